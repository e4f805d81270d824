"""Whole numbers and digits as Korean says them.

In: a value, or digits as they are written. Out: Hangul: 12 is 십이 or, before what is counted,
열두.
"""

_DIGITS = "영일이삼사오육칠팔구"
_DIALLED = "공일이삼사오육칠팔구"
_LARGE = ((10**16, "경"), (10**12, "조"), (10**8, "억"), (10**4, "만"))
_SMALL = ((1000, "천"), (100, "백"), (10, "십"), (1, ""))
_NATIVE_TENS = ("", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔")
_NATIVE_UNITS = ("", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉")
_NATIVE_END = 100  # above it only the tens and units could be native, which news seldom reads so
MOST = 10**20  # the first number that has no name here


def sino(value: int, space: str = "") -> str:
    """Return a whole number in Sino-Korean; ``space`` parts what 만, 억, 조 and 경 count.

    Raises:
        ValueError: the number is negative or has no name here.
    """
    if not 0 <= value < MOST:
        raise ValueError(f"no name for this number: {value}")
    parts: list[str] = []
    for scale, word in _LARGE:
        part, value = divmod(value, scale)
        if part:
            # 10,000 is 만, but 100,000,000 일억.
            parts.append(("" if part == 1 and word == "만" and not parts else _below(part)) + word)
    if value or not parts:
        parts.append(_below(value) or _DIGITS[0])
    return space.join(parts)


def _below(value: int) -> str:
    """Return a number below 10,000; nothing for 0."""
    said = ""
    for unit, name in _SMALL:
        digit, value = divmod(value, unit)
        if digit:
            said += ("" if digit == 1 and name else _DIGITS[digit]) + name
    return said


def native(value: int) -> str:
    """Return a whole number as it stands before what it counts: 세, 스무, 서른두.

    Above 99 the hundreds are Sino-Korean, and so is the rest.
    """
    if not 0 < value < _NATIVE_END:
        return sino(value)
    tens, units = divmod(value, 10)
    if value == 20:  # noqa: PLR2004  (스물 before what it counts)
        return "스무"
    return _NATIVE_TENS[tens] + _NATIVE_UNITS[units]


def digits(written: str, names: str = _DIGITS) -> str:
    """Return digits one by one, as after a decimal point."""
    return "".join(names[int(digit)] for digit in written if digit.isdecimal())


def dialled(written: str) -> str:
    """Return the digits of a telephone number, groups parted by spaces; 0 is 공."""
    groups = "".join(char if char.isdecimal() else " " for char in written).split()
    return " ".join(digits(group, _DIALLED) for group in groups)


def decimal(written: str) -> str:
    """Return a number with or without a fraction: 3.5 is 삼 점 오, 1,000 천.

    Raises:
        ValueError: the text is no number, or one without a name here.
    """
    whole, point, rest = written.replace(",", "").partition(".")
    said = sino(int(whole), " ")
    return f"{said} 점 {digits(rest)}" if point and rest else said
