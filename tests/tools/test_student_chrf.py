import pytest
from hypothesis import given
from hypothesis import strategies as st
from tools.student_chrf import chrf

LINES = st.lists(st.text("abc 가나", max_size=12), max_size=5)


# The numbers are those of sacrebleu 2.6.0, nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no.
@pytest.mark.parametrize(
    ("written", "reference", "score"),
    [
        (["The mayor read the report."], ["The mayor has read the report."], 76.874959),
        (
            ["시장은 월요일 서울에서 보고서를 읽었다."],
            ["시장이 월요일에 서울에서 보고서를 봤다."],
            46.128483,
        ),
        (
            ["쌀 가격이 올랐다.", "The price of rice rose."],
            ["쌀값이 올랐다.", "Rice prices rose."],
            47.922544,
        ),
        (["", "ab"], ["x", "ab cd"], 41.984733),
        (["abc"], ["abc"], 100.0),
        (["a"], ["b"], 0.0),
        ([""], [""], 0.0),
    ],
)
def test_scores_are_those_of_the_usual_tool(written, reference, score):
    assert chrf(written, reference) == pytest.approx(score, abs=1e-5)


@given(LINES.filter(lambda lines: any(line.strip() for line in lines)))
def test_the_same_text_is_wholly_alike(lines):
    assert chrf(lines, lines) == pytest.approx(100)


@given(st.text("abc 가나", max_size=12), st.text("abc 가나", max_size=12))
def test_a_score_lies_between_0_and_100(written, reference):
    assert 0 <= chrf([written], [reference]) <= 100.0001


def test_spaces_do_not_count():
    assert chrf(["물 이 맑 다"], ["물이 맑다"]) == pytest.approx(100)


def test_unequal_numbers_of_lines_are_a_mistake():
    with pytest.raises(ValueError, match="zip"):
        chrf(["a"], ["a", "b"])
