"""Noticing what another program did to the library: a command in a terminal, another window.

In: a workbench, from one thread. Out: which nouns changed since the last look, and what the open
article looks like now.
"""

from dataclasses import dataclass

from newsreader.library.changes import Noun, Stamp
from newsreader.model.annotation import Annotation
from newsreader.model.translation import AlignedParagraph
from newsreader.usecases.annotate import anchored
from newsreader.usecases.read_aligned import BEAM, known_translations
from newsreader.usecases.workbench import Workbench

NOTHING: frozenset[Noun] = frozenset()


class Watch:
    """Remembers the library as it was at the last look."""

    def __init__(self, bench: Workbench) -> None:
        """Remember whose library is watched; the first look finds nothing changed."""
        self._library = bench.library
        self._last: Stamp | None = None

    def look(self) -> frozenset[Noun]:
        """Return what was changed by others since the last look.

        What the thread that looks changed itself is not told. When both wrote in between, the
        changes of both are: whoever shows them finds its own on the screen already.

        Raises:
            LibraryError: the library cannot be read.
        """
        last, now = self._last, self._library.changes.stamp(self._last)
        self._last = now
        if last is None or last.others == now.others:
            return NOTHING
        return frozenset(noun for noun in Noun if last.nouns[noun] != now.nouns[noun])


@dataclass(frozen=True, slots=True)
class Present:
    """An open article as the library holds it now; ``annotations`` fit its texts."""

    article: int
    starred: bool
    aligned: tuple[AlignedParagraph, ...]
    annotations: tuple[Annotation, ...]


def present(bench: Workbench, article_id: int, beam: int = BEAM) -> Present:
    """Return what can be shown of an article now, without marking it as read.

    Raises:
        NoSuchArticleError: the library holds no such article any more.
    """
    kept = bench.library.articles.get(article_id)
    aligned = known_translations(bench, kept, beam).aligned
    return Present(article_id, kept.starred, aligned, anchored(kept, aligned, kept.annotations))
