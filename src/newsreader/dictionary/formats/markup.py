"""Definitions with markup as lines of plain text.

In: HTML, Pango markup, XDXF, the XML of other programs, wiki text. Out: lines; an item of a list
is a line, and one of a list inside a list begins with a dash. Pictures, styles and scripts are
left out. Any text has a result: broken markup is text too.
"""

import re
from collections.abc import Iterator
from html import unescape

_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<!\[CDATA\[(?P<data>.*?)(?:\]\]>|\Z)"
    r"|<(?P<end>/?)(?P<tag>[a-zA-Z][\w:-]*)[^<>]*>"
    r"|<[!?][^<>]*>"
    r"|(?P<text>[^<]+|<)",
    re.DOTALL,
)
_LISTS = frozenset({"ul", "ol"})
_ITEMS = frozenset({"li", "def"})
_BLOCK_LIST = """p div br hr tr table dl dt dd h1 h2 h3 h4 h5 h6 blockquote section article pre
    dtrn co ex kref_block opt deftext title"""
_BLOCKS = frozenset(_BLOCK_LIST.split()) | _LISTS | _ITEMS
# k repeats the headword of XDXF; rp are the brackets of ruby text.
_LEFT_OUT = frozenset({"script", "style", "head", "k", "rp", "rref", "object", "audio", "video"})
_DASH = "– "

_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
_WIKI_MARKS = re.compile(r"'{2,5}|\{\{[^{}]*\}\}|^={2,6} ?| ?={2,6}$|^[#*:;]+ ?", re.MULTILINE)


class Lines:
    """Collects text into lines."""

    def __init__(self) -> None:
        """Begin with no line."""
        self._done: list[str] = []
        self._now: list[str] = []
        self._depth = 0

    def text(self, text: str) -> None:
        """Add text to the present line."""
        self._now.append(text)

    def end_line(self) -> None:
        """End the present line, if it says something."""
        line = " ".join("".join(self._now).split())
        if line and line != _DASH.strip():
            self._done.append(line)
        self._now = []

    def begin(self, tag: str) -> None:
        """Go into an element of HTML."""
        if tag in _BLOCKS:
            self.end_line()
        self._depth += tag in _LISTS
        if tag in _ITEMS and self._depth > 1:
            self._now.append(_DASH)

    def end(self, tag: str) -> None:
        """Leave an element of HTML."""
        if tag in _BLOCKS:
            self.end_line()
        if tag in ("td", "th"):
            self._now.append(" ")
        self._depth -= tag in _LISTS and self._depth > 0

    def all(self) -> list[str]:
        """Return every line."""
        self.end_line()
        return self._done


def lines_of_markup(text: str, *, breaks: bool = False) -> list[str]:
    """Return the lines of a text with tags; where ``breaks`` its own line breaks count too."""
    lines = Lines()
    left_out = ""  # the element whose content is passed over
    for token in _TOKEN.finditer(text):
        tag = (token["tag"] or "").lower().split(":")[-1]
        if left_out:
            if tag == left_out and token["end"]:
                left_out = ""
        elif tag in _LEFT_OUT:
            left_out = "" if token["end"] or token[0].endswith("/>") else tag
        elif tag:
            (lines.end if token["end"] else lines.begin)(tag)
        else:
            _say(lines, token, breaks=breaks)
    return lines.all()


def _say(lines: Lines, token: re.Match[str], *, breaks: bool) -> None:
    if token["data"] is not None:
        lines.text(token["data"])
        lines.end_line()
    said = unescape(token["text"] or "")
    pieces = said.split("\n") if breaks else [said]
    for number, piece in enumerate(pieces):
        if number:
            lines.end_line()
        lines.text(piece)


def lines_of_text(text: str) -> list[str]:
    """Return the lines of a plain text that say something."""
    return list(_stripped(text))


def lines_of_wiki(text: str) -> list[str]:
    """Return the lines of a text in the markup of MediaWiki."""
    plain = _WIKI_MARKS.sub("", _WIKI_LINK.sub(r"\1", text))
    return lines_of_markup(plain, breaks=True)


def _stripped(text: str) -> Iterator[str]:
    for line in text.replace("\r", "\n").split("\n"):
        bare = " ".join(line.split())
        if bare:
            yield bare
