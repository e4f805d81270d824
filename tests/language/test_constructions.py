import pytest

from newsreader.language.constructions import Matcher, Pattern, pattern_of
from newsreader.language.sentences import split
from newsreader.language.tables import load
from newsreader.language.tokens import Token
from newsreader.model.language import Language
from newsreader.model.span import Span


def row(key: str, label: str, ways: str, meaning: str, *, keeps: str = "") -> Pattern:
    return pattern_of((key, label, "2", "V A", ways, meaning, "뜻", "예", "example", "no", keeps))


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


@pytest.mark.slow
def test_every_construction_matches_its_example_and_not_its_negative(korean):
    patterns = Matcher(load().constructions).patterns
    texts = [text for p in patterns for text in (p.entry.example, p.negative)]
    paragraphs = [(text, split(text, Language.KOREAN)) for text in texts]
    analyses = [next(iter(korean.analyse([paragraph]))) for paragraph in paragraphs]
    found = [{c.key for s in a.sentences for c in s.constructions} for a in analyses]
    keys = [p.entry.key for p in patterns]
    missed = [key for key, here in zip(keys, found[::2], strict=True) if key not in here]
    wrong = [key for key, here in zip(keys, found[1::2], strict=True) if key in here]
    assert (missed, wrong) == ([], [])
