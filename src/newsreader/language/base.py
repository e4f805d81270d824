"""What an analyser of Korean promises, and the name of what made an analysis.

In: paragraphs with their sentences. Out: their analyses, made anew whenever an article is opened.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from newsreader.model.cancelling import never
from newsreader.model.sentence import ParagraphAnalysis
from newsreader.model.span import Span

# Kiwi's version and our own rules: two analyses of one text and one name are alike.
ANALYSER = "kiwi-0.24.1/rules-1"

SegmentedParagraph = tuple[str, tuple[Span, ...]]


class Analyser(Protocol):
    """Explains Korean paragraphs, word by word."""

    def warm(self) -> None:
        """Make ready for the first article, without waiting."""

    def analyse(
        self,
        paragraphs: Sequence[SegmentedParagraph],
        cancelled: Callable[[], bool] = never,
    ) -> Iterator[ParagraphAnalysis]:
        """Yield the analysis of each paragraph (its text and its sentence spans), in order.

        Every span is in code points of the paragraph's text as given, whatever is in it. The
        iterator ends early when ``cancelled`` says so.

        Raises:
            AnalyserError: the analyser does not answer.
        """

    def close(self) -> None:
        """Free what the analyser holds; closing twice does no harm."""
