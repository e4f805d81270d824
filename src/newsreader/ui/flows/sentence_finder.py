"""Which sentence the reader means, and which one follows it.

In: what is selected or pointed at, and the translations on screen. Out: a sentence that can be
corrected, with what is before the reader's word in it.
"""

from collections.abc import Mapping

from newsreader.model.annotation import Side
from newsreader.model.translation import AlignedParagraph
from newsreader.ui.reader.model import Cell, spans_of
from newsreader.ui.reader.pointing_view import PointingView
from newsreader.ui.reader.values import Place
from newsreader.ui.reader.view import ReaderView
from newsreader.usecases import correct
from newsreader.usecases.correct import Standing

Targets = Mapping[int, AlignedParagraph]


def sentence_here(view: ReaderView, targets: Targets) -> Standing | None:
    """Return the sentence of the selection, else the one the reader is at."""
    chosen, current = view.selected(), view.current_sentence()
    if chosen is not None:
        index, side, span = chosen.parts[0][0], chosen.side, chosen.parts[0][1]
    elif current is not None:
        index, side, span = current
    else:
        return None
    aligned = targets.get(index)
    if aligned is None:
        return None
    sentence = _sentence_from(view.page.rows[index].cell(side), span.start)
    return correct.standing_at(aligned, side, sentence)


def before_word(view: ReaderView, at: Standing) -> str:
    """Return the sentence up to the word the reader points at; nothing off its words."""
    word = view.current_word()
    row = view.page.rows[at.paragraph]
    if word is None or not at.targets or word.side is not Side.TARGET:
        return ""
    start = row.target.sentences[at.targets[0]].start
    inside = word.paragraph == at.paragraph and word.span.start >= start
    return at.text[: word.span.start - start] if inside else ""


def neighbour(view: ReaderView, targets: Targets, at: Standing, by: int) -> Standing | None:
    """Return the sentence after one (1) or before it (-1), through the paragraphs that show."""
    index, passed = at.paragraph, False
    rows = view.page.rows
    while 0 <= index < len(rows):
        if index in targets and not rows[index].folded:
            for one in list(correct.standings(targets[index]))[::by]:
                if passed:
                    return one
                passed = index == at.paragraph and one.sources == at.sources
        index, passed = index + by, True
    return None


def stand_in(view: PointingView, at: Standing) -> None:
    """Let the reader stand in a sentence, on the side where they are."""
    current = view.current_sentence()
    row, side = view.page.rows[at.paragraph], current[1] if current is not None else Side.SOURCE
    here = {
        Side.SOURCE: spans_of(row.source, at.sources),
        Side.TARGET: spans_of(row.target, at.targets),
    }
    if not here[side]:
        side = Side.SOURCE
    if here[side]:
        view.stand_at(Place(at.paragraph, side, here[side][0].start))


def _sentence_from(cell: Cell, start: int) -> int:
    """Return the first sentence that stands at or behind a place; 0 in an empty column.

    A selection may begin in the space between two sentences.
    """
    written = [number for number, span in enumerate(cell.sentences) if len(span)]
    behind = (number for number in written if cell.sentences[number].end > start)
    return next(behind, written[-1] if written else 0)
