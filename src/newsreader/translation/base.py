"""What an engine is: sentences in, their translations out, one for one."""

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from newsreader.model.cancelling import never
from newsreader.model.language import Pair
from newsreader.model.translation import EngineTag, SentenceTranslation, WordLink


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

    @property
    def loaded(self) -> bool:
        """Whether it can work at once, without taking memory or asking another machine."""
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

    def alternatives(
        self, sentence: str, prefix: str, most: int = 5, cancelled: Callable[[], bool] = never
    ) -> list[str]:
        """Return other whole translations of a sentence that begin with ``prefix``, best first.

        They differ from each other right behind the prefix; at most ``most``, none when the engine
        has none. ``prefix`` is what the reader keeps of a translation, or typed; it may end within
        a word. Raises as ``translate`` does.
        """
        ...

    def attend(
        self, pairs: Sequence[tuple[str, str]], cancelled: Callable[[], bool] = never
    ) -> list[tuple[WordLink, ...]]:
        """Return where the engine looks in each source when it writes a given target.

        ``pairs`` are sources and targets, also those a person wrote. Nothing for an engine that
        does not tell. Raises as ``translate`` does.
        """
        ...

    def unload(self) -> None:
        """Give the memory back; the next ``translate`` takes it again."""
        ...


@runtime_checkable
class Considerate(Protocol):
    """An engine that can also work so that somebody else can use it at the same time."""

    def translate_aside(
        self, sentences: Sequence[str], cancelled: Callable[[], bool] = never
    ) -> list[SentenceTranslation]:
        """Return what ``Engine.translate`` does, later; nobody need wait until it is done."""
        ...
