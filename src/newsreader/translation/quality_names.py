"""Names of the original that the translation does not hold.

In: a sentence and its translation. Out: a sentence for each name that is surely missing.

Only what can be told with confidence: Korean persons named with a title or an age, and romanised
ones written with a hyphen; Latin names in Korean sentences; countries and great cities.
"""

import re
from collections.abc import Iterator

from newsreader.model.language import Language
from newsreader.model.romanise import SURNAMES, alike, latin_skeleton, skeleton
from newsreader.translation.quality_doubt import Doubt
from newsreader.translation.quality_places import PLACES

_SHOWN = 2
_ALIKE = 0.7
_TITLES = (
    "대통령|총리|부총리|장관|차관|의원|대표|교수|씨|회장|사장|감독|선수|기자|위원장|위원|"
    "시장|지사|총재|총장|청장|"
    "원장|본부장|실장|국장|과장|팀장|이사장|이사|변호사|판사|검사|박사|연구원|작가|배우|"
    "대사|대변인|의장|소장|부장|센터장|"
    "코치|군수|구청장|교장|이장|관장|상무|전무|부사장"
)
_PERSON = re.compile(
    rf"(?<![가-힣])(?P<surname>{'|'.join(SURNAMES)})(?P<given>[가-힣]{{2}})"
    rf"(?=\([0-9]{{1,3}}\)|\s(?:[가-힣]{{2,9}}\s?)?(?:{_TITLES})(?![가-힣]{{2}}))"
)
_NOT_GIVEN = re.compile(
    r"[가-힣](?:은|는|을|를|의|와|과|도|에|로|당|부|청|원|회|국|사|장|군|시|구|도|관|대|적|"
    r"한|인|된|할|던|운|린|난|진|씩|째|끼)$"
)
_CAPITAL = re.compile(r"[A-Z][A-Za-z'’]*(?:-[A-Za-z]+)*")
_ROMANISED = re.compile(r"\b(?P<surname>[A-Z][a-z]{0,5}) (?P<given>[A-Z][a-z]{1,6}-[a-z]{1,6})\b")
_HANGUL = re.compile(r"[가-힣]+")
_LATIN_NAME = re.compile(r"(?<![A-Za-z0-9])[A-Z][A-Za-z&]*[A-Za-z](?![A-Za-z])")
_ABROAD_LIST = """
    CEO CFO CTO COO AI IT TV PC GDP CCTV SNS APT VIP PD MC DJ PR OK R&D MOU
"""
_ABROAD = frozenset(_ABROAD_LIST.split())
_LATIN_UNIT = re.compile(r"(?<=[0-9])\s?[A-Za-z]+")
_DATELINE = re.compile(
    r"^\s*(?:[A-Z][^()]{0,60}\([^()]{1,40}\)\s?(?:--|—)|\([^()=]{1,20}=[^()]*\)[^=]{0,20}=)"
)
_SYLLABLES = (2, 3)  # of a given name, the second one perhaps a particle


def missing_names(source: str, target: str, language: Language) -> Iterator[Doubt]:
    """Yield a sentence for each name that is surely missing in the translation."""
    korean = language is Language.KOREAN
    source = _DATELINE.sub("", source)
    found = list(_of_korean(source, target) if korean else _of_english(source, target))
    found += list(_places(source, target, language))
    for name in list(dict.fromkeys(found))[:_SHOWN]:
        yield Doubt(f"{name} is missing.", (name,))


def _of_korean(source: str, target: str) -> Iterator[str]:
    capitals = [match[0] for match in _CAPITAL.finditer(target)]
    for match in _PERSON.finditer(source):
        aged = source[match.end() : match.end() + 1] == "("
        if (aged or not _NOT_GIVEN.search(match[0])) and not _person_named(match, capitals):
            yield match[0]
    lower = target.lower()
    rest = _LATIN_UNIT.sub("", source)
    for match in _LATIN_NAME.finditer(rest):
        name = match[0]
        if name.lower() not in lower and name not in _ABROAD and not _spelled_out(name, target):
            yield name


def _person_named(match: re.Match[str], capitals: list[str]) -> bool:
    given = skeleton(match["given"])
    spellings = SURNAMES[match["surname"]].split()
    for index, word in enumerate(capitals):
        following = capitals[index + 1] if index + 1 < len(capitals) else ""
        if any(alike(given, latin_skeleton(part)) >= _ALIKE for part in (word, word + following)):
            return True
        plain = re.sub(r"['’]s$", "", word).lower()
        if plain in spellings and "-" not in following:
            return True
        if "".join(spellings[:1]) and plain.startswith(tuple(f"{s}-" for s in spellings)):
            return True
    return False


def _spelled_out(name: str, target: str) -> bool:
    """Tell whether AI stands as artificial intelligence, or USA with points."""
    initials = "".join(word[0] for word in re.findall(r"[A-Za-z]+", target)).lower()
    return name.lower() in initials or name.lower() in target.replace(".", "").lower()


def _of_english(source: str, target: str) -> Iterator[str]:
    words = _HANGUL.findall(target)
    for match in _ROMANISED.finditer(source):
        surname = match["surname"].lower()
        possible = [hangul for hangul, latin in SURNAMES.items() if surname in latin.split()]
        if not possible or match["given"] in target or match["surname"] in target:
            continue
        if not any(_holds(word, possible, match["given"]) for word in words):
            yield match[0]


def _holds(word: str, surnames: list[str], given: str) -> bool:
    wanted = latin_skeleton(given)
    for start, char in enumerate(word):
        if char in surnames and start + 1 < len(word):
            if len(word) - start <= _SYLLABLES[0]:  # 노 회장: the surname alone
                return True
            if any(
                alike(wanted, skeleton(word[start + 1 : start + 1 + size])) >= _ALIKE
                for size in _SYLLABLES
            ):
                return True
    return word in surnames


def _places(source: str, target: str, language: Language) -> Iterator[str]:
    for korean, english in PLACES:
        ours, theirs = (korean, english) if language is Language.KOREAN else (english, korean)
        if ours.sure.search(source) is None:  # most places are in few sentences
            continue
        named = [m[0] for m in ours.sure.finditer(source) if _surely(m, language)]
        if named and not theirs.possible.search(target):
            yield named[0].strip()


def _surely(match: re.Match[str], language: Language) -> bool:
    """Tell whether the words name the place itself, and not a government or a word like it."""
    if language is Language.ENGLISH:
        return match[0] not in ("capital", "English", "Roman", "Turkey", "US-", "Jordan", "Cuban")
    before = match.string[match.start() - 1 : match.start()]
    return len(match[0].strip()) > 1 and (not before or before in " (“‘'\"「·,[")
