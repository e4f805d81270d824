"""What the program does for the library by itself: seeds, checks, backups, leftovers.

In: a workbench. Out: a library that is whole and backed up; each step runs off the window's thread.
"""

from datetime import timedelta

from newsreader.library.session import Session
from newsreader.paths import seeds
from newsreader.usecases.workbench import Workbench

_KEPT_AFTER_DELETION = timedelta(days=30)


class Housekeeping:
    """The chores of one session."""

    def __init__(self, bench: Workbench) -> None:
        """Remember the tools."""
        self._bench = bench
        self._session: Session | None = None

    def first(self) -> None:
        """Do what must be done before the first list: begin the session, plant the seeds."""
        self._session = Session.start(self._bench.library.path)
        if not self._bench.library.articles.ever_kept():
            from newsreader.usecases.plant_seeds import plant_once

            plant_once(self._bench, seeds())

    def later(self) -> list[str]:
        """Do what can wait, and return what is wrong with the library, if anything is.

        Raises:
            LibraryError: the library cannot be checked or backed up.
        """
        from newsreader.library.backup import backup, is_due
        from newsreader.library.check import check
        from newsreader.usecases import manage_dictionaries, manage_models

        bench = self._bench
        problems = check(bench.library) if self._session and self._session.after_crash else []
        if not problems and not bench.library.read_only:
            if is_due(bench.library.path, bench.paths.backups):
                backup(bench.library, bench.paths.backups)
            manage_models.clean_leftovers(bench)
            manage_dictionaries.clean_leftovers(bench)
            bench.library.articles.purge_deleted(_KEPT_AFTER_DELETION)
        return problems

    def stop(self) -> None:
        """End the session well."""
        if self._session is not None:
            self._session.stop()
