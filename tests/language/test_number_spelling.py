import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language import number_spelling

DIGITS = {char: value for value, char in enumerate("영일이삼사오육칠팔구")}
SMALL = {"십": 10, "백": 100, "천": 1000}
LARGE = {"만": 10**4, "억": 10**8, "조": 10**12, "경": 10**16}


def value_of(said: str) -> int:
    """Read a Sino-Korean number back."""
    total = section = 0
    digit = None
    for char in said:
        if char in DIGITS:
            digit = DIGITS[char]
        elif char in SMALL:
            section += (1 if digit is None else digit) * SMALL[char]
            digit = None
        else:
            total += ((section + (digit or 0)) or 1) * LARGE[char]
            section, digit = 0, None
    return total + section + (digit or 0)


@given(st.integers(0, number_spelling.MOST - 1), st.sampled_from(["", " "]))
def test_a_number_read_out_is_the_same_number(value, space):
    assert value_of(number_spelling.sino(value, space).replace(" ", "")) == value


@given(st.integers(0, number_spelling.MOST - 1))
def test_one_is_not_said_before_ten_hundred_and_thousand(value):
    assert not re.search("일[십백천]", number_spelling.sino(value))


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0, "영"),
        (16, "십육"),
        (1_000, "천"),
        (10_000, "만"),
        (110_000, "십일만"),
        (100_000_000, "일억"),
        (100_010_000, "일억 일만"),
        (12_100_000_000_000, "십이조 천억"),
    ],
)
def test_sino_korean(value, said):
    assert number_spelling.sino(value, " ") == said


@pytest.mark.parametrize("value", [-1, number_spelling.MOST])
def test_a_number_without_a_name_is_refused(value):
    with pytest.raises(ValueError, match="no name"):
        number_spelling.sino(value)


@pytest.mark.parametrize(
    ("value", "said"),
    [(1, "한"), (4, "네"), (11, "열한"), (20, "스무"), (21, "스물한"), (100, "백")],
)
def test_native_numbers_before_what_they_count(value, said):
    assert number_spelling.native(value) == said


def test_digits_one_by_one():
    assert number_spelling.decimal("1,234.05") == "천이백삼십사 점 영오"
    assert number_spelling.dialled("010-1234-5678") == "공일공 일이삼사 오육칠팔"
