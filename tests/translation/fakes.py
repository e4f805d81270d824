"""An engine without a model, for every room that needs one."""

import time
from collections.abc import Callable, Sequence

from newsreader.errors import CancelledError
from newsreader.model.cancelling import never
from newsreader.model.language import Language, Pair
from newsreader.model.tokens import word_spans
from newsreader.model.translation import EngineTag, SentenceTranslation, WordLink

_OTHER_ENDINGS = ("!", "?!", "!!", "…", "?", "!!!", "?!?")


class UpperCaseEngine:
    """Translates by shouting; ``asked`` keeps the sentences of each call in order.

    Word i of a source answers word i of its target, and other wordings shout louder.
    """

    def __init__(self, pair: Pair | None = None, seconds: float = 0.0) -> None:
        pair = pair or Pair(Language.ENGLISH, Language.KOREAN)
        self.pair = pair
        self.tag = EngineTag("upper", f"{pair} 1", "loud")
        self.asked: list[list[str]] = []
        self.unloaded = 0
        self.loaded = False
        self._seconds = seconds  # for each sentence

    def translate(
        self, sentences: Sequence[str], cancelled: Callable[[], bool] = never
    ) -> list[SentenceTranslation]:
        self.asked.append(list(sentences))
        self.loaded = True
        results = []
        for sentence in sentences:
            if cancelled():
                raise CancelledError("The translation was cancelled.")
            if self._seconds:
                time.sleep(self._seconds)
            score = -0.1 if any(map(str.isalpha, sentence)) else None
            target = sentence.upper()
            links = word_by_word(sentence, target)
            results.append(SentenceTranslation(sentence, target, score, self.tag, links))
        if cancelled():
            raise CancelledError("The translation was cancelled.")
        return results

    def alternatives(
        self, sentence: str, prefix: str, most: int = 5, cancelled: Callable[[], bool] = never
    ) -> list[str]:
        if cancelled():
            raise CancelledError("The translation was cancelled.")
        if not any(map(str.isalpha, sentence)):
            return []
        shouted = sentence.upper()[len(prefix) :].rstrip(".!?…")
        return [prefix + shouted + ending for ending in _OTHER_ENDINGS[:most]]

    def attend(
        self, pairs: Sequence[tuple[str, str]], cancelled: Callable[[], bool] = never
    ) -> list[tuple[WordLink, ...]]:
        if cancelled():
            raise CancelledError("The translation was cancelled.")
        return [word_by_word(source, target) for source, target in pairs]

    def unload(self) -> None:
        self.unloaded += 1
        self.loaded = False


def word_by_word(source: str, target: str) -> tuple[WordLink, ...]:
    """Return links from each word of a text to the word in the same place of another."""
    words = zip(word_spans(source), word_spans(target), strict=False)
    return tuple(WordLink(here, there, 1.0) for here, there in words)
