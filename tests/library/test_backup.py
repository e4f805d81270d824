import os
import re
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import LibraryDamagedError, LibraryError
from newsreader.library.backup import backup, backups, is_due, put_back, survivors
from newsreader.library.library import Library
from newsreader.paths import Paths
from tests.library.making import article, damage, series, whole

MOMENTS = st.lists(
    st.datetimes(datetime(2024, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC)),
    max_size=60,
)


def keep(library: Library, *items) -> None:
    for item in items:
        library.articles.keep(item, whole(item))


def test_a_backup_is_a_library_of_its_own(library: Library, home: Paths):
    keep(library, article("본문"))
    taken = backup(library, home.backups)
    keep(library, article("later"))

    assert re.fullmatch(r"library-\d{8}T\d{12}Z\.sqlite", taken.name)
    assert list(home.backups.iterdir()) == [taken]
    with Library(taken) as copied:
        assert [copied.articles.get(i).article for i in copied.articles.ids()] == [article("본문")]


def test_a_backup_is_one_file_in_which_no_change_is_pending(library: Library, home: Paths):
    taken = backup(library, home.backups)

    with closing(sqlite3.connect(f"file:{taken}?mode=ro&immutable=1", uri=True)) as db:
        assert db.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_writing_goes_on_while_a_backup_is_taken(library: Library, home: Paths):
    keep(library, *series(50))
    done = threading.Event()

    def write() -> None:
        for item in series(1000, 1000):
            keep(library, item)
            if done.is_set():
                break

    writer = threading.Thread(target=write)
    writer.start()
    taken = backup(library, home.backups)
    done.set()
    writer.join()
    with Library(taken) as copied:
        assert len(copied.articles.ids()) >= 50


def test_a_damaged_library_makes_no_backup(library: Library, home: Paths):
    keep(library, *series(300))
    backup(library, home.backups)
    before = list(home.backups.iterdir())
    library.close()
    damage(home.library)

    with Library(home.library) as damaged, pytest.raises(LibraryDamagedError):
        backup(damaged, home.backups)
    assert list(home.backups.iterdir()) == before


def test_a_folder_that_is_a_file_is_named(library: Library, tmp_path: Path):
    (tmp_path / "backups").write_text("")

    with pytest.raises(LibraryError, match="backups"):
        backup(library, tmp_path / "backups")


def test_old_backups_are_thinned_and_other_files_stay(library: Library, home: Paths):
    home.backups.mkdir()
    for day in range(1, 29):
        (home.backups / f"library-202501{day:02}T120000000000Z.sqlite").write_text("")
    stays = home.backups / "library-version-1-20250101T120000Z.sqlite"
    stays.write_text("")
    taken = backup(library, home.backups)

    left = {path.name for path in home.backups.iterdir()}
    assert {taken.name, stays.name, "library-20250128T120000000000Z.sqlite"} < left
    assert "library-20250110T120000000000Z.sqlite" not in left
    assert backups(home.library, home.backups)[0] == taken


def test_the_last_day_week_and_month_are_kept():
    start = datetime(2026, 6, 30, 18, tzinfo=UTC)
    kept = survivors(start - timedelta(minutes=30 * n) for n in range(48 * 200))

    days = sorted({moment.date().isoformat() for moment in kept}, reverse=True)
    assert days == [
        "2026-06-30",
        "2026-06-29",
        "2026-06-28",
        "2026-06-27",
        "2026-06-26",
        "2026-06-21",
        "2026-05-31",
        "2026-04-30",
    ]
    assert len([moment for moment in kept if moment.date() == start.date()]) == 4


@given(MOMENTS)
def test_thinning_keeps_the_newest_and_is_done_after_once(moments: list[datetime]):
    kept = survivors(moments)

    assert kept <= set(moments)
    assert len(kept) <= 15
    assert not moments or max(moments) in kept
    assert survivors(kept) == kept


def test_a_backup_is_due_when_the_library_changed_half_an_hour_after_the_last(
    library: Library, home: Paths
):
    assert is_due(home.library, home.backups)
    taken = backup(library, home.backups)
    assert not is_due(home.library, home.backups)

    old = datetime.now(UTC) - timedelta(minutes=31)
    taken.rename(taken.with_name(f"library-{old:%Y%m%dT%H%M%S%fZ}.sqlite"))
    keep(library, article("본문"))
    assert is_due(home.library, home.backups)


def test_no_backup_is_due_while_nothing_changes(library: Library, home: Paths):
    taken = backup(library, home.backups)
    library.close()
    old = datetime.now(UTC) - timedelta(hours=2)
    taken.rename(taken.with_name(f"library-{old:%Y%m%dT%H%M%S%fZ}.sqlite"))
    long_ago = (old - timedelta(hours=1)).timestamp()
    os.utime(home.library, (long_ago, long_ago))

    assert not is_due(home.library, home.backups)


def test_a_backup_dated_in_the_future_does_not_put_off_the_next(library: Library, home: Paths):
    taken = backup(library, home.backups)
    future = datetime.now(UTC) + timedelta(days=400)
    taken.rename(taken.with_name(f"library-{future:%Y%m%dT%H%M%S%fZ}.sqlite"))
    keep(library, article("본문"))

    assert is_due(home.library, home.backups)
    backup(library, home.backups)
    assert not is_due(home.library, home.backups)


def test_no_library_needs_no_backup(home: Paths):
    assert not is_due(home.library, home.backups)


def test_a_backup_can_be_put_back_and_the_damaged_file_stays(library: Library, home: Paths):
    keep(library, article("본문"))
    taken = backup(library, home.backups)
    library.close()
    home.library.write_bytes(b"damaged" * 1000)

    aside = put_back(taken, home.library)
    assert aside is not None
    assert aside.read_bytes() == b"damaged" * 1000
    with Library(home.library) as again:
        assert len(again.articles.ids()) == 1


def test_a_damaged_backup_is_not_put_back(library: Library, home: Paths, tmp_path: Path):
    library.close()
    before = home.library.read_bytes()
    (tmp_path / "copy.sqlite").write_bytes(b"damaged" * 1000)

    with pytest.raises(LibraryDamagedError):
        put_back(tmp_path / "copy.sqlite", home.library)
    assert home.library.read_bytes() == before
