"""What a person may give by mistake: a sentence, and nothing lost."""

import os
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import KO_EN, STORY, Terminal
from tests.cli.processes import as_ordinary_user, newsreader
from tests.translation.packages.package_files import members, small, write

UNKNOWN = bytes(range(0x80, 0x100)) * 4
TITLE = STORY.splitlines()[0]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b" \n\t\r\n", "is empty"),
        (os.urandom(5_000), "not text"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "is an image, not text"),
        (b"PK\x03\x04 a word processor's", "is a ZIP archive or an office document"),
        (UNKNOWN, "in an encoding that cannot be told with certainty"),
    ],
    ids=["empty", "blank", "noise", "picture", "document", "encoding"],
)
def test_what_is_no_story_is_told(terminal: Terminal, data: bytes, says: str):
    path = terminal.file("source.bin", data)
    done = terminal("import", path)
    assert says in done.told
    assert len(done.err.strip().splitlines()) == 2
    assert len(terminal("list", "--json").json) == 8


@pytest.mark.parametrize("encoding", ["utf-8-sig", "euc-kr", "cp949", "utf-16", "utf-16-le"])
def test_every_encoding_of_a_newspaper_is_read(terminal: Terminal, encoding: str):
    done = terminal("import", terminal.file("story.txt", STORY.encode(encoding)), "--json")
    assert done.json["title"] == TITLE
    assert done.json["paragraphs"][1]["text"] == STORY.splitlines()[4]


@pytest.mark.slow
def test_a_text_of_fifty_megabytes_is_told(planted: Path, tmp_path: Path):
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        for _ in range(50):
            file.write(STORY.encode().ljust(1_000_000))
    for command in ("import", "translate"):
        told = newsreader(command, huge, home=planted).told
        assert told == (
            "huge.txt has 50 MB; an article has at most 20 MB.\n"
            "Copy the article alone into a file of its own.\n"
        )


@pytest.mark.slow
def test_what_cannot_be_reached_is_told(planted: Path, tmp_path: Path):
    closed = tmp_path / "closed.txt"
    closed.write_text(STORY, "utf-8")
    closed.chmod(0o000)
    told = newsreader(
        "import", closed, tmp_path, "no\nwhere", "/dev/zero", home=planted, before=as_ordinary_user
    ).told
    assert f"{closed} cannot be read: Permission denied.\nCheck the file's permissions." in told
    assert f"{tmp_path} is a folder, not a file.\nChoose a file inside the folder." in told
    assert "There is no file no\nwhere.\nCheck the spelling of the path." in told
    assert "/dev/zero is not an ordinary file." in told


def _truncated(path: Path) -> None:
    path.write_bytes(KO_EN.read_bytes()[:500_000])


def _damaged(path: Path) -> None:
    data = bytearray(KO_EN.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(data)


def _no_zip(path: Path) -> None:
    path.write_text(STORY, "utf-8")


def _foreign_pair(path: Path) -> None:
    write(path, small(from_code="de"))


def _no_model(path: Path) -> None:
    write(path, small())


def _incomplete(path: Path) -> None:
    files = members(KO_EN)
    del files["model/model.bin"]
    write(path, files)


def _escaping(path: Path) -> None:
    shutil.copy(KO_EN, path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("../escaped.txt", "out")


def _bomb(path: Path) -> None:
    write(path, small() | {"model/model.bin": b"\0" * 200_000_000})


@pytest.mark.slow
@pytest.mark.parametrize(
    ("make", "says"),
    [
        (_truncated, "Download the package again."),
        (_damaged, "Download the package again."),
        (_no_zip, "Download the package again."),
        (_no_model, "Download the package again."),
        (_incomplete, ""),
        (_foreign_pair, "Choose an .argosmodel file for Korean and English."),
        (_escaping, "Do not use this file; get the package from its publisher."),
        (_bomb, "Do not use this file; get the package from its publisher."),
    ],
)
def test_a_bad_package_is_told_and_the_good_one_stays(
    equipped_terminal: Terminal, make: Callable[[Path], None], says: str
):
    file = equipped_terminal.folder / "bad.argosmodel"
    make(file)
    told = equipped_terminal("models", "install", "--file", file).told
    assert says in told
    assert "bad.argosmodel" in told or "model" in told
    assert equipped_terminal("models", "verify").err == "ko-en 1.1 is whole.\n"
    assert [p.name for p in equipped_terminal.paths.packages.iterdir() if p.name[0] == "."] == []
    assert not (equipped_terminal.folder / "escaped.txt").exists()


def test_a_package_that_is_not_there_is_told(terminal: Terminal):
    for path in ("nowhere.argosmodel", terminal.folder):
        assert f"There is no readable file {path}" in (
            terminal("models", "install", "--file", path).told
        )
