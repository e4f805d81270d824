"""Corrections as TMX 1.4."""

from datetime import UTC, datetime
from xml.etree import ElementTree

import pytest

from newsreader.errors import ExportError
from newsreader.exporters.memory_base import OLDEST
from newsreader.exporters.memory_tmx import MemoryTmx
from newsreader.model.correction import Correction
from tests.exporters.test_memory_formats import EN_KO, KO_EN, NOON

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
FOREIGN = """<?xml version="1.0" encoding="UTF-16"?>
<tmx version="1.4"><header creationtool="Other" srclang="en-US"/><body>
<tu creationdate="20251231T235959Z">
 <note>from another program</note>
 <tuv xml:lang="en-US"><seg>Ships <bpt i="1">&lt;b&gt;</bpt>came<ept
 i="1">&lt;/b&gt;</ept>.</seg></tuv>
 <tuv xml:lang="ko-KR"><seg>배가 <hi>왔다</hi>.</seg></tuv>
 <tuv xml:lang="fr"><seg>Des navires.</seg></tuv></tu>
<tu><tuv xml:lang="de"><seg>Ja</seg></tuv><tuv xml:lang="en"><seg>Yes</seg></tuv></tu>
</body></tmx>"""


def correction(**more):
    return Correction(
        **{
            "uid": "00000000-0000-4000-8000-000000000001",
            "pair": EN_KO,
            "source": "Ships & <boats> came.",
            "text": "배가 왔다.",
            "original": "SHIPS",
            "created": NOON,
            "modified": NOON,
            **more,
        }
    )


def test_it_has_what_the_standard_asks_for():
    root = ElementTree.fromstring(MemoryTmx().write([correction()]))
    assert (root.tag, root.get("version")) == ("tmx", "1.4")
    (header,) = root.iter("header")
    wanted = ("creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang")
    assert all(header.get(name) for name in (*wanted, "datatype"))
    (unit,) = root.iter("tu")
    assert unit.get("creationdate") == "20261117T120000Z"
    assert unit.get("srclang") == "en"
    assert [child.tag for child in unit] == ["prop", "tuv", "tuv"]
    assert [(tuv.get(LANG), tuv.findtext("seg")) for tuv in unit.iter("tuv")] == [
        ("en", "Ships & <boats> came."),
        ("ko", "배가 왔다."),
    ]


def test_what_another_program_wrote_is_read_without_its_markup():
    (one,) = MemoryTmx().read(FOREIGN.encode("utf-16"))
    assert (one.pair, one.source, one.text) == (EN_KO, "Ships came.", "배가 왔다.")
    assert one.created == one.modified == datetime(2025, 12, 31, 23, 59, 59, tzinfo=UTC)


def test_without_a_source_language_the_first_text_is_the_source():
    data = FOREIGN.replace(' srclang="en-US"', ' srclang="*all*"').replace("en-US", "ko", 1)
    swapped = data.replace("ko-KR", "en-GB").replace("UTF-16", "UTF-8")
    (one,) = MemoryTmx().read(swapped.encode())
    assert one.pair == KO_EN


def test_characters_xml_cannot_hold_are_left_out():
    (one,) = MemoryTmx().read(MemoryTmx().write([correction(source="a\x00b\ufffe\x0bc")]))
    assert one.source == "abc"


def test_entities_are_refused():
    bomb = b'<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tmx version="1.4">&b;</tmx>'
    with pytest.raises(ExportError, match="entities"):
        MemoryTmx().read(bomb)
    with pytest.raises(ExportError, match="entities"):
        MemoryTmx().read(bomb.decode().encode("utf-16"))


def test_a_unit_without_dates_is_the_oldest():
    data = FOREIGN.replace(' creationdate="20251231T235959Z"', "")
    (one,) = MemoryTmx().read(data.encode("utf-16"))
    assert (one.created, one.modified) == (OLDEST, OLDEST)


def test_markup_nested_without_end_is_refused():
    deep = "<hi>" * 5000 + "왔다" + "</hi>" * 5000
    data = FOREIGN.replace("<hi>왔다</hi>", deep)
    with pytest.raises(ExportError, match="damaged"):
        MemoryTmx().read(data.encode("utf-16"))
