import hashlib
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from newsreader.errors import (
    DiskFullError,
    LibraryBusyError,
    LibraryDamagedError,
    LibraryError,
)
from newsreader.library.check import check
from newsreader.library.library import Library
from tests.library.making import article, series, whole


def kept(library: Library, *items) -> list[int]:
    return [library.articles.keep(item, whole(item)) for item in items]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_new_library_is_empty_and_sound(library: Library):
    assert library.articles.ids() == []
    assert check(library) == []
    assert not library.read_only


def test_the_file_is_set_up_for_safety(library: Library):
    with library.database.outside_transaction() as db:
        settings = {
            name: db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "application_id")
        }
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 1,
        "foreign_keys": 1,
        "application_id": int.from_bytes(b"nwsr"),
    }


def test_a_path_with_signs_of_its_own_opens(tmp_path: Path):
    path = tmp_path / "신문 #1?&=%20" / "library.sqlite"
    path.parent.mkdir()
    with Library(path) as library:
        kept(library, article("본문"))

    assert path.exists()
    with Library(path) as library:
        assert len(library.articles.ids()) == 1


def test_a_closed_library_says_so(library: Library):
    library.close()

    with pytest.raises(LibraryError, match="closed"):
        library.articles.ids()


def test_closing_leaves_one_file(library: Library, path: Path):
    kept(library, article("본문"))
    library.close()

    assert [p.name for p in path.parent.iterdir() if p.is_file()] == ["library.sqlite"]


def test_two_threads_write_at_once(library: Library):
    both_ready = threading.Barrier(2)

    def write(first: int) -> list[int]:
        both_ready.wait()
        return kept(library, *series(25, first))

    with ThreadPoolExecutor(2) as pool:
        ids = [i for part in pool.map(write, (0, 100)) for i in part]
    assert sorted(ids) == sorted(library.articles.ids())
    assert len(set(ids)) == 50
    assert check(library) == []


def test_the_same_article_kept_by_two_threads_is_one(library: Library):
    both_ready = threading.Barrier(2)

    def write(_: int) -> list[int]:
        both_ready.wait()
        return kept(library, *series(10))

    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(write, (0, 1))
    assert first == second


def test_close_from_another_thread_closes_every_connection(library: Library, path: Path):
    with ThreadPoolExecutor(2) as pool:
        pool.submit(kept, library, article("본문")).result()
        library.close()

        with pytest.raises(LibraryError, match="closed"):
            pool.submit(library.articles.ids).result()
    assert not path.with_name(path.name + "-wal").exists()


def test_close_waits_for_a_write_under_way(library: Library, path: Path):
    inside, closing_now = threading.Event(), threading.Event()

    def write() -> None:
        with library.database.write() as db:
            db.execute("UPDATE article_state SET starred = 1")
            inside.set()
            closing_now.wait()

    kept(library, article("본문"))
    writer = threading.Thread(target=write)
    writer.start()
    inside.wait()
    closer = threading.Thread(target=library.close)
    closer.start()
    closing_now.set()
    writer.join()
    closer.join()

    with Library(path) as again:
        assert again.articles.counts().starred == 1


def test_connections_of_threads_that_ended_are_closed(library: Library):
    for _ in range(5):
        thread = threading.Thread(target=library.articles.ids)
        thread.start()
        thread.join()
    library.articles.ids()

    assert len(library.database._links) <= 2


def test_a_failing_write_changes_nothing(library: Library):
    kept(library, article("본문"))

    def fail() -> None:
        with library.database.write() as db:
            db.execute("UPDATE article_state SET starred = 1")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert library.articles.counts().starred == 0
    assert len(kept(library, article("다음"))) == 1


def test_a_reader_sees_one_moment_while_another_writes(library: Library):
    kept(library, article("하나"))
    with library.database.read() as db:
        before = db.execute("SELECT count(*) FROM article").fetchone()
        thread = threading.Thread(target=kept, args=(library, article("둘")))
        thread.start()
        thread.join()
        assert db.execute("SELECT count(*) FROM article").fetchone() == before == (1,)
    assert library.articles.counts().all == 2


def test_a_library_held_by_another_program_is_busy(library: Library, path: Path):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryBusyError, match="Another program"):
            kept(library, article("본문"))
        assert library.articles.ids() == []
        other.execute("ROLLBACK")

    assert len(kept(library, article("본문"))) == 1


def test_a_library_opens_while_another_program_writes(library: Library, path: Path):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with Library(path, patience=0.05) as second:
            assert second.articles.ids() == []
            assert not second.read_only


def test_a_full_library_keeps_what_it_has(library: Library):
    first = kept(library, article("본문"))
    with library.database.outside_transaction() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages + 2}")

    with pytest.raises(DiskFullError, match="nothing was saved"):
        kept(library, article("긴 본문 " * 20_000))
    assert library.articles.ids() == first
    assert check(library) == []


def test_a_file_that_is_no_database_is_damaged(path: Path):
    path.write_bytes(b"This is a letter, not a library. " * 100)
    before = digest(path)

    with pytest.raises(LibraryDamagedError, match=r"library\.sqlite"):
        Library(path)
    assert digest(path) == before


def test_a_torn_page_is_damage(library: Library, path: Path):
    kept(library, *series(200))
    library.close()
    data = bytearray(path.read_bytes())
    data[4096 * 3 : -4096] = b"\x5a" * (len(data) - 4096 * 4)
    path.write_bytes(data)

    with pytest.raises(LibraryDamagedError), Library(path) as torn:
        torn.articles.summaries()


def test_the_database_of_another_program_is_refused(path: Path):
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
    before = digest(path)

    with pytest.raises(LibraryError, match="another program"):
        Library(path)
    assert digest(path) == before


@pytest.mark.parametrize("name", ["folder.sqlite", "missing/library.sqlite"])
def test_a_file_that_cannot_be_opened_is_named(tmp_path: Path, name: str):
    (tmp_path / "folder.sqlite").mkdir()

    with pytest.raises(LibraryError, match=name):
        Library(tmp_path / name)
