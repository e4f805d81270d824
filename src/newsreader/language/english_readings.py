"""The ways to read an English word: its listed readings, or those the lexicon and endings allow.

In: a word as written, where it stands, and what the lexicon lists. Out: ``WordReading``s.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from newsreader.language.english_inflections import base_forms
from newsreader.language.english_tables import POS_OF_KIND, WordReading, word_readings

Listed = Mapping[str, Collection[tuple[str, str]]]  # form: (headword, part of speech) of entries

_KINDS = {
    "noun": (("NN", 0.0),),
    "verb": (("VB", 0.2), ("VP", 0.4)),
    "adjective": (("JJ", 0.1),),
    "adverb": (("RB", 0.2),),
    "proper": (("NP", 0.0),),
    "abbreviation": (("NP", 0.0),),
    "pronoun": (("PR", 0.0),),
    "numeral": (("CD", 0.0),),
    "determiner": (("DT", 0.0),),
    "preposition": (("IN", 0.1),),
    "conjunction": (("CS", 0.1),),
    "interjection": (("UH", 1.5),),
}
_POS_OF_FORM = {**POS_OF_KIND, "LY": "adjective"}
_FIGURE = re.compile(r"[\d.,/]*\d[\d.,]*(?:[a-z]{0,2}|bn|mn)$", re.IGNORECASE)
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)$", re.IGNORECASE)
_GUESSES = (
    (("ly",), (("RB", 0.0), ("JJ", 0.8))),
    (("ing",), (("VG", 0.2), ("NN", 0.5))),
    (("ed",), (("VD", 0.1), ("VN", 0.0), ("JJ", 0.5))),
    (("tion", "ment", "ness", "ship", "ity", "ism", "ist", "ance", "ence"), (("NN", 0.0),)),
    (("able", "ible", "ous", "ful", "less", "ish", "ical", "ive", "wide"), (("JJ", 0.0),)),
    (("s",), (("NNS", 0.0), ("VZ", 1.0))),
    (("",), (("NN", 0.0), ("JJ", 0.8), ("VB", 1.2), ("VP", 1.5))),
)
_FAR = 3.0  # what a reading costs more that the capitals speak against
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Written:
    """A word as it stands: whether its first letter would be a capital anyway, or all letters.

    ``point`` is a full stop behind it that does not end the sentence.
    """

    text: str
    begins: bool = False
    headline: bool = False
    point: bool = False

    @property
    def capital(self) -> bool:
        """Whether a capital says something."""
        return self.text[:1].isupper() and not self.begins and not self.headline


def readings(word: Written, listed: Listed) -> tuple[WordReading, ...]:
    """Return the ways to read a word; there is always one."""
    small = word.text.lower()
    found = [
        *_abbreviation(word, listed),
        *(_of_table(word, small) if small in word_readings() else _generic(word, small, listed)),
    ]
    best: dict[tuple[str, str, str], WordReading] = {}
    for one in found:
        key = (one.kind, one.lemma, one.pos)
        if key not in best or one.cost < best[key].cost:
            best[key] = one
    return tuple(best.values())


def _abbreviation(word: Written, listed: Listed) -> Iterator[WordReading]:
    """Yield a word in capitals as the lexicon lists it (US, WHO; not in a headline), or Gov."""
    if word.point:
        for headword, pos in listed.get(f"{word.text}.", ()):
            if headword == f"{word.text}.":
                yield WordReading("NP", headword, pos, -1.0)
    if sum(map(str.isupper, word.text)) >= _SHORTEST and not word.headline:
        for headword, pos in listed.get(word.text, ()):
            if headword.replace(".", "") == word.text.replace(".", ""):
                yield WordReading("NP", headword, pos, -2.0)


def _of_table(word: Written, small: str) -> Iterator[WordReading]:
    for one in word_readings()[small]:
        name = one.lemma[:1].isupper() and small != "i"
        if name and word.text[:1].islower():
            continue
        far = word.capital and not name and small != "i"
        cost = one.cost + (_FAR if far else 0.5 if name and not word.capital else 0)
        yield replace(one, cost=cost)


def _generic(word: Written, small: str, listed: Listed) -> Iterator[WordReading]:
    found = [*_figures(word.text), *_as_listed(word, listed), *_inflected(word, small, listed)]
    if word.text[:1].isupper():
        found = [_less_likely(one) if word.capital and one.kind != "NP" else one for one in found]
        found += _names(word, found)
    yield from found or _guessed(small)


def _less_likely(one: WordReading) -> WordReading:
    # the President, Foreign Ministry: common words in names
    own = one.lemma[:1].isupper()
    return one if own else replace(one, cost=one.cost + 1.0)


def _figures(text: str) -> Iterator[WordReading]:
    if _ORDINAL.match(text):
        yield WordReading("JJ", text, "adjective")
    elif text[0].isdigit() and text.endswith("s"):
        yield WordReading("NNS", text, "noun")
    elif _FIGURE.match(text):
        yield WordReading("CD", text, "numeral")


def _as_listed(word: Written, listed: Listed) -> Iterator[WordReading]:
    for headword, pos in listed.get(word.text, ()):
        if fits_case(word.text, headword):
            yield from (
                WordReading(kind, headword, pos, cost) for kind, cost in _KINDS.get(pos, ())
            )


def _inflected(word: Written, small: str, listed: Listed) -> Iterator[WordReading]:
    taken: set[str] = set()
    for base, kind in base_forms(small):
        pos = _POS_OF_FORM[kind]
        if kind in taken:
            continue
        for headword, has in listed.get(base, ()):
            # offer is no comparative of off
            if has == pos and fits_case(word.text, headword) and not _is_little(base, kind):
                taken.add(kind)
                yield from _form(kind, headword, has)
                break


def _is_little(base: str, kind: str) -> bool:
    little = kind in {"RBR", "RBS", "JJR", "JJS"} and base in word_readings()
    return little and any(one.kind in {"RP", "IN", "CD"} for one in word_readings()[base])


def _form(kind: str, headword: str, pos: str) -> Iterator[WordReading]:
    if kind == "LY":
        yield WordReading("LY", headword, "adverb", 0.2)
    elif kind == "NNS" and headword[:1].isupper() and pos == "proper":
        yield WordReading("NP", headword, pos)
    else:
        yield WordReading(kind, headword, pos, 0.1 if kind in {"VN", "RBR", "RBS"} else 0.0)


def _names(word: Written, found: list[WordReading]) -> Iterator[WordReading]:
    """Yield the word as a name nobody listed, less likely where it may be something else."""
    if any(one.kind == "NP" for one in found):
        return
    cost = 1.5 if found and not word.capital else 0.6 if found else 0.0
    yield WordReading("NP", word.text, "proper", cost, guessed=True)


def _guessed(small: str) -> Iterator[WordReading]:
    head, _, last = small.rpartition("-")
    if head:
        kinds: tuple[tuple[str, float], ...] = (("JJ", 0.0), ("NN", 0.3), ("NNS", 0.3))
        if not last.endswith("s"):
            kinds = kinds[:2]
    else:
        kinds = next(kinds for endings, kinds in _GUESSES if small.endswith(endings))
    yield from (WordReading(kind, small, POS_OF_KIND[kind], cost, True) for kind, cost in kinds)


def fits_case(text: str, headword: str) -> bool:
    """Tell whether a word as written may be a headword: march is no March, US no us."""
    capitals = sum(map(str.isupper, headword))
    if capitals == 0:
        return True
    if text.replace(".", "").startswith(headword.replace(".", "")):
        return True
    return capitals == headword.count(" ") + 1 and headword[0].isupper() and text[:1].isupper()
