"""Numbers in English text: digits and scale words, spelled-out numbers, dates, fractions, decades.

In: a text with plain digits. Out: its numbers in order.
"""

import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from newsreader.model.number_codes import PHONE, SHARE, read_phone, read_share
from newsreader.model.number_halves import AND_A_HALF, read_half
from newsreader.model.number_neighbours import ENGLISH, together
from newsreader.model.number_words_english import (
    HALF,
    LETTERS,
    MONTHS,
    ORDINALS,
    PARTS,
    ROMAN,
    SCALES,
    SILENT,
    TENS,
    UNITS,
    WORTH,
)
from newsreader.model.numeral import Number, NumberKind
from newsreader.model.span import Span

_MONTH = (
    r"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|Mar(?:ch|\.)|Apr(?:il|\.)|Jun(?:e|\.)|Jul(?:y|\.)|"
    r"Aug(?:ust|\.)|Sept?(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.)|"
    r"(?<=[a-z0-9] )May(?![a-z])|^May(?= [0-9])|(?<=\. )May(?= [0-9]))"
)
_NUM = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,8}(?![0-9])|[0-9]{1,24})(?:\.[0-9]{1,12})?"
_DIGITS = re.compile(
    rf"(?<![0-9.,])(?P<num>{_NUM})(?P<ordinal>st\b|nd\b|rd\b|th\b)?"
    rf"(?:(?P<scale>[\s-]?(?:{'|'.join(SCALES)})\b)|(?P<letter>[kmb]\b))?", re.IGNORECASE,
)  # fmt: skip
_SCALE_WORDS = "hundred|thousand|million|billion|trillion|dozen"
_WORD = rf"(?:{'|'.join(sorted(WORTH, key=len, reverse=True))}|{_SCALE_WORDS})"
_SPELLED = re.compile(
    rf"\b(?:(?P<half>half an? )|an? )?(?P<words>{_WORD}(?:(?:[\s-]|,? and ){_WORD})*)"
    rf"(?:[\s-](?P<ordinal>{'|'.join(ORDINALS)}))?(?:fold)?\b", re.IGNORECASE,
)  # fmt: skip
_VAGUE = re.compile(
    r"\b(?:(?P<size>dozens|tens|scores|hundreds|thousands|millions)(?: of)? )?"
    r"(?:of )?(?P<noun>dozens|scores|hundreds|thousands|millions|billions|trillions)\b"
    r"|\btens of\b", re.IGNORECASE,
)  # fmt: skip
_VAGUE_WORTH = {
    "dozens": 10, "tens": 10, "scores": 10, "hundreds": 100, "thousands": 10**3,
    "millions": 10**6, "billions": 10**9, "trillions": 10**12,
}  # fmt: skip
_COUNT_WORD = rf"[0-9]{{1,3}}|an?|{'|'.join(UNITS)}"
_PART = re.compile(
    rf"\b(?P<above>{_COUNT_WORD})[\s-](?P<below>{'|'.join(PARTS)})s?\b"
    r"(?!\s(?:time|year|day|quarter|place|round|straight|consecutive|month|week|person|party|"
    r"term|floor|child|son|daughter|country|nation|world))", re.IGNORECASE,
)  # fmt: skip
_SLASH = re.compile(r"(?<![0-9/])(?P<above>[1-9][0-9]?)/(?P<below>[1-9][0-9]?)(?![0-9/])")
_ORDINAL = re.compile(rf"\b(?:{'|'.join(ORDINALS)})\b", re.IGNORECASE)
_DATE = re.compile(
    rf"\b(?P<month>{_MONTH})(?![a-z])(?:\s(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9,.%][0-9]|[0-9]))?"
)
_DAY_FIRST = re.compile(rf"(?<![0-9.,])(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?\s(?P<month>{_MONTH})")
_ISO = re.compile(r"(?<![0-9])(?P<year>(?:19|20)[0-9]{2})-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])")
_SLASHED = re.compile(r"(?<![0-9/])([0-3]?[0-9])/([0-3]?[0-9])/((?:19|20)[0-9]{2})(?![0-9/])")
_CLOCK = re.compile(
    r"(?<![0-9:.,])(?P<hour>[0-2]?[0-9])"
    r"(?::(?P<minute>[0-5][0-9])(?![0-9])(?:\s?(?:a\.?m|p\.?m)\b)?|\s?(?:a\.?m|p\.?m)\b)",
    re.IGNORECASE,
)
_SILENT_WORD = re.compile(
    rf"\b(?:{'|'.join(sorted(SILENT, key=len, reverse=True))})\b", re.IGNORECASE
)
_ROMAN_WORD = re.compile(rf"(?<=[A-Za-z] )(?:{'|'.join(ROMAN)})\b")
_LATIN_BEFORE = re.compile(r"(?:[A-Za-z]|[A-Z][-–])$")
_LATIN_AFTER = re.compile(r"(?:[A-Z](?![A-Za-z])|[A-Z][0-9])")
_RANGE = re.compile(r"\s?(?:-|–|~|to|or|and)\s?[$€£¥]?|\s?(?:-|–|to|or) US\$")

_NOON, _DOZEN, _LARGE = 12, 12, 1000
_DIGIT = range(1, 10)
_Reader = Callable[[re.Match[str]], Iterator[Number]]


def find(text: str) -> tuple[Number, ...]:
    """Return the numbers of an English text in order."""
    taken: list[Number] = []
    for pattern, read in _PASSES:
        for match in pattern.finditer(text):
            if not _overlaps(match, taken):
                taken += read(match)
    numbers = sorted(taken, key=lambda number: number.span)
    return together(text, tuple(_ranged(text, numbers)), ENGLISH)


def _overlaps(match: re.Match[str], taken: list[Number]) -> bool:
    start, end = match.span()
    return any(start < number.span.end and number.span.start < end for number in taken)


def _part(match: re.Match[str]) -> Iterator[Number]:
    word, below = match["above"].lower(), PARTS[match["below"].lower()]
    above = int(word) if word.isdecimal() else UNITS.get(word, 1)
    if above > below or (above > 1 and match["below"].lower() == "half"):
        return
    value = Fraction(above, below)
    bare = word in ("a", "an") or value == HALF
    others = [value * 100, *([Fraction(below)] if bare or above == 1 else [])]
    yield Number(value, Span(*match.span()), NumberKind.FRACTION, tuple(others), firm=not bare)


def _slash(match: re.Match[str]) -> Iterator[Number]:
    above, below = int(match["above"]), int(match["below"])
    span = Span(*match.span())
    if above < below:
        value = Fraction(above, below)
        yield Number(value, span, NumberKind.FRACTION, (Fraction(above), value * 100))
    else:  # 24/7
        yield Number(Fraction(above), span, others=(Fraction(below),), firm=False)


def _date(match: re.Match[str]) -> Iterator[Number]:
    groups = match.groupdict()
    if groups.get("year"):
        yield Number(Fraction(int(match["year"])), Span(*match.span("year")), NumberKind.YEAR)
    month = match["month"]
    value = int(month) if month.isdecimal() else _month(month)
    yield Number(Fraction(value), Span(*match.span("month")), NumberKind.MONTH)
    if match["day"]:
        yield Number(Fraction(int(match["day"])), Span(*match.span("day")), NumberKind.DAY)


def _slashed(match: re.Match[str]) -> Iterator[Number]:
    """Yield the parts of 11/17/2019, which is 17/11/2019 elsewhere."""
    first, second, year = (Fraction(int(part)) for part in match.groups())
    kinds = (NumberKind.MONTH, NumberKind.DAY)[:: 1 if first <= _NOON else -1]
    either = max(first, second) <= _NOON
    yield Number(first, Span(*match.span(1)), kinds[0], (second,) if either else ())
    yield Number(second, Span(*match.span(2)), kinds[1], (first,) if either else ())
    yield Number(year, Span(*match.span(3)), NumberKind.YEAR)


def _month(word: str) -> int:
    start = word.lower()[:3]
    return next(n for n, month in enumerate(MONTHS, 1) if month.startswith(start))


def _clock(match: re.Match[str]) -> Iterator[Number]:
    hour = int(match["hour"])
    other = Fraction(hour + _NOON if hour <= _NOON else hour - _NOON)
    yield Number(Fraction(hour), Span(*match.span("hour")), NumberKind.HOUR, (other,))
    if match["minute"]:
        minute = int(match["minute"])
        yield Number(Fraction(minute), Span(*match.span("minute")), firm=minute > 0)


def _digits(match: re.Match[str]) -> Iterator[Number]:
    text = match.string
    before, after = text[max(0, match.start() - 4) : match.start()], text[match.end() :][:16]
    plain = Fraction(match["num"].replace(",", ""))
    scale = SCALES[match["scale"].lower().strip("- ")] if match["scale"] else 1
    value, span = plain * scale, Span(*match.span())
    others: tuple[Fraction, ...] = ()
    if match["letter"]:
        others = (plain * LETTERS[match["letter"].lower()],)
    if _LATIN_BEFORE.search(before) or (not match["letter"] and _LATIN_AFTER.match(after)):
        yield Number(value, span, others=others, firm=False)
        return
    kind = NumberKind.COUNT
    if match["ordinal"]:
        kind = NumberKind.ORDINAL
    elif re.match(r"(?:-|\s)?(?:%|percent|per cent|percentage)", after):
        kind, others = NumberKind.PERCENT, (value / 100,)
    elif after.startswith(" basis point"):
        others = (value / 100,)
    elif re.fullmatch(r"(?:1[89]|20)[0-9]{2}", match["num"]) and not match["scale"]:
        kind = NumberKind.YEAR
        others = (value % 100,) if after.startswith("s") else others
    elif after.startswith(" decade"):
        others = (*others, value * 10)
    scored = re.search(r"[0-9][-:–]$", before) or re.match(r"[-:–][0-9]", after)
    small = value in (0, 1) and kind in (NumberKind.COUNT, NumberKind.ORDINAL) and not scored
    yield Number(value, span, kind, others, firm=not small, scaled=scale > 1 or bool(others))


def _spelled(match: re.Match[str]) -> Iterator[Number]:
    half = match["half"] is not None
    base = match.start("words")
    runs = list(_runs(match["words"].lower(), half=half))
    for index, (value, start, end) in enumerate(runs):
        last = index == len(runs) - 1
        ordinal = ORDINALS.get((match["ordinal"] or "").lower(), 0) if last else 0
        if ordinal and not (value % 10 == 0 and ordinal in _DIGIT):
            ordinal = 0
        after = match.string[base + end :][:10]
        dozen = "dozen" in match["words"].lower()
        span = Span(base + start, match.end() if ordinal else base + end)
        kind = NumberKind.ORDINAL if ordinal else NumberKind.COUNT
        others = (value * 10,) if after.startswith(" decade") else ()
        others = (Fraction(10),) if dozen and value == _DOZEN else others  # 10여 명
        firm = value + ordinal > 1 and not (dozen and value == _DOZEN)
        yield Number(
            value + ordinal, span, kind, others, firm=firm, scaled=dozen or value >= _LARGE
        )


def _runs(words: str, *, half: bool) -> Iterator[tuple[Fraction, int, int]]:
    """Yield each number in a run of number words, with where it begins and ends."""
    total = section = Fraction(0)
    start = end = 0
    previous = 0
    for word in re.finditer(r"[a-z]+", words):
        worth = WORTH.get(word[0], 0)
        scale = _DOZEN if word[0] == "dozen" else SCALES.get(word[0], 0)
        if word[0] == "and":
            continue
        # Two units in a row are two numbers: "two three-storey houses".
        if worth and previous and not (previous in TENS.values() and worth in _DIGIT):
            yield total + section, start, end
            total = section = Fraction(0)
        if not (total or section):
            start = word.start()
        if worth:
            section += worth
        elif scale in (_DOZEN, 100):
            section = (section or Fraction(HALF if half else 1)) * scale
        else:
            total += (section or Fraction(HALF if half else 1)) * scale
            section = Fraction(0)
        previous, end = worth, word.end()
    yield total + section, start, end


def _ordinal(match: re.Match[str]) -> Iterator[Number]:
    value = ORDINALS[match[0].lower()]
    kind = NumberKind.ORDINAL
    others = (Fraction(1, value), Fraction(100, value)) if value in range(3, 11) else ()
    yield Number(
        Fraction(value),
        Span(*match.span()),
        kind,
        others,
        firm=match[0].lower() not in ("first", "second"),
    )


def _vague(match: re.Match[str]) -> Iterator[Number]:
    size = _VAGUE_WORTH.get((match["size"] or "").lower(), 1)
    noun = _VAGUE_WORTH.get((match["noun"] or "tens").lower(), 1)
    yield Number(Fraction(size * noun), Span(*match.span()), NumberKind.VAGUE, firm=False)


def _silent(match: re.Match[str]) -> Iterator[Number]:
    value, *others = map(Fraction, SILENT[match[0].lower()])
    yield Number(value, Span(*match.span()), others=tuple(others), firm=False)


def _roman(match: re.Match[str]) -> Iterator[Number]:
    yield Number(Fraction(ROMAN[match[0]]), Span(*match.span()), firm=False)


def _ranged(text: str, numbers: list[Number]) -> Iterator[Number]:
    """Let the first number of 2 to 3 million stand for 2 million as well."""
    for number, following in zip(numbers, [*numbers[1:], None], strict=False):
        between = text[number.span.end : following.span.start] if following else ""
        if following and following.scaled and not number.scaled and _RANGE.fullmatch(between):
            scale = max((s for s in SCALES.values() if following.value >= s), default=1)
            others = (*number.others, number.value * scale)
            yield Number(number.value, number.span, number.kind, others, number.firm)
        else:
            yield number


_PASSES: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (PHONE, read_phone),
    (SHARE, read_share),
    (AND_A_HALF, read_half),
    (_ISO, _date),
    (_SLASHED, _slashed),
    (_DATE, _date),
    (_DAY_FIRST, _date),
    (_CLOCK, _clock),
    (_SLASH, _slash),
    (_PART, _part),
    (_VAGUE, _vague),
    (_DIGITS, _digits),
    (_SPELLED, _spelled),
    (_ORDINAL, _ordinal),
    (_SILENT_WORD, _silent),
    (_ROMAN_WORD, _roman),
)
