"""A workbench with a real library and lexicon, and hand-written fakes for what is heavy."""

from pathlib import Path

import pytest

from newsreader.dictionary.index import open_lexicon
from newsreader.errors import PackageMissingError
from newsreader.library.library import Library
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.paths import Paths, resource
from newsreader.translation.base import Engine
from newsreader.usecases.engines import Engines
from newsreader.usecases.workbench import Lazy, Workbench
from tests.language.fakes import SpaceAnalyser
from tests.translation.fakes import UpperCaseEngine


class Shelf:
    """The packages that are installed, as a test wants them."""

    def __init__(self) -> None:
        self.packages: dict[Pair, InstalledPackage] = {}
        self.made: list[Engine] = []

    def install(self, pair: str, version: str = "1.0") -> None:
        parsed = Pair.parse(pair)
        package = InstalledPackage(parsed, version, Path("/packages"), 1, version)
        self.packages[parsed] = package

    def find(self, pair: Pair) -> InstalledPackage:
        if pair not in self.packages:
            raise PackageMissingError(f"No package for {pair}.")
        return self.packages[pair]

    def make(self, package: InstalledPackage, _beam: int) -> Engine:
        engine = UpperCaseEngine(package.pair)
        self.made.append(engine)
        return engine


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def bench(home: Paths, shelf: Shelf):
    library = Library(home.library, home.backups)
    lexicon = Lazy(lambda: open_lexicon(resource("lexicon"), home.cache))
    engines = Engines(shelf.find, shelf.make)
    bench = Workbench(home, library, Lazy(SpaceAnalyser), lexicon, engines)
    yield bench
    engines.close()
    if lexicon.made:
        lexicon.made.close()
    library.close()
