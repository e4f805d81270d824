from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tools.check_lexicon import READINGS
from tools.lexicon_hanja import faults, first_form, load, spelt


@pytest.fixture(scope="module")
def readings():
    return load(READINGS)


@pytest.mark.parametrize(
    ("headword", "hanja"),
    [
        ("경제", "經濟"),
        ("여성", "女性"),  # the law of initial sounds
        ("남녀", "男女"),
        ("노동자", "勞動者"),
        ("비율", "比率"),
        ("법률", "法律"),
        ("가동하다", "稼動"),
        ("중장기적으로", "中長期的"),
        ("한국은행", "韓國銀行"),
        ("푸젠", "福建"),  # a word of its own reading
        ("숫자", "數字"),
        ("16강", "十六强"),
        ("1분기", "一分期"),
        ("제각각", "제各各"),
        ("대학 입시", "大學入試"),
    ],
)
def test_hanja_that_agree(readings, headword, hanja):
    assert list(faults(headword, hanja, readings)) == []


@pytest.mark.parametrize(
    ("headword", "hanja", "fault"),
    [
        ("경제", "經齊濟", "經齊濟 is not read 경제"),
        ("경재", "經濟", "經濟 is not read 경재"),
        ("내달", "來月", "來月 is not read 내달"),
        ("가동우물", "稼動", "稼動 leaves 우물 over"),
        ("강국", "強國", "the news writes 强, not 強"),
        ("영화", "映畫", "the news writes 畵, not 畫"),
        ("절대", "絕對", "the news writes 絶, not 絕"),
    ],
)
def test_hanja_that_do_not(readings, headword, hanja, fault):
    assert fault in list(faults(headword, hanja, readings))


@pytest.mark.parametrize(
    ("inside", "first"), [("력", "역"), ("로", "노"), ("녀", "여"), ("리", "이"), ("나", "나")]
)
def test_the_law_of_initial_sounds(inside, first):
    assert first_form(inside) == first


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "일"), (10, "십"), (16, "십육"), (119, "백십구"), (2000, "이천"), (0, "영")],
)
def test_figures_as_they_are_said(number, said):
    assert spelt(number) == said


@given(st.integers(1, 9999))
def test_no_two_figures_are_said_alike(number):
    assert spelt(number) != spelt(number - 1)


def test_every_hanja_of_the_table_is_read_somehow(tmp_path: Path, readings):
    assert len(readings.single) > 4000
    assert all(len(reading) == 1 for found in readings.single.values() for reading in found)
    assert all(len(hanja) > 1 for hanja in readings.words)
