"""The translation engines in use, of each kind one a direction.

In: what the reader chose for each direction. Out: an engine for the package or server of that
choice; an engine whose package or server was replaced or removed is unloaded.
"""

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.errors import PackageMissingError, ServerError
from newsreader.model.engine import EngineChoice, EngineKind
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.paths import Paths

if TYPE_CHECKING:
    from newsreader.translation.base import Engine

_Key = tuple[Pair, EngineKind]
_Source = InstalledPackage | EngineChoice  # what an engine is made of; a choice names a server


@dataclass(slots=True)
class _Kept:
    """An engine, what it was made of, and when somebody asked for it last."""

    source: _Source
    beam: int
    engine: "Engine"
    asked: float
    idle: bool = False


def _no_student(pair: Pair) -> InstalledPackage:
    raise PackageMissingError("No Firefox Translations model is installed for {pair}.", pair=pair)


def _no_server(pair: Pair, _choice: EngineChoice) -> "Engine":
    raise PackageMissingError("No server translates {pair}.", pair=pair)


class Engines:
    """Keeps engines loaded while their package or server stays the same.

    Without a choice, a direction is translated with its Argos package. That may also stand in for
    another choice, until something else is chosen or the program ends.
    """

    def __init__(
        self,
        find: Callable[[Pair], InstalledPackage],
        make: "Callable[[InstalledPackage, int], Engine]",
        find_student: Callable[[Pair], InstalledPackage] = _no_student,
        connect: "Callable[[Pair, EngineChoice], Engine]" = _no_server,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Remember how to find the packages of a direction and how to make engines.

        ``make`` is given packages of both kinds; ``clock`` returns seconds.
        """
        self._find = {EngineKind.ARGOS: find, EngineKind.STUDENT: find_student}
        self._make = make
        self._connect = connect
        self._clock = clock
        self._lock = threading.Lock()
        self._choices: dict[Pair, EngineChoice] = {}
        self._stand_ins: set[Pair] = set()
        self._engines: dict[_Key, _Kept] = {}

    @classmethod
    def of_packages(cls, paths: Paths) -> "Engines":
        """Return the engines over the packages on this machine, and servers the reader names."""

        def find(pair: Pair) -> InstalledPackage:
            from newsreader.translation import packages

            return packages.find(paths, pair)

        def find_student(pair: Pair) -> InstalledPackage:
            from newsreader.translation import students

            return students.find(paths, pair)

        return cls(find, _engine_of_package, find_student, _engine_of_server)

    def choose(self, pair: Pair, choice: EngineChoice) -> None:
        """Translate a direction with this engine from now on; the one before is unloaded."""
        with self._lock:
            before, used = self._choices.get(pair, EngineChoice()), self._used(pair)
            self._choices[pair] = choice
            if choice != before:
                self._stand_ins.discard(pair)
        if choice != before:
            self.drop(pair, used.kind)

    def choose_all(self, choices: Mapping[Pair, EngineChoice]) -> None:
        """Translate each of these directions with the engine chosen for it."""
        for pair, choice in choices.items():
            self.choose(pair, choice)

    def choice(self, pair: Pair) -> EngineChoice:
        """Return what translates a direction: what was chosen, or what stands in for it."""
        with self._lock:
            return self._used(pair)

    def _used(self, pair: Pair) -> EngineChoice:
        chosen = self._choices.get(pair, EngineChoice())
        return EngineChoice() if pair in self._stand_ins else chosen

    def can_stand_in(self, pair: Pair) -> bool:
        """Tell whether an Argos package is there that could stand in for what is in use."""
        if self.choice(pair).kind is EngineKind.ARGOS:
            return False
        try:
            self._find[EngineKind.ARGOS](pair)
        except PackageMissingError:
            return False
        return True

    def stand_in(self, pair: Pair) -> None:
        """Let the Argos package translate a direction for now, in the place of what was chosen."""
        with self._lock:
            used = self._used(pair)
            self._stand_ins.add(pair)
        if used.kind is not EngineKind.ARGOS:
            self.drop(pair, used.kind)

    def end_stand_in(self, pair: Pair) -> bool:
        """Translate a direction with what was chosen again; tell whether something stood in."""
        with self._lock:
            stood = pair in self._stand_ins
            self._stand_ins.discard(pair)
        return stood

    def engine(self, pair: Pair, beam: int) -> "Engine":
        """Return the chosen engine of a direction.

        Raises:
            PackageMissingError: the package it needs is not installed, or no server is named.
        """
        return self._engine(pair, self.choice(pair), beam)

    def engine_of(self, kind: EngineKind, pair: Pair, beam: int) -> "Engine":
        """Return an engine of this kind, whatever is chosen: for a second opinion.

        A server is only asked for by an address, so one that was not chosen is missing.

        Raises:
            PackageMissingError: the package it needs is not installed, or no server is named.
        """
        chosen = self.choice(pair)
        return self._engine(pair, chosen if chosen.kind is kind else EngineChoice(kind), beam)

    def engine_by(self, choice: EngineChoice, pair: Pair, beam: int) -> "Engine":
        """Return the engine of a choice that is made for one question and not kept.

        Raises:
            PackageMissingError: the package it needs is not installed, or no server is named.
        """
        return self._engine(pair, choice, beam)

    def loaded(self, pair: Pair) -> "Engine | None":
        """Return the chosen engine of a direction if it can work at once, without being loaded."""
        with self._lock:
            known = self._engines.get((pair, self._used(pair).kind))
            if known is None or not known.engine.loaded:
                return None
            known.asked = self._clock()
        return known.engine

    def _engine(self, pair: Pair, choice: EngineChoice, beam: int) -> "Engine":
        key = (pair, choice.kind)
        try:
            source = self._source(pair, choice)
        except PackageMissingError:
            self.drop(*key)
            raise
        with self._lock:
            known = self._engines.get(key)
            if known is not None and (known.source, known.beam) == (source, beam):
                known.asked, known.idle = self._clock(), False
                return known.engine
        self.drop(*key)
        engine = self._made(pair, source, beam)
        with self._lock:
            kept = self._engines.get(key)
            if kept is not None and (kept.source, kept.beam) == (source, beam):
                return kept.engine  # another thread was quicker; ours loaded nothing yet
            self._engines[key] = _Kept(source, beam, engine, self._clock())
        if kept is not None:
            kept.engine.unload()
        return engine

    def _source(self, pair: Pair, choice: EngineChoice) -> _Source:
        find = self._find.get(choice.kind)
        if find is not None:
            return find(pair)
        if not choice.url:
            error = PackageMissingError("No server is named in the settings for {pair}.", pair=pair)
            error.advice = "Name its address in the settings."
            raise error
        return choice

    def _made(self, pair: Pair, source: _Source, beam: int) -> "Engine":
        if isinstance(source, EngineChoice):
            return self._connect(pair, source)
        return self._make(source, beam)

    def drop(self, pair: Pair, kind: EngineKind | None = None) -> None:
        """Unload the engine of a direction, if one is loaded; without ``kind``, of every kind."""
        with self._lock:
            keys = [(pair, one) for one in EngineKind if kind in (None, one)]
            dropped = [self._engines.pop(key) for key in keys if key in self._engines]
        for known in dropped:
            known.engine.unload()

    def unload_idle(self, seconds: float) -> None:
        """Give back the memory of engines nobody asked for in so many seconds.

        An engine somebody still holds loads itself again when it is used, and has as long again.
        """
        with self._lock:
            now = self._clock()
            idle = [
                one for one in self._engines.values()
                if one.asked <= now - seconds and (one.engine.loaded or not one.idle)
            ]  # fmt: skip
            for known in idle:
                known.idle, known.asked = True, now
        for known in idle:
            known.engine.unload()

    def close(self) -> None:
        """Unload every engine."""
        for pair, kind in list(self._engines):
            self.drop(pair, kind)


def _engine_of_package(package: InstalledPackage, beam: int) -> "Engine":
    if package.engine is EngineKind.STUDENT:
        from newsreader.translation.engines.student.engine import StudentEngine

        return StudentEngine(package, beam)
    from newsreader.translation.engines.argos import ArgosEngine

    return ArgosEngine(package, beam)


def _engine_of_server(pair: Pair, choice: EngineChoice) -> "Engine":
    from newsreader.translation.engines.libretranslate import LibreTranslateEngine

    try:
        return LibreTranslateEngine(pair, choice.url, choice.key)
    except ServerError as error:  # the address in the settings is none
        missing = PackageMissingError.saying(error)
        missing.advice = error.advice
        raise missing from error
