"""What every format of corrections does: it keeps what they say and refuses other bytes."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import ExportError
from newsreader.exporters.memory_registry import FORMATS
from newsreader.model.correction import Correction
from newsreader.model.language import Language, Pair

EN_KO = Pair(Language.ENGLISH, Language.KOREAN)
KO_EN = Pair(Language.KOREAN, Language.ENGLISH)
NOON = datetime(2026, 11, 17, 12, 0, tzinfo=UTC)

# What XML 1.0 can hold; every format keeps it.
TEXTS = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")
    | st.sampled_from("\t\n\r\\&<>\"'🙂\u2028"),
    max_size=30,
)
MOMENTS = st.datetimes(
    min_value=datetime(1990, 1, 1),
    max_value=datetime(2100, 1, 1),
    timezones=st.just(UTC),
).map(lambda moment: moment.replace(microsecond=0))
MADE = st.builds(
    Correction,
    uid=st.uuids().map(str),
    pair=st.sampled_from((EN_KO, KO_EN)),
    source=TEXTS,
    text=TEXTS,
    original=TEXTS,
    created=MOMENTS,
    modified=MOMENTS,
)

every_format = pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)


@every_format
@given(made=st.lists(MADE, max_size=4))
def test_what_is_written_is_read_back(form, made):
    assert form.read(form.write(made)) == tuple(made)


@every_format
def test_a_moment_elsewhere_is_the_same_moment(form):
    seoul = NOON.astimezone(timezone(timedelta(hours=9)))
    uid = "00000000-0000-4000-8000-000000000001"
    (read,) = form.read(form.write([Correction(uid, EN_KO, "a", "b", "c", seoul, seoul)]))
    assert (read.created, read.modified) == (NOON, NOON)


@every_format
def test_no_corrections_are_a_document_too(form):
    assert form.read(form.write([])) == ()


@every_format
@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00x", b"[]", b"<a/>", b"{}", b"\x80\x81"])
def test_other_bytes_are_refused(form, data):
    with pytest.raises(ExportError):
        form.read(data)


@every_format
@given(data=st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(form, data):
    with suppress(ExportError):
        assert isinstance(form.read(data), tuple)
