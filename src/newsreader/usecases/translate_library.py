"""Translating everything unread, for the hours when nobody reads.

In: a workbench. Out: the unread articles' translations in the library, newest article first, and
how far that is. Whatever is kept already is never made again, so that it can be ended at any
moment, even by a power cut, and go on another time.
"""

import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from newsreader.errors import (
    CancelledError,
    LibraryBusyError,
    NoSuchArticleError,
    PackageMissingError,
    TranslationError,
)
from newsreader.library.listing import ArticleFilter
from newsreader.model.cancelling import never
from newsreader.model.kept import KeptArticle
from newsreader.model.language import Pair
from newsreader.usecases.giving_way import Gate
from newsreader.usecases.read_aligned import (
    BEAM,
    Known,
    Wish,
    known_translations,
    translate_ahead,
)
from newsreader.usecases.workbench import Workbench

STEADY = 8  # sentences at a time: who opens an article waits for no more than these
_IN_A_ROW = 3  # articles; when the engine fails on so many, it is at fault itself
_ATTEMPTS = 3  # for an article, while another program uses the library
_LOOK_SECONDS = 0.5  # how often a closed gate asks whether the work is still wanted


@dataclass(frozen=True, slots=True)
class LibraryWish:
    """How unread articles are to be translated: ``limit`` more of them at most, all if None.

    ``gate`` holds the work for a while, ``cancelled`` ends it; ``clock`` returns seconds.
    ``patience`` is how many seconds to wait when another program uses the library.
    """

    beam: int = BEAM
    limit: int | None = None
    gate: Gate | None = None
    cancelled: Callable[[], bool] = never
    clock: Callable[[], float] = time.monotonic
    patience: float = 20.0


@dataclass(frozen=True, slots=True)
class Failure:
    """An article that could not be translated, by its id and title, and why."""

    article: int
    title: str
    error: TranslationError


@dataclass(frozen=True, slots=True)
class LibraryProgress:
    """How far the translating is.

    ``done`` of ``total`` articles are behind, be it that nothing was to do. Of ``worked`` something
    was made just now; ``translated`` of these are whole. ``missing`` are not whole for want of a
    package for one of the directions ``wanting``; ``failures`` tells which could not be done.
    ``left`` are ahead at most. ``sentences`` were made, in ``seconds``. ``article`` is the one
    under way, and the one something was just made of when ``whole``.
    """

    total: int
    done: int = 0
    worked: int = 0
    translated: int = 0
    missing: int = 0
    wanting: tuple[Pair, ...] = ()
    failures: tuple[Failure, ...] = ()
    left: int = 0
    sentences: int = 0
    seconds: float = 0.0
    article: int = 0
    whole: bool = False

    @property
    def failed(self) -> int:
        """How many articles could not be translated."""
        return len(self.failures)

    @property
    def seconds_left(self) -> float | None:
        """How long the rest takes if it is like what was translated; None before one was."""
        if not self.worked:
            return None
        return self.left * self.seconds / self.worked


class _End(Enum):
    """How the work on an article ended."""

    WHOLE = auto()
    MISSING = auto()  # a part waits for a package
    TAKEN = auto()  # the reader opened it, and has it translated there


def translate_library(
    bench: Workbench, wish: LibraryWish = LibraryWish()
) -> Iterator[LibraryProgress]:
    """Yield how far it is after every few sentences, and once at the end.

    Articles that are read, deleted or come in meanwhile are seen to. One that fails does not stop
    the rest.

    Raises:
        CancelledError: ``wish.cancelled`` said so; what was translated is kept.
        PackageMissingError: nothing could be translated, and something wants a package.
        TranslationError: the engine fails on one article after the other.
        LibraryBusyError: another program uses the library, also after some patience.
        LibraryError: the library cannot be written.
    """
    yield from _Round(bench, wish).run()


class _Round:
    """One walk through the unread articles."""

    def __init__(self, bench: Workbench, wish: LibraryWish) -> None:
        self._bench = bench
        self._wish = wish
        self._gate = wish.gate or Gate()
        self._now = LibraryProgress(0)
        self._failed_in_a_row = 0

    def run(self) -> Iterator[LibraryProgress]:
        seen = set[int]()
        while new := [article_id for article_id in self._unread() if article_id not in seen]:
            seen.update(new)
            self._note(total=self._now.total + len(new))
            for article_id in new:
                if self._now.worked == self._wish.limit:
                    break
                yield from self._article(article_id)
        if self._now.missing and not (self._now.worked or self._now.failed):
            raise _wanting(self._now)
        yield replace(self._now, left=0, article=0, whole=False)

    def _unread(self) -> list[int]:
        return self._bench.library.articles.ids(ArticleFilter(unread=True))

    def _note(self, **values: object) -> None:
        now = replace(self._now, **values)  # type: ignore[arg-type]
        left = now.total - now.done
        if self._wish.limit is not None:
            left = min(left, self._wish.limit - now.worked)
        self._now = replace(now, left=left)

    def _article(self, article_id: int) -> Iterator[LibraryProgress]:
        self._note(article=article_id, whole=False)
        before = self._now
        try:
            end = yield from self._until_whole(article_id)
        except NoSuchArticleError:  # deleted meanwhile
            self._note(done=before.done + 1)
        except CancelledError:
            raise
        except TranslationError as error:
            self._failed_in_a_row += 1
            if self._failed_in_a_row == _IN_A_ROW:
                raise
            failure = Failure(article_id, self._title(article_id), error)
            self._note(done=before.done + 1, failures=(*before.failures, failure))
            yield self._now
        else:
            yield from self._ended(end, before)

    def _ended(self, end: _End, before: LibraryProgress) -> Iterator[LibraryProgress]:
        worked = self._now.sentences > before.sentences
        self._note(
            done=before.done + 1,
            worked=before.worked + worked,
            translated=before.translated + (worked and end is _End.WHOLE),
            missing=before.missing + (end is _End.MISSING),
            whole=worked,
        )
        if worked:
            self._failed_in_a_row = 0
            yield self._now

    def _title(self, article_id: int) -> str:
        found = self._bench.library.articles.summaries_of([article_id])
        return found[0].title if found else ""

    def _until_whole(self, article_id: int) -> Generator[LibraryProgress, None, _End]:
        """Translate an article, whatever comes between."""
        attempts = 0
        while True:
            self._pass()
            try:
                return (yield from self._once(article_id))
            except CancelledError:
                if self._wish.cancelled():
                    raise  # else the gate was closed
            except LibraryBusyError:
                attempts += 1
                if attempts == _ATTEMPTS:
                    raise
                self._be_patient()

    def _once(self, article_id: int) -> Generator[LibraryProgress, None, _End]:
        kept = self._bench.library.articles.get(article_id)
        if kept.read:
            return _End.TAKEN
        known = known_translations(self._bench, kept, self._wish.beam)
        yield from self._chunks(kept, known)
        if not known.missing:
            return _End.WHOLE
        self._note(wanting=tuple(dict.fromkeys((*self._now.wanting, *known.missing))))
        return _End.MISSING

    def _chunks(self, kept: KeptArticle, known: Known) -> Iterator[LibraryProgress]:
        wish = Wish(self._wish.beam, cancelled=self._leave_off, steady=STEADY)
        begun = self._wish.clock()
        for count in translate_ahead(self._bench, kept, known, wish):
            taken = self._wish.clock() - begun
            self._note(sentences=self._now.sentences + count, seconds=self._now.seconds + taken)
            yield self._now
            begun = self._wish.clock()

    def _leave_off(self) -> bool:
        return self._gate.closed or self._wish.cancelled()

    def _pass(self) -> None:
        """Wait until the gate is open."""
        while not self._wish.cancelled():
            if not self._gate.closed:
                return
            self._gate.wait(_LOOK_SECONDS)
        raise CancelledError("The translation was cancelled.")

    def _be_patient(self) -> None:
        """Let another program finish with the library."""
        until = time.monotonic() + self._wish.patience
        while not self._wish.cancelled() and time.monotonic() < until:
            time.sleep(min(_LOOK_SECONDS, self._wish.patience))


def _wanting(now: LibraryProgress) -> PackageMissingError:
    pairs = " or ".join(map(str, now.wanting))
    waits = "1 unread article waits" if now.missing == 1 else f"{now.missing} unread articles wait"
    return PackageMissingError(f"No model package for {pairs} is installed; {waits} for one.")
