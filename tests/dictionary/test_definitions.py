import pytest

from newsreader.dictionary import definitions
from newsreader.dictionary.pos_names import pos_of, pos_of_line
from newsreader.model.language import Language


def made(lines: list[str], headword: str = "가격", **known):
    found = definitions.entries(headword, Language.KOREAN, lines, **known)
    return [(one.pos, [sense.gloss for sense in one.senses]) for one in found]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["price", "value"], [("", ["price", "value"])]),
        (["noun", "price"], [("noun", ["price"])]),
        (["noun", "1. price", "verb", "1. to cost"], [("noun", ["price"]), ("verb", ["to cost"])]),
        (["【명사】 ①price ②value"], [("noun", ["price", "value"])]),
        (["[명사] price"], [("noun", ["price"])]),
        (["n. price", "v. to cost"], [("noun", ["price"]), ("verb", ["to cost"])]),
        (["1. price 2. value"], [("", ["price", "value"])]),
        (["가격", "price"], [("", ["price"])]),
        (["가격 noun", "price"], [("noun", ["price"])]),
        (["price", "price"], [("", ["price"])]),
        (["noun"], [("", ["noun"])]),  # 명사 means noun
        (["name", "title"], [("", ["name", "title"])]),
        (["3.5 percent"], [("", ["3.5 percent"])]),
        ([], []),
        (["  "], []),
    ],
)
def test_lines_become_entries(lines, expected):
    assert made(lines) == expected


def test_hanja_and_pronunciation_in_lines_of_their_own():
    (entry,) = definitions.entries("가격", Language.KOREAN, ["價格", "[가격]", "price"])
    assert (entry.hanja, entry.pronunciation, len(entry.senses)) == ("價格", "가격", 1)


def test_plain_lines_are_glosses():
    assert made(["adjective", "price"], plain=True) == [("", ["adjective", "price"])]


def test_far_too_many_senses_are_cut():
    ((_, glosses),) = made([f"sense {n}" for n in range(1000)] + ["x" * 10_000])
    assert len(glosses) == definitions.MOST_SENSES


def test_a_far_too_long_gloss_is_cut():
    ((_, (gloss,)),) = made(["x" * 10_000])
    assert len(gloss) == definitions.LONGEST_GLOSS
    assert gloss.endswith("…")


@pytest.mark.parametrize(
    ("name", "pos"),
    [("n.", "noun"), ("명사", "noun"), ("[타동사]", "verb"), ("Proper noun", "proper"),
     ("의존 명사", "bound-noun"), ("adj", "adjective"), ("price", ""), ("", "")],
)  # fmt: skip
def test_names_of_parts_of_speech(name: str, pos: str):
    assert pos_of(name) == pos


@pytest.mark.parametrize("word", ["a", "n", "수", "name", "root"])
def test_short_words_alone_in_a_line_are_meanings(word: str):
    assert pos_of_line(word) == ""
    assert pos_of_line(f"({word})") != ""
