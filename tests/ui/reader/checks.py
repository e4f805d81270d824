"""Invented results of checking the story of ``articles``."""

from collections.abc import Sequence

from newsreader.model.annotation import Side
from newsreader.model.quality import CheckedParagraph, Flag, FlagKind
from newsreader.model.translation import WordLink
from newsreader.ui.reader.view import ReaderView
from tests.ui.reader.conftest import span_of, text_of

NUMBER = Flag(FlagKind.NUMBER, "3,000 became 300.", ("3천", "300"))
NAME = Flag(FlagKind.NAME, "윤해솔 is missing.", ("윤해솔",))
NEGATION = Flag(FlagKind.NEGATION, "The original is negated.", ("lost",))


def flagged(view: ReaderView, paragraph: int, *flags: Sequence[Flag]) -> CheckedParagraph:
    """Return flags for the sentences of a paragraph, in order; the rest have none."""
    row = view.page.rows[paragraph]
    rest = [()] * (len(row.target.sentences) - len(flags))
    return CheckedParagraph(paragraph, row.target.text, tuple(map(tuple, [*flags, *rest])))


def doubtful(view: ReaderView) -> ReaderView:
    """Doubt the second sentence of paragraph 2, both of 5, and the first of 7."""
    view.set_check(flagged(view, 2, (), [NAME]))
    view.set_check(flagged(view, 5, [NUMBER], [NEGATION, NUMBER]))
    view.set_check(flagged(view, 7, [NAME]))
    return view


def linked(view: ReaderView, paragraph: int, *links: tuple[str, str, float]) -> CheckedParagraph:
    """Return word links by the words themselves: of the source, of the target, strength."""
    made = tuple(
        WordLink(
            span_of(view, paragraph, source),
            span_of(view, paragraph, target, Side.TARGET),
            strength,
        )
        for source, target, strength in links
    )
    return CheckedParagraph(paragraph, text_of(view, paragraph, Side.TARGET), links=made)
