import argparse
from pathlib import Path

import pytest

from newsreader.cli.parser import parse, parser
from newsreader.cli.verbs import VERBS, asks_for_command
from newsreader.model.annotation import Colour
from newsreader.model.language import Language, Pair


def _commands(of: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    (found,) = (a for a in of._actions if isinstance(a, argparse._SubParsersAction))
    return found.choices


def test_the_window_knows_every_command_by_name():
    assert sorted(VERBS) == sorted(_commands(parser()))


def test_every_word_of_every_command_is_explained():
    commands = _commands(parser())
    every = [*commands.values(), *_commands(commands["models"]).values()]
    unexplained = [
        f"{command.prog} {action.dest}"
        for command in every
        for action in command._actions
        if not action.help and not isinstance(action, argparse._SubParsersAction)
    ]
    assert unexplained == []


@pytest.mark.parametrize("words", [["--help"], ["models", "--help"], ["export", "--help"]])
def test_help_fits_a_terminal(words: list[str], capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit, match="0"):
        parse(words)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("usage: newsreader")
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize(
    "words",
    [
        ["--home", "/a", "--json", "list"],
        ["list", "--home", "/a", "--json"],
        ["--json", "list", "--home=/a"],
        ["--home", "/b", "models", "list", "--home", "/a", "--json"],
        ["models", "--home", "/a", "--json", "list"],
    ],
)
def test_home_and_json_stand_anywhere(words: list[str]):
    options = parse(words)
    assert (options.home, options.json) == ("/a", True)


def test_words_mean_what_the_program_speaks_of():
    assert parse(["translate", "3", "--to", "EN"]).to is Language.ENGLISH
    assert parse(["annotate", "1", "--quote", "x", "--colour", "pink"]).colour is Colour.PINK
    assert parse(["annotate", "1", "--quote", "x"]).colour is Colour.YELLOW
    assert parse(["models", "remove", "ko_en"]).pair == Pair(Language.KOREAN, Language.ENGLISH)


@pytest.mark.parametrize(
    "words",
    [
        ["9", "1", "--format", "json", "a.json"],
        ["9", "1", "a.json", "--format", "json"],
        ["--format", "json", "9", "1", "a.json"],
        ["9", "--format", "json", "1", "a.json", "--home", "/a"],
    ],
)
def test_the_file_of_an_export_comes_last(words: list[str]):
    options = parse(["export", *words])
    assert (options.ids, options.format, options.file) == ([9, 1], "json", "a.json")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([], "COMMAND"),
        (["nosuch"], "invalid choice: 'nosuch'"),
        (["show", "abc"], "“abc” is not the number of an article"),
        (["show", "-1"], "“-1” is not the number of an article"),
        (["show", "9" * 30], "is not the number of an article"),
        (["list", "--limit", "0"], "“0” is not a number of at least 1"),
        (["list", "--limit", "-1"], "“-1” is not a number of at least 1"),
        (["list", "--language", "fr"], "“fr” is none of ko, en"),
        (["list", "--home", ""], "the name of a folder is missing"),
        (["translate", "a", "--beam", "9"], "“9” is not a number from 1 to 8"),
        (["annotate", "1"], "--quote"),
        (["annotate", "1", "--quote", "x", "--color", "red"], "yellow, green, blue, pink"),
        (["models"], "VERB"),
        (["models", "remove", "xx"], "“xx” is none of ko-en, en-ko"),
        (["models", "install"], "name a direction (ko-en, en-ko), or a file"),
        (["models", "install", "--folder", "x"], "--folder needs --engine student"),
        (["models", "install", "ko-en", "--unverified"], "--unverified needs --engine student"),
        (["models", "install", "--engine", "student"], "or a folder with --folder"),
        (["models", "install", "ko-en", "--engine", "student", "--unverified"], "always verified"),
        (["models", "install", "--engine", "student", "--file", "x"], "--folder takes a folder"),
        (["models", "remove", "ko-en", "--engine", "libretranslate"], "has no packages"),
        (
            ["models", "install", "ko-en", "--file", "f"],
            "name a direction (ko-en, en-ko), or a file",
        ),
        (["export", "1", "--format", "pdf", "f"], "“pdf” is none of markdown, json"),
        (["export", "1", "--format", "json"], "name at least one article and the file"),
        (["export", "--format", "json"], "name at least one article and the file"),
        (["export", "x", "--format", "json", "f"], "“x” is not the number of an article"),
    ],
)
def test_wrong_words_are_told(words: list[str], says: str, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit, match="2"):
        parse(words)
    assert says in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("list", True),
        ("--home /a list", True),
        ("--home=/a models list", True),
        ("--json", True),
        ("--version", True),
        ("-h", True),
        ("lsit", True),
        ("", False),
        ("--home list", False),
        ("story.txt", False),
        ("https://example.org/a", False),
        ("--picture list", False),
        ("story", False),
    ],
)
def test_what_names_no_command_opens_the_window(
    words: str, asks: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    Path("story").write_text("A file without an ending.", "utf-8")
    assert asks_for_command(words.split()) is asks
