import json
from pathlib import Path

import pytest

from tests.cli.conftest import Terminal


@pytest.fixture
def learner(terminal: Terminal) -> Terminal:
    """A terminal whose person saved three words."""
    assert terminal("vocabulary", "set", "1", "반도체", "squid").code == 0
    assert terminal("vocabulary", "set", "known", "수출").code == 0
    return terminal


def test_without_words_the_list_says_how_to_save_one(terminal: Terminal):
    done = terminal("vocabulary")
    assert (done.code, done.out) == (0, "")
    assert "Save one" in done.err
    assert json.loads(terminal("vocabulary", "--json").out) == []


def test_words_are_listed_with_their_meaning(learner: Terminal):
    lines = learner("vocabulary", "--sort", "word").out.splitlines()
    assert [line.split()[:3] for line in lines] == [
        ["1", "en", "squid"],
        ["1", "ko", "반도체"],
        ["known", "ko", "수출"],
    ]
    assert "semiconductor" in lines[1]


def test_the_list_can_be_narrowed(learner: Terminal):
    def found(*words: object) -> list[str]:
        return [one["word"] for one in json.loads(learner("vocabulary", "--json", *words).out)]

    assert found("--status", "known") == ["수출"]
    assert found("--status", "known", "--status", "1", "--language", "ko", "--sort", "word") == [
        "반도체",
        "수출",
    ]
    assert found("--search", "도체") == ["반도체"]
    assert found("--limit", "1", "--sort", "word") == ["squid"]
    assert found("--article", "1") == []


def test_a_word_in_json_says_everything(learner: Terminal):
    (one,) = json.loads(learner("vocabulary", "--json", "--search", "squid").out)
    assert (one["word"], one["language"], one["status"], one["meaning"]) == (
        "squid",
        "en",
        "1",
        "오징어",
    )
    assert (one["contexts"], one["due"], one["note"]) == ([], None, "")


def test_a_status_is_changed_and_a_word_is_taken_out(learner: Terminal):
    assert "1 word now 3; 0 as before" in learner("vocabulary", "set", "3", "squid").err
    assert "1 word taken out; 1 as before" in learner("vocabulary", "set", "new", "squid", "x").err
    done = learner("vocabulary", "set", "4", "carry  out", "--json")
    assert json.loads(done.out) == [{"word": "carry out", "language": "en", "status": "4"}]
    assert "squid" not in learner("vocabulary").out


@pytest.mark.parametrize("name", ["tsv", "csv", "apkg"])
def test_words_go_through_a_file(learner: Terminal, name: str):
    file = learner.folder / f"words.{name}"
    assert "3 words written" in learner("vocabulary", "--format", name, file).err
    assert learner("vocabulary", "set", "new", "반도체", "squid", "수출").code == 0
    assert "would be taken: 3 new" in learner("vocabulary", "--import", file, "--dry-run").err
    assert learner("vocabulary").out == ""
    done = learner("vocabulary", "--import", file, "--json")
    assert json.loads(done.out) == {"new": 3, "changed": 0, "known": 0, "skipped": 0}
    assert len(learner("vocabulary").out.splitlines()) == 3


def test_a_table_can_be_printed(learner: Terminal):
    done = learner("vocabulary", "--format", "tsv", "-", "--status", "known")
    head, line = done.out.splitlines()
    assert head.startswith("word\tlanguage\t")
    assert line.startswith("수출\tko\t")


def test_a_list_is_taken_with_the_status_that_is_said(learner: Terminal):
    file = learner.file("list.txt", "정부\n수출\n")
    assert (
        "1 new, 0 changed; 1 saved before"
        in learner("vocabulary", "--import", file, "--status", "2").err
    )
    assert "2        ko  정부" in learner("vocabulary").out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--format", "pdf", "x"], "is none of tsv, csv, apkg"),
        (["--format", "apkg", "-"], "cannot be printed"),
        (["--format", "tsv", " "], "the name of a file is missing"),
        (["--status", "5"], "is none of"),
        (["--dry-run"], "go with --import"),
        (["--import", "a", "--format", "tsv", "b"], "do not go together"),
        (["--import", "a", "--status", "1", "--status", "2"], "one --status"),
        (["set", "5", "word"], "is none of"),
        (["set", "1"], "WORD"),
    ],
)
def test_wrong_words_are_told(terminal: Terminal, words: list[str], says: str):
    done = terminal("vocabulary", *words)
    assert done.code == 2
    assert says in done.err


def test_a_file_without_words_is_told_with_advice(learner: Terminal):
    file = learner.file("deck.apkg", "no deck")
    done = learner("vocabulary", "--import", file)
    assert (done.code, done.out) == (1, "")
    assert "deck.apkg is no Anki deck" in done.err
    assert learner("vocabulary", "--import", Path("none.tsv")).code == 1
