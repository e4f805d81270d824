import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.importers.dates import moments
from newsreader.importers.times import is_label, is_relative_time, read_time_line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-17 09:09", "2026-11-17T09:09:00+09:00"),
        ("2026.11.17. 오전 9:09", "2026-11-17T09:09:00+09:00"),
        ("2026.11.17. 오후 9:09", "2026-11-17T21:09:00+09:00"),
        ("2026.11.17 16:40:12", "2026-11-17T16:40:00+09:00"),
        ("2026/11/17 09:09", "2026-11-17T09:09:00+09:00"),
        ("2026년 11월 17일 오후 3시 5분", "2026-11-17T15:05:00+09:00"),
        ("2026년 11월 17일(화) 오전 12시 30분", "2026-11-17T00:30:00+09:00"),
        ("2026년 11월 17일 화요일 오후 12시", "2026-11-17T12:00:00+09:00"),
        ("2026년 11월 17일", "2026-11-17T00:00:00+09:00"),
        ("2026-11-17T09:09:00+09:00", "2026-11-17T09:09:00+09:00"),
        ("2026-11-17T00:09:00Z", "2026-11-17T00:09:00+00:00"),
        ("2026-11-17T00:09:00.123Z", "2026-11-17T00:09:00+00:00"),
        ("09:09 November 17, 2019", "2019-11-17T09:09:00+09:00"),
        ("Nov 17, 2026, 9:09 AM KST", "2026-11-17T09:09:00+09:00"),
        ("Nov. 17, 2026 - 17:20", "2026-11-17T17:20:00+09:00"),
        ("Tuesday, November 17th, 2026 at 9:09 p.m.", "2026-11-17T21:09:00+09:00"),
        ("9 a.m. Nov 17, 2026", "2026-11-17T09:00:00+09:00"),
        ("17 November 2026 09:09 GMT", "2026-11-17T09:09:00+00:00"),
        ("4:41 PM EST, January 9, 2026", "2026-01-09T16:41:00-05:00"),
        ("November 17, 2019 9:09 AM GMT+9", "2019-11-17T09:09:00+09:00"),
        ("2026-11-17T09:09:00-0500", "2026-11-17T09:09:00-05:00"),
        ("2026-11-17(Tue) 09:09", "2026-11-17T09:09:00+09:00"),
    ],
)
def test_date_and_time_of_day(text, expected):
    (moment,) = moments(text)
    assert moment.time.isoformat() == expected


@pytest.mark.parametrize(
    "text",
    [
        "2026-13-17",
        "2026-02-31 10:00",
        "17일 서울에서",
        "Nov. 17",
        "in 2026",
        "12026-11-17",
        "09:09",
    ],
)
def test_no_date(text):
    assert moments(text) == ()


def test_two_dates_on_a_line():
    line = "입력 2026-11-17 09:09 | 수정 2026-11-17 10:30"
    assert [m.time.hour for m in moments(line)] == [9, 10]


@given(st.text())
def test_spans_lie_in_order_inside_any_text(text):
    end = 0
    for moment in moments(text):
        assert end <= moment.span.start < moment.span.end <= len(text)
        end = moment.span.end


@given(st.datetimes())
def test_every_date_is_read_back(time):
    text = f"{time.year:04}-{time.month}-{time.day} {time.hour}:{time.minute:02}"
    found = [m.time.replace(tzinfo=None) for m in moments(text)]
    expected = time.replace(second=0, microsecond=0)
    assert found == ([expected] if 1900 <= time.year < 2100 else [])


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("입력 : 2026.11.17. 오전 9:09", ""),
        ("기사입력 2026-11-17 09:09 최종수정 2026-11-17 09:30", ""),
        ("송고시간2026-11-17 09:09", ""),
        ("2026/11/17 09:09 송고", ""),
        ("Published: Nov 17, 2026 | Updated: Nov 18, 2026", ""),
        ("All News 09:09 November 17, 2019", "All News"),
    ],
)
def test_labels_are_not_part_of_the_rest(line, rest):
    time = read_time_line(line)
    assert time is not None
    assert time.published.day == 17
    assert time.rest == rest


def test_update_does_not_count_as_publication():
    time = read_time_line("Updated: Nov 18, 2026 10:00 / Published: Nov 17, 2026 09:00")
    assert time is not None
    assert time.published.day == 17


@pytest.mark.parametrize(
    "line", ["입력", "기사입력", "송고시간", "수정 :", "Published", "Last updated"]
)
def test_label_alone(line):
    assert is_label(line)


@pytest.mark.parametrize("line", ["3시간 전", "2 hours ago", "5 min read", "읽는 시간 3분"])
def test_relative_time(line):
    assert is_relative_time(line)


@pytest.mark.parametrize("line", ["3시간 전 사고 현장", "입력기의 역사", "Updates from Seoul"])
def test_text_about_time_is_neither(line):
    assert not is_label(line)
    assert not is_relative_time(line)
