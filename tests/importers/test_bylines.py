import pytest

from newsreader.importers.bylines import is_romanised_name, merged, paragraph_byline, read_byline


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("홍길동 기자", "홍길동 기자"),
        ("홍길동기자", "홍길동기자"),
        ("홍길동 기자 hong@example.com", "홍길동 기자"),
        ("홍길동기자 hong@example.com", "홍길동기자"),
        ("홍길동 기자(hong@example.com)", "홍길동 기자"),
        ("[한빛일보 홍길동 기자]", "홍길동 기자"),
        ("[한빛일보=홍길동 기자]", "홍길동 기자"),
        ("글 홍길동 기자", "홍길동 기자"),
        ("사회부 홍길동 기자", "홍길동 기자"),
        ("서울=홍길동 기자", "홍길동 기자"),
        ("홍길동·나루미 기자", "홍길동·나루미 기자"),
        ("홍길동 기자, 나루미 기자", "홍길동 기자, 나루미 기자"),
        ("홍길동 워싱턴 특파원", "홍길동 워싱턴 특파원"),
        ("홍길동 선임기자", "홍길동 선임기자"),
        ("By Oh Seok-min", "Oh Seok-min"),
        ("By Oh Seok-min and Han Ji-woo", "Oh Seok-min and Han Ji-woo"),
        ("By KIM TONG-SU", "KIM TONG-SU"),
        ("By Oh Seok-min (osm@example.com)", "Oh Seok-min"),
        ("By Oh Seok-min, Staff Reporter", "Oh Seok-min, Staff Reporter"),
        ("Oh Seok-min, Staff Reporter", "Oh Seok-min, Staff Reporter"),
        ("Written by Jean-Luc de Witt", "Jean-Luc de Witt"),
        ("osm@example.com (Oh Seok-min)", "Oh Seok-min"),
    ],
)
def test_line_is_a_byline(line, byline):
    assert read_byline(line) == byline


@pytest.mark.parametrize(
    "line",
    [
        "전직 기자",
        "시민 기자",
        "여성 기자",
        "사회부 기자",
        "홍길동 기자가 만난 사람",
        "By The Numbers",
        "By Monday Evening",
        "by the river",
        "Contact Us office@example.com",
        "Seoul City Hall",
        "홍길동",
    ],
)
def test_line_is_no_byline(line):
    assert read_byline(line) is None


@pytest.mark.parametrize(
    ("text", "byline"),
    [
        ("[한빛일보 홍길동 기자] 첫눈이 내렸다.", "홍길동 기자"),
        ("홍길동 기자 = 첫눈이 내렸다.", "홍길동 기자"),
        ("첫눈이 내렸다. 홍길동 기자 hong@example.com", "홍길동 기자"),
        ("첫눈이 내렸다. [홍길동 기자]", "홍길동 기자"),
        ("첫눈이 내렸다./홍길동 기자", "홍길동 기자"),
        ("첫눈이 내렸다. 홍길동 기자", "홍길동 기자"),
        ("첫눈은 기자가 가장 먼저 본다.", ""),
        ("첫눈을 홍길동 기자가 보았다.", ""),
    ],
)
def test_byline_at_the_edge_of_a_paragraph(text, byline):
    assert paragraph_byline(text) == byline


def test_romanised_name():
    assert is_romanised_name("Oh Seok-min")
    assert not is_romanised_name("Blue House")


def test_merging_names_each_reporter_once():
    assert merged(("홍길동 기자", "홍길동기자", "", "나루미 기자")) == "홍길동 기자, 나루미 기자"
