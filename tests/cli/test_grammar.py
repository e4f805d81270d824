"""Grammar pages at a terminal."""

import json

import pytest


def test_every_construction_is_listed(terminal):
    lines = terminal("grammar").out.splitlines()
    assert len(lines) > 400
    assert lines[0].startswith("1  ")
    entries = json.loads(terminal("grammar", "--json").out)
    assert len(entries) == len(lines)
    assert {"key", "label", "level", "meaning", "meaning_ko"} == entries[0].keys()


def test_a_page_in_words_and_in_json(terminal):
    shown = terminal("grammar", "-지 않을 수 없다").out
    assert "cannot help but" in shown
    assert "We cannot but make an effort." in shown
    assert "Goes on verbs, adjectives." in shown
    page = json.loads(terminal("grammar", "-지 않을 수 없다", "--json").out)
    assert page["key"] == "cannot_but"
    assert "-(으)ㄹ 수 없다" in page["similar"]
    assert page["stems"] == ["verb", "adjective"]
    assert "places" not in page


def test_the_hyphen_and_the_spaces_may_be_left_out(terminal):
    assert json.loads(terminal("grammar", "지않을수없다", "--json").out)["key"] == "cannot_but"


def test_what_is_no_construction_is_told(terminal):
    done = terminal("grammar", "날개")
    assert (done.code, done.out) == (1, "")
    assert "The grammar holds no construction “날개”." in done.err
    assert "newsreader grammar" in done.err
    assert "-(으)ㄹ 것으로 보이다" in terminal("grammar", "것으로 보이다").err


def test_places_of_nothing_are_wrong_words(terminal):
    assert terminal("grammar", "--places").code == 2


@pytest.mark.slow
def test_the_places_of_the_library(terminal):
    waiting = terminal("grammar", "-고 있다", "--places")
    assert "In the library: 0 places" in waiting.out
    assert "Not looked through yet: 8 articles" in waiting.err
    assert "Looked through: 8 articles." in terminal("grammar", "--index").err
    page = json.loads(terminal("grammar", "-고 있다", "--places", "--json").out)
    assert page["count"] == len(page["places"]) > 0
    for place in page["places"]:
        assert place["sentence"][place["start"] : place["end"]].startswith("고 있")
    assert (
        len(
            json.loads(terminal("grammar", "-고 있다", "--places", "--limit", "1", "--json").out)[
                "places"
            ]
        )
        == 1
    )
    assert "고 있]" in terminal("grammar", "-고 있다", "--places").out.replace("\n", "")
