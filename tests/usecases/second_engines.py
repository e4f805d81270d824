"""Engines of every kind for one bench: two shelves of packages, and servers that note the calls."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from newsreader.model.engine import EngineChoice, EngineKind
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.model.translation import EngineTag
from newsreader.translation.base import Engine
from newsreader.usecases.engines import Engines
from tests.usecases.conftest import SayingEngine, Shelf

STUDENT = EngineKind.STUDENT
URL = "http://127.0.0.1:5000"


class Company:
    """An Argos shelf, a shelf of students, and a server."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf, self.students = shelf, Shelf()
        self.asked: list[EngineChoice] = []  # the servers that were asked
        self.server: list[SayingEngine] = []
        self.server_says: Callable[[str], str] = lambda sentence: f"({sentence})"

    def engines(self) -> Engines:
        return Engines(self.shelf.find, self._make, self._find_student, self._connect)

    def join(self, engines: Engines) -> None:
        """Let engines that are in use already find the students and the server."""
        engines._find[STUDENT] = self._find_student
        engines._make, engines._connect = self._make, self._connect

    def _find_student(self, pair: Pair) -> InstalledPackage:
        return replace(self.students.find(pair), engine=STUDENT)

    def _make(self, package: InstalledPackage, beam: int) -> Engine:
        student = package.engine is STUDENT
        shelf = self.students if student else self.shelf
        made = shelf.make(shelf.find(package.pair), beam)
        assert isinstance(made, SayingEngine)
        model = f"{package.pair} {package.version} 0f3a"
        made.tag = EngineTag("student" if student else "argos", model, f"beam={beam}")
        return made

    def _connect(self, pair: Pair, choice: EngineChoice) -> Engine:
        self.asked.append(choice)
        package = InstalledPackage(pair, "1", Path("/none"), 1, "s")
        made = SayingEngine(package, self.server_says)
        made.tag = EngineTag("libretranslate", f"{pair} {choice.url}")
        self.server.append(made)
        return made
