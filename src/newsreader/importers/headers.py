"""What a page says about its story: section, time, byline, dateline, outlet.

In: the pieces of a page. Out: a ``Header``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from newsreader.importers import outlets
from newsreader.importers.bylines import byline_outlet, merged, paragraph_byline, read_byline
from newsreader.importers.classify import Mark
from newsreader.importers.compose import Piece, Role
from newsreader.importers.datelines import Dateline, read_dateline
from newsreader.importers.header_line import HeaderLine, read_header_line
from newsreader.importers.sections import read_section


@dataclass(frozen=True, slots=True)
class Header:
    """What is known about a story beside its text."""

    section: str = ""
    published: datetime | None = None
    byline: str = ""
    dateline: str = ""
    outlet: str = ""


def read_header(pieces: Sequence[Piece]) -> Header:
    """Return what the lines around a story, and its first and last paragraph, say about it."""
    lines = [_read_line(piece) for piece in pieces if piece.role is Role.HEADER]
    body = [piece.block.text for piece in pieces if piece.role is Role.BODY]
    dateline = next(filter(None, map(read_dateline, body)), None)
    return Header(
        section=next((line.section for line in lines if line.section), ""),
        published=next((line.published for line in lines if line.published), None),
        byline=merged(tuple(line.byline for line in lines)) or _byline_inside(body, dateline),
        dateline=dateline.text if dateline else "",
        outlet=_outlet(pieces, lines, dateline),
    )


def unread_header(piece: Piece) -> bool:
    """Tell whether a header line says something that no field of the header holds."""
    return piece.role is Role.HEADER and bool(_read_line(piece).unknown)


def _read_line(piece: Piece) -> HeaderLine:
    text = piece.block.text
    match piece.mark:
        case Mark.SECTION:
            return HeaderLine(section=read_section(text) or "")
        case Mark.BYLINE:
            return HeaderLine(byline=read_byline(text) or "", outlet=byline_outlet(text))
        case Mark.NAME:
            return HeaderLine(byline=text)
        case Mark.MASTHEAD | Mark.CREDIT:
            return HeaderLine(outlet=text.strip("()[]<> ").removeprefix("By "))
        case _:
            return read_header_line(text) or HeaderLine(unknown=text)


def _byline_inside(body: Sequence[str], dateline: Dateline | None) -> str:
    if dateline and dateline.byline:
        return dateline.byline
    return next(filter(None, map(paragraph_byline, [*body[:1], *body[::-1][:2]])), "")


def _outlet(pieces: Sequence[Piece], lines: Sequence[HeaderLine], dateline: Dateline | None) -> str:
    agency = outlets.agency_outlet(dateline.agency) if dateline else ""
    named = [line.outlet for line in lines]
    opening = [byline_outlet(piece.block.text) for piece in pieces if piece.role is Role.BODY]
    owners = [
        outlets.copyright_owner(piece.block.text)
        for piece in pieces
        if piece.mark in (Mark.COPYRIGHT, Mark.PHOTO_COPYRIGHT)
    ]
    return next(filter(None, [agency, *opening[:1], *named, *owners]), "")
