"""Captions of photographs, told by how newspapers credit them.

In: a block of text. Out: whether it is a caption.
"""

import re

_OPENINGS = re.compile(
    r"\[(?:사진|그래픽|자료사진|영상)\s?[=\]:ㅣ|]|\(사진\s?[=:]|사진\s?[=:ㅣ]|<사진|▲사진"
    r"|(?:This|These)\s(?:[\w'’.,-]+\s){0,6}?(?:photos?|pictures?|images?|composite|screenshot|graphic|footage)\b"
    r"|In\sthis\s(?:[\w'’.-]+(?:(?<=\d),)?\s){0,8}?(?:photos?|pictures?|images?)\b"
    r"|FILE(?:\sPHOTO|\sIMAGE)?\s?[-–—:]|(?:File\s)?[Pp]hoto\s?:|Caption\s?:|Photo\s(?:by|courtesy)\b"
)
_TRIANGLE = re.compile(r"[▲△▼]\s?[^▲△▼]+")
_ENDINGS = re.compile(
    r"(?:[(\[<]\s?사진[^)\]>]{0,40}[)\]>]"
    r"|\[[^\]]{0,30}(?:자료\s?사진|제공|캡처|촬영|재판매[^\]]*금지)[^\]]{0,30}\]"
    r"|\([^)]{0,25}(?:제공|캡처|자료사진)\)"
    r"|\[[^\]]{0,20}=[^\]]{0,12}(?:연합뉴스|뉴시스|뉴스1)\]"
    r"|/\s?사진\s?[=:]?\s?[^.]{0,25}|/?\s?사진\s?제공\s?[=:]\s?[^.]{0,25}"
    r"|사진\s?[=:ㅣ]\s?[^.]{1,25}|\*?\s?재판매 및 DB\s?금지"
    r"|/\s?(?:연합뉴스|뉴스1|뉴시스)(?:\s?자료\s?사진)?"
    r"|[ⓒ©]\s?[\w· ]{2,20}|=연합뉴스\s자료사진"
    r"|\((?:AP|AFP|Reuters|EPA|Getty)[^)]{0,12}(?:Photo|Images|Yonhap|/)[^)]{0,60}\)"
    r"|\((?:AP|AFP|REUTERS|Reuters)/[^)]{0,60}\)|\(PHOTO NOT FOR SALE\)"
    r"|\((?:Courtesy|Photo|Image|Pool|Screenshot|Captured|Provided)\b[^)]{0,60}\)"
    r"|(?:Photo|Image)s?\s(?:by|courtesy\sof)\s[\w .,'’/-]{2,40}"
    r"|REUTERS/[\w .'’-]{2,40}|Yonhap file photo|/Yonhap|/\s?Courtesy of [\w .'’-]{2,40})\s*$"
)
_BARE_AGENCY = re.compile(
    r"[.다]\s(?:연합뉴스|뉴시스|뉴스1|Yonhap|Newsis|News1|AP|AFP|EPA|Reuters|AP연합뉴스)(?:-Yonhap)?$"
    r"|\[(?:YONHAP|NEWS1|NEWSIS|AP|AFP|EPA|REUTERS|JOONGANG)[^\]]{0,20}\]$"
)
_PICTURE_DAY = re.compile(r"있다\.?\s\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?(?:\s\S+@\S+)?$")
_CREDIT = re.compile(
    r"[\[(<][^\])>]{0,40}(?:사진|제공|캡처|촬영|재판매|연합뉴스|Photo|Courtesy)[^\])>]{0,40}[\])>]"
)
_AGENCY_ENDING = re.compile(r"\((?:Yonhap|EPA|AFP|AP|Reuters|Newsis|News1|Xinhua|Kyodo)\)\s*$")
_REPORTS = re.compile(r"\b(?:said|added|told|noted|according to|reported|quoted)\b")
_PHOTO_WORDS = re.compile(
    r"\b(?:photo|picture|image|\((?:R|L|C)\)|right|left|center|centre|poses?|shakes?|speaks?|walks?|holds?|sign)\b"
)


def is_caption(text: str) -> bool:
    """Tell whether a block is a caption; a doubtful block is not."""
    if _OPENINGS.match(text) or is_credited(text):
        return True
    if _TRIANGLE.fullmatch(text):
        return True
    if _AGENCY_ENDING.search(text) is None:
        return False
    # An agency story's last paragraph is credited as its photographs are, but reports a speech.
    return not _REPORTS.search(text) or bool(_PHOTO_WORDS.search(text))


def is_credited(text: str) -> bool:
    """Tell whether a block ends with a photographer's credit, or with the day of the picture."""
    return any(kind.search(text) for kind in (_ENDINGS, _BARE_AGENCY, _PICTURE_DAY))


def is_triangle_item(text: str) -> bool:
    """Tell whether a block begins with ▲: a caption when alone, a list item among others."""
    return _TRIANGLE.fullmatch(text) is not None and not _ENDINGS.search(text)


def is_credit_line(text: str) -> bool:
    """Tell whether a line is a photograph's credit alone, its caption standing above it."""
    return _CREDIT.fullmatch(text) is not None and is_caption(text)
