import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.importers.blocks import join_lines
from newsreader.importers.lines import split_lines

PARAGRAPHS = [
    "The bridge at Neulbit opens on Wednesday after seven years of work, two lawsuits and one "
    "very long argument about mussels, the county council said in a letter to its residents.",
    "Divers had found the mussels in 2022. A court stopped the work for eleven months, until a "
    "professor moved the whole bed by hand.",
    "“Every one of them has a name now,” she said.",
]
KOREAN = [
    "서울의 한 구청이 옥상에 만든 텃밭에 벌이 돌아왔다. 구청은 지난해 봄부터 꽃이 피는 "
    "채소를 심고 농약을 쓰지 않았다. 그러자 올여름 벌집 두 개가 새로 생겼고, 옆 건물 "
    "주민들도 화분을 내놓기 시작했다. 구청은 내년에 옥상 세 곳을 더 골라 텃밭을 만들고, "
    "벌이 좋아하는 꽃의 목록을 누리집에 올릴 계획이다.",
    "담당 직원은 “벌도 출근 시간이 있는 것 같다”며 웃었다. 벌은 오전 열한 시에 가장 많이 "
    "오고 비가 오면 한 마리도 오지 않아서, 직원들은 장마가 끝나기만 기다렸다고 한다.",
]


def blocks(text: str) -> list[str]:
    return [block.text for block in join_lines(split_lines(text))]


@pytest.mark.parametrize("width", [50, 66, 72, 80])
@pytest.mark.parametrize("paragraphs", [PARAGRAPHS, KOREAN], ids=["english", "korean"])
def test_wrapped_paragraphs_are_joined(paragraphs, width):
    wrapped = [textwrap.fill(paragraph, width) for paragraph in paragraphs]
    assert blocks("\n\n".join(wrapped)) == paragraphs


@pytest.mark.parametrize("width", [50, 72])
def test_wrapped_paragraphs_with_indents_and_no_blank_lines(width):
    wrapped = [textwrap.fill(p, width, initial_indent="  ") for p in PARAGRAPHS]
    assert blocks("\n".join(wrapped)) == PARAGRAPHS


def test_one_line_paragraphs_stay_apart():
    assert blocks("\n".join(PARAGRAPHS)) == PARAGRAPHS
    assert blocks("\n".join(KOREAN)) == KOREAN


def test_headlines_of_like_length_stay_apart():
    lines = [
        "벚꽃 축제를 이틀 앞당긴다",
        "고속도로 휴게소 우동값 올라",
        "월세 비중이 절반을 넘었다",
    ]
    assert blocks("\n".join(lines)) == lines


def test_sentence_broken_once_goes_on_with_a_small_letter():
    assert blocks("The bridge at Neulbit opens\nafter seven years of work.") == [
        "The bridge at Neulbit opens after seven years of work."
    ]


def test_heading_mark_and_dateline_begin_a_block():
    text = "The bridge at Neulbit opens after years of\n◇ next\nBUSAN (Yonhap) -- The bridge."
    assert len(blocks(text)) == 3


@given(st.text())
def test_joining_adds_and_loses_no_word(text):
    words = [word for line in split_lines(text) for word in line.text.split()]
    assert [word for block in blocks(text) for word in block.split()] == words
