"""Yomitan's structured content as lines of plain text.

In: the content as JSON gives it. Out: lines, as ``markup`` gives them. Pictures are left out, and
what is folded away (etymology, examples, where it was taken from) unless there is nothing else.
"""

from typing import Any

from newsreader.dictionary.formats.markup import Lines
from newsreader.errors import DictionaryBrokenError

DEEPEST = 60  # elements inside one another
_PICTURES = frozenset({"img", "rp"})
_FOLDED = frozenset({"details", "summary"})
_ASIDE = frozenset(
    {
        "preamble",
        "backlink",
        "attribution",
        "attribution-footnote",
        "example-sentence",
        "summary-entry",
    }
)


def lines_of_content(content: object) -> list[str]:
    """Return the lines of structured content.

    Raises:
        DictionaryBrokenError: it is no structured content, or nested far too deep.
    """
    return _lines(content, whole=False) or _lines(content, whole=True)


def _lines(content: object, *, whole: bool) -> list[str]:
    lines = Lines()
    _walk(content, lines, 0, whole=whole)
    return lines.all()


def _walk(node: Any, lines: Lines, depth: int, *, whole: bool) -> None:  # noqa: ANN401
    if depth > DEEPEST:
        raise DictionaryBrokenError("An entry is nested far too deep.")
    if isinstance(node, str):
        _say(node, lines)
    elif isinstance(node, list):
        for one in node:
            _walk(one, lines, depth + 1, whole=whole)
    elif isinstance(node, dict):
        _element(node, lines, depth, whole=whole)
    elif node is not None and not isinstance(node, (int, float)):
        raise DictionaryBrokenError("An entry is not written as it should be.")


def _element(node: dict[str, Any], lines: Lines, depth: int, *, whole: bool) -> None:
    tag, named = _word(node.get("tag")), ""
    if isinstance(node.get("data"), dict):
        named = _word(node["data"].get("content"))
    if tag in _PICTURES or (not whole and (tag in _FOLDED or named in _ASIDE)):
        return
    if tag == "rt":
        lines.text("(")
    lines.begin(tag)
    _walk(node.get("content"), lines, depth + 1, whole=whole)
    lines.end(tag)
    if tag == "rt":
        lines.text(")")


def _say(text: str, lines: Lines) -> None:
    for number, piece in enumerate(text.split("\n")):
        if number:
            lines.end_line()
        lines.text(piece)


def _word(said: object) -> str:
    return said if isinstance(said, str) else ""
