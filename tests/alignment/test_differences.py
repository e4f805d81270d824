"""What differs between two sentences, word by word."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newsreader.alignment.differences import changes, differences


def changed(one, other):
    here, there = differences(one, other)
    return [span.of(one) for span in here], [span.of(other) for span in there]


def test_another_number_and_another_day_are_marked_and_nothing_else():
    assert changed("Exports rose 5 percent on Monday.", "Exports rose 7 percent on Tuesday.") == (
        ["5", "Monday."],
        ["7", "Tuesday."],
    )


def test_a_clause_more_is_marked_where_it_stands():
    one, other = "배가 떠났다.", "배가 아침 일찍 떠났다."
    assert changed(one, other) == ([], ["아침 일찍"])


def test_neighbouring_words_are_one_stretch():
    assert changed("a b c d", "a x y d") == (["b c"], ["x y"])


@given(st.text("ab 가🙂", max_size=20), st.text("ab 가🙂", max_size=20))
def test_without_the_marked_words_both_are_the_same(one, other):
    here, there = differences(one, other)
    rests = []
    for text, spans in ((one, here), (other, there)):
        kept = [c for i, c in enumerate(text) if not any(s.contains(i) for s in spans)]
        rests.append("".join(kept).split())
    assert rests[0] == rests[1]
    assert differences(one, one) == ((), ())


def marked(one, other):
    here, there = changes(one, other)
    return [span.of(one) for span in here], [span.of(other) for span in there]


def test_every_word_that_differs_is_a_stretch_of_its_own():
    assert marked("a b c d", "a x y d") == (["b", "c"], ["x", "y"])


def test_of_a_korean_word_with_the_same_stem_only_what_changed_is_marked():
    assert marked("수출이 늘었다.", "수출은 늘었다.") == (["이"], ["은"])
    assert marked("정부는 회의를 열었다.", "정부는 회의를 열었지만") == (["다."], ["지만"])
    assert marked("배가 떠났다.", "배 떠났다.") == (["가"], [])
    assert marked("1월에 떠났다.", "1월 떠났다.") == (["에"], [])


def test_a_number_is_marked_whole_and_its_unit_is_not():
    assert marked("지난해 15퍼센트 늘었다.", "지난해 17퍼센트 늘었다.") == (["15"], ["17"])
    assert marked("3.5% 올랐다", "3.7% 올랐다") == (["3.5"], ["3.7"])
    assert marked("It rose to 1,200 won.", "It rose to 1,250 won.") == (["1,200"], ["1,250"])


def test_another_word_is_marked_whole():
    assert marked("장관이 서울에서 말했다.", "총리가 부산에서 말했다.") == (
        ["장관이", "서울에서"],
        ["총리가", "부산에서"],
    )
    assert marked("Exports rose.", "Exporters rose.") == (["Exports"], ["Exporters"])


def test_a_sentence_of_which_every_ending_changed_is_not_marked_whole():
    one, other = "수출이 지난달에 크게 늘었다.", "수출은 지난달 크게 늘었으며"
    assert marked(one, other) == (["이", "에", "다."], ["은", "으며"])


_texts = st.text("ab12., 가나다🙂", max_size=24)


@given(_texts, _texts)
def test_without_what_is_marked_both_are_the_same(one, other):
    here, there = changes(one, other)
    rests = []
    for text, spans in ((one, here), (other, there)):
        assert all(a.end <= b.start for a, b in pairwise(spans))
        assert all(len(span) and not any(c.isspace() for c in span.of(text)) for span in spans)
        kept = [c for i, c in enumerate(text) if not any(s.contains(i) for s in spans)]
        rests.append("".join("".join(kept).split()))
    assert rests[0] == rests[1]
    assert changes(one, one) == ((), ())
