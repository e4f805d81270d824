"""Sections of a newspaper, as a line or breadcrumb on a story's page.

In: a line. Out: the section it names, or whether it is a menu of many.
"""

import re

_KOREAN = (
    "정치|경제|사회|문화|국제|세계|스포츠|연예|생활|과학|산업|금융|증권|부동산|북한|전국|지역|지방|오피니언|사설|칼럼|"
    "교육|환경|노동|의료|건강|기업|유통|자동차|외교|국방|안보|통일|국회|정당|법원|검찰|사건|사고|사건사고|사건·사고|"
    "IT|테크|라이프|여행|레저|음식|미디어|인물|날씨|종교|책|영화|음악|방송|게임|수도권|서울|경기|인천|부산|대구|광주|"
    "대전|울산|세종|강원|충북|충남|전북|전남|경북|경남|제주|종합|일반|최신기사|전체기사|속보|기획|특집|인터뷰|포토|"
    "청와대|대통령실|국방·외교|외교·안보|경제일반|사회일반|정치일반|IT·과학|생활·문화|생활/문화|IT/과학|금융/증권|"
    "과학·기술|미국|중국|일본|유럽|아시아|아시아/호주|중동|산업/재계|금융·증권|중기|벤처|취업|여성|복지|인권|농업|축구|야구"
)
_ENGLISH = (
    "All News|News|National|Politics|Business|Economy|World|International|Society|Social Affairs|"
    "Culture|Sports?|Opinion|Editorial|Life|Lifestyle|Life & Style|Entertainment|Technology|Tech|"
    "Science|Health|Finance|Markets?|Industry|North Korea|Inter-Korean|Diplomacy|Defen[cs]e|"
    "Foreign Affairs|Foreign|Asia|Asia[ -]Pacific|Europe|U\\.S\\.|Korea|South Korea|Domestic|"
    "Education|Environment|Local|Arts?|Arts & Culture|K-pop|Travel|Food|Features?|Columns?|Biz|"
    "Top News|Breaking News|Law & Crime|Weather|People|Money|Compan(?:y|ies)|Property|Real Estate|"
    "Energy|Autos?|Science & Technology"
)
_HOME = r"(?:홈|Home|HOME|뉴스홈|뉴스)"
_NAME = rf"(?:{_KOREAN}|(?i:{_ENGLISH}))"
_SINGLE = re.compile(rf"\[?(?P<section>{_NAME}(?:\s?(?:[/·&,]|and)\s?{_NAME}){{0,2}})\]?")
_WITH_OTHER = re.compile(rf"(?:{_NAME} (?:&|and) [A-Z][a-z]+|[A-Z][a-z]+ (?:&|and) {_NAME})")
_ARROW = r"\s?[>›»〉＞→]\s?"
_CRUMB = r"[가-힣A-Za-z&·/.\- ]{1,20}"
_TRAIL = re.compile(rf"(?:{_HOME}{_ARROW})?(?P<section>{_CRUMB}(?:{_ARROW}{_CRUMB}){{0,3}})")
_NAMES_IN_ROW = re.compile(rf"(?:(?:{_HOME}|{_NAME})(?:[\s|·,/]+|$))+")
_KNOWN = re.compile(_NAME)
_MENU_SIZE = 3


def read_section(line: str) -> str | None:
    """Return the section a whole line names: ``정치``, ``홈 > 사회 > 사건``, ``All News``."""
    found = _SINGLE.fullmatch(line)
    if found:
        return found["section"]
    if _WITH_OTHER.fullmatch(line):
        return line
    found = _TRAIL.fullmatch(line)
    if found is None or not re.search(_ARROW, line):
        return None
    crumbs = re.split(_ARROW, line)
    if any(_KNOWN.fullmatch(crumb) or re.fullmatch(_HOME, crumb) for crumb in crumbs):
        return found["section"]
    return None


def is_menu(line: str) -> bool:
    """Tell whether a line lists three sections or more side by side."""
    if not _NAMES_IN_ROW.fullmatch(line):
        return False
    return len(re.findall(rf"(?:{_HOME}|{_NAME})(?=[\s|·,/]|$)", line)) >= _MENU_SIZE
