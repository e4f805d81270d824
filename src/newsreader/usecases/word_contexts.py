"""Where a word was met: its sentence, what stands beside it, what the word is made of there.

In: a word of an article, the article, its translation as far as it is known. Out: a ``WordContext``
to keep with the word.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from newsreader.model.annotation import Side
from newsreader.model.kept import KeptArticle
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph
from newsreader.model.vocabulary import WordContext
from newsreader.model.word import ExplainedWord


@dataclass(frozen=True, slots=True)
class Met:
    """Where a reader met a word: spans in code points of the paragraph's text on ``side``.

    ``grammar`` says what the word is made of there; ``grammar_of`` tells.
    """

    paragraph: int
    side: Side
    spans: tuple[Span, ...]
    grammar: str = ""


def grammar_of(word: ExplainedWord) -> str:
    """Return a line that says what a word is made of and which constructions it is part of.

    Of an English word it says the inflection, in Korean, and the phrases.
    """
    parts = [morpheme.citation or morpheme.form for morpheme in word.morphemes]
    made = " + ".join(parts) if len(parts) > 1 else ""
    if word.inflection is not None:
        made = word.inflection.korean
    phrases = (phrase.headword for phrase in word.phrases)
    patterns = (f"{one.label}: {one.meaning}" for one in word.constructions)
    return "; ".join(text for text in (made, *phrases, *dict.fromkeys(patterns)) if text)


def context_of(
    kept: KeptArticle, aligned: AlignedParagraph | None, met: Met, seen: datetime | None = None
) -> WordContext:
    """Return the sentence around a word with what stands beside it.

    ``aligned`` is the paragraph's translation as far as it is known; on the target side it must be.
    """
    text, sentences = _column(kept, aligned, met)
    at = next((n for n, span in enumerate(sentences) if span.contains(met.spans[0].start)), None)
    around = sentences[at] if at is not None else Span(0, len(text))
    return WordContext(
        sentence=around.of(text),
        spans=tuple(
            Span(max(one.start, around.start) - around.start, one.end - around.start)
            for one in met.spans
            if one.overlaps(around) and one.end <= around.end
        ),
        translation=_beside(aligned, met.side, at) if aligned and at is not None else "",
        article_id=kept.id,
        title=kept.article.title,
        seen=seen or datetime.now(UTC),
        published=kept.article.published,
        side=met.side,
        paragraph=met.paragraph,
        start=around.start,
        grammar=met.grammar,
    )


def _column(
    kept: KeptArticle, aligned: AlignedParagraph | None, met: Met
) -> tuple[str, tuple[Span, ...]]:
    if met.side is Side.TARGET and aligned is not None:
        return aligned.target_text, aligned.target_sentences
    return kept.article.paragraphs[met.paragraph].text, kept.sentences[met.paragraph]


def _beside(aligned: AlignedParagraph, side: Side, sentence: int) -> str:
    for bead in aligned.beads:
        if sentence in (bead.source if side is Side.SOURCE else bead.target):
            if side is Side.SOURCE:
                spans = [aligned.target_sentences[n].of(aligned.target_text) for n in bead.target]
            else:
                spans = [aligned.source_sentences[n].of(aligned.source_text) for n in bead.source]
            return " ".join(text for text in spans if text)
    return ""


def span_of(word: ExplainedWord) -> Span:
    """Return where the letters of a word stand, without the punctuation around them."""
    letters = [n for n, character in enumerate(word.surface) if character.isalnum()]
    if not letters or len(word.surface) != len(word.span):
        return word.span
    return Span(word.span.start + letters[0], word.span.start + letters[-1] + 1)
