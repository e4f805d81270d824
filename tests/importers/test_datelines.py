import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.importers.datelines import read_dateline


@pytest.mark.parametrize(
    ("text", "dateline", "agency", "byline"),
    [
        ("(서울=연합뉴스) 홍길동 기자 = 첫눈이", "(서울=연합뉴스)", "연합뉴스", "홍길동 기자"),
        ("(서울=연합뉴스) 첫눈이 내렸다.", "(서울=연합뉴스)", "연합뉴스", ""),
        ("[서울=뉴시스] 김다온 기자 = 첫눈이", "[서울=뉴시스]", "뉴시스", "김다온 기자"),
        ("[서울=뉴시스]김다온 기자 = 첫눈이", "[서울=뉴시스]", "뉴시스", "김다온 기자"),
        ("【서울=뉴시스】김다온 기자 = 첫눈이", "【서울=뉴시스】", "뉴시스", "김다온 기자"),
        ("(세종=뉴스1) 정하람 기자 = 첫눈이", "(세종=뉴스1)", "뉴스1", "정하람 기자"),
        (
            "(서울·도쿄=연합뉴스) 홍길동 기자 나루미 특파원 = 첫눈이",
            "(서울·도쿄=연합뉴스)",
            "연합뉴스",
            "홍길동 기자 나루미 특파원",
        ),
        ("(워싱턴 AP=연합뉴스) 첫눈이", "(워싱턴 AP=연합뉴스)", "연합뉴스", ""),
        ("BANGKOK, Nov. 17 (Yonhap) -- The", "BANGKOK, Nov. 17 (Yonhap)", "Yonhap", ""),
        ("SEOUL (Reuters) - The", "SEOUL (Reuters)", "Reuters", ""),
        ("SEOUL, March 3 (Reuters) – The", "SEOUL, March 3 (Reuters)", "Reuters", ""),
        ("TOKYO (AP) — The", "TOKYO (AP)", "AP", ""),
        ("SEOUL, South Korea (AP) — The", "SEOUL, South Korea (AP)", "AP", ""),
        ("WASHINGTON/SEOUL (AFP) -- The", "WASHINGTON/SEOUL (AFP)", "AFP", ""),
        ("NEW YORK, Nov. 17 (Yonhap) -- The", "NEW YORK, Nov. 17 (Yonhap)", "Yonhap", ""),
        ("PYEONGTAEK -- The", "PYEONGTAEK", "", ""),
        ("PORT-AU-PRINCE, Haiti (AP) — The", "PORT-AU-PRINCE, Haiti (AP)", "AP", ""),
        ("X-TOWN (AP) — The", "X-TOWN (AP)", "AP", ""),
        ("WASHINGTON, D.C., Nov. 17 (UPI) -- The", "WASHINGTON, D.C., Nov. 17 (UPI)", "UPI", ""),
    ],
)
def test_dateline_agency_and_reporter(text, dateline, agency, byline):
    found = read_dateline(text)
    assert found is not None
    assert (found.text, found.agency, found.byline) == (dateline, agency, byline)


@pytest.mark.parametrize(
    ("text", "story"),
    [
        ("(서울=연합뉴스) 홍길동 기자 = 첫눈이 내렸다.", "첫눈이 내렸다."),
        ("BANGKOK, Nov. 17 (Yonhap) -- The chiefs met.", "The chiefs met."),
    ],
)
def test_length_is_where_the_story_begins(text, story):
    found = read_dateline(text)
    assert found is not None
    assert text[found.length :] == story


@pytest.mark.parametrize(
    "text",
    [
        "The chiefs met in BANGKOK (Yonhap) -- a city",
        "[한빛일보=홍길동 기자] 첫눈이",
        "[사진=연합뉴스]",
        "(가격=만원) 첫눈이",
        "NATO said (on Monday) - the chiefs met.",
        "Seoul (the capital) - the chiefs met.",
        "DMZ tours resume",
    ],
)
def test_other_beginnings_are_no_datelines(text):
    found = read_dateline(text)
    assert found is None


HARD = [
    "-".join("ABCDEFGHIJKLMNOPQRSTUVWXYZ") + " is how the alphabet goes",
    "LG-KT-SK-CJ-GS-HD-HL-KB-NH-IBK-KEB-BNK-DGB-JB merger talks",
    "A-" * 5000,
    "A, " * 5000,
    "AB.'’" * 5000,
    "TOTAL" + "-" * 600 + "A" + "-" * 600 + "B",
    "SEOUL" + ", Seoul" * 5000,
    "(" + "서울 " * 5000 + "=",
    "(서울=연합뉴스) " + "홍길동 김가나 " * 5000,
    "(서울=연합뉴스) " + "홍길동 기자 " * 5000,
]
_PROGRAM = """
import sys
from newsreader.importers.datelines import read_dateline
for line in sys.stdin.buffer.read().decode().split("\\n"):
    found = read_dateline(line)
    print(found.text if found else "")
"""


def test_lines_that_can_be_read_in_many_ways_are_read_to_their_end():
    # The deadline only ends a test that would hang; a process, because a hanging search cannot be
    # stopped from inside.
    answer = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", _PROGRAM],
        input="\n".join(HARD).encode(),
        stdout=subprocess.PIPE,
        check=True,
        timeout=60,
    )
    found = answer.stdout.decode().splitlines()
    assert found == ["", "", "", "", "", "", "", "", "(서울=연합뉴스)", "(서울=연합뉴스)"]


@given(st.text("AB-.,·/' ’(a)1", max_size=30), st.sampled_from(["", " (AP) -- ", " -- "]))
def test_a_dateline_is_the_beginning_of_its_text(place: str, end: str):
    text = f"{place}{end}The chiefs met."
    found = read_dateline(text)
    assert found is None or (text.startswith(found.text) and found.length <= len(text))
