"""newsreader corrections: the reader's own translations, listed and as files."""

import pytest

from newsreader.library.library import Library
from newsreader.model.language import Language, Pair

EN_KO = Pair(Language.ENGLISH, Language.KOREAN)


@pytest.fixture
def corrected(terminal):
    """A terminal whose library holds one correction."""
    terminal("list")  # plants the starter library
    with Library(terminal.paths.library) as library:
        library.corrections.put(EN_KO, "Ships came.", "배가 왔다.", "SHIPS CAME.")
    return terminal


def test_they_are_listed(corrected):
    assert corrected("corrections").out == "en-ko  Ships came.\n       배가 왔다.\n"
    (one,) = corrected("corrections", "--json").json
    assert (one["from"], one["to"], one["source"]) == ("en", "ko", "Ships came.")
    assert (one["text"], one["original"]) == ("배가 왔다.", "SHIPS CAME.")


def test_without_any_it_says_how_to_make_one(terminal):
    done = terminal("corrections")
    assert (done.code, done.out) == (0, "")
    assert "no correction" in done.err


@pytest.mark.parametrize("name", ["json", "tsv", "tmx"])
def test_a_file_brings_them_into_the_library_again(corrected, name):
    path = corrected.folder / f"memory.{name}"
    assert corrected("corrections", "--format", name, path).code == 0
    with Library(corrected.paths.library) as library:
        library.corrections.remove(EN_KO, "Ships came.")
    assert corrected("corrections", "import", path, "--json").json == {"taken": 1, "known": 0}
    assert "배가 왔다." in corrected("corrections").out


def test_a_document_can_be_piped_on(corrected):
    done = corrected("corrections", "--format", "tmx", "-")
    assert done.out.startswith("<?xml")
    assert "배가 왔다." in done.out


def test_wrong_words_are_told(corrected):
    done = corrected("corrections", "--format", "docx", "x")
    assert done.code == 2
    assert "docx" in done.err
    done = corrected("corrections", "import", corrected.file("memory.tmx", "nonsense"))
    assert done.code == 1
    assert "TMX" in done.err
