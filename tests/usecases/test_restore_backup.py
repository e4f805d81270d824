import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from newsreader.errors import LibraryDamagedError, LibraryError
from newsreader.library.backup import backup
from newsreader.library.library import Library
from newsreader.paths import Paths
from newsreader.usecases.restore_backup import newest_backup, restore_newest
from tests.library.making import article, damage, series, whole


def _keep(library: Library, *items) -> None:
    for item in items:
        library.articles.keep(item, whole(item))


def _number_of_articles(home: Paths) -> int:
    with Library(home.library, home.backups) as library:
        return len(library.articles.ids())


@pytest.fixture
def backed_up(home: Paths) -> Path:
    """A library of two articles, closed, whose backup holds one."""
    with Library(home.library, home.backups) as library:
        _keep(library, article("하나"))
        taken = backup(library, home.backups)
        _keep(library, article("둘"))
    return taken


def test_without_backups_there_is_nothing_to_offer(home: Paths):
    assert newest_backup(home) is None
    with pytest.raises(LibraryError, match="no backup"):
        restore_newest(home)


def test_the_backup_made_last_is_offered(home: Paths, backed_up: Path):
    older = backed_up.with_name("library-20250101T120000000000Z.sqlite")
    older.write_bytes(b"")
    assert newest_backup(home) == backed_up


def test_a_library_that_is_no_database_is_restored_and_kept_beside(home: Paths, backed_up: Path):
    home.library.write_bytes(b"no database at all " * 500)
    with pytest.raises(LibraryDamagedError):
        Library(home.library, home.backups)

    assert restore_newest(home) == backed_up
    assert _number_of_articles(home) == 1
    (aside,) = home.data.glob("library-damaged-*.sqlite")
    assert aside.read_bytes().startswith(b"no database at all")
    assert backed_up.exists()


def test_a_missing_library_is_restored(home: Paths, backed_up: Path):
    home.library.unlink()
    restore_newest(home)
    assert _number_of_articles(home) == 1
    assert list(home.data.glob("library-damaged-*")) == []


def test_pending_changes_of_the_damaged_file_do_not_reach_the_restored_one(
    home: Paths, backed_up: Path
):
    log = home.library.with_name(home.library.name + "-wal")
    log.write_bytes(b"changes of another file")
    restore_newest(home)
    assert _number_of_articles(home) == 1
    assert len(list(home.data.glob("library-damaged-*.sqlite-wal"))) == 1


def test_a_damaged_backup_is_passed_over_for_an_older_one(home: Paths):
    with Library(home.library, home.backups) as library:
        _keep(library, *series(300))
        older = backup(library, home.backups)
        newer = backup(library, home.backups)
    damage(newer)
    home.library.write_bytes(b"gone")

    assert restore_newest(home) == older
    assert _number_of_articles(home) == 300


def test_when_every_backup_is_damaged_the_library_is_not_touched(home: Paths, backed_up: Path):
    backed_up.write_bytes(b"gone" * 1000)
    home.library.write_bytes(b"also gone")
    with pytest.raises(LibraryError, match="no backup"):
        restore_newest(home)
    assert home.library.read_bytes() == b"also gone"
    assert [path.name for path in home.data.glob("library*")] == [home.library.name]


def test_an_empty_file_is_no_backup(home: Paths, backed_up: Path):
    # SQLite takes it for a sound database, and would make a library without articles of it.
    backed_up.write_bytes(b"")
    with pytest.raises(LibraryError, match="no backup"):
        restore_newest(home)
    assert _number_of_articles(home) == 2


def test_a_sound_database_of_another_program_is_no_backup(home: Paths, backed_up: Path):
    backed_up.unlink()
    with closing(sqlite3.connect(backed_up)) as db:
        db.execute("CREATE TABLE bookmarks (url)")
    with pytest.raises(LibraryError, match="no backup"):
        restore_newest(home)
    assert _number_of_articles(home) == 2
