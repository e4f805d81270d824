"""A translation as the reader put it right.

In: an aligned paragraph and the reader's corrections. Out: the paragraph with the reader's own
sentences in their places; which sentences correspond stays as it was.
"""

from collections.abc import Mapping
from dataclasses import replace

from newsreader.model.correction import Correction
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph, Bead, WordLink


def source_of(paragraph: AlignedParagraph, bead: Bead) -> str:
    """Return the source text a bead stands for: from its first sentence to its last."""
    spans = [paragraph.source_sentences[index] for index in bead.source]
    return paragraph.source_text[spans[0].start : spans[-1].end] if spans else ""


def target_of(paragraph: AlignedParagraph, bead: Bead) -> str:
    """Return the target text of a bead."""
    span = _target_span(paragraph, bead)
    return span.of(paragraph.target_text) if span else ""


def with_corrections(
    paragraph: AlignedParagraph, corrections: Mapping[str, Correction]
) -> AlignedParagraph:
    """Return the paragraph with every bead replaced whose source text has a correction.

    The first target sentence of such a bead takes the reader's text, its others become empty. The
    engine's attention and score are no longer told there.
    """
    for bead in paragraph.beads:
        correction = corrections.get(source_of(paragraph, bead))
        if correction is not None and bead.target:
            paragraph = _corrected(paragraph, bead, correction)
    return paragraph


def _target_span(paragraph: AlignedParagraph, bead: Bead) -> Span | None:
    spans = [paragraph.target_sentences[index] for index in bead.target]
    return Span(spans[0].start, max(span.end for span in spans)) if spans else None


def _corrected(paragraph: AlignedParagraph, bead: Bead, made: Correction) -> AlignedParagraph:
    old = _target_span(paragraph, bead)
    assert old is not None  # the bead has targets
    text, place = _replaced(paragraph, old, made.text.strip())
    grown = len(text) - len(paragraph.target_text)
    kept = set(bead.source)
    return replace(
        paragraph,
        target_text=text,
        target_sentences=_sentences(paragraph, bead, place, old, grown),
        scores=tuple(None if i in kept else score for i, score in enumerate(paragraph.scores)),
        attention=tuple(
            WordLink(link.source, _after(link.target, old, grown), link.strength)
            for link in paragraph.attention
            if not link.target.overlaps(old)
        ),
        terms=tuple(_after(t, old, grown) for t in paragraph.terms if not t.overlaps(old)),
        corrected=(*paragraph.corrected, (bead.target[0], made.original)),
    )


def _replaced(paragraph: AlignedParagraph, old: Span, text: str) -> tuple[str, Span]:
    """Return the whole text with ``text`` in place of ``old``, and where it stands.

    An empty sentence stands without spaces of its own, so that one is put between neighbours.
    """
    before, after = paragraph.target_text[: old.start], paragraph.target_text[old.end :]
    if not len(old) and text:
        before += " " if before and not before[-1].isspace() else ""
        after = " " + after if after and not after[0].isspace() else after
    return before + text + after, Span(len(before), len(before) + len(text))


def _sentences(
    paragraph: AlignedParagraph, bead: Bead, place: Span, old: Span, grown: int
) -> tuple[Span, ...]:
    found = []
    for index, span in enumerate(paragraph.target_sentences):
        if index == bead.target[0]:
            found.append(place)
        elif index in bead.target:
            found.append(Span(place.end, place.end))
        else:
            behind = index > bead.target[0] and span.start >= old.end
            found.append(span.shifted(grown) if behind else span)
    return tuple(found)


def _after(span: Span, old: Span, grown: int) -> Span:
    return span.shifted(grown) if span.start >= old.end else span
