"""A headword of the dictionary as the analyser would see it: morphemes, with their hanja.

In: a headword, its part of speech and hanja. Out: the words it is written in, each with its
morphemes, as ``pronounce`` and ``romanise`` want them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsreader.language.pronounce import Known
from newsreader.model.sentence import Morpheme
from newsreader.model.span import Span

_PREDICATES = frozenset({"verb", "adjective", "auxiliary", "copula"})
_TAGS = {
    "proper": "NNP", "verb": "VV", "adjective": "VA", "auxiliary": "VX", "copula": "VCP",
    "adverb": "MAG", "determiner": "MM", "suffix": "XSN", "prefix": "XPN", "root": "XR",
    "bound-noun": "NNB", "counter": "NNB", "pronoun": "NP", "numeral": "NR",
    "interjection": "IC",
}  # fmt: skip
_LIGHT = re.compile(r"(.+)(하|되|시키|당하|스럽|롭|답)$")
_RUN = re.compile(r"[0-9][0-9,.]*|[가-힣]+|[一-鿿]+|[^0-9가-힣一-鿿]+")


@dataclass(frozen=True, slots=True)
class SpokenWord:
    """One written word of a headword."""

    surface: str
    morphemes: tuple[Morpheme, ...]
    known: Known


def spoken_words(headword: str, pos: str = "noun", hanja: str = "") -> tuple[SpokenWord, ...]:
    """Return the words of a headword; its hanja are given out from the left."""
    return tuple(_words(headword, pos, hanja))


def _words(headword: str, pos: str, hanja: str) -> Iterator[SpokenWord]:
    written = headword.split()
    left = hanja
    for number, surface in enumerate(written):
        last = number == len(written) - 1
        kind = pos if last or pos == "proper" else "noun"
        parts = list(_parts(surface, kind))
        known: dict[str, str] = {}
        for form, tag in parts:
            if tag[0] in "NXM" and len(left) >= len(form):
                known[form], left = left[: len(form)], left[len(form) :]
        yield SpokenWord(surface, _morphemes(parts), Known(known))


def _parts(surface: str, pos: str) -> Iterator[tuple[str, str]]:
    if pos in _PREDICATES and surface.endswith("다") and len(surface) > 1:
        stem = surface[:-1]
        light = _LIGHT.fullmatch(stem) if pos != "copula" else None
        if light:
            yield light[1], "NNG"
            yield light[2], "XSV"
        else:
            yield stem, _TAGS[pos]
        yield "다", "EF"
        return
    for run in _RUN.findall(surface):
        yield run, _tag(run, pos)


def _tag(run: str, pos: str) -> str:
    if run[0].isdecimal():
        return "SN"
    if "一" <= run[0] <= "鿿":
        return "SH"
    return _TAGS.get(pos, "NNG") if "가" <= run[0] <= "힣" else "SL"


def _morphemes(parts: list[tuple[str, str]]) -> tuple[Morpheme, ...]:
    made, start = [], 0
    for form, tag in parts:
        made.append(Morpheme(form, tag, Span(start, start + len(form))))
        start += len(form)
    return tuple(made)
