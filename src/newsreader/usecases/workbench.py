"""The open tools a use case works with.

In: the reader's folders and settings. Out: a ``Workbench``; what is heavy opens at first use.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

from newsreader.library.library import Library
from newsreader.paths import Paths, resource
from newsreader.usecases.engines import Engines

if TYPE_CHECKING:
    from newsreader.dictionary.index import Lexicon
    from newsreader.dictionary.store import DictionaryShelf
    from newsreader.language.base import Analyser
    from newsreader.usecases.statuses import Statuses

T = TypeVar("T")


class Lazy(Generic[T]):
    """A tool that is made when it is first asked for, once, from any thread."""

    def __init__(self, make: Callable[[], T]) -> None:
        """Remember how to make the tool."""
        self._make = make
        self._lock = threading.Lock()
        self._made: T | None = None

    def __call__(self) -> T:
        """Return the tool."""
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made

    @property
    def made(self) -> T | None:
        """The tool if it was ever asked for."""
        return self._made


@dataclass(frozen=True, slots=True)
class Workbench:
    """The tools, open; passed to every use case."""

    paths: Paths
    library: Library
    analyser: "Lazy[Analyser]"
    lexicon: "Lazy[Lexicon]"
    engines: Engines
    statuses: "Lazy[Statuses]" = field(init=False)
    dictionaries: "Lazy[DictionaryShelf]" = field(init=False)

    def __post_init__(self) -> None:
        """Have statuses of words and the reader's dictionaries opened when first asked for."""
        object.__setattr__(self, "statuses", Lazy(lambda: _statuses(self.library)))
        object.__setattr__(self, "dictionaries", Lazy(lambda: _shelf(self.paths, self.lexicon)))


def open_workbench(paths: Paths) -> Workbench:
    """Return the real tools over the reader's folders.

    Raises:
        HomeError: the folders cannot be used.
        LibraryError: the library cannot be opened.
    """
    paths.make()
    return Workbench(
        paths=paths,
        library=Library(paths.library, paths.backups),
        analyser=Lazy(_korean_analyser),
        lexicon=Lazy(lambda: _lexicon(paths)),
        engines=Engines.of_packages(paths),
    )


def close_workbench(bench: Workbench) -> None:
    """Close every tool that is open."""
    if bench.analyser.made is not None:
        bench.analyser.made.close()
    bench.engines.close()
    if bench.dictionaries.made is not None:
        bench.dictionaries.made.close()
    if bench.lexicon.made is not None:
        bench.lexicon.made.close()
    bench.library.close()


def _korean_analyser() -> "Analyser":
    from newsreader.language.korean import KoreanAnalyser

    return KoreanAnalyser()


def _lexicon(paths: Paths) -> "Lexicon":
    from newsreader.dictionary.index import open_lexicon

    return open_lexicon(resource("lexicon"), paths.cache)


def _shelf(paths: Paths, lexicon: "Lazy[Lexicon]") -> "DictionaryShelf":
    from newsreader.dictionary.store import DictionaryShelf

    return DictionaryShelf(paths.dictionaries, lexicon)


def _statuses(library: Library) -> "Statuses":
    from newsreader.usecases.statuses import Statuses

    return Statuses(library.vocabulary.statuses)
