"""Korean particles: which form follows a word, and where a word ends and its particles begin.

In: a word in Hangul, Latin letters or digits, and what hangs on it. Out: the particles as they
follow that word: ``고노`` + ``은`` → ``는``, ``서울`` + ``으로`` → ``로``.
"""

import re
from collections.abc import Iterator
from enum import Enum, auto

_FIRST, _LAST, _FINALS, _RIEUL = 0xAC00, 0xD7A3, 28, 8
_LONGEST_TAIL = 12  # syllables of particles; words are not longer, and damaged text is
_SHORTEST = 2  # syllables of a word whose particles can be told by their looks
_BRACKETED = re.compile(r"\s?(?:\([^()]*\)|\[[^\[\]]*\])$")
_CLOSERS = "\"'’”」』》›>»)]"
# How a Latin word ends when it is read: Google and Intel in ㄹ, Kim and Facebook in a consonant.
_LATIN_RIEUL = re.compile(r"(?:l|les?)$")
_LATIN_CLOSED = re.compile(r"(?:ng|m|n|[mn]e|[^aeiou][aeiou](?:ck|k|p|t)|oo[kp])$")

_VERBAL = "다|고|며|면|지|라|란|든|니|지만|므로|자"  # what the copula 이 goes on with
_PLAIN = (
    r"에게서|에게|에서|에|까지|부터|마저|조차|마다|처럼|보다|만큼|대로|밖에|뿐|같이|하고|께서|께|한테|"
    r"도|만|의"
)
# 이나 is 이 and 나 here: two ways to read one text would double the work with every repeat.
_FREE = rf"(?:{_PLAIN}|은|는|이|가|을|를|나|라도|으로|로|과|와)*"
_ENDING = (
    r"다(?:고|는|며|면)?|고|며|면서?|지만?|라(?:고|는|며|면|서|도|던|니|든)?(?:는|도)?|란|든[지가]?|니까?|"
    r"므로|자"
)
_COPULA = rf"이?(?:{_ENDING})|이었[가-힣]+|였[가-힣]+|이에요|예요|인|일|임|입니다|인데"
_TAIL = re.compile(
    rf"(?:들|씨|측|님)?(?:"
    rf"(?:{_PLAIN}){_FREE}|은|는|이|가|을|를|(?:과|와)(?:의|는|도|만)?|"
    rf"(?:으로|로)(?:서|써|부터|의|는|도|만|까지)*|(?:이랑|랑)(?:은|는|도)?|(?:이나|나)마?|"
    rf"이여|여|아|야|{_COPULA})?"
)
# (form after a consonant, form after a vowel, what may follow it)
_FORMS = tuple(
    (closed, opened, re.compile(rf"(?:{closed}|{opened})(?={follows})"))
    for closed, opened, follows in (
        ("으로", "로", "(?:서|써|부터|의|는|도|만|까지)*$"), ("이랑", "랑", "(?:은|는|도)?$"),
        ("이나", "나", "마?$"), ("은", "는", "$"), ("이", "가", "$"), ("을", "를", "$"),
        ("과", "와", "(?:의|는|도|만)?$"), ("이여", "여", "$"), ("아", "야", "$"),
        ("이었", "였", "[가-힣]"), ("이에요", "예요", "$"), ("이", "", f"(?:{_VERBAL})"),
    )
)  # fmt: skip


class Close(Enum):
    """How a word ends for the particle behind it."""

    VOWEL = auto()
    RIEUL = auto()
    CONSONANT = auto()


_DIGITS = {"1": Close.RIEUL, "7": Close.RIEUL, "8": Close.RIEUL} | dict.fromkeys(
    "036", Close.CONSONANT
)


def close_of(word: str) -> Close:
    """Return how a word ends when it is read aloud; brackets and quotes behind it are not read."""
    bare = _BRACKETED.sub("", word).rstrip(_CLOSERS) or word.rstrip(_CLOSERS)
    last = bare[-1:] or " "
    if _FIRST <= ord(last) <= _LAST:
        final = (ord(last) - _FIRST) % _FINALS
        return Close.RIEUL if final == _RIEUL else Close.CONSONANT if final else Close.VOWEL
    if last.isdecimal():
        return Close.VOWEL if re.search(r"0{12}$", bare) else _DIGITS.get(last, Close.VOWEL)  # 조
    return _latin(re.split(r"[^A-Za-z]", bare)[-1])


def attached(word: str, tail: str) -> str:
    """Return ``tail``, the particles behind another word, as they follow ``word``.

    What is no particle, or has one form only, comes back as it is.
    """
    close = close_of(word)
    for closed, opened, pattern in _FORMS:
        found = pattern.match(tail)
        if found:
            vowel_like = close is Close.VOWEL or (close is Close.RIEUL and closed == "으로")
            return (opened if vowel_like else closed) + tail[found.end() :]
    return tail


def follows(word: str, tail: str) -> bool:
    """Tell whether ``tail`` may be the particles of ``word``: none, or in the form it asks for."""
    if len(tail) > _LONGEST_TAIL or not _TAIL.fullmatch(tail):
        return False
    # 고노이다 is as good as 고노다.
    return attached(word, tail) in (tail, tail.removeprefix("이"))


def splits(eojeol: str) -> Iterator[tuple[str, str]]:
    """Yield every way to read an eojeol as a word and its particles, the longest word first."""
    for end in range(len(eojeol), _SHORTEST - 1, -1):
        if follows(eojeol[:end], eojeol[end:]):
            yield eojeol[:end], eojeol[end:]


def trimmed(eojeol: str) -> str:
    """Return an eojeol without the particles at its end, as far as its looks tell.

    A word of one syllable is never cut out (사과 is an apple, not 사 and 과), and neither is one
    before an ending of the copula (기시다).
    """
    found = [word for word, tail in splits(eojeol) if not re.match(_VERBAL, tail)]
    return found[-1] if found else eojeol


def _latin(word: str) -> Close:
    if word.isupper():  # read letter by letter
        return {"L": Close.RIEUL, "R": Close.RIEUL}.get(
            word[-1], Close.CONSONANT if word[-1] in "MN" else Close.VOWEL
        )
    plain = word.lower()
    if _LATIN_RIEUL.search(plain):
        return Close.RIEUL
    return Close.CONSONANT if _LATIN_CLOSED.search(plain) else Close.VOWEL
