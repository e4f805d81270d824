"""What the library survives: no rights, no room, no time to finish."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.library.check import check
from newsreader.library.library import Library
from tests.library.making import article, series, whole
from tests.library.processes import DROP_PRIVILEGES, run, start

READ_AND_TRY_TO_WRITE = """
with Library(path) as library:
    print(library.read_only, library.articles.get(1).article.title, len(library.articles.ids()))
    print(library.articles.keep(article("본문"), whole(article("본문"))))
    for write in (
        lambda: library.articles.set_read(1),
        lambda: library.articles.keep(article("새 글"), whole(article("새 글"))),
        lambda: library.annotations.add(note(1)),
    ):
        try:
            write()
        except LibraryReadOnlyError as error:
            print(error)
    print(check.check(library))
"""


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that other users may enter, as pytest's own are not."""
    folder = Path(tempfile.mkdtemp(prefix="newsreader-test-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def shelf(place: Path) -> Path:
    """A library with one article, closed."""
    path = place / "library.sqlite"
    with Library(path) as library:
        library.articles.keep(article("본문"), whole(article("본문")))
    return path


@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o555), (0o666, 0o555)])
def test_a_library_that_cannot_be_written_can_be_read(
    shelf: Path, file_mode: int, folder_mode: int
):
    before = shelf.read_bytes()
    shelf.chmod(file_mode)
    shelf.parent.chmod(folder_mode)

    refused = f"The library {shelf} may be read but not written."
    assert run(DROP_PRIVILEGES + READ_AND_TRY_TO_WRITE, shelf) == [
        f"True {article().title} 1",
        "1",
        refused,
        refused,
        refused,
        "[]",
    ]
    assert shelf.read_bytes() == before


def test_a_read_only_file_in_a_writable_folder_can_be_read(shelf: Path):
    shelf.chmod(0o444)
    shelf.parent.chmod(0o777)

    lines = run(DROP_PRIVILEGES + READ_AND_TRY_TO_WRITE, shelf)
    assert lines[:2] == [f"True {article().title} 1", "1"]
    assert len([line for line in lines if "may be read but not written" in line]) == 3


def test_a_file_that_cannot_be_read_is_named(shelf: Path):
    shelf.chmod(0o000)

    program = """
try:
    Library(path)
except LibraryError as error:
    print(error)
"""
    assert run(DROP_PRIVILEGES + program, shelf) == [f"The file {shelf} cannot be opened."]


def test_an_old_library_that_cannot_be_written_is_not_updated(shelf: Path):
    shelf.parent.chmod(0o555)

    program = """
from newsreader.library.database import Database
try:
    Database(path, scripts=[*migrations.scripts(), "CREATE TABLE feed (id INTEGER PRIMARY KEY)"])
except LibraryReadOnlyError as error:
    print(error)
"""
    assert run(DROP_PRIVILEGES + program, shelf) == [
        f"The library {shelf} is of an older version and cannot be updated here."
    ]


def test_no_room_for_more_keeps_what_was_there(shelf: Path):
    program = """
with Library(path) as library:
    room = path.stat().st_size + 100_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
    kept = []
    try:
        for item in series(10_000):
            kept.append(library.articles.keep(item, whole(item)))
    except DiskFullError as error:
        print(error)
    print(sorted(library.articles.ids()) == [1, *kept], len(kept) > 0)
"""
    lines = run(program, shelf)
    assert lines[0] == f"The disk that holds {shelf} is full, so nothing was saved."
    assert lines[1] == "True True"
    with Library(shelf) as library:
        assert check(library) == []
        assert library.articles.get(1).article == article("본문")
        assert library.articles.keep(article("새 글"), whole(article("새 글"))) > 1


def test_a_full_disk_lets_the_library_be_read(shelf: Path):
    program = """
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
with Library(path) as library:
    print(library.read_only, library.articles.get(1).article == article("본문"))
"""
    assert run(program, shelf) == ["True True"]


def test_no_room_for_a_backup_keeps_the_older_ones(shelf: Path):
    program = """
folder = path.parent / "backups"
with Library(path) as library:
    first = backup.backup(library, folder)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
    try:
        backup.backup(library, folder)
    except DiskFullError as error:
        print(type(error).__name__)
    print(list(folder.iterdir()) == [first])
"""
    assert run(program, shelf) == ["DiskFullError", "True"]


def test_what_was_written_before_a_kill_is_there(shelf: Path):
    program = """
library = Library(path)
for item in series(100_000):
    print(library.articles.keep(item, whole(item)), flush=True)
"""
    with start(program, shelf) as process:
        assert process.stdout
        told = [int(process.stdout.readline()) for _ in range(30)]
        process.kill()

    with Library(shelf) as library:
        assert check(library) == []
        assert set(told) <= set(library.articles.ids())
        first = library.articles.get(told[0])
        assert first.article == series(1)[0]


def test_half_a_write_is_gone_after_a_kill(shelf: Path):
    program = """
library = Library(path)
with library.database.write() as db:
    db.execute("PRAGMA cache_spill = 1")
    db.execute("UPDATE article SET title = 'half'")
    for number in range(3000):
        db.execute(
            "INSERT INTO paragraph (id, article_id, ord, kind, language, text)"
            " VALUES (65536 + ?1, 1, ?1, 'body', 'ko', ?2)",
            (number + 10, "반쯤 쓴 글 " * 1000),
        )
    print("written, not committed", flush=True)
    sys.stdin.read()
"""
    with start(program, shelf) as process:
        assert process.stdout
        assert process.stdout.readline() == "written, not committed\n"
        process.kill()

    with Library(shelf) as library:
        assert check(library) == []
        assert library.articles.get(1).article == article("본문")


def test_changes_that_were_not_merged_before_a_kill_are_not_hidden(shelf: Path):
    program = """
library = Library(path)
library.articles.set_starred(1)
os.kill(os.getpid(), 9)
"""
    with start(program, shelf) as process:
        process.wait()
    shelf.parent.chmod(0o555)

    reading = """
try:
    with Library(path) as library:
        print(library.articles.get(1).starred)
except LibraryError as error:
    print(type(error).__name__)
"""
    assert run(DROP_PRIVILEGES + reading, shelf) == ["True"]
