import pytest

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
