"""Grammar pages: what a construction is, how it is formed, what is like it, and where it stands.

In: a construction's label. Out: its page; its places in the library, newest first.
"""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from newsreader.errors import NoSuchConstructionError
from newsreader.model.grammar import ConstructionPlace, GrammarEntry
from newsreader.usecases.workbench import Workbench

if TYPE_CHECKING:
    from newsreader.language.grammar_pages import GrammarBook


@dataclass(frozen=True, slots=True)
class GrammarPage:
    """A construction with those like it; ``count`` is the number of its places in the library."""

    entry: GrammarEntry
    similar: tuple[GrammarEntry, ...]
    count: int


def grammar_entries() -> tuple[GrammarEntry, ...]:
    """Return every construction, the easiest first.

    Raises:
        LanguageError: the table cannot be read.
    """
    return _book().entries


def grammar_page(bench: Workbench, label: str) -> GrammarPage:
    """Return the page of a construction, by its label, its key or enough of the label.

    Raises:
        NoSuchConstructionError: there is none; its advice names some that are like it.
        LanguageError: the table cannot be read.
        LibraryError: the library cannot be read.
    """
    entry = _entry(label)
    return GrammarPage(
        entry=entry,
        similar=_book().similar(entry.key),
        count=bench.library.constructions.count(entry.key),
    )


def construction_places(
    bench: Workbench, label: str, limit: int = 20, before: ConstructionPlace | None = None
) -> tuple[ConstructionPlace, ...]:
    """Return places of a construction in the library, the newest article first.

    ``before`` is the last place of the page before; raises as ``grammar_page`` does.
    """
    return bench.library.constructions.places(_entry(label).key, limit, before)


def _entry(label: str) -> GrammarEntry:
    found = _book().find(label)
    if found is not None:
        return found
    near = _book().like(label)
    if len(near) == 1:
        return near[0]
    error = NoSuchConstructionError(f"The grammar holds no construction “{label}”.")
    if near:
        error.advice = f"Did you mean one of these? {', '.join(entry.label for entry in near)}"
    raise error


@cache
def _book() -> "GrammarBook":
    from newsreader.language.grammar_pages import GrammarBook
    from newsreader.language.tables import construction_patterns

    return GrammarBook(construction_patterns())
