import re

import pytest

from newsreader.language.constructions import Matcher, Pattern, pattern_of
from newsreader.language.sentences import split
from newsreader.language.tables import construction_patterns
from newsreader.language.tokens import Token
from newsreader.model.language import Language
from newsreader.model.span import Span
from tests.conftest import DATA


def row(key: str, label: str, ways: str, meaning: str, *, keeps: str = "") -> Pattern:
    return pattern_of((key, label, "2", "V A", ways, meaning, "뜻", "예", "example", "no", keeps))


TABLE = construction_patterns()
ROW = row("cannot", "-(으)ㄹ 수 없다", "ㄹ|을/ETM 수/NNB */J? 없/V", "cannot")
SHORTER = row("no_way", "수 없다", "수/NNB 없/V", "there is no way")
KEEPING = row("cannot", "-(으)ㄹ 수 없다", "ㄹ|을/ETM 수/NNB */J? 없/V", "cannot", keeps="no_way")
UNLESS = row("as_long_as", "-는 이상", "는|ㄴ/ETM 이상/NNG !하/XSA", "as long as")
EITHER = row("because", "-(으)로 인해", "로/JKB 인하/VV ; 로/JKB 말미암/VV", "because of")


def tokens(*pairs):
    """만나/VV ㄹ/ETM … as tokens of one code point each, side by side."""
    return [
        Token(form, tag, tag, Span(place, place + 1))
        for place, (form, _, tag) in enumerate(pair.partition("/") for pair in pairs)
    ]


def test_an_optional_item_may_stand_or_miss():
    matcher = Matcher([ROW])
    with_particle = matcher.find(tokens("만나/VV", "ㄹ/ETM", "수/NNB", "가/JKS", "없/VA"))
    without = matcher.find(tokens("만나/VV", "ㄹ/ETM", "수/NNB", "없/VA"))
    assert [found.span for found in with_particle] == [Span(1, 5)]
    assert [found.span for found in without] == [Span(1, 4)]


def test_nothing_is_found_where_the_tag_differs():
    assert Matcher([ROW]).find(tokens("ㄹ/JKO", "수/NNB", "없/VA")) == ()


def test_a_match_inside_a_longer_one_is_dropped():
    found = Matcher([SHORTER, ROW]).find(tokens("ㄹ/ETM", "수/NNB", "없/VA"))
    assert [construction.label for construction in found] == ["-(으)ㄹ 수 없다"]


def test_a_match_inside_a_longer_one_stays_when_that_one_keeps_it():
    found = Matcher([SHORTER, KEEPING]).find(tokens("ㄹ/ETM", "수/NNB", "없/VA"))
    assert [construction.label for construction in found] == ["-(으)ㄹ 수 없다", "수 없다"]


def test_what_must_not_follow_stops_a_match():
    matcher = Matcher([UNLESS])
    assert matcher.find(tokens("ㄴ/ETM", "이상/NNG", "참/VV"))
    assert not matcher.find(tokens("ㄴ/ETM", "이상/NNG", "하/XSA"))


def test_a_construction_may_be_written_in_several_ways():
    matcher = Matcher([EITHER])
    assert matcher.find(tokens("로/JKB", "인하/VV"))
    assert matcher.find(tokens("로/JKB", "말미암/VV"))


def test_a_construction_carries_its_row():
    (found,) = Matcher([ROW]).find(tokens("ㄹ/ETM", "수/NNB", "없/VA"))
    assert (found.meaning, found.level) == ("cannot", 2)
    assert (found.example, found.example_translation) == ("예", "example")


def test_one_that_something_around_it_does_not_keep_is_dropped():
    around = row("all", "-(으)ㄹ 수 없다 …", "ㄹ/ETM 수/NNB 없/V 다/EF", "all of it")
    found = Matcher([SHORTER, KEEPING, around]).find(tokens("ㄹ/ETM", "수/NNB", "없/VA", "다/EF"))
    assert [construction.key for construction in found] == ["all"]


@pytest.mark.parametrize("ways", ["수/NNB? 없/V", "!수/NNB 없/V"])
def test_a_pattern_begins_with_what_must_be_there(ways):
    with pytest.raises(ValueError, match="begin"):
        row("broken", "수 없다", ways, "broken")


def test_the_table_is_whole():
    entries = [pattern.entry for pattern in TABLE]
    keys = {entry.key for entry in entries}
    assert len(keys) == len({entry.label for entry in entries}) == len(entries) > 400
    for entry in entries:
        assert re.search("[가-힣]", entry.meaning_ko), entry.key
        assert re.search("[a-z]", entry.meaning), entry.key
        assert re.search("[a-z]", entry.example_translation), entry.key
        assert 1 <= entry.level <= 6, entry.key
    assert [p.entry.key for p in TABLE if not p.keeps <= keys] == []
    assert [p.entry.key for p in TABLE if p.negative == p.entry.example] == []


def keys_in(korean, text: str) -> list[str]:
    analysis = next(iter(korean.analyse([(text, split(text, Language.KOREAN))])))
    return [c.key for sentence in analysis.sentences for c in sentence.constructions]


@pytest.mark.slow
def test_every_construction_is_found_in_its_example_and_not_in_its_negative(korean):
    examples = {p.entry.key: keys_in(korean, p.entry.example) for p in TABLE}
    negatives = {p.entry.key: keys_in(korean, p.negative) for p in TABLE}
    assert [key for key, here in examples.items() if key not in here] == []
    assert [key for key, here in negatives.items() if key in here] == []
    # What else an example holds is known, so that a change of one pattern shows in the others.
    beside = {key: sorted({*here} - {key}) for key, here in examples.items()}
    assert {key: here for key, here in beside.items() if here} == _beside()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("묻지 않을 수 없다.", ["cannot_but"]),
        ("묻지 않으면 안 된다.", ["must_dbl_neg"]),
        ("비가 올 것으로 보인다.", ["expect_seen"]),
        ("비가 올 것으로 예상된다.", ["expect_exp"]),
        ("근거가 없다고 밝혔다.", ["said_that"]),
        ("근거가 없다고 말했다.", ["said_that2"]),
        ("떠나지 말라고 주문했다.", ["neg_cmd", "quote_command"]),
        ("도와 달라고 호소했다.", ["ask_dallago"]),
        ("볼 수 있도록 했다.", ["so_that_can", "can", "make_sure"]),
        ("반대에도 불구하고 통과됐다.", ["despite"]),
        ("감소한 것으로 집계됐다.", ["found_to"]),
        ("비싸다고 해서 좋지는 않다.", ["just_because", "neg_long"]),
        ("약속한 이상 지킨다.", ["given_that"]),
        ("한 이상한 글이다.", []),
    ],
)
def test_the_longest_match_wins(korean, text, keys):
    assert keys_in(korean, text) == keys


def _beside() -> dict[str, list[str]]:
    lines = (DATA / "constructions_beside.tsv").read_text("utf-8").splitlines()
    cells = (line.split("\t") for line in lines if not line.startswith("# "))
    return {key: others.split(" ") for key, others in cells}
