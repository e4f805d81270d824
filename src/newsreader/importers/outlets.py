"""Outlets and news agencies, and the marks that name them.

In: an agency of a dateline, a masthead, a copyright line. Out: the outlet's name as written.
"""

import re

_AGENCY = (
    "연합뉴스|연합뉴스TV|뉴시스|뉴스1|뉴스핌|노컷뉴스|로이터|교도|신화|"
    "Yonhap(?: News(?: Agency)?)?|"
    "Newsis|News1|Reuters|AP|AFP|UPI|dpa|EFE|ANSA|Xinhua|Kyodo(?: News)?|Jiji|TASS|Bloomberg|"
    "(?:AP|AFP|Reuters|EPA)-Yonhap"
)
_CREDIT = re.compile(rf"[(\[<]?\s?(?:{_AGENCY})\s?[)\]>]?|[(\[]?\s?By (?:{_AGENCY})\s?[)\]]?")
_PLAIN = re.compile(rf"(?:{_AGENCY})")
_PAPER = "Times|Herald|Post|Daily|Journal|Tribune|Guardian|News|Chronicle|Gazette"
_MASTHEAD = re.compile(
    r"[가-힣A-Za-z]{1,7}(?:일보|신문|뉴스|타임스|타임즈|투데이|방송|저널|데일리)"
    r"|한겨레|프레시안|매일경제|한국경제|서울경제|아시아경제|파이낸셜뉴스|KBS|MBC|SBS|YTN|JTBC|TV조선|채널A"
    rf"|(?:The|THE) (?:[A-Z][A-Za-z]+ ){{0,2}}(?:{_PAPER}|{_PAPER.upper()})"
    r"|[A-Z][A-Za-z]+ (?:[A-Z][A-Za-z]+ )?(?:Times|Herald|Post|Daily|News Agency)"
)
_YEARS = r"(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?[\s,]*)?"
_OWNER = re.compile(
    r"(?:저작권자\s?)?(?:[ⓒ©]|\(c\)|Copyright|저작권자)[\sⓒ©:,\-–]*(?:\(c\)\s?)?"
    rf"{_YEARS}(?:by\s)?(?P<owner>[가-힣A-Z0-9][가-힣A-Z0-9·&\- ]{{1,30}}?)"
    r"\s?(?:\(|[,.|<>\[\]/]|[-–]\s|$|무단|\ball rights|저작권|모든)",
    re.IGNORECASE,
)
_NOT_OWNERS = re.compile(r"(?i)all rights.*|무단.*|\d+|copyright.*|재배포.*")


def agency_outlet(agency: str) -> str:
    """Return the outlet behind a dateline's agency; ``워싱턴 AP`` hands on to the last word."""
    agency = agency.strip()
    if _PLAIN.fullmatch(agency):
        return agency
    return agency if re.fullmatch(r"[가-힣A-Za-z0-9]{2,12}", agency) else ""


def is_credit(line: str) -> bool:
    """Tell whether a line is an agency's name and nothing else."""
    return _CREDIT.fullmatch(line) is not None


def is_masthead(line: str) -> bool:
    """Tell whether a line reads like the name of a newspaper."""
    return _MASTHEAD.fullmatch(line) is not None


def copyright_owner(line: str) -> str:
    """Return the outlet a copyright line names, or nothing."""
    found = _OWNER.search(line)
    owner = found["owner"].strip() if found else ""
    return "" if _NOT_OWNERS.fullmatch(owner) else owner


def without_site(title: str, repeated: str) -> bool:
    """Tell whether ``repeated`` is the title again, alone or with a site's name behind it."""
    if repeated == title:
        return True
    rest = repeated.removeprefix(title)
    return rest != repeated and re.match(r"\s?[|:<\-–—]\s?\S", rest) is not None
