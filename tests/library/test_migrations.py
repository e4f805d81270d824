import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from newsreader.errors import LibraryError, LibraryVersionError
from newsreader.library.database import Database
from newsreader.library.library import Library
from newsreader.library.migrations import scripts, statements
from tests.library.making import article, whole

GOOD = """
-- A table; with a semicolon in its comment.
CREATE TABLE feed (id INTEGER PRIMARY KEY, url TEXT NOT NULL DEFAULT ';') STRICT;
ALTER TABLE article ADD COLUMN feed_id INTEGER REFERENCES feed (id) ON DELETE SET NULL;
"""
BAD = "CREATE TABLE tag (name TEXT) STRICT; INSERT INTO no_such_table VALUES (1);"
ORPHANING = "INSERT INTO source VALUES (99, 'text/plain', '', '', x'00');"


@pytest.fixture
def old(path: Path) -> Path:
    """A library of today's schema that holds an article."""
    with Library(path) as library:
        library.articles.keep(article("본문"), whole(article("본문")))
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as db:
        return int(db.execute("PRAGMA user_version").fetchone()[0])


def tables(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as db:
        return {name for (name,) in db.execute("SELECT name FROM sqlite_schema")}


def test_a_new_library_has_the_newest_version(old: Path):
    assert version(old) == len(scripts())


def test_a_new_library_is_not_copied(old: Path, tmp_path: Path):
    assert list(tmp_path.rglob("*-version-*")) == []


@pytest.mark.parametrize("known", range(1, len(scripts()) + 1))
def test_every_old_schema_opens(path: Path, known: int):
    Database(path, scripts=scripts()[:known]).close()

    with Library(path) as library:
        article_id = library.articles.keep(article("본문"), whole(article("본문")))
        assert library.articles.get(article_id).article == article("본문")
    assert version(path) == len(scripts())


def test_an_update_runs_and_copies_the_file_before(old: Path, tmp_path: Path):
    backups = tmp_path / "backups"
    Database(old, backups, scripts=[*scripts(), GOOD]).close()

    assert version(old) == len(scripts()) + 1
    assert "feed" in tables(old)
    (copied,) = backups.iterdir()
    assert version(copied) == len(scripts())
    with Library(copied) as library:
        assert len(library.articles.ids()) == 1


def test_without_a_folder_for_backups_the_copy_is_beside_the_library(old: Path):
    Database(old, scripts=[*scripts(), GOOD]).close()

    assert [p.name[:18] for p in old.parent.glob("*-version-*")] == [
        f"library-version-{len(scripts())}-"
    ]


@pytest.mark.parametrize("script", [BAD, ORPHANING])
def test_a_failing_update_changes_nothing(old: Path, tmp_path: Path, script: str):
    before = digest(old)

    with pytest.raises(LibraryError, match="left as it was"):
        Database(old, tmp_path, scripts=[*scripts(), GOOD, script])
    assert digest(old) == before
    with Library(old) as library:
        assert len(library.articles.ids()) == 1


def test_a_newer_library_is_refused_and_untouched(old: Path):
    Database(old, scripts=[*scripts(), GOOD]).close()
    for copy in old.parent.glob("*-version-*"):
        copy.unlink()
    before, beside = digest(old), sorted(old.parent.iterdir())

    with pytest.raises(LibraryVersionError, match="newer version"):
        Library(old)
    assert digest(old) == before
    assert sorted(old.parent.iterdir()) == beside


def test_a_newer_library_that_is_in_use_is_refused_and_untouched(old: Path):
    newer = Database(old, scripts=[*scripts(), GOOD])
    before = digest(old)
    with newer.write() as db:
        db.execute("INSERT INTO feed DEFAULT VALUES")

    with pytest.raises(LibraryVersionError):
        Library(old)
    assert digest(old) == before
    newer.close()
    assert version(old) == len(scripts()) + 1


def test_a_script_is_split_into_its_statements():
    trigger = "CREATE TRIGGER t AFTER DELETE ON a BEGIN DELETE FROM b; DELETE FROM c; END;"
    script = f"CREATE TABLE a (x);\n{trigger}\nSELECT ';';\n-- the end"

    assert [s.strip() for s in statements(script)] == [
        "CREATE TABLE a (x);",
        trigger,
        "SELECT ';';",
        "-- the end",
    ]
