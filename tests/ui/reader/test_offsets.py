from hypothesis import given
from hypothesis import strategies as st

from newsreader.ui.reader.offsets import Offsets

TEXTS = st.text(st.sampled_from("가a🌙𠀀 漢"), max_size=30)


@given(TEXTS, st.data())
def test_a_position_is_as_many_units_as_the_text_before_it_has(text, data):
    position = data.draw(st.integers(0, len(text)))
    units = len(text[:position].encode("utf-16-le")) // 2
    assert Offsets(text).to_utf16(position) == units
    assert Offsets(text).to_code_point(units) == position


def test_the_middle_of_a_pair_is_the_character_it_belongs_to():
    assert Offsets("a🌙b").to_code_point(2) == 1
