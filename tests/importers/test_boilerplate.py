import pytest

from newsreader.importers.boilerplate import (
    is_copyright,
    is_end,
    is_list_head,
    is_navigation,
    is_pointer,
)
from newsreader.importers.outlets import copyright_owner, is_credit, is_masthead, without_site
from newsreader.importers.sections import is_menu, read_section


@pytest.mark.parametrize(
    "line",
    [
        "Go to Contents Go to Navigation",
        "Send Feedback",
        "How can we improve?",
        "Thanks for your feedback!",
        "Share",
        "Subscribe",
        "Advertisement",
        "Read more",
        "Facebook Twitter Copy link Print",
        "Comments 12",
        "A+ A-",
        "Read more: The bridge that was",
        "We use cookies to make this site better.",
        "본문 바로가기",
        "기사 본문",
        "제보는 카톡 okjebo",
        "제보는 카카오톡 okjebo",
        "구독",
        "좋아요 12",
        "공유하기",
        "글자 크기",
        "글자크기 조정",
        "댓글",
        "공유 댓글 3 글자크기조정 인쇄",
        "네이버에서 한빛일보 구독하기",
        "가 가 가",
        "이미지 확대",
        "▶ 한빛일보 뉴스 바로가기",
        "hong@example.com",
        "◎공감언론 뉴시스 hong@example.com",
        "https://example.com/news/1",
        "#다리 #예산",
        "____________",
    ],
)
def test_navigation(line):
    assert is_navigation(line)


@pytest.mark.parametrize(
    "line",
    [
        "구독 경제의 그늘",
        "구독자가 줄었다고 신문사가 밝혔다.",
        "좋아요를 누르지 않는 사람들",
        "공유 자전거 두 배로",
        "댓글 실명제 다시 논란",
        "인쇄 골목의 마지막 겨울",
        "번역가의 하루",
        "Share prices fall",
        "Search for survivors goes on",
        "Printers go quiet",
        "More rain is expected",
        "Read between the lines",
        "Subscribers leave in droves",
        "English villages close",
        "Like father, like son",
        "2026",
    ],
)
def test_headlines_with_the_same_words_stay(line):
    assert not is_navigation(line)
    assert not is_list_head(line)


@pytest.mark.parametrize(
    "line",
    [
        "무단 전재 및 재배포 금지",
        "<저작권자(c) 연합뉴스, 무단 전재-재배포 금지>",
        "저작권자 © 한빛일보 무단전재 및 재배포 금지",
        "ⓒ 한빛일보",
        "Copyright © The Hanbit Herald. All rights reserved.",
        "Copyright (c) Yonhap News Agency prohibits its content from being redistributed",
        "All rights reserved",
    ],
)
def test_copyright(line):
    assert is_copyright(line)


@pytest.mark.parametrize(
    "line",
    ["법원은 무단 전재를 금지했다고 밝혔다.", "Copyright law is under review, the ministry said."],
)
def test_sentence_about_copyright_stays(line):
    assert not is_copyright(line)


@pytest.mark.parametrize("line", ["(END)", "(끝)", "끝", "[끝]", "###"])
def test_end(line):
    assert is_end(line)


@pytest.mark.parametrize(
    "line",
    [
        "관련기사",
        "관련 기사",
        "많이 본 뉴스",
        "[관련기사]",
        "▶ 관련뉴스",
        "Most read",
        "Related articles",
    ],
)
def test_head_of_a_list(line):
    assert is_list_head(line)


def test_pointer_without_link_words_may_be_a_heading():
    assert is_pointer("▶ 남은 문제")
    assert not is_navigation("▶ 남은 문제")


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("정치", "정치"),
        ("[정치]", "정치"),
        ("경제 > 금융", "경제 > 금융"),
        ("홈 > 사회 > 사건", "사회 > 사건"),
        ("Home > National > Education", "National > Education"),
        ("All News", "All News"),
        ("IT/과학", "IT/과학"),
        ("Economy & Trade", "Economy & Trade"),
    ],
)
def test_section(line, section):
    assert read_section(line) == section


@pytest.mark.parametrize(
    "line", ["정치 다시 흔들", "Korea wins", "3 > 2 라는 셈법", "World of birds"]
)
def test_no_section(line):
    assert read_section(line) is None


def test_menu():
    assert is_menu("정치 경제 사회 문화")
    assert not is_menu("정치 경제")


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("<저작권자(c) 연합뉴스, 무단 전재-재배포 금지>", "연합뉴스"),
        ("저작권자 © 한빛일보 무단전재 및 재배포 금지", "한빛일보"),
        ("Copyright © 2026 The Hanbit Herald. All rights reserved.", "The Hanbit Herald"),
        ("Copyrights ⓒ 새벽신문. All rights reserved.", "새벽신문"),
        ("All rights reserved.", ""),
        ("무단 전재 및 재배포 금지", ""),
    ],
)
def test_owner_of_a_copyright(line, owner):
    assert copyright_owner(line) == owner


def test_credits_and_mastheads():
    assert is_credit("(Yonhap)")
    assert is_credit("연합뉴스")
    assert is_masthead("한빛일보")
    assert is_masthead("The Hanbit Herald")
    assert not is_masthead("뉴스를 읽는 사람들")


def test_title_with_a_site_name_behind_it():
    assert without_site("다리 놓는다", "다리 놓는다 | 한빛일보")
    assert not without_site("다리 놓는다", "다리 놓는다더니")
