import json
from typing import Any

import pytest

from tests.cli.conftest import STORY, Terminal

PAIRS = (
    "예산은 12조1천억원이다.\tThe budget is 1.21 trillion won.\n"
    "회의가 서울에서 열렸다.\tThe meeting was held in Seoul.\n"
)


def answers(text: str) -> list[list[dict[str, Any]]]:
    return [json.loads(line)["flags"] for line in text.splitlines()]


def test_every_line_of_a_file_gets_its_line_of_flags(terminal: Terminal):
    done = terminal("flags", terminal.file("pairs.tsv", PAIRS), "--from", "ko", "--to", "en")
    assert done.code == 0
    assert answers(done.out) == [
        [{"kind": "number", "detail": "12.1 trillion became 1.21 trillion."}],
        [],
    ]


def test_lines_are_piped_in_as_well(terminal: Terminal):
    line = "The road is not open to trucks.\t도로는 트럭에 개방되어 있다."
    done = terminal("flags", "-", "--from", "en", stdin=line.encode())
    assert [flag["kind"] for flag in answers(done.out)[0]] == ["negation"]


def test_a_file_of_a_korean_editor_is_read(terminal: Terminal):
    pairs = terminal.file("pairs.tsv", PAIRS.replace("\n", "\r\n").encode("cp949"))
    assert len(answers(terminal("flags", pairs, "--from", "ko").out)) == 2


def test_every_line_keeps_its_place(terminal: Terminal):
    lines = "\n비가 왔다.\n\t\n비가 왔다.\tIt rained.\textra\n"
    done = terminal("flags", "-", "--from", "ko", stdin=lines.encode())
    kinds = [[flag["kind"] for flag in line] for line in answers(done.out)]
    assert kinds == [[], ["length"], [], []]
    assert done.err == "Lines without a tab between text and translation: 1 of 4.\n"


def test_the_languages_must_be_two(terminal: Terminal):
    done = terminal("flags", "-", "--from", "ko", "--to", "ko")
    assert done.code == 2
    assert "a translation from ko is not to ko" in done.err
    assert terminal("flags", "-").code == 2


def test_a_file_that_is_not_there_is_told(terminal: Terminal):
    done = terminal("flags", "nowhere.tsv", "--from", "ko")
    assert (done.code, done.out) == (1, "")


@pytest.mark.slow
def test_translated_sentences_carry_their_flags(equipped_terminal: Terminal):
    story = equipped_terminal.file("story.txt", STORY)
    done = equipped_terminal("translate", story, "--json")
    sentences = [s for p in done.json["paragraphs"] for s in p["sentences"]]
    assert all(set(flag) == {"kind", "detail"} for s in sentences for flag in s["flags"])
