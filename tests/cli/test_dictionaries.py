"""Dictionaries at a terminal."""

import pytest
from tools.make_dictionary import StarDict, make_tsv

from tests.cli.processes import newsreader, with_room


@pytest.fixture
def words(terminal):
    return terminal.file("words.tsv", "강\triver\n쿙쿙하다\tto kyong\n")


def test_the_lexicon_is_listed_and_a_way_to_add_one(terminal):
    done = terminal("dictionaries")
    assert done.out.startswith("on       Newsreader")
    assert "ko-en en-ko" in done.out
    assert "dictionaries install FILE" in done.err


def test_a_dictionary_is_installed_listed_and_removed(terminal):
    more = {"author": "Hong", "description": "CC BY-SA 4.0"}
    set_ = StarDict({"강": b"river", "산": b"mountain"}, title="우리 사전", more=more)
    done = terminal("dictionaries", "install", set_.write(terminal.folder / "set"))
    assert done.code == 0
    assert "Installed “우리 사전” with 2 entries." in done.err
    assert "Licence: CC BY-SA 4.0." in done.err
    (line,) = [line for line in terminal("dictionaries", "list").out.splitlines() if "우리" in line]
    assert line.split() == [
        "on", "우리", "사전", "2", "ko-en", "CC", "BY-SA", "4.0", "Hong,", "StarDict", "made.ifo",
    ]  # fmt: skip
    assert "Removed" in terminal("dictionaries", "remove", "우리 사전").err
    assert "우리" not in terminal("dictionaries").out
    assert terminal("dictionaries", "remove", "우리 사전").told.startswith("There is no dictionary")


def test_json_says_everything(terminal, words):
    (one,) = terminal("dictionaries", "install", words, "--json").json
    assert one["outcome"] == "added"
    first, second = terminal("dictionaries", "--json").json
    assert (first["name"], first["built_in"]) == ("Newsreader", True)
    assert second == {key: one[key] for key in second}
    assert (second["name"], second["entries"], second["enabled"]) == ("words", 2, True)
    assert second["languages"] == [{"from": "ko", "to": "en"}]
    assert (second["format"], second["file"], second["licence"]) == ("TSV", "words.tsv", "")


def test_order_and_switches(terminal, words):
    terminal("dictionaries", "install", words)
    done = terminal("dictionaries", "order", "WORDS", "--json")
    assert [one["name"] for one in done.json] == ["words", "Newsreader"]
    assert terminal("dictionaries", "disable", "newsreader").err == "“Newsreader” is off.\n"
    assert [one["enabled"] for one in terminal("dictionaries", "--json").json] == [True, False]
    assert terminal("dictionaries", "enable", "Newsreader", "--json").json["enabled"] is True
    assert terminal("dictionaries", "order", "words", "nothing").told
    assert terminal("dictionaries", "remove", "Newsreader").told.startswith("The built-in lexicon")


def test_one_of_the_same_name_stands_beside_the_other_or_replaces_it(terminal, words):
    terminal("dictionaries", "install", words)
    assert "from this very file" in terminal("dictionaries", "install", words).err
    words.write_text("강\tstream\n", "utf-8")
    assert "“words (2)”" in terminal("dictionaries", "install", words).err
    words.write_text("강\tbrook\n", "utf-8")
    assert "place of the old one" in terminal("dictionaries", "install", words, "--replace").err
    assert len(terminal("dictionaries").out.splitlines()) == 3


def test_of_several_files_the_good_ones_are_installed(terminal, words):
    picture = terminal.file("a.png", b"\x89PNG\r\n\x1a\n")
    done = terminal("dictionaries", "install", picture, words, terminal.folder / "missing.zip")
    assert done.code == 1
    assert "a.png is no dictionary" in done.err
    assert "Installed “words”" in done.err
    assert "missing.zip" in done.err


@pytest.mark.parametrize("words", [("install",), ("remove",), ("order",), ("nonsense",)])
def test_wrong_words_are_told(terminal, words):
    assert terminal("dictionaries", *words).code == 2


@pytest.mark.slow
def test_a_full_disk_is_told_and_leaves_no_trace(terminal, words):
    home = terminal.paths.data
    assert newsreader("dictionaries", "install", words, home=home).code == 0
    before = sorted(file.name for file in terminal.paths.dictionaries.iterdir())
    large = make_tsv(20_000, terminal.folder)
    done = newsreader("dictionaries", "install", large, home=home, before=with_room(1_000_000))
    assert "cannot be written" in done.told
    assert "free space" in done.err
    assert sorted(file.name for file in terminal.paths.dictionaries.iterdir()) == before
    assert newsreader("dictionaries", home=home).out.count("on  ") == 2
