"""The shapes of a construction's label: what -(으)ㄹ and 을/를 become after what.

In: a label as grammar books write it. Out: its shapes, one for each kind of ending before it.
"""

import re

# What is written short, and what it becomes: after a vowel, after a consonant; or for -아/어,
# after ㅏ and ㅗ, after another vowel, and in 하다.
_SHORT: dict[str, tuple[str, ...]] = {
    "(으)ㄹ": ("ㄹ", "을"),
    "(으)ㄴ/는/(으)ㄹ": ("ㄴ/ㄹ", "은/을", "는"),
    "(으)ㄴ/는": ("ㄴ", "은", "는"),
    "(으)ㄴ": ("ㄴ", "은"),
    "(으)ㅁ": ("ㅁ", "음"),
    "(으)": ("", "으"),
    "아/어": ("아", "어", "여"),
    "았/었": ("았", "었", "였"),
    "을/를": ("를", "을"),
    "이/가": ("가", "이"),
    "과/와": ("와", "과"),
    "와/과": ("와", "과"),
    "은/는": ("는", "은"),
    "(이)": ("", "이"),
}
_FIRST = re.compile("|".join(map(re.escape, sorted(_SHORT, key=len, reverse=True))))


def shapes(label: str) -> tuple[str, ...]:
    """Return the shapes of a label; nothing where there is only one."""
    # A label with two short spots has each written out along with the other: both follow a stem.
    spots = _FIRST.findall(label)
    if not spots:
        return ()
    ways = max(len(_SHORT[spot]) for spot in spots)

    def written(way: int) -> str:
        return _FIRST.sub(lambda spot: _shape(spot.group(), way), label)

    return tuple(dict.fromkeys(written(way) for way in range(ways)))


def _shape(spot: str, way: int) -> str:
    known = _SHORT[spot]
    return known[min(way, len(known) - 1)]
