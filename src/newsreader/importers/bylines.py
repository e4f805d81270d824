"""Bylines: who wrote a story, as a line of its own or at an edge of a paragraph.

In: a line or paragraph. Out: the byline as the page prints it, without ``By`` and addresses.
"""

import re

EMAIL = r"[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"

_SURNAMES = (
    "남궁|황보|제갈|사공|선우|독고|서문|[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주"
    "우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명반왕금옥육맹제모탁은편용예봉]"
)
_NOT_NAMES = (
    "전직|현직|해직|동료|여성|남성|신입|방송|신문|사진|취재|경제|정치|사회|문화|연예|외신|민간|인기|유명|"
    "전문|수습|인턴|선임|고참|원로|지역|소속|우리|이들|주재|상주|여러|모든|많은|어느|한국|미국|일본|중국|북한|"
    "[가-힣]{1,3}부"
)
_NAME = rf"(?!(?:{_NOT_NAMES})\s)(?:{_SURNAMES})[가-힣]{{1,3}}"
_ROLE = (
    r"(?:(?:선임|수석|수습|인턴|객원|전문|사진|영상|시민|스포츠|의학|과학|국제|AI|디지털)\s?)?기자"
    r"|(?:[가-힣]{2,5}\s)?특파원|통신원|논설위원|편집위원|PD|앵커|에디터"
)
_AND = r"(?:\s?[·ㆍ,/]\s?|\s)"
_REPORTER = rf"{_NAME}(?:{_AND}{_NAME}){{0,5}}?\s?(?:{_ROLE})"
KOREAN_REPORTERS = rf"{_REPORTER}(?:{_AND}{_REPORTER}){{0,5}}"

_OUTLET = r"[가-힣A-Za-z0-9·& ]{2,14}?"
_ADDRESS = rf"(?:[\s|·/]*[(<\[]?\s?{EMAIL}\s?[)>\]]?)?"
_KOREAN_LINE = re.compile(
    rf"(?:[(\[【](?:(?P<outlet>{_OUTLET})\s?[=ㅣ|:\s]\s?)?)?"
    r"(?:(?:글|취재|기사|작성자?)\s?[=:·]?\s?|[가-힣]{2,4}\s?=\s?|[가-힣]{1,5}부\s|/\s?)?"
    rf"(?P<byline>{KOREAN_REPORTERS}|기자\s(?:{_SURNAMES})[가-힣]{{1,3}})"
    rf"\s?[)\]】]?(?:\s?[=＝])?{_ADDRESS}"
)
_BRACKETED = re.compile(
    rf"[(\[【](?P<outlet>{_OUTLET})\s?[=ㅣ|:\s]\s?(?P<byline>{KOREAN_REPORTERS})\s?[)\]】]"
)
_OPENING = re.compile(rf"(?P<byline>{KOREAN_REPORTERS})\s?[=＝]\s")
_CLOSING = re.compile(
    rf"[.!?다\"”]\s*(?:"
    rf"[(\[【/]\s?(?:{_OUTLET}[=\s])??(?P<marked>{KOREAN_REPORTERS})\s?[)\]】]?{_ADDRESS}"
    rf"|(?P<plain>{KOREAN_REPORTERS})[\s|·/]*[(<\[]?\s?{EMAIL}\s?[)>\]]?"
    rf"|\s(?P<bare>{KOREAN_REPORTERS})"
    r")$"
)

_WORD = r"(?:[A-Z][A-Za-z'’]*(?:-[A-Za-z]+)*\.?|(?:de|van|von|der|al|bin|la)\b)"
_ENGLISH_NAME = (
    rf"(?!(?:Contact|E-?mail|Send|Write|Tel|Phone|Reporter)\b){_WORD}(?:\s{_WORD}){{1,3}}"
)
_STAFF = (
    r"(?i:(?:staff|contributing|senior|chief|guest|intern)\s"
    r"(?:reporter|writer|correspondent|editor)s?)|(?:[A-Z][a-z]+\s)?[Cc]orrespondent"
)
_NAMES = rf"{_ENGLISH_NAME}(?:(?:,?\s(?:and|&)\s|,\s){_ENGLISH_NAME}){{0,5}}"
_LONGEST = 120
_NO_NAMES = "The|A|An|This|That|Next|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun"
_BY = re.compile(
    rf"(?:By|BY|by|Written by|Reported by)\s*:?\s"
    rf"(?P<byline>(?!(?:{_NO_NAMES})(?:day)?\b){_NAMES}(?:\s?[,/|]\s?(?:{_STAFF}|{_NAMES}))?)"
    rf"{_ADDRESS}"
)
_WITH_ROLE = re.compile(rf"(?P<byline>{_NAMES},?\s?[,/|(]?\s?(?:{_STAFF}))\)?{_ADDRESS}")
_WITH_ADDRESS = re.compile(
    rf"(?P<byline>{_ENGLISH_NAME})\s?[(<\[|]?\s?{EMAIL}\s?[)>\]]?"
    rf"|[(<\[]?{EMAIL}[)>\]]?\s?[(|]?\s?(?P<other>{_ENGLISH_NAME}|{KOREAN_REPORTERS})\)?"
)
_ROMANISED = re.compile(r"[A-Z][a-z]{1,7} [A-Z][a-z]{1,6}-[a-z]{1,6}")


def read_byline(line: str) -> str | None:
    """Return the byline a whole line is."""
    if len(line) > _LONGEST:
        return None
    for pattern in (_KOREAN_LINE, _BY, _WITH_ROLE, _WITH_ADDRESS):
        found = pattern.fullmatch(line)
        if found:
            groups = found.groupdict()
            return (groups["byline"] or groups.get("other") or "").strip()
    return None


def byline_outlet(text: str) -> str:
    """Return the outlet a bracketed byline at the start of a text names, or nothing."""
    found = _BRACKETED.match(text)
    return found["outlet"].strip() if found else ""


def is_romanised_name(line: str) -> bool:
    """Tell whether a line is a Korean name in Latin letters and nothing else."""
    return _ROMANISED.fullmatch(line) is not None


def paragraph_byline(text: str) -> str:
    """Return the byline that opens or closes a paragraph of the story, or nothing."""
    for pattern in (_BRACKETED, _OPENING):
        found = pattern.match(text)
        if found:
            return found["byline"].strip()
    found = _CLOSING.search(text[-_LONGEST:])
    if found:
        return (found["marked"] or found["plain"] or found["bare"] or "").strip()
    return ""


def merged(bylines: tuple[str, ...]) -> str:
    """Return several bylines as one, each name once."""
    kept: list[str] = []
    for byline in bylines:
        bare = byline.replace(" ", "")
        if byline and not any(bare in other.replace(" ", "") for other in kept):
            kept.append(byline)
    return ", ".join(kept)
