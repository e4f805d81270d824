"""Where Korean sentences end, by rules over punctuation, quotations and final endings.

In: one line. Out: the places to cut it at, in code points.

A quotation that a particle or a verb of saying takes up belongs to one sentence, however many
sentences stand in it: ``"끝났다. 이제 쉬자"고 했다.`` A quotation that stands for itself is cut.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

from newsreader.language.abbreviations import expects_more

_SIGHT = 80  # code points on either side that a decision looks at
_CLOSERS = "\"'”’)\\]」』》〉】"
_STOP = re.compile(rf"(?:[.!?。！？]+|…+|‥+)[{_CLOSERS}]*(?:\([^()]{{1,40}}\)[.]?)?")
_PAIRS = re.compile(
    r"“[^“”]*”|‘[^‘’]*’|「[^「」]*」|『[^『』]*』|《[^《》]*》|〈[^〈〉]*〉|\"[^\"]*\""
    r"|(?<![^\W\d_])'[^'\s](?:[^']*[^'\s])?'|\((?:[^()]|\([^()]*\))*\)|\[[^\[\]]*\]|【[^【】]*】"
)
_TAKEN_UP = re.compile(
    r"\s*(?:이?라(?:고|며|면서|는)|하(?:고|며|면서|는)|고|며|면서|는|등[은의이을도]?)(?=[\s,.]|[가-힣])"
)
_SAYING = re.compile(
    r"(?:말|답|질문|대답|반문|강조|설명|지적|주장|고백|토로|호소|당부|경고|반박|비판|덧붙|외|묻|물|소리|되묻|되물"
    r"|속삭|중얼거|밝히|밝|전|웃|적|썼|쓰)[가-힣]{0,4}(?:다|요|까)[.!?…\"”’]*$"
)
_SAYING_REACH = 40
_FINAL = re.compile(r"[다요죠까네군나지]$")
_SENTENCE_WORD = re.compile(r"[가-힣]{2,}[다요죠까오]$|[다요죠까]$")
_DATE_PART = re.compile(r"(?:^|[\s(‘'])(?:\d{2,4}\.\s?)?\d{1,4}$")
_MARKER = re.compile(r"^\s*[(\[]?(?:\d{1,3}|[가나다라마바사아자차카타파하]|[A-Za-z])$")
_LATIN_WORD = re.compile(r"([A-Za-z][A-Za-z0-9.&-]*)$")


@dataclass(frozen=True, slots=True)
class _Region:
    """A stretch in quotation marks or brackets; ``open`` when sentences may end inside."""

    start: int
    end: int
    open: bool


def korean_cuts(line: str) -> list[int]:
    """Return where the sentences of one line end (not the last one), in code points."""
    regions = [_region(line, pair) for pair in _PAIRS.finditer(line)]
    cuts: list[int] = []
    for stop in _STOP.finditer(line):
        start = cuts[-1] if cuts else 0
        if not _shut(regions, stop) and _ends_sentence(line, start, stop):
            cuts.append(stop.end())
    last_word = max((place for place, char in enumerate(line) if char.isalnum()), default=-1)
    return [cut for cut in cuts if cut <= last_word]


def _region(line: str, pair: re.Match[str]) -> _Region:
    inner = pair[0][1:-1].rstrip()
    ended = pair[0][0] in "“\"‘'「『" and re.search(r"[.!?…。]$", inner) is not None
    after = line[pair.end() : pair.end() + _SIGHT]
    alone = (not after or after[0].isspace() or after[0] == "(") and not _TAKEN_UP.match(after)
    return _Region(pair.start(), pair.end(), ended and alone and not _said(after))


def _said(after: str) -> bool:
    """Tell whether a short clause with a verb of saying follows a quotation."""
    stop = re.search(r"[.!?](?=\s|$)", after)
    clause = after[: stop.end()] if stop else after
    return len(clause) <= _SAYING_REACH and _SAYING.search(clause.rstrip()) is not None


def _shut(regions: list[_Region], stop: re.Match[str]) -> bool:
    # The closing mark of an open region may belong to the stop; a shut region must lie before it.
    place = bisect_right(regions, stop.start(), key=lambda region: region.start) - 1
    return place >= 0 and stop.start() < regions[place].end and not regions[place].open


def _ends_sentence(line: str, start: int, stop: re.Match[str]) -> bool:
    before = line[max(start, stop.start() - _SIGHT) : stop.start()]
    after = line[stop.end() : stop.end() + _SIGHT]
    if not any(char.isalnum() for char in before):
        return False
    if after and not after[0].isspace():
        return _glued(before, after, stop[0])
    if stop[0][0] in "…‥" or stop[0].startswith(".."):
        return _FINAL.search(before) is not None
    if stop[0][0] in "!?！？":
        return True
    return not _abbreviated(before, after.lstrip(), line, stop)


def _glued(before: str, after: str, stop: str) -> bool:
    """Tell whether a sentence ends although the space after it is missing."""
    if not _SENTENCE_WORD.search(before) or stop[0] in "…‥":
        return False
    closed = any(mark in stop for mark in "\"'”’")
    return not closed and re.match(r"[가-힣\u4e00-\u9fff“‘\"(▲△■◆◇●]", after) is not None


def _abbreviated(before: str, following: str, line: str, stop: re.Match[str]) -> bool:
    if _MARKER.match(before):
        return True
    if re.search(r"\d$", before) and _DATE_PART.search(before):
        sight = line[max(0, stop.start() - _SIGHT) : stop.start()]
        dotted = re.search(r"\d\.\s?\d{1,2}$", sight) is not None
        return following[:1].isdigit() or dotted
    latin = _LATIN_WORD.search(before)
    if latin is None:
        return False
    word = latin[1]
    return len(word) == 1 or "." in word or expects_more(word, following)
