"""The regular inflections of English, undone.

In: a word in small letters. Out: every form it may come from, best first.
"""

from collections.abc import Callable

_VOWELS = "aeiou"
_SHORTEST = 2
_LOST_E = (
    *("c", "v", "z", "u", "s", "agre", "fre", "dg", "rg", "lg", "ang", "ung", "eng"),
    *("bl", "cl", "dl", "fl", "gl", "kl", "pl", "sl", "tl", "zl"),
    *("eat", "iat", "uat", "lat", "rat", "nat", "mat", "vat", "cat", "gat", "tat", "dat", "sat"),
    *("ibut", "itut", "ecut", "mut", "put", "vid", "cid", "sid", "lud", "rad", "quir", "par"),
    *("sur", "jur", "gur", "tur", "plor", "bin", "fin", "lin", "min", "gin", "sum"),
    *(
        "hap",
        "rib",
        "crib",
        "mpet",
        "let",
        "mplet",
        "uid",
        "ptur",
        "ag",
        "nvit",
        "unit",
        "mot",
        "pir",
        "yp",
    ),
)
_WHOLE = (
    *("hang", "bang", "gang", "ss", "zz", "treat", "seat", "beat", "heat", "cheat", "repeat"),
    *("defeat", "threat", "great", "float", "input", "output", "bias", "focus", "canvas", "outlet"),
)


def stems(word: str) -> list[str]:
    """Return the possible uninflected forms of a word: plurals, -ed, -ing, -er, -est, -ly."""
    found: list[str] = []
    for ending, undo in _RULES:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            found.extend(undo(word[: -len(ending)]))
    return [stem for stem in dict.fromkeys(found) if any(char in "aeiouy" for char in stem)]


def _to_y(stem: str) -> list[str]:
    return [stem + "y", stem + "ie"]


def _es(stem: str) -> list[str]:
    # watches, boxes and passes lose both letters; causes and sizes only the s.
    hissing = stem.endswith(("ss", "x", "zz", "ch", "sh", "o"))
    return [stem, stem + "e"] if hissing else [stem + "e", stem]


def _ves(stem: str) -> list[str]:
    return [stem + "ve", stem + "f", stem + "fe"]


def _s(stem: str) -> list[str]:
    return [] if stem.endswith(("s", "u", "i")) and stem not in {"menu", "taxi", "ski"} else [stem]


def _ed(stem: str) -> list[str]:
    """Undo -ed, -ing, -er, -est: planned, caused, asked, tried."""
    if stem.endswith("i"):
        return [stem[:-1] + "y", stem + "e"]
    doubled = len(stem) > _SHORTEST and stem[-1] == stem[-2] and stem[-1] not in _VOWELS
    if doubled and (stem[-1] in "lsfz" or len(stem) == _SHORTEST + 1):
        return [stem, stem[:-1]]  # called, passed, added; but also controlled, quizzed
    if doubled:
        return [stem[:-1], stem]
    return [stem + "e", stem] if _wants_e(stem) else [stem, stem + "e"]


def _wants_e(stem: str) -> bool:
    """Tell whether a stem looks as if it lost an e: caus, chang, mov, hop, creat."""
    if stem.endswith(_LOST_E):
        return not stem.endswith(_WHOLE)
    return _is_short(stem) and stem[-1] not in "wxy"


def _is_short(stem: str) -> bool:
    """Tell whether a stem is one syllable with one vowel and one consonant last.

    Such a stem would have doubled its consonant, had it not lost an e: hoped, hopped.
    """
    vowels = [place for place, char in enumerate(stem) if char in _VOWELS]
    return len(vowels) == 1 and vowels[0] == len(stem) - 2 and stem[-1] not in _VOWELS


def _ily(stem: str) -> list[str]:
    return [stem + "y"]


def _ly(stem: str) -> list[str]:
    return [stem, stem + "le", stem + "ly"]


def _ally(stem: str) -> list[str]:
    return [stem, stem + "al"]


_RULES: tuple[tuple[str, Callable[[str], list[str]]], ...] = (
    ("ies", _to_y),
    ("ves", _ves),
    ("es", _es),
    ("s", _s),
    ("ied", _to_y),
    ("ed", _ed),
    ("ying", lambda stem: [stem + "y", stem + "ie"]),
    ("ing", _ed),
    ("ier", _ily),
    ("iest", _ily),
    ("er", _ed),
    ("est", _ed),
    ("ically", lambda stem: [stem + "ic", stem + "ical"]),
    ("ally", _ally),
    ("ily", _ily),
    ("ly", _ly),
)
