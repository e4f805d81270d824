"""Our own translation, aligned by construction.

In: a paragraph's sentences and their translations. Out: the aligned paragraph; one bead per
sentence, because each was translated by itself.
"""

from collections.abc import Iterable, Sequence

from newsreader.model.article import ParagraphKind
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph, Bead, SentenceTranslation


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
    )


def _join(sentences: Iterable[str]) -> tuple[str, tuple[Span, ...]]:
    text, spans = "", []
    for sentence in map(str.strip, sentences):
        if text and sentence:
            text += " "
        spans.append(Span(len(text), len(text) + len(sentence)))
        text += sentence
    return text, tuple(spans)
