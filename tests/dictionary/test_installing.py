import os
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from tools.make_dictionary import StarDict, make_tsv, yomitan

from newsreader.dictionary import staging
from newsreader.dictionary.arranging import (
    set_enabled,
)
from newsreader.dictionary.installing import install, preview
from newsreader.dictionary.store import DictionaryShelf
from newsreader.errors import (
    CancelledError,
    DictionaryBrokenError,
    DictionaryFileError,
    DictionaryForeignError,
    DictionaryStorageError,
    DictionaryUnreadableError,
    DictionaryUnsafeError,
)
from newsreader.model.cancelling import never
from newsreader.model.dictionary import Installed, Outcome
from newsreader.model.language import Language
from newsreader.paths import Paths
from tests.cli.processes import as_ordinary_user
from tests.dictionary.conftest import state

KOREAN = Language.KOREAN
Put = Callable[..., Installed]


def deaf(_done: int, _total: int) -> None:
    """Nobody listens."""


def test_what_was_installed_is_described(shelf: DictionaryShelf, tmp_path: Path):
    more = {"author": "Hong", "description": "CC BY-SA 4.0"}
    path = StarDict({"가격": b"price"}, title="우리 사전", more=more).write(tmp_path / "set")
    done = install(shelf, path, deaf, never)
    one = done.dictionary
    assert done.outcome is Outcome.ADDED
    assert (one.title, one.entries, one.form) == ("우리 사전", 1, "StarDict")
    assert (one.licence, one.origin, one.file) == ("CC BY-SA 4.0", "Hong", "made.ifo")
    assert [str(direction) for direction in one.directions] == ["ko-en"]
    assert one.installed is not None
    assert one.size == shelf.file_of(one.uid).stat().st_size
    assert len(one.sha256) == 64


def test_it_stays_there_after_a_restart(shelf, built_in, put: Put):
    one = put("하나", {"강": "river"}).dictionary
    shelf.close()
    again = DictionaryShelf(shelf.folder, lambda: built_in)
    assert again.dictionaries()[1] == one
    assert again.look_up("강", KOREAN)
    again.close()


def test_nothing_but_dictionaries_and_their_order_is_left(shelf, put: Put):
    one = put("하나", {"강": "river"}).dictionary
    assert set(state(shelf.folder)) == {f"{one.uid}.sqlite", "order.json"}


def test_progress_counts_entries_up_to_all(shelf, tmp_path: Path):
    heard: list[tuple[int, int]] = []
    install(shelf, make_tsv(2100, tmp_path), lambda *amount: heard.append(amount), never)
    assert heard[0] == (0, 2100)
    assert heard[-1] == (2100, 2100)
    assert heard == sorted(heard)
    assert len(heard) > 4


def test_cancelling_leaves_no_trace(shelf, put: Put, tmp_path: Path):
    put("하나", {"강": "river"})
    before = state(shelf.folder)
    seen: list[int] = []
    with pytest.raises(CancelledError):
        install(
            shelf, make_tsv(5000, tmp_path), lambda done, _: seen.append(done),
            lambda: bool(seen and seen[-1] >= 1000),
        )  # fmt: skip
    assert state(shelf.folder) == before


def test_the_same_file_again_changes_nothing(shelf, put: Put):
    first = put("하나", {"강": "river"})
    before = state(shelf.folder)
    again = put("하나", {"강": "river"})
    assert again == Installed(first.dictionary, Outcome.KNOWN)
    assert state(shelf.folder) == before


def test_another_one_of_the_same_name_gets_a_number(shelf, put: Put):
    put("하나", {"강": "river"})
    second = put("하나", {"강": "stream"})
    third = put("하나", {"강": "brook"})
    assert (second.outcome, second.dictionary.title) == (Outcome.BESIDE, "하나 (2)")
    assert third.dictionary.title == "하나 (3)"
    assert len(shelf.look_up("강", KOREAN)) == 3


def test_it_replaces_the_other_one_when_it_shall(shelf, put: Put):
    first = put("하나", {"강": "river"}).dictionary
    put("둘", {"강": "stream"})
    set_enabled(shelf, first.uid, enabled=False)
    done = put("하나", {"강": "brook"}, replace=True)
    assert (done.outcome, done.dictionary.uid) == (Outcome.REPLACED, first.uid)
    assert [(d.title, d.enabled) for d in shelf.dictionaries()] == [
        ("Newsreader", True), ("하나", False), ("둘", True),
    ]  # fmt: skip
    set_enabled(shelf, first.uid, enabled=True)
    assert [e.senses[0].gloss for e in shelf.look_up("강", KOREAN)] == ["brook", "stream"]


def test_the_lexicon_is_never_replaced(shelf, put: Put):
    done = put("newsreader", {"강": "river"}, replace=True)
    assert done.dictionary.title == "newsreader (2)"
    assert len(shelf.dictionaries()) == 2


def test_a_preview_tells_and_changes_nothing(shelf, put: Put, tmp_path: Path):
    first = put("하나", {"강": "river"}).dictionary
    before = state(shelf.folder)
    path = tmp_path / "하나.tsv"
    path.write_text("강\tstream\n산\tmountain\n", "utf-8")
    seen = preview(shelf, path)
    assert (seen.title, str(seen.direction), seen.entries) == ("하나", "ko-en", 2)
    assert seen.alike == first
    assert state(shelf.folder) == before


def test_aliases_lead_to_entries(shelf, tmp_path: Path):
    path = StarDict({"가격": b"price"}, synonyms=[("값", 0)]).write(tmp_path / "set")
    install(shelf, path, deaf, never)
    (entry,) = shelf.look_up("값", KOREAN)
    assert entry.headword == "가격"
    found = shelf.look_up_many(["값", "가격"], KOREAN)
    assert found["값"] == found["가격"]


def test_a_headword_repeated_without_end_is_cut(shelf, tmp_path: Path):
    path = tmp_path / "a.tsv"
    path.write_text("".join(f"강\triver {n}\n" for n in range(1000)), "utf-8")
    install(shelf, path, deaf, never)
    assert len(shelf.look_up("강", KOREAN)) == 100


# --- what cannot be installed -----------------------------------------------------------------


def bad_files(folder: Path) -> dict[str, tuple[Path, type[DictionaryFileError]]]:
    folder.mkdir()
    bomb, outside, cut = folder / "bomb.zip", folder / "outside.zip", folder / "cut.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("index.json", '{"title": "A", "format": 3}')
        archive.writestr("term_bank_1.json", bytes(50_000_000))
    with zipfile.ZipFile(outside, "w") as archive:
        archive.writestr("../index.json", '{"title": "A", "format": 3}')
    cut.write_bytes(yomitan(folder / "whole.zip", [[]]).read_bytes()[:80])
    empty = folder / "empty.tsv"
    empty.touch()
    picture = folder / "pictures" / "picture.png"
    picture.parent.mkdir()
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    late = [["강", "", "", "", 0, ["river"], 0, ""]] * 2000 + [["산", "", "", "", 0, [7], 0, ""]]
    lone = [["강", "", "", "", 0, ["\ud800 river"], 0, ""]]
    nothing = StarDict({"가격": b"1. "}).write(folder / "nothing")
    return {
        "bomb": (bomb, DictionaryUnsafeError),
        "outside": (outside, DictionaryUnsafeError),
        "cut": (cut, DictionaryBrokenError),
        "empty": (empty, DictionaryBrokenError),
        "picture": (picture, DictionaryForeignError),
        "folder of pictures": (picture.parent, DictionaryForeignError),
        "missing": (folder / "missing.zip", DictionaryUnreadableError),
        "late damage": (yomitan(folder / "late.zip", [late]), DictionaryBrokenError),
        "half a character": (yomitan(folder / "lone.zip", [lone]), DictionaryBrokenError),
        "says nothing": (nothing, DictionaryBrokenError),
    }


BAD = ("bomb", "outside", "cut", "empty", "picture", "folder of pictures", "missing",
       "late damage", "half a character", "says nothing")  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_told_and_the_old_state_stays(shelf, put: Put, tmp_path: Path, name: str):
    put("하나", {"강": "river"})
    before = state(shelf.folder)
    path, kind = bad_files(tmp_path / "bad")[name]
    with pytest.raises(kind) as caught:
        install(shelf, path, deaf, never)
    assert str(caught.value).endswith(".")
    assert caught.value.advice
    assert caught.value.about
    assert state(shelf.folder) == before
    assert [e.senses[0].gloss for e in shelf.look_up("강", KOREAN)] == ["river"]


CHILD = """
import sys
from pathlib import Path
from newsreader.dictionary.installing import install
from newsreader.dictionary.index import open_lexicon
from newsreader.dictionary.store import DictionaryShelf
from newsreader.paths import resource

def heard(done, total):
    print(done, flush=True)
    if done >= 1000:
        sys.stdin.readline()

folder, path, cache = map(Path, sys.argv[1:])
shelf = DictionaryShelf(folder, lambda: open_lexicon(resource("lexicon"), cache))
install(shelf, path, heard, lambda: False)
"""


@pytest.fixture
def installing(home: Paths, tmp_path: Path):
    """Start an installation in another process that stops in the middle."""
    running: list[subprocess.Popen[str]] = []

    def start() -> subprocess.Popen[str]:
        words = [home.dictionaries, make_tsv(5000, tmp_path), home.cache]
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, *map(str, words)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        running.append(child)
        return child

    yield start
    for child in running:
        child.kill()
        child.communicate()


def until_middle(child: subprocess.Popen[str]) -> None:
    assert child.stdout is not None
    while int(child.stdout.readline() or 1000) < 1000:
        pass


def test_killed_in_the_middle_it_leaves_nothing_but_a_leftover(shelf, put: Put, installing):
    put("하나", {"강": "river"})
    before = state(shelf.folder)
    child = installing()
    until_middle(child)
    staging.clean(shelf.folder)  # another window starts: the work goes on undisturbed
    assert len(list(shelf.folder.glob(".staging-*"))) == 1
    os.kill(child.pid, signal.SIGKILL)
    child.communicate()
    assert [d.title for d in shelf.dictionaries()] == ["Newsreader", "하나"]
    staging.clean(shelf.folder)
    assert state(shelf.folder) == before
    assert not list(shelf.folder.glob(".*"))


def test_a_folder_that_cannot_be_written_is_told(home: Paths, built_in, tmp_path: Path):
    home.dictionaries.touch()  # a file in its place
    shelf = DictionaryShelf(home.dictionaries, lambda: built_in)
    with pytest.raises(DictionaryStorageError, match="cannot be written"):
        install(shelf, make_tsv(10, tmp_path), deaf, never)
    shelf.close()


def test_a_file_that_may_not_be_read_is_told(home: Paths, tmp_path: Path):
    path = make_tsv(10, tmp_path)
    path.chmod(0)
    child = subprocess.run(
        [sys.executable, "-c", CHILD, str(home.dictionaries), str(path), str(home.cache)],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=as_ordinary_user,
    )
    assert "DictionaryUnreadableError: There is no readable file" in child.stderr
