import pytest

from newsreader.language.constructions import Matcher
from newsreader.language.sentences import split
from newsreader.language.tables import load
from newsreader.language.tokens import Token
from newsreader.model.language import Language
from newsreader.model.span import Span

ROW = ("id", "-(으)ㄹ 수 없다", "ㄹ|을/ETM 수/NNB */J? 없/V", "cannot", "예", "2", "example", "no")
LONGER = ("id2", "없다", "수/NNB 없/V", "there is no way", "예", "1", "example", "no")


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
    found = Matcher([LONGER, ROW]).find(tokens("ㄹ/ETM", "수/NNB", "없/VA"))
    assert [construction.label for construction in found] == ["-(으)ㄹ 수 없다"]


def test_a_construction_carries_its_row():
    (found,) = Matcher([ROW]).find(tokens("ㄹ/ETM", "수/NNB", "없/VA"))
    assert (found.meaning, found.level) == ("cannot", 2)
    assert (found.example, found.example_translation) == ("예", "example")


@pytest.mark.slow
def test_every_construction_matches_its_example_and_not_its_negative(korean):
    patterns = Matcher(load().constructions).patterns
    texts = [text for p in patterns for text in (p.example, p.negative)]
    paragraphs = [(text, split(text, Language.KOREAN)) for text in texts]
    analyses = [next(iter(korean.analyse([paragraph]))) for paragraph in paragraphs]
    found = [{(c.label, c.meaning) for s in a.sentences for c in s.constructions} for a in analyses]
    named = [(p.label, p.meaning) for p in patterns]
    missed = [p.id for p, n, here in zip(patterns, named, found[::2], strict=True) if n not in here]
    wrong = [p.id for p, n, here in zip(patterns, named, found[1::2], strict=True) if n in here]
    assert (missed, wrong) == ([], [])
