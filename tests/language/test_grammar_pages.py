import pytest

from newsreader.language.grammar_pages import GrammarBook
from newsreader.language.tables import construction_patterns

BOOK = GrammarBook(construction_patterns())


@pytest.mark.parametrize(
    "typed",
    ["-지 않을 수 없다", "cannot_but", " -지 않을 수 없다 ", "지 않을 수 없다", "지않을수없다"],
)
def test_a_construction_is_found_however_it_is_written(typed):
    found = BOOK.find(typed)
    assert found is not None
    assert found.key == "cannot_but"


def test_a_construction_is_found_by_one_of_its_shapes():
    found = BOOK.find("을 수 있다")
    assert found is not None
    assert found.label == "-(으)ㄹ 수 있다"


@pytest.mark.parametrize("typed", ["", " ", "-", "한국어", "\0", "%"])
def test_what_is_no_construction_is_not_found(typed):
    assert BOOK.find(typed) is None


def test_a_part_of_a_label_gives_those_that_hold_it():
    assert [entry.key for entry in BOOK.like("수밖에")] == ["no_choice"]
    assert {entry.key for entry in BOOK.like("것으로 보이다")} == {"expect_seen", "reported_seen"}
    assert BOOK.like("다") == ()


def test_similar_constructions_share_morphemes():
    similar = [entry.key for entry in BOOK.similar("cannot_but")]
    assert {"no_choice", "cannot"} <= set(similar)
    assert "cannot_but" not in similar


def test_entries_begin_with_the_easiest():
    levels = [entry.level for entry in BOOK.entries]
    assert levels == sorted(levels)
    assert set(levels) == {1, 2, 3, 4, 5, 6}
