"""The glossary at a terminal, and in what is translated there."""

import json

import pytest


def test_terms_are_added_listed_and_removed(terminal):
    assert terminal("glossary").err.startswith("The glossary is empty.")
    assert "Kono" in terminal("glossary", "add", "고노", "Kono", "--from", "ko").err
    assert "it was Kono" in terminal("glossary", "add", "고노", "Kohno", "--from", "ko").err
    assert terminal("glossary", "list").out == "ko-en  고노  Kohno\n"
    (term,) = json.loads(terminal("glossary", "--json").out)
    assert (term["from"], term["to"], term["source"], term["target"]) == (
        "ko", "en", "고노", "Kohno"
    )  # fmt: skip
    assert terminal("glossary", "remove", "고노", "--from", "ko").code == 0
    gone = terminal("glossary", "remove", "고노", "--from", "ko")
    assert (gone.code, gone.out) == (1, "")
    assert json.loads(terminal("glossary", "--json").out) == []


@pytest.mark.parametrize("words", [("add", "고노", "Kono"), ("remove", "고노"), ("add", "고노")])
def test_wrong_words_are_told(terminal, words):
    assert terminal("glossary", *words).code == 2


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("고노", "Kono", "--from", "en"), "“고노” is Korean, but should be English."),
        (("고노", "고노", "--from", "ko"), "“고노” is Korean, but should be English."),
        (("고노", "Kono", "--from", "ko", "--to", "ko"), "a term from ko is not translated to ko"),
        (("고노", "Kono", "--from", "fr"), "“fr” is none of ko, en"),
        (("고노", "Kono", "--from", "ko", "--to", "fr"), "“fr” is none of ko, en"),
        (("", "Kono", "--from", "ko"), "A term needs a wording in both languages."),
        (("고노", " \t ", "--from", "ko"), "Write the term and its translation."),
        (("…", "Kono", "--from", "ko"), "“…” holds no word."),
        (("고" * 201, "Kono", "--from", "ko"), "A term has at most 200 characters."),
    ],
)
def test_a_term_that_can_be_none_is_told_and_not_kept(terminal, words, says):
    done = terminal("glossary", "add", *words)
    assert (done.code, done.out) == (2, "")
    assert says in done.err
    assert json.loads(terminal("glossary", "--json").out) == []


def test_the_language_of_the_translation_may_be_said(terminal):
    assert terminal("glossary", "add", "Kono", "고노", "--from", "en", "--to", "ko").code == 0
    assert terminal("glossary").out == "en-ko  Kono  고노\n"


def test_a_file_comes_and_goes(terminal):
    file = terminal.file("terms.tsv", "ko\t고노\tKono\nen\tKono\t고노\n")
    assert terminal("glossary", "import", file).code == 0
    assert terminal("glossary", "export", "-").out == file.read_text("utf-8")
    assert terminal("glossary", "export", terminal.folder / "out.tsv").code == 0
    assert (terminal.folder / "out.tsv").read_text("utf-8") == file.read_text("utf-8")
    broken = terminal.file("broken.tsv", "nonsense")
    assert terminal("glossary", "import", broken).code == 1


@pytest.mark.slow
def test_translate_follows_the_glossary(equipped_terminal):
    source = equipped_terminal.file("a.txt", "한도윤은 화요일 서울에서 협정에 서명했다.\n")
    before = equipped_terminal("translate", source).out
    equipped_terminal("glossary", "add", "서울", "Seoul City", "--from", "ko")
    after = equipped_terminal("translate", source).out
    assert "in Seoul" in before
    assert after == before.replace("Seoul", "Seoul City")
    document = json.loads(equipped_terminal("translate", source, "--json").out)
    assert "Seoul City" in document["paragraphs"][0]["target"]
