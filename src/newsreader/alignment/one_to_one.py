"""Our own translation, aligned by construction.

In: a paragraph's sentences and their translations. Out: the aligned paragraph; one bead per
sentence, because each was translated by itself.
"""

from collections.abc import Iterable, Iterator, Sequence

from newsreader.model.article import ParagraphKind
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.translation import (
    AlignedParagraph,
    AppliedTerm,
    Bead,
    SentenceTranslation,
    WordLink,
)


def align(  # noqa: PLR0913, PLR0917 - what a paragraph is, and its two sides
    index: int,
    kind: ParagraphKind,
    source_language: Language,
    source_text: str,
    source_sentences: Sequence[Span],
    targets: Sequence[SentenceTranslation],
    origin: str,
) -> AlignedParagraph:
    """Return the paragraph with its translated sentences joined by single spaces.

    A sentence without a translation keeps its bead; its target span is empty and stands where the
    sentence would.

    Raises:
        ValueError: there is not one translation per sentence.
    """
    if len(source_sentences) != len(targets):
        raise ValueError(f"{len(source_sentences)} sentences, {len(targets)} translations")
    target_text, target_sentences = _join(translation.target for translation in targets)
    return AlignedParagraph(
        index=index,
        kind=kind,
        source_language=source_language,
        source_text=source_text,
        source_sentences=tuple(source_sentences),
        target_text=target_text,
        target_sentences=target_sentences,
        beads=tuple(Bead((place,), (place,)) for place in range(len(targets))),
        scores=tuple(translation.score for translation in targets),
        origin=origin,
        attention=tuple(_links(source_sentences, target_sentences, targets)),
        terms=tuple(_terms(target_sentences, targets)),
    )


def _links(
    sources: Sequence[Span], targets: Sequence[Span], translations: Sequence[SentenceTranslation]
) -> Iterator[WordLink]:
    for source, target, made in zip(sources, targets, translations, strict=True):
        offset = target.start - _cut(made)
        for link in made.attention:
            yield WordLink(
                link.source.shifted(source.start), link.target.shifted(offset), link.strength
            )


def _terms(
    targets: Sequence[Span], translations: Sequence[SentenceTranslation]
) -> Iterator[AppliedTerm]:
    for target, made in zip(targets, translations, strict=True):
        for term in made.terms:
            yield term.shifted(target.start - _cut(made))


def _cut(made: SentenceTranslation) -> int:
    """Return how many code points are stripped off the front when the sentences are joined."""
    return len(made.target) - len(made.target.lstrip())


def _join(sentences: Iterable[str]) -> tuple[str, tuple[Span, ...]]:
    text, spans = "", []
    for sentence in map(str.strip, sentences):
        if text and sentence:
            text += " "
        spans.append(Span(len(text), len(text) + len(sentence)))
        text += sentence
    return text, tuple(spans)
