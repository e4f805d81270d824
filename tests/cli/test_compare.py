"""The engine of one run, and what the other engines make of a paragraph."""

import pytest

from newsreader.settings import Settings, save
from tests.cli.conftest import STORY, STORY_ID, Terminal
from tests.conftest import DATA

pytestmark = pytest.mark.slow

STUDENT = DATA / "student" / "ko_en"


@pytest.fixture
def two_engines(equipped_terminal: Terminal) -> Terminal:
    """A terminal with the package and the student from Korean."""
    words = ("ko-en", "--engine", "student", "--folder", STUDENT, "--unverified")
    assert equipped_terminal("models", "install", *words).code == 0
    equipped_terminal("import", equipped_terminal.file("story.txt", STORY))
    return equipped_terminal


def targets(done) -> list[str]:
    return [paragraph["target"] for paragraph in done.json["paragraphs"]]


def test_one_run_is_translated_with_another_engine(two_engines: Terminal):
    usual = targets(two_engines("translate", STORY_ID, "--json"))
    other = targets(two_engines("translate", STORY_ID, "--engine", "student", "--json"))
    assert all(other)
    assert other != usual
    assert targets(two_engines("translate", STORY_ID, "--engine", "argos", "--json")) == usual
    assert targets(two_engines("translate", STORY_ID, "--json")) == usual


def test_an_engine_that_is_asked_for_translates_what_came_translated(two_engines: Terminal):
    articles = two_engines("list", "--language", "ko", "--json").json
    came = articles[-1]["id"]
    given = targets(two_engines("translate", came, "--json"))
    assert targets(two_engines("translate", came, "--engine", "argos", "--json")) != given


@pytest.mark.parametrize("kind", ["student", "libretranslate"])
def test_an_engine_that_is_not_there_is_told_and_no_other_takes_its_place(
    equipped_terminal: Terminal, kind: str
):
    equipped_terminal("import", equipped_terminal.file("story.txt", STORY))
    equipped_terminal("translate", STORY_ID)
    done = equipped_terminal("translate", STORY_ID, "--engine", kind)
    assert (done.code, done.out) == (1, "")
    assert "ko-en" in done.err


def test_a_paragraph_is_compared_sentence_by_sentence(two_engines: Terminal):
    done = two_engines("compare", STORY_ID, "--paragraph", "1", "--json").json
    assert done["engine"].startswith("argos ko_en 1.1")
    shown = two_engines("translate", STORY_ID, "--json").json["paragraphs"][1]
    assert [s["target"] for s in done["sentences"]] == [s["target"] for s in shown["sentences"]]
    for sentence in done["sentences"]:
        assert sentence.keys() == {"source", "target", "flags", "opinions"}
        (opinion,) = sentence["opinions"]
        assert opinion["engine"].startswith("student ko_en")
        assert opinion.keys() == {"engine", "target", "flags", "numbers", "names"}
        assert opinion["target"]


def test_a_person_reads_both_under_each_other(two_engines: Terminal):
    lines = two_engines("compare", STORY_ID, "--paragraph", "0").out.splitlines()
    assert lines[0] == STORY.splitlines()[0]
    assert lines[1].startswith("  argos: ")
    assert lines[2].startswith("  student: ")


def test_what_cannot_be_compared_is_told(equipped_terminal: Terminal):
    equipped_terminal("import", equipped_terminal.file("story.txt", STORY))
    asked = ("compare", STORY_ID, "--paragraph")
    assert "No other engine is installed" in equipped_terminal(*asked, "1").told
    assert "There is no paragraph 40" in equipped_terminal(*asked, "40").told
    assert "No server is named" in equipped_terminal(*asked, "1", "--server").told


def test_a_server_is_asked_only_with_server(two_engines: Terminal):
    save(Settings(server_url="http://127.0.0.1:9"), two_engines.paths.settings)
    assert two_engines("compare", STORY_ID, "--paragraph", "1").code == 0
    assert two_engines("compare", STORY_ID, "--paragraph", "1", "--server").code == 1
