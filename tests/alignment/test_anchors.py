import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.alignment.anchors import anchors
from newsreader.model.language import Language


def found(korean: str, english: str) -> set[tuple[str, str]]:
    return {
        (one.source.of(korean), one.target.of(english))
        for one in anchors(korean, english, Language.KOREAN)
    }


@pytest.mark.parametrize(
    ("korean", "english", "pairs"),
    [
        ("시민 30만 명이 서명했다.", "300,000 people signed.", [("30만", "300,000")]),
        ("1조2천억 원을 썼다.", "It spent 1.2 trillion won.", [("1조2천억", "1.2 trillion")]),
        ("2억 달러", "200 million dollars", [("2억", "200 million"), (" 달러", " dollars")]),
        ("65퍼센트 올랐다.", "rose 65 percent.", [("65", "65"), ("퍼센트", " percent")]),
        ("11월 17일", "on Nov. 17", [("11", "Nov."), ("17", "17")]),
        ("세 번째 회의", "the third meeting", [("세", "third")]),
        ("두 장관은", "Two ministers", [("두", "Two")]),
    ],
)
def test_numbers(korean, english, pairs):
    assert set(pairs) <= found(korean, english)


@pytest.mark.parametrize(
    ("korean", "english"),
    [("3명", "4 people"), ("3월", "May"), ("1조", "1 billion"), ("65퍼센트", "6.5 percent")],
)
def test_other_numbers_are_not_joined(korean, english):
    assert found(korean, english) == set()


@pytest.mark.parametrize(
    ("korean", "english", "pair"),
    [
        ("월요일에 열린다", "opens on Monday", ("월요일", "Monday")),
        ("지난해 줄었다", "fell last year", ("지난해", "last year")),
        ("다음 주 방문", "a visit next week", ("다음 주", "next week")),
        ("그는 밝혔다.", "he said.", ("밝혔다", "said")),
    ],
)
def test_words_with_one_translation(korean, english, pair):
    assert pair in found(korean, english)


@pytest.mark.parametrize(
    ("korean", "english", "pair"),
    [
        ("AI가 바꾼다", "AI changes", ("AI", "AI")),
        ("SK하이닉스는", "SK hynix", ("SK", "SK")),
        ("오순례는 말했다", "Oh Sun-rye said", ("오순례는", "Oh Sun-rye")),
        ("정경두 장관", "Minister Jeong Kyeong-doo", ("정경두", "Jeong Kyeong-doo")),
        ("울산에서", "in Ulsan", ("울산에서", "Ulsan")),
        ("런던의 밤", "London's night", ("런던의", "London's")),
        ("김 장관은", "Minister Kim said", ("김", "Kim")),
        ("이씨는", "Lee said", ("이씨는", "Lee")),
        ("이씨는", "Rhee said", ("이씨는", "Rhee")),
        ("박지성이", "Park Ji-sung", ("박지성이", "Park Ji-sung")),
        ("박지성이", "Bak Ji-seong", ("박지성이", "Bak Ji-seong")),
        ("윤하늘을", "Yoon Ha-neul", ("윤하늘을", "Yoon Ha-neul")),
    ],
)
def test_names(korean, english, pair):
    assert pair in found(korean, english)


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("경찰은 밝혔다.", "Police came."),
        ("바람이 분다", "It blows on Friday"),
        ("이 사람", "I saw"),
        ("한 사람", "The person"),
        ("물이 맑다", "The mall"),
        ("서울에서", "in Busan"),
    ],
)
def test_words_that_only_sound_a_little_alike_are_no_names(korean, english):
    assert found(korean, english) == set()


def test_the_direction_only_turns_the_anchors_round():
    korean, english = "오순례는 3월 서울에서", "Oh Sun-rye in Seoul in March"
    back = {(a.target, a.source) for a in anchors(english, korean, Language.ENGLISH)}
    assert back == {(a.source, a.target) for a in anchors(korean, english, Language.KOREAN)}
    assert back


@given(st.text(max_size=80), st.text(max_size=80))
def test_anchors_stay_inside_any_texts(korean, english):
    for one in anchors(korean, english, Language.KOREAN):
        assert one.source.end <= len(korean)
        assert one.target.end <= len(english)
        assert 0 < one.strength < 1
