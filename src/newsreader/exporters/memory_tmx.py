"""Corrections as TMX 1.4: the translation memory that other translation programs read.

In: corrections, or a document's bytes. Out: a document's bytes, or the corrections in it. The
original stands in a ``prop``; characters that XML cannot hold are left out.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

from newsreader.exporters.memory_base import moments_of, uid_of, unreadable
from newsreader.model.correction import Correction
from newsreader.model.language import Language, Pair

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="Newsreader" creationtoolversion="1" segtype="sentence"
    o-tmf="Newsreader" adminlang="en" srclang="*all*" datatype="plaintext"/>
  <body>
"""
_FOOT = "  </body>\n</tmx>\n"
_UNIT = """    <tu tuid={uid} srclang={source_language} creationdate={created}
      changedate={modified}>
      <prop type="x-original">{original}</prop>
      <tuv xml:lang={source_language}><seg>{source}</seg></tuv>
      <tuv xml:lang={target_language}><seg>{text}</seg></tuv>
    </tu>
"""
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_MOMENT = "%Y%m%dT%H%M%SZ"


class MemoryTmx:
    """Writes TMX 1.4 and reads what other programs write."""

    name = "tmx"
    suffix = ".tmx"

    def write(self, corrections: Sequence[Correction]) -> bytes:
        """Return one document that holds the corrections in the order given."""
        return "".join([_HEAD, *map(_unit, corrections), _FOOT]).encode()

    def read(self, data: bytes) -> tuple[Correction, ...]:
        """Return the Korean and English units of a document; others are left out.

        Raises:
            ExportError: the bytes are no TMX document.
        """
        if b"<!ENTITY" in data.replace(b"\0", b""):
            raise unreadable("The TMX file declares entities, which is not safe to read.")
        try:
            root = ElementTree.fromstring(data)  # no entities, so nothing can swell
        except (ElementTree.ParseError, ValueError, LookupError) as error:
            raise unreadable("The TMX file is damaged.") from error
        if root.tag != "tmx":
            raise unreadable("This is not a TMX file.")
        header = root.find("header")
        default = header.get("srclang", "") if header is not None else ""
        try:
            return tuple(_units(root, default))
        except RecursionError as error:
            raise unreadable("The TMX file is damaged.") from error


def _unit(one: Correction) -> str:
    return _UNIT.format(
        uid=quoteattr(one.uid),
        source_language=quoteattr(one.pair.source),
        target_language=quoteattr(one.pair.target),
        created=quoteattr(_stamp(one.created)),
        modified=quoteattr(_stamp(one.modified)),
        source=_text(one.source),
        text=_text(one.text),
        original=_text(one.original),
    )


def _text(text: str) -> str:
    return escape(_NO_XML.sub("", text), {"\r": "&#13;"})


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime(_MOMENT)


def _units(root: ElementTree.Element, default: str) -> Iterator[Correction]:
    for unit in root.iter("tu"):
        segments = dict(_segments(unit))
        source = _language(unit.get("srclang") or default)
        if source is None:  # *all*: the first is taken for the source
            source = next(iter(segments), None)
        if source is None or source not in segments or source.other not in segments:
            continue
        dates = _moment(unit.get("creationdate")), _moment(unit.get("changedate"))
        yield Correction(
            uid_of(unit.get("tuid")),
            Pair(source, source.other),
            segments[source],
            segments[source.other],
            _original(unit),
            *moments_of(*dates),
        )


def _segments(unit: ElementTree.Element) -> Iterator[tuple[Language, str]]:
    for variant in unit.iter("tuv"):
        language = _language(variant.get(_LANG) or variant.get("lang") or "")
        segment = variant.find("seg")
        if language is not None and segment is not None:
            yield language, "".join(_inner(segment))


def _inner(element: ElementTree.Element) -> Iterator[str]:
    """Yield the text of a segment; the codes of another program's markup are no text."""
    yield element.text or ""
    for child in element:
        if child.tag == "hi":
            yield from _inner(child)
        yield child.tail or ""


def _language(code: str) -> Language | None:
    try:
        return Language(re.split(r"[-_]", code.lower())[0])
    except ValueError:
        return None


def _original(unit: ElementTree.Element) -> str:
    found = (prop.text or "" for prop in unit.iter("prop") if prop.get("type") == "x-original")
    return next(found, "")


def _moment(text: str | None) -> datetime | None:
    try:
        return datetime.strptime(text or "", _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return None
