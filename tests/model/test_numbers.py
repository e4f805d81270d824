import re
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.language import Language
from newsreader.model.numbers import NumberKind, find_numbers
from newsreader.model.numeral import english_numeral, in_english, korean_numeral

KO, EN = Language.KOREAN, Language.ENGLISH


def firm(text: str, language: Language) -> list[Fraction]:
    return [number.value for number in find_numbers(text, language) if number.firm]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1조2천억원", [1_200_000_000_000]),
        ("3천500억원", [350_000_000_000]),
        ("37억8천만달러", [3_780_000_000]),
        ("2만3천여 권", [23_000]),
        ("시민 30만 명", [300_000]),
        ("1만 2000명", [12_000]),
        ("12조 1,000억 원", [12_100_000_000_000]),
        ("1,234.5톤", [Fraction(2469, 2)]),
        ("제5조를 고쳤다", [5]),
        ("스물다섯 살", [25]),
        ("사흘 동안", [3]),
        ("두 번째", [2]),
        ("백여 명", [100]),
        ("3분의 2", [Fraction(2, 3)]),
        ("3-1로 이겼다", [3, 1]),
        ("2026-11-17", [2026, 11, 17]),
        ("오후 3시 30분", [3, 30]),
    ],
)
def test_korean_numbers_are_read_as_they_are_written(text: str, values: list[Fraction]):
    found = find_numbers(text, KO)
    assert all(any(value in number.values for number in found) for value in values)
    assert len(firm(text, KO)) == len(values)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("412 billion won", [412_000_000_000]),
        ("a $1.2bn deal", [1_200_000_000]),
        ("half a million", [500_000]),
        ("two hundred and fifty thousand", [250_000]),
        ("twenty-one days", [21]),
        ("two three-story houses", [2, 3]),
        ("two-thirds of them", [Fraction(2, 3)]),
        ("Nov. 17", [11, 17]),
        ("17 November", [17, 11]),
        ("the twenty-first century", [21]),
        ("a 16-year-old", [16]),
        ("won 3-1", [3, 1]),
        ("42,000-square-meter", [42_000]),
        ("3.5 percent", [Fraction(7, 2)]),
        ("at 7:30 p.m.", [7, 30]),
    ],
)
def test_english_numbers_are_read_as_they_are_written(text: str, values: list[Fraction]):
    assert firm(text, EN) == values


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("One of the ships sank.", EN),
        ("Both sides won the second half.", EN),
        ("He may march on.", EN),
        ("The F-35 and the G7", EN),
        ("법안과 조건, 만약의 일", KO),
        ("세계의 네티즌", KO),
        ("한 사람이 왔다", KO),
        ("양국 정상", KO),
    ],
)
def test_what_another_language_may_leave_unsaid_is_not_firm(text: str, language: Language):
    assert firm(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("17일 밝혔다", KO, NumberKind.DAY),
        ("17일간", KO, NumberKind.COUNT),
        ("11월", KO, NumberKind.MONTH),
        ("11개월", KO, NumberKind.COUNT),
        ("2019년", KO, NumberKind.YEAR),
        ("5%", KO, NumberKind.PERCENT),
        ("15시", KO, NumberKind.HOUR),
        ("15시간", KO, NumberKind.COUNT),
        ("in May", EN, NumberKind.MONTH),
        ("3rd", EN, NumberKind.ORDINAL),
        ("dozens of boats", EN, NumberKind.VAGUE),
        ("수십 척", KO, NumberKind.VAGUE),
    ],
)
def test_what_a_number_counts_is_told(text: str, language: Language, kind: NumberKind):
    assert [number.kind for number in find_numbers(text, language)] == [kind]


def test_a_rounded_number_agrees_and_a_changed_one_does_not():
    (exact,) = find_numbers("1조8천632억원", KO)
    (rounded,) = find_numbers("1.86 trillion won", EN)
    (changed,) = find_numbers("1.68 trillion won", EN)
    assert exact.agrees(rounded)
    assert not exact.agrees(changed)


def test_numbers_are_said_in_english():
    said = [
        in_english(n)
        for n in find_numbers("12조1천억원, 5%, 11월 3일, 2019년, 제21차, 4만2천㎡", KO)
    ]
    assert said == ["12.1 trillion", "5 percent", "November", "3rd", "2019", "21st", "42,000"]


@given(st.integers(2, 10**16 - 1))
def test_every_whole_number_survives_korean_writing(value: int):
    (found,) = find_numbers(f"모두 {korean_numeral(value)}원이다", KO)
    assert found.value == value


@given(st.integers(2, 10**15))
def test_every_whole_number_survives_english_writing(value: int):
    (found,) = find_numbers(f"a sum of {english_numeral(value)} won", EN)
    assert found.value == value


@given(st.text(max_size=300), st.sampled_from(Language))
def test_numbers_stand_in_order_and_never_overlap(text: str, language: Language):
    stand_apart(find_numbers(text, language), text)


def stand_apart(found, text: str) -> None:
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    assert all(len(number.span) > 0 and number.span.end <= len(text) for number in found)


def digits_are_found(found, text: str) -> None:
    """Check that a run of digits with nothing but spaces around it is no part of the unsaid."""
    for match in re.finditer(r"(?<!\S)[1-9][0-9]{0,5}(?!\S)", text):
        assert any(n.span.start <= match.start() < n.span.end for n in found), match[0]


@given(st.text("0123456789,.만억조천백십 분의두세-:년월일시%제차", max_size=60))
def test_any_run_of_number_letters_is_taken(text: str):
    found = find_numbers(text, KO)
    stand_apart(found, text)
    digits_are_found(found, text)


@given(st.text("0123456789,. -/:kmbthsndr%aptwoivefhundmlilonay", max_size=60))
def test_any_run_of_english_number_letters_is_taken(text: str):
    found = find_numbers(text, EN)
    stand_apart(found, text)
    digits_are_found(found, text)


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("한 시간 반", KO, {Fraction(3, 2), 90}),
        ("2년 반에서", KO, {Fraction(5, 2), 30}),
        ("두 달 반이다", KO, {Fraction(5, 2), 75}),
        ("a year and a half", EN, {Fraction(3, 2), 18}),
        ("two and a half million", EN, {2_500_000}),
        ("a three-and-a-half-hour film", EN, {Fraction(7, 2), 210}),
        ("2½ hours", EN, {Fraction(5, 2), 150}),
        ("2 1/2 hours", EN, {Fraction(5, 2), 150}),
        ("+82-2-345-6789", KO, {23456789}),
        ("(02) 345-6789", KO, {23456789}),
    ],
)
def test_what_is_one_number_is_read_as_one(
    text: str, language: Language, values: set[Fraction | int]
):
    (found,) = find_numbers(text, language)
    assert set(found.values) == values


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("1시간 30분", KO, Fraction(90)),
        ("3년 6개월", KO, Fraction(42)),
        ("1m 80㎝", KO, Fraction(180)),
        ("열 명 중 세 명", KO, Fraction(30)),
        ("4∼6월", KO, Fraction(2)),
        ("two hours and 20 minutes", EN, Fraction(140)),
        ("5-foot-11", EN, Fraction(180)),
        ("three out of four", EN, Fraction(75)),
        ("April-June", EN, Fraction(2)),
    ],
)
def test_two_numbers_side_by_side_also_stand_for_what_they_come_to(
    text: str, language: Language, value: Fraction
):
    first, second = find_numbers(text, language)
    assert value in first.others
    assert value in second.others


@pytest.mark.parametrize("text", ["반도체", "반대", "반장 셋", "한반도", "절반", "2학년 반장"])
def test_a_half_is_no_part_of_another_word(text: str):
    assert all(Fraction(30) not in number.values for number in find_numbers(text, KO))


def test_march_is_not_the_third():
    (march,), (third,) = find_numbers("3월", KO), find_numbers("the third", EN)
    assert not march.agrees(third)
    assert find_numbers("Marchbanks said", EN) == ()


@given(st.integers(2, 10**16 - 1))
def test_a_number_survives_the_way_through_both_languages(value: int):
    (korean,) = find_numbers(f"모두 {korean_numeral(value)}원", KO)
    english = english_numeral(korean.value)
    (found,) = find_numbers(f"{english} won", EN)
    assert korean_numeral(int(found.value)) == korean_numeral(value)


@given(
    st.text("0123456789-+() .callt전화로문의반시간년달명중", max_size=60), st.sampled_from(Language)
)
def test_any_run_of_telephone_letters_is_taken(text: str, language: Language):
    stand_apart(find_numbers(text, language), text)
