"""Where English sentences end: sentencex, repaired for news text.

In: one line. Out: the places to cut it at, in code points.
"""

import re
from itertools import accumulate

from newsreader.language.abbreviations import expects_more

_SIGHT = 80  # code points on either side that a decision looks at
_CLOSERS = "\"'”’)\\]"
_OPENERS = "\"'“‘(\\["
_LAST_WORD = re.compile(rf"([\w.&-]+)\.[{_CLOSERS}]*$")
_CLOCK = re.compile(r"\b[ap]\.m\.$", re.IGNORECASE)
_AFTER_CLOCK = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct"
    r"|Nov|Dec)\b|(?:January|February|August|September|October|November|December)\b"
    r"|(?:KST|JST|EST|EDT|ET|PST|PDT|PT|CST|CDT|GMT|UTC|BST|CET|Korea|Korean|Seoul|Tokyo|Eastern"
    r"|Pacific|Greenwich)\b|[(\d]"
)
_GLUED = re.compile(rf"[a-z]{{2,}}[.!?][{_CLOSERS}]*$")
_OWN_SMALL_LETTER = re.compile(r"[a-z][A-Z]|e\.g\.|i\.e\.|\S+@\S|www\.|https?:")
_SENTENCE_START = re.compile(rf"[{_OPENERS}]*[A-Z]")
_STOP = re.compile(rf"[.!?][{_CLOSERS}]*\s+(?=[{_OPENERS}]*[A-Z0-9])")
_DEGREES = re.compile(r"\d ?°? ?[CF]\.\s+(?=[A-Z])")
_PLAIN_WORD = re.compile(r"(?:\b(?:[A-Z]?[a-z]+|[A-Za-z]+-[a-z]+|\w{2,}|I)|\d%?)$")
_QUOTED = re.compile(r'“[^“”]*”|"[^"]*"|“[^“”]*$|(?<!\S)"[^"]*$')
_ELLIPSIS = re.compile(r"(?:\.\.\.|…)$")


def english_cuts(line: str) -> list[int]:
    """Return where the sentences of one line end (not the last one), in code points."""
    kept = {cut for cut in _first_cuts(line) if not _goes_on(line, cut)}
    return sorted(kept | _missed_cuts(line))


def _first_cuts(line: str) -> list[int]:
    import sentencex

    pieces: list[str] = sentencex.segment("en", line)
    if "".join(pieces) != line:
        return [stop.end() for stop in _STOP.finditer(line)]
    return list(accumulate(len(piece) for piece in pieces))[:-1]


def _goes_on(line: str, cut: int) -> bool:
    """Tell whether the sentence before ``cut`` goes on after it."""
    left = line[max(0, cut - _SIGHT) : cut].rstrip()
    right = line[cut : cut + _SIGHT].lstrip()
    if not any(char.isalnum() for char in right) or not any(char.isalnum() for char in left):
        return True
    if not line[cut - 1 : cut].isspace() and not line[cut : cut + 1].isspace():
        return not (_GLUED.search(left) and _SENTENCE_START.match(right))
    if right[0].islower() and not _OWN_SMALL_LETTER.match(right):
        return True
    if _CLOCK.search(left):
        return _AFTER_CLOCK.match(right) is not None
    word = _LAST_WORD.search(left)
    return word is not None and expects_more(word[1], right)


def _missed_cuts(line: str) -> set[int]:
    """Return the ends that sentencex does not see: inside quotations, after degrees."""
    cuts = {found.end() for found in _DEGREES.finditer(line)}
    for quoted in _QUOTED.finditer(line):
        # The quotation's own last stop is for sentencex to judge.
        for stop in _STOP.finditer(line, quoted.start(), quoted.end() - 1):
            before = line[max(0, stop.start() - _SIGHT) : stop.start()]
            following = line[stop.end() : min(stop.end() + _SIGHT, quoted.end() - 1)]
            if _ends_sentence(before, following, stop[0]):
                cuts.add(stop.end())
    return cuts


def _ends_sentence(before: str, following: str, stop: str) -> bool:
    if stop[0] in "!?":
        return True
    if _ELLIPSIS.search(before + "."):
        return _SENTENCE_START.match(following) is not None
    word = _PLAIN_WORD.search(before)
    if word is None or expects_more(word[0], following):
        return False
    return "." not in before.rsplit(maxsplit=1)[-1]
