from hypothesis import given
from hypothesis import strategies as st

from newsreader.alignment.pairing import pairs

SIZES = st.integers(0, 60)


@given(st.integers(0, 14), st.integers(0, 14))
def test_a_few_are_all_paired(ours, theirs):
    assert len(list(pairs(range(ours), range(theirs)))) == ours * theirs


@given(SIZES, SIZES)
def test_many_are_paired_with_those_around_their_place(ours, theirs):
    found = list(pairs(range(ours), range(theirs)))
    assert len(found) == len(set(found)) == ours * min(theirs, 14)
    for place in range(min(ours, theirs)):
        if ours == theirs:
            assert (place, place) in found
