"""What an engine is: sentences in, their translations out, one for one."""

from collections.abc import Callable, Sequence
from typing import Protocol

from newsreader.model.cancelling import never
from newsreader.model.language import Pair
from newsreader.model.translation import EngineTag, SentenceTranslation


class Engine(Protocol):
    """Translates sentences in one direction; see ``tests/translation/engine_contract.py``."""

    @property
    def pair(self) -> Pair:
        """The direction of translation."""
        ...

    @property
    def tag(self) -> EngineTag:
        """What makes the translations; all of them carry it."""
        ...

    def translate(
        self, sentences: Sequence[str], cancelled: Callable[[], bool] = never
    ) -> list[SentenceTranslation]:
        """Return one translation per sentence, in their order.

        ``source`` is each sentence as it was given. A sentence without a letter comes back as it
        is. ``cancelled`` is asked often, from the calling thread. May be called from several
        threads at once.

        Raises:
            CancelledError: ``cancelled`` said so; nothing of the call is kept.
            PackageMissingError: what the engine needs is not installed.
            EngineError: the engine failed.
        """
        ...

    def unload(self) -> None:
        """Give the memory back; the next ``translate`` takes it again."""
        ...
