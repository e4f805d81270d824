"""The text of a definition as entries: one for each part of speech it names.

In: lines of plain text, as dictionaries write them. Out: parts of speech with their glosses::

    noun                    noun: price; value
    1. price
    2. value
    【동사】 to price        verb: to price
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from newsreader.dictionary.headwords import is_hanja, key_of, written
from newsreader.dictionary.pos_names import pos_of, pos_of_line
from newsreader.model.entry import Entry, Sense
from newsreader.model.language import Language

MOST_SENSES = 200  # of one entry; what comes after them is left out
LONGEST_GLOSS = 2_000  # characters

_BRACKETED = re.compile(
    r"^[(\[<〔【「《（［{]\s*([^)\]>〕】」》）］}]{1,30}?)\s*[)\]>〕】」》）］}]\s*"
)
_POINTED = re.compile(r"^([A-Za-z]{1,7})\.\s+(?=\S)")
_NUMBERED = re.compile(r"^(?:\(?\d{1,3}[.)](?=\s|[^\d\s])|[①-⑳❶-❿])\s*")
_CIRCLED = re.compile(r"\s*(?=[①-⑳❶-❿])")
_SECOND = re.compile(r"\s+(?=\d{1,2}[.)]\s)")
_SOUND = re.compile(r"^(?:\[([^\[\]]{1,60})\]|/([^/]{1,60})/)$")
_LETTER = re.compile(r"[A-Za-z가-힣ə-ʒɐ-ɔ]")


@dataclass(slots=True)
class _Part:
    pos: str
    glosses: list[str] = field(default_factory=list)


def entries(  # noqa: PLR0913 (what an entry is made of)
    headword: str,
    language: Language,
    lines: Iterable[str],
    *,
    pos: str = "",
    pronunciation: str = "",
    hanja: str = "",
    plain: bool = False,
) -> Iterator[Entry]:
    """Yield the entries of a headword, as the dictionary writes it, and of its definition.

    Lines that are ``plain`` are glosses; among others there may be the pronunciation, the hanja
    and parts of speech. Nothing comes from a definition that says nothing.
    """
    word, rest = written(headword), list(lines)
    sound, own = pronunciation, ""
    if not plain:
        found, rest = _sound(rest)
        sound = sound or found
        own, rest = _own_lines(word.word, rest)
    for part in _parts(rest, pos, plain=plain):
        senses = tuple(Sense(gloss) for gloss in dict.fromkeys(part.glosses))
        if senses:
            yield Entry(word.word, language, part.pos, senses, hanja or word.hanja or own, sound)


def _sound(lines: Sequence[str]) -> tuple[str, list[str]]:
    """Return the pronunciation that stands in a line of its own at the beginning."""
    for place, line in enumerate(lines[:2]):
        found = _SOUND.match(line.strip())
        said = (found[1] or found[2]) if found else ""
        if said and not pos_of(said) and not is_hanja(said) and _LETTER.search(said):
            return said, [*lines[:place], *lines[place + 1 :]]
    return "", list(lines)


def _own_lines(word: str, lines: Sequence[str]) -> tuple[str, list[str]]:
    """Return the hanja the lines begin with, and the lines that say more than the headword."""
    rest = list(lines)
    if rest and rest[0].startswith(f"{word} ") and pos_of(rest[0][len(word) :]):
        rest[0] = f"({rest[0][len(word) :].strip()})"  # 가다 verb
    hanja = ""
    while rest and len(rest) > 1:
        first = rest[0].strip()
        if is_hanja(first.strip("()[]【】〔〕（）")):
            hanja = hanja or first.strip("()[]【】〔〕（）")
        elif first and key_of(first) != key_of(word):
            break
        rest.pop(0)
    return hanja, rest


def _parts(lines: Sequence[str], pos: str, *, plain: bool) -> list[_Part]:
    parts = [_Part(pos)]
    for line in lines:
        for said in _pieces(line.strip()):
            named = "" if plain else pos_of_line(said)
            if named:
                _begin(parts, named)
            else:
                _take(parts, said)
    if not plain and not any(part.glosses for part in parts):
        return _parts(lines, pos, plain=True)  # 명사 means noun
    return parts


def _take(parts: list[_Part], said: str) -> None:
    said = _NUMBERED.sub("", said)
    for mark in (_BRACKETED, _POINTED):
        found = mark.match(said)
        named = pos_of(found[1]) if found else ""
        if found and named:
            _begin(parts, named)
            said = _NUMBERED.sub("", said[found.end() :])
    said = said.strip()
    if said and len(parts[-1].glosses) < MOST_SENSES:
        parts[-1].glosses.append(_shortened(said))


def _begin(parts: list[_Part], pos: str) -> None:
    if not parts[-1].glosses:
        parts[-1].pos = pos
    elif parts[-1].pos != pos:
        parts.append(_Part(pos))


def _pieces(line: str) -> list[str]:
    """Return the numbered meanings of a line; the line alone when there is one."""
    if not line:
        return []
    if _CIRCLED.search(line):
        return [piece for piece in _CIRCLED.split(line) if piece]
    if line.startswith(("1. ", "1) ")) and re.search(r"\s2[.)]\s", line):
        return _SECOND.split(line)
    return [line]


def _shortened(gloss: str) -> str:
    return gloss if len(gloss) <= LONGEST_GLOSS else gloss[: LONGEST_GLOSS - 1].rstrip() + "…"
