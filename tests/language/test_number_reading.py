import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.number_reading import read_number
from newsreader.model.details import NumberReading
from newsreader.model.language import Language
from newsreader.model.span import Span


def reading(text: str, word: str, language: Language = Language.KOREAN) -> NumberReading | None:
    start = text.index(word)
    return read_number(text, Span(start, start + len(word)), language)


@pytest.mark.parametrize(
    ("text", "word", "whole", "spoken", "other"),
    [
        ("올해 12조 1천억 원을", "1천억", "12조 1천억 원", "십이조 천억 원", "12.1 trillion won"),
        ("1.5조원", "1.5조원", "1.5조원", "일 점 오조 원", "1.5 trillion won"),
        ("1조2345억6789만원", "1조2345억6789만원", "1조2345억6789만원",
         "일조 이천삼백사십오억 육천칠백팔십구만 원", "about 1.23 trillion won"),
        ("1,000달러를", "1,000달러를", "1,000달러", "천 달러", "1,000 dollars"),
        ("$300에", "$300에", "$300", "삼백 달러", "300 dollars"),
        ("20여 명이", "20여", "20여 명", "이십여 명", "more than 20 people"),
        ("100만 명", "명", "100만 명", "백만 명", "1 million people"),
        ("사과 3개를", "3개를", "3개", "세 개", "3"),
        ("32살", "32살", "32살", "서른두 살", "32 years old"),
        ("1명", "1명", "1명", "한 명", "1 person"),
        ("3차례", "3차례", "3차례", "세 차례", "3 times"),
        ("20대 여성", "20대", "20대", "이십 대", "20s"),
        ("제20대 국회", "제20대", "제20대", "제이십 대", "20th"),
        ("1위", "1위", "1위", "일 위", "1st"),
        ("3.5%를", "3.5%를", "3.5%", "삼 점 오 퍼센트", "3.5 percent"),
        ("0.25%포인트", "0.25%포인트", "0.25%포인트", "영 점 이오 퍼센트포인트",
         "0.25 percentage points"),
        ("10∼20%", "20%", "10∼20%", "십에서 이십 퍼센트", "10–20 percent"),
        ("30평 집", "30평", "30평", "삼십 평", "30 pyeong (about 99 square meters)"),
        ("3㎞", "3㎞", "3㎞", "삼 킬로미터", "3 kilometers"),
        ("3분의 1이", "3분의", "3분의 1", "삼분의 일", "1/3"),
        ("2-1로 이겼다", "2-1로", "2-1", "이 대 일", "2–1"),
        ("2대 1로 이겼다", "1로", "2대 1", "이 대 일", "2–1"),
        ("(-3도)", "(-3도)", "-3도", "마이너스 삼 도", "minus 3 degrees"),
    ],
)  # fmt: skip
def test_amounts_and_shares_of_korean(text, word, whole, spoken, other):
    found = reading(text, word)
    assert found is not None
    assert (found.span.of(text), found.spoken, found.other_system) == (whole, spoken, other)


@pytest.mark.parametrize(
    ("text", "word", "whole", "spoken", "other"),
    [
        ("2019년에", "2019년에", "2019년", "이천십구 년", "2019"),
        ("1980년대", "1980년대", "1980년대", "천구백팔십 년대", "1980s"),
        ("15일 오전", "15일", "15일", "십오 일", "15th"),
        ("6월에", "6월에", "6월", "유월", "June"),
        ("10월", "10월", "10월", "시월", "October"),
        ("2019년 11월 17일", "11월", "2019년 11월 17일", "이천십구 년 십일월 십칠 일",
         "November 17, 2019"),
        ("11월 17일", "17일", "11월 17일", "십일월 십칠 일", "November 17"),
        ("오후 3시 20분에", "20분에", "오후 3시 20분", "오후 세 시 이십 분", "3:20 p.m."),
        ("오전 9시", "9시", "오전 9시", "오전 아홉 시", "9 a.m."),
        ("15시", "15시", "15시", "십오 시", "15:00"),
        ("12:30에", "12:30에", "12:30", "열두 시 삼십 분", "12:30"),
        ("7박 8일", "7박", "7박 8일", "칠 박 팔 일", "7 nights, 8 days"),
        ("5·18 민주화", "5·18", "5·18", "오일팔", ""),
        ("12·12 사태", "12·12", "12·12", "십이십이", ""),
        ("문의 010-1234-5678로", "010-1234-5678로", "010-1234-5678",
         "공일공 일이삼사 오육칠팔", "010-1234-5678"),
        ("119 구조대", "119", "119", "일일구", "119"),
    ],
)  # fmt: skip
def test_dates_times_and_codes_of_korean(text, word, whole, spoken, other):
    found = reading(text, word)
    assert found is not None
    assert (found.span.of(text), found.spoken, found.other_system) == (whole, spoken, other)


@pytest.mark.parametrize(
    ("text", "word", "whole", "spoken", "other"),
    [
        ("It cost $3.2 million.", "million", "$3.2 million", "three point two million dollars",
         "320만 달러"),
        ("12.1 trillion won was", "12.1", "12.1 trillion won", "twelve point one trillion won",
         "12조1천억 원"),
        ("28,500 troops", "28,500", "28,500 troops", "twenty-eight thousand five hundred troops",
         "2만8천500명"),
        ("5 percent of", "5", "5 percent", "five percent", "5%"),
        ("On Nov. 17, 2019, they", "2019", "Nov. 17, 2019", "November 17th 2019",
         "2019년 11월 17일"),
        ("from 10-20 people", "10-20", "10-20 people", "ten to twenty people", "10–20명"),
    ],
)  # fmt: skip
def test_numbers_of_english(text, word, whole, spoken, other):
    found = reading(text, word, Language.ENGLISH)
    assert found is not None
    assert (found.span.of(text), found.spoken, found.other_system) == (whole, spoken, other)


def test_a_word_that_is_no_number_has_no_reading():
    assert reading("정부는 12조 원을 썼다", "정부는") is None
    assert reading("정부는 예산을 썼다", "예산을") is None


def test_spans_are_those_of_the_text_however_long_it_is():
    text = "가" * 500 + " 3개 " + "나" * 500
    found = reading(text, "3개")
    assert found is not None
    assert found.span == Span(501, 503)


@given(
    st.text("0123456789５，조억만천백십.,-~:·% 원명개월일시분년제여대오후$a", max_size=24),
    st.data(),
)
def test_any_text_can_be_asked(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    for language in Language:
        found = read_number(text, Span(start, end), language)
        assert found is None or (found.span.overlaps(Span(start, end)) and found.spoken)
