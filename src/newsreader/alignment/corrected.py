"""A translation as the reader put it right.

In: an aligned paragraph and the reader's corrections. Out: the paragraph with the reader's own
sentences in their places; which sentences correspond stays as it was.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from newsreader.model.correction import Correction
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph, Bead, WordLink


def source_of(paragraph: AlignedParagraph, bead: Bead) -> str:
    """Return the source text a bead stands for: from its first sentence to its last."""
    spans = [paragraph.source_sentences[index] for index in bead.source]
    return paragraph.source_text[spans[0].start : spans[-1].end] if spans else ""


def target_of(paragraph: AlignedParagraph, bead: Bead) -> str:
    """Return the target sentences of a bead, joined by spaces where they do not touch."""
    sentences = (paragraph.target_sentences[index] for index in sorted(bead.target))
    return " ".join(filter(None, (span.of(paragraph.target_text) for span in sentences)))


def with_corrections(
    paragraph: AlignedParagraph, corrections: Mapping[str, Correction]
) -> AlignedParagraph:
    """Return the paragraph with every bead replaced whose source text has a correction.

    The first target sentence of such a bead takes the reader's text, its others become empty; a
    bead without a target gets one. The engine's attention and score are no longer told there.
    """
    for number in range(len(paragraph.beads)):
        source = source_of(paragraph, paragraph.beads[number])
        made = corrections.get(source) if source else None
        if made is not None and made.text.strip():
            paragraph = _corrected(_with_target(paragraph, number), number, made)
    return paragraph


@dataclass(frozen=True, slots=True)
class _Edit:
    """A stretch of the target text and what comes in its place; ``sentence`` is its index."""

    sentence: int
    span: Span
    text: str

    @property
    def grown(self) -> int:
        return len(self.text) - len(self.span)


def _with_target(paragraph: AlignedParagraph, number: int) -> AlignedParagraph:
    """Return the paragraph with an empty target sentence for a bead that has none.

    It stands behind the target sentences of the beads before.
    """
    if paragraph.beads[number].target:
        return paragraph
    before = [index for bead in paragraph.beads[:number] for index in bead.target]
    place = max(before) + 1 if before else 0
    sentences = list(paragraph.target_sentences)
    start = sentences[place - 1].end if place else 0
    sentences.insert(place, Span(start, start))
    beads = [_moved(bead, place) for bead in paragraph.beads]
    beads[number] = replace(beads[number], target=(place,))
    return replace(
        paragraph,
        target_sentences=tuple(sentences),
        beads=tuple(beads),
        corrected=tuple((index + (index >= place), was) for index, was in paragraph.corrected),
    )


def _moved(bead: Bead, place: int) -> Bead:
    return replace(bead, target=tuple(index + (index >= place) for index in bead.target))


def _corrected(paragraph: AlignedParagraph, number: int, made: Correction) -> AlignedParagraph:
    bead = paragraph.beads[number]
    first, *others = sorted(bead.target)
    written = _written(paragraph, first, made.text.strip())
    edits = [written, *_taken_out(paragraph, others, written.span.end)]
    kept = set(bead.source)
    gone = [edit.span for edit in edits]
    return replace(
        paragraph,
        target_text=_text(paragraph.target_text, edits),
        target_sentences=tuple(_sentences(paragraph, edits, len(made.text.strip()))),
        scores=tuple(None if i in kept else score for i, score in enumerate(paragraph.scores)),
        attention=tuple(
            WordLink(link.source, _shifted(link.target, edits), link.strength)
            for link in paragraph.attention
            if not any(link.target.overlaps(span) for span in gone)
        ),
        terms=tuple(
            term.shifted(_grown_before(term, edits))
            for term in paragraph.terms
            if not any(term.overlaps(span) for span in gone)
        ),
        corrected=(
            *((index, was) for index, was in paragraph.corrected if index != first),
            (first, made.original),
        ),
    )


def _written(paragraph: AlignedParagraph, sentence: int, text: str) -> _Edit:
    """Return the edit that puts the reader's text in the place of a sentence.

    An empty sentence stands without spaces of its own, so that one is put between neighbours.
    """
    span = paragraph.target_sentences[sentence]
    if not len(span):
        before = paragraph.target_text[: span.start]
        after = paragraph.target_text[span.end :]
        text = (" " if before and not before[-1].isspace() else "") + text
        text += " " if after and not after[0].isspace() else ""
    return _Edit(sentence, span, text)


def _taken_out(paragraph: AlignedParagraph, sentences: Sequence[int], done: int) -> Iterator[_Edit]:
    """Yield the edits that take sentences out, each with the space before it.

    The text before ``done`` belongs to an edit already.
    """
    for index in sentences:
        span = paragraph.target_sentences[index]
        before = span.start - 1
        if len(span) and before >= done and paragraph.target_text[before] == " ":
            span = Span(before, span.end)
        yield _Edit(index, span, "")
        done = span.end


def _text(text: str, edits: Sequence[_Edit]) -> str:
    pieces, at = [], 0
    for edit in edits:
        pieces += [text[at : edit.span.start], edit.text]
        at = edit.span.end
    return "".join([*pieces, text[at:]])


def _sentences(paragraph: AlignedParagraph, edits: Sequence[_Edit], size: int) -> Iterator[Span]:
    """Yield where the target sentences stand; the reader's own has ``size`` code points."""
    own = {edit.sentence: edit for edit in edits}
    for index, span in enumerate(paragraph.target_sentences):
        grown = sum(edit.grown for edit in edits if edit.sentence < index)
        edit = own.get(index)
        if edit is None:
            yield span.shifted(grown)
        else:
            start = edit.span.start + grown
            start += len(edit.text) - len(edit.text.lstrip()) if edit.text else 0
            yield Span(start, start + (size if edit is edits[0] else 0))


def _shifted(span: Span, edits: Sequence[_Edit]) -> Span:
    return span.shifted(_grown_before(span, edits))


def _grown_before(span: Span, edits: Sequence[_Edit]) -> int:
    return sum(edit.grown for edit in edits if edit.span.end <= span.start)
