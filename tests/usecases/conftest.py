"""A workbench with a real library and lexicon, and hand-written fakes for what is heavy."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.dictionary.index import open_lexicon
from newsreader.errors import PackageMissingError
from newsreader.language.base import Analyser
from newsreader.library.library import Library
from newsreader.model.cancelling import never
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.model.translation import EngineTag, SentenceTranslation
from newsreader.paths import Paths, resource
from newsreader.translation.base import Engine
from newsreader.usecases.engines import Engines
from newsreader.usecases.workbench import Lazy, Workbench
from tests.language.fakes import SpaceAnalyser
from tests.translation.fakes import UpperCaseEngine, word_by_word


class SayingEngine(UpperCaseEngine):
    """Says of every sentence what a test wants."""

    def __init__(self, package: InstalledPackage, says: Callable[[str], str]) -> None:
        super().__init__(package.pair)
        self.tag = EngineTag("upper", f"{package.pair} {package.version}", "loud")
        self._says = says

    def translate(
        self, sentences: Sequence[str], cancelled: Callable[[], bool] = never
    ) -> list[SentenceTranslation]:
        made = super().translate(sentences, cancelled)
        texts = [(one, self._says(one.source)) for one in made]
        return [
            replace(one, target=text, attention=word_by_word(one.source, text))
            for one, text in texts
        ]


class Shelf:
    """The packages that are installed, as a test wants them."""

    def __init__(self) -> None:
        self.packages: dict[Pair, InstalledPackage] = {}
        self.made: list[UpperCaseEngine] = []
        self._says: dict[InstalledPackage, Callable[[str], str]] = {}

    def install(
        self, pair: str, version: str = "1.0", says: Callable[[str], str] = str.upper
    ) -> None:
        parsed = Pair.parse(pair)
        package = InstalledPackage(parsed, version, Path("/packages"), 1, version)
        self.packages[parsed] = package
        self._says[package] = says

    def find(self, pair: Pair) -> InstalledPackage:
        if pair not in self.packages:
            raise PackageMissingError(f"No package for {pair}.")
        return self.packages[pair]

    def make(self, package: InstalledPackage, _beam: int) -> Engine:
        engine = SayingEngine(package, self._says[package])
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


def ready(analyser: Analyser) -> Lazy[Analyser]:
    return Lazy(lambda: analyser)


@contextmanager
def frozen(bench: Workbench) -> Iterator[Workbench]:
    """Give a bench whose library can only be read."""
    bench.library.close()
    reading = Library(bench.paths.library, bench.paths.backups)
    reading.database._access = replace(reading.database._access, read_only=True)
    yield replace(bench, library=reading)
    reading.close()


@contextmanager
def full_disk(bench: Workbench) -> Iterator[None]:
    """Let the library take no more pages."""
    with bench.library.database.outside_transaction() as db:
        (pages,) = db.execute("PRAGMA page_count").fetchone()
        db.execute(f"PRAGMA max_page_count = {pages}")
    yield
