from datetime import UTC, datetime, timedelta

import pytest

from newsreader.ui.library_panel.when import moment

pytestmark = pytest.mark.gui

NOW = datetime(2026, 11, 24, 15, 30).astimezone()


def test_today_shows_the_time(qapp):
    assert moment(NOW - timedelta(hours=2), NOW) == "13:30"


def test_midnight_divides_today_from_yesterday(qapp):
    midnight = NOW.replace(hour=0, minute=0)
    assert moment(midnight, NOW) == "00:00"
    assert moment(midnight - timedelta(minutes=1), NOW) == "Yesterday"


def test_this_year_needs_no_year(qapp):
    assert "2026" not in moment(NOW - timedelta(days=40), NOW)


def test_another_year_is_named(qapp):
    assert "2024" in moment(NOW - timedelta(days=800), NOW)


def test_other_time_zones_are_told_in_ours(qapp):
    utc = (NOW - timedelta(hours=2)).astimezone(UTC)
    assert moment(utc, NOW) == "13:30"


def test_no_date_is_nothing(qapp):
    assert moment(None, NOW) == ""
