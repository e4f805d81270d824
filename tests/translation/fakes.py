"""An engine without a model, for every room that needs one."""

import time
from collections.abc import Callable, Sequence

from newsreader.errors import CancelledError
from newsreader.model.cancelling import never
from newsreader.model.language import Language, Pair
from newsreader.model.translation import EngineTag, SentenceTranslation


class UpperCaseEngine:
    """Translates by shouting; ``asked`` keeps the sentences of each call in order."""

    def __init__(self, pair: Pair | None = None, seconds: float = 0.0) -> None:
        pair = pair or Pair(Language.ENGLISH, Language.KOREAN)
        self.pair = pair
        self.tag = EngineTag("upper", f"{pair} 1", "loud")
        self.asked: list[list[str]] = []
        self.unloaded = 0
        self._seconds = seconds  # for each sentence

    def translate(
        self, sentences: Sequence[str], cancelled: Callable[[], bool] = never
    ) -> list[SentenceTranslation]:
        self.asked.append(list(sentences))
        results = []
        for sentence in sentences:
            if cancelled():
                raise CancelledError("The translation was cancelled.")
            if self._seconds:
                time.sleep(self._seconds)
            score = -0.1 if any(map(str.isalpha, sentence)) else None
            results.append(SentenceTranslation(sentence, sentence.upper(), score, self.tag))
        if cancelled():
            raise CancelledError("The translation was cancelled.")
        return results

    def unload(self) -> None:
        self.unloaded += 1
