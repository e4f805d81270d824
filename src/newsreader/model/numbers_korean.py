"""Numbers in Korean text: digits with 만, 억 and 조, native words, dates, fractions, days counted.

In: a text with plain digits. Out: its numbers in order.
"""

import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from newsreader.model.number_codes import PHONE, SHARE, read_phone, read_share
from newsreader.model.number_neighbours import KOREAN, together
from newsreader.model.number_words_korean import (
    ABOUT,
    COUNTER,
    DAYS,
    DISTINCT,
    LARGE,
    SILENT,
    SINO,
    SMALL,
    TENS,
    UNITS,
)
from newsreader.model.numeral import Number, NumberKind
from newsreader.model.particles import follows
from newsreader.model.span import Span

_NUM = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,8}(?![0-9])|[0-9]{1,24})(?:\.[0-9]{1,12})?"
_MONEY = "원달러엔유위파프불"
_DIGITS = re.compile(
    rf"(?<![0-9.,]){_NUM}"
    rf"(?:[십백천만억조경](?![각막])(?:(?:\s?(?=[0-9]{{1,4}}[십백천만억])|\s(?=[0-9]{{3,4}}(?![0-9])"
    rf"|[0-9],[0-9]{{3}}))?{_NUM})?){{0,12}}"
)
_PIECES = re.compile(rf"{_NUM}|[십백천만억조경]")
_NATIVE = re.compile(
    rf"(?<![가-힣])(?P<tens>{'|'.join(TENS)})?(?P<unit>{'|'.join(UNITS)})?"
    rf"(?:(?P<counter>\s?(?:{COUNTER}))|(?=\s)|(?=[이을은과를는가와의도만인][\s,.])|(?=으로|이나|이[다라며고었]|입니다|씩))"
)
_SINO_WORD = re.compile(
    r"(?<![가-힣0-9])(?P<digits>(?:[일이삼사오육칠팔구]?[십백천만억])+[일이삼사오육칠팔구]?)"
    r"(?P<about>여)?(?P<space>\s?)(?=명|원|달러|개|년|건|곳|톤|가구|마리|킬로|미터|살|차례|종|표|번)"
)
_VAGUE = re.compile(r"(?<![가-힣0-9])수(?P<small>[십백천])?(?P<large>[만억조])?(?=\s|[가-힣])")
_ABOUT_WORD = re.compile(rf"(?<![가-힣])(?:{'|'.join(ABOUT)})(?=\s|{COUNTER})")
_DAY_WORD = re.compile(rf"(?<![가-힣])(?:{'|'.join(DAYS)})(?!날)")
_SILENT_WORD = re.compile("|".join(sorted(SILENT, key=len, reverse=True)))
_SPELLED_DIGIT = r"[0-9]{1,6}|" + "|".join([*SINO, *(w for w in UNITS if w != "하나")])
_PART_OF = re.compile(
    rf"(?P<below>{_SPELLED_DIGIT}|십|백)\s?분의\s?(?P<above>{_SPELLED_DIGIT})(?![가-힣]{{4}})"
)
_DATE = re.compile(
    r"(?<![0-9.])(?P<year>(?:19|20)[0-9]{2})[-./]\s?(?P<month>[01]?[0-9])[-./]\s?"
    r"(?P<day>[0-3]?[0-9])(?![0-9])"
)
_SECONDS = re.compile(r"(?<![0-9.,])(?P<whole>[0-9]{1,3})초(?P<rest>[0-9]{1,3})(?![0-9])")
_ANNIVERSARY = re.compile(r"(?<![0-9])[0-9]{1,2}·[0-9]{1,2}(?![0-9])")
_CLOCK = re.compile(r"(?<![0-9:])(?P<hour>[0-2]?[0-9]):(?P<minute>[0-5][0-9])(?![0-9])")
_NOT_A_DATE = r"일\s?(?:간|째|동안|만에|이내|안에|연속|전|후|뒤|치|정도|내)"
_LATIN_BEFORE = re.compile(r"[A-Za-z][-–]?$")
_LATIN_AFTER = re.compile(r"-?(?:[A-Z](?![A-Za-z%])|[a-z]{4,}|[A-Z][0-9])")
_SCORE_BEFORE = re.compile(r"[0-9](?:[-:]|\s?대\s?)$")
_SCORE_AFTER = re.compile(r"(?:[-:]|\s?대\s?)[0-9]")
# A half, of an hour or of a whole, and not the beginning of another word (반도체).
_HALF = re.compile(
    r"(?:(?<![가-힣])|(?<=[시간분년달월주일배기]))반"
    r"(?P<tail>(?:간|쯤|가량|정도|동안|짜리|넘게|이상)*(?P<particles>[가-힣]*))"
)
_SECOND_HALF = re.compile(r"후반\s?$")  # its minutes are counted on from 45
_LATER = re.compile(r"(?:오후|저녁|밤)\s?$")


_NOON = 12
_Others = Callable[[Fraction], tuple[Fraction, ...]]


def find(text: str) -> tuple[Number, ...]:
    """Return the numbers of a Korean text in order."""
    taken: list[Number] = []
    for pattern, read in _PASSES:
        for match in pattern.finditer(text):
            if match.end() > match.start() and not _overlaps(match, taken):
                taken += read(match)
    numbers = sorted(taken, key=lambda number: number.span)
    return together(text, tuple(_ranged(text, numbers)), KOREAN)


def _overlaps(match: re.Match[str], taken: list[Number]) -> bool:
    start, end = match.span()
    return any(start < number.span.end and number.span.start < end for number in taken)


def _part_of(match: re.Match[str]) -> Iterator[Number]:
    above, below = _small_value(match["above"]), _small_value(match["below"])
    if below:
        value = Fraction(above, below)
        yield Number(value, Span(*match.span()), NumberKind.FRACTION, (value * 100,))


def _small_value(word: str) -> int:
    if word.isdecimal():
        return int(word)
    return SINO.get(word) or UNITS.get(word) or {"십": 10, "백": 100}[word]


def _date(match: re.Match[str]) -> Iterator[Number]:
    kinds = {"year": NumberKind.YEAR, "month": NumberKind.MONTH, "day": NumberKind.DAY}
    for name, kind in kinds.items():
        yield Number(Fraction(int(match[name])), Span(*match.span(name)), kind)


def _anniversary(match: re.Match[str]) -> Iterator[Number]:
    first, second = match[0].split("·")
    span = Span(*match.span())
    yield Number(Fraction(int(first)), span, others=(Fraction(int(second)),), firm=False)


def _seconds(match: re.Match[str]) -> Iterator[Number]:
    yield Number(Fraction(f"{match['whole']}.{match['rest']}"), Span(*match.span()))


def _clock(match: re.Match[str]) -> Iterator[Number]:
    hour, minute = int(match["hour"]), int(match["minute"])
    yield _hour(hour, Span(*match.span("hour")), later=True)
    yield Number(Fraction(minute), Span(*match.span("minute")), firm=minute > 0)


def _hour(hour: int, span: Span, *, later: bool) -> Number:
    other = hour + _NOON if hour <= _NOON else hour - _NOON
    others = (Fraction(other),) if later or hour > _NOON else ()
    return Number(Fraction(hour), span, NumberKind.HOUR, others)


def _digits(match: re.Match[str]) -> Iterator[Number]:
    text, words = match.string, match[0]
    before, after = text[max(0, match.start() - 6) : match.start()], text[match.end() :][:12]
    others: tuple[Fraction, ...] = ()
    if words.endswith("조") and not after.lstrip("여 ").startswith(tuple(_MONEY)):
        others = (Fraction(_PIECES.findall(words)[0].replace(",", "")),)  # Article 5, group 5
    value, scaled = _worth(_PIECES.findall(words))
    span = Span(*match.span())
    if _LATIN_BEFORE.search(before) or _LATIN_AFTER.match(after):
        yield Number(value, span, others=others, firm=False)
        return
    kind, more = _kind(value, before, after, scaled=scaled)
    if kind is NumberKind.HOUR:
        yield _hour(int(value), span, later=_LATER.search(before) is not None)
        return
    scored = _SCORE_BEFORE.search(before) or _SCORE_AFTER.match(after)
    small = value in (0, 1) and kind in (NumberKind.COUNT, NumberKind.ORDINAL) and not scored
    more = (*more, *_counted_on(match))
    yield Number(value, span, kind, (*others, *more), firm=not small, scaled=scaled)


def _counted_on(match: re.Match[str]) -> Iterator[Fraction]:
    """Yield the minute of a match for one of its second half."""
    if match[0].isdecimal() and _SECOND_HALF.search(match.string[: match.start()][-4:]):
        yield Fraction(int(match[0]) + 45)


def _kind(
    value: Fraction, before: str, after: str, *, scaled: bool
) -> tuple[NumberKind, tuple[Fraction, ...]]:
    for words, kind, others in _SHARES:
        if words.match(after):
            return kind, others(value)
    if scaled or value.denominator != 1:
        return NumberKind.COUNT, ()
    whole = int(value)
    for words, possible, kind, others in _CALENDAR:
        if whole in possible and words.match(after):
            return kind, others(value)
    ordinal = before.endswith("제") or _ORDINAL_AFTER.match(after)
    return (NumberKind.ORDINAL if ordinal else NumberKind.COUNT), ()


def _none(_value: Fraction) -> tuple[Fraction, ...]:
    return ()


_SHARES: tuple[tuple[re.Pattern[str], NumberKind, _Others], ...] = (
    (re.compile(r"\s?(?:%|퍼센트|포인트|프로)"), NumberKind.PERCENT, lambda value: (value / 100,)),
    (re.compile(r"할(?!\s?수)"), NumberKind.PERCENT, lambda value: (value * 10,)),
)
_CALENDAR: tuple[tuple[re.Pattern[str], range, NumberKind, _Others], ...] = (
    (re.compile("년대"), range(1000, 3000), NumberKind.YEAR, lambda value: (value % 100,)),
    (re.compile("년대"), range(100), NumberKind.YEAR, lambda value: (value + 1900, value + 2000)),
    (re.compile("년"), range(1000, 3000), NumberKind.YEAR, _none),
    (re.compile("월"), range(1, 13), NumberKind.MONTH, _none),
    (re.compile(rf"(?!{_NOT_A_DATE})일"), range(1, 32), NumberKind.DAY, _none),
    (re.compile(r"시(?!간|[도장군민])"), range(25), NumberKind.HOUR, _none),
)
_ORDINAL_AFTER = re.compile(r"\s?(?:차(?!례)|번째|호|회|위|세기|분기|째)")


def _worth(pieces: list[str]) -> tuple[Fraction, bool]:
    """Return what digits and scale words come to, and whether there are scale words."""
    total = section = Fraction(0)
    current: Fraction | None = None
    for piece in pieces:
        if piece in SMALL:
            section += (current if current is not None else 1) * SMALL[piece]
            current = None
        elif piece in LARGE:
            whole = section + (current or 0)
            total += (whole or 1) * LARGE[piece]
            section, current = Fraction(0), None
        else:
            current = Fraction(piece.replace(",", ""))
    return total + section + (current or 0), len(pieces) > 1


def _sino(match: re.Match[str]) -> Iterator[Number]:
    pieces = [str(SINO.get(char, char)) for char in match["digits"]]
    firm = len(pieces) > 1 or bool(match["about"]) or bool(match["space"])
    if match["digits"] == "만" and re.match(r"만\s[0-9]", match.string[match.start() :][:3]):
        return  # 만 18세: in full years
    value, _ = _worth(pieces)
    yield Number(value, Span(*match.span("digits")), firm=firm, scaled=True)


def _vague(match: re.Match[str]) -> Iterator[Number]:
    if match["small"] or match["large"]:
        size = SMALL.get(match["small"], 1) * LARGE.get(match["large"], 1)
        yield Number(Fraction(size), Span(*match.span()), NumberKind.VAGUE, firm=False)


def _native(match: re.Match[str]) -> Iterator[Number]:
    tens, unit, counter = match["tens"], match["unit"], (match["counter"] or "").strip()
    if not (tens or unit) or (tens and not unit and not counter):
        return
    value = TENS.get(tens, 0) + UNITS.get(unit, 0)
    firm = value > 1 and (bool(counter) or (tens or "") + (unit or "") in DISTINCT)
    span = Span(match.start(), match.end("unit") if unit else match.end("tens"))
    after = match.string[span.end :][:4].lstrip()
    if counter == "시" and not after.startswith("시간"):
        yield _hour(value, span, later=True)
        return
    kind = NumberKind.ORDINAL if after.startswith(("번째", "째")) else NumberKind.COUNT
    yield Number(Fraction(value), span, kind, firm=firm)


def _worded(table: dict[str, tuple[int | Fraction, ...]]) -> Callable[..., Iterator[Number]]:
    def read(match: re.Match[str]) -> Iterator[Number]:
        value, *others = map(Fraction, table[match[0]])
        yield Number(value, Span(*match.span()), others=tuple(others), firm=False)

    return read


def _half(match: re.Match[str]) -> Iterator[Number]:
    if follows("반", match["particles"]):
        span = Span(match.start(), match.start() + 1)
        yield Number(Fraction(1, 2), span, others=(Fraction(30), Fraction(50)), firm=False)


def _day_word(match: re.Match[str]) -> Iterator[Number]:
    yield Number(
        Fraction(DAYS[match[0]]), Span(*match.span()), firm=match[0] not in ("이틀", "보름")
    )


def _ranged(text: str, numbers: list[Number]) -> Iterator[Number]:
    """Let the first number of 2~3만 stand for 20,000 as well."""
    for number, following in zip(numbers, [*numbers[1:], None], strict=False):
        between = text[number.span.end : following.span.start] if following else ""
        if following and following.scaled and not number.scaled and between in _RANGE:
            found = _PIECES.findall(following.span.of(text))
            base = Fraction(found[0].replace(",", "")) if found[0][0].isdecimal() else Fraction(1)
            scale = following.value / base if base else Fraction(1)
            others = (*number.others, number.value * scale)
            yield Number(number.value, number.span, number.kind, others, number.firm)
        else:
            yield number


_RANGE = frozenset(("~", "∼", "～", "-", "–", "내지", "에서"))
_PASSES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Iterator[Number]]], ...] = (
    (PHONE, read_phone),
    (SHARE, read_share),
    (_PART_OF, _part_of),
    (_DATE, _date),
    (_ANNIVERSARY, _anniversary),
    (_CLOCK, _clock),
    (_SECONDS, _seconds),
    (_DIGITS, _digits),
    (_VAGUE, _vague),
    (_ABOUT_WORD, _worded(ABOUT)),  # type: ignore[arg-type]
    (_SINO_WORD, _sino),
    (_DAY_WORD, _day_word),
    (_NATIVE, _native),
    (_HALF, _half),
    (_SILENT_WORD, _worded(SILENT)),
)
