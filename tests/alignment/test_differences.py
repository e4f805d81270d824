"""What differs between two sentences, word by word."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.alignment.differences import differences


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
