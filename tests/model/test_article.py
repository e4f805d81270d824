from datetime import datetime

from newsreader.model.article import has_time


def test_a_page_that_gave_a_date_alone_has_no_time():
    assert not has_time(datetime.fromisoformat("2026-11-20T00:00+09:00"))
    assert has_time(datetime.fromisoformat("2026-11-20T09:09+09:00"))
