"""An analyser for tests that need words but no Korean: it splits at white space."""

import re
from collections.abc import Callable, Iterator, Sequence

from newsreader.language.base import SegmentedParagraph
from newsreader.model.cancelling import never
from newsreader.model.sentence import Eojeol, Morpheme, ParagraphAnalysis, SentenceAnalysis
from newsreader.model.span import Span


class SpaceAnalyser:
    """Every word is a noun of one morpheme, and its own lemma."""

    def __init__(self) -> None:
        self.closed = False

    def warm(self) -> None:
        pass

    def analyse(
        self,
        paragraphs: Sequence[SegmentedParagraph],
        cancelled: Callable[[], bool] = never,
    ) -> Iterator[ParagraphAnalysis]:
        for text, sentences in paragraphs:
            if cancelled():
                return
            analyses = tuple(_sentence(text, span) for span in sentences)
            yield ParagraphAnalysis(analyses, "spaces-1")

    def close(self) -> None:
        self.closed = True


def _sentence(text: str, sentence: Span) -> SentenceAnalysis:
    found = re.finditer(r"\S+", text[: sentence.end])
    words = [m for m in found if m.start() >= sentence.start]
    return SentenceAnalysis(sentence, tuple(_eojeol(m) for m in words), ())


def _eojeol(word: re.Match[str]) -> Eojeol:
    span = Span(word.start(), word.end())
    return Eojeol(word[0], span, word[0], "noun", (Morpheme(word[0], "NNG", span),))
