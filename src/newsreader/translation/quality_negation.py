"""A sentence that is negated on one side only.

In: a sentence and its translation. Out: a sentence about the lost or added negation, or nothing.

Three grades of words tell it. **Plain** negation (않다, not) must have some counterpart. **Loose**
words deny without being negations (거부하다, refuse, unclear) and are a counterpart for plain
ones, but need none. **Idle** ones look like negations and are not (뿐만 아니라, no less than):
they are set aside, though they can be a counterpart too.
"""

import re

from newsreader.model.language import Language
from newsreader.translation.quality_doubt import Doubt

_IDLE_KO = re.compile(
    r"뿐(?:만)?(?:이)? ?아니라|다름 ?아닌|아니나 다를까|아니면|수밖에 ?없|밖에 (?:없|안|못)|"
    r"지 ?않을 수 ?없|지 ?않으면 ?안|"
    r"지 ?않고는|지 ?않고서는|없지(?:는|도)? ?않|못할 (?:것|리|바)(?:도|이|가)? ?없|"
    r"(?:더할 나위|틀림|끊임|변함|어김|빠짐|거침|아낌|끝|상관|관계|어이|터무니|"
    r"두말할 ?것|말할 ?것|"
    r"할 것|물 샐 틈|쉴 ?새|쉴 틈|한|유례|느닷|하염|스스럼|꾸밈|숨김|남김|예외|차질|"
    r"문제)(?:도|이|가)? ?없|"
    r"다름(?:이)? ?없|아랑곳|지 ?않(?:을까|나|냐|느냐|겠느냐|겠나|은가)|"
    r"마지 ?않|못지 ?않|적지 ?않|머지 ?않|얼마 ?(?:안|되지)|만만치 ?않|심상치 ?않|"
    r"예사롭지 ?않|다르지 ?않|"
    r"만 못하|못내|수도? ?없이|안간힘|안팎|안녕|못자리|대못|연못|모르는 사이|"
    r"아니 ?(?:땐|라고는)|불구하고"
)
_PLAIN_KO = re.compile(
    r"지(?:는|도|를|만은|만|조차)? ?(?:않|못|아니|마[라세십요시]|말[라아고자며지도])|"
    r"(?<![가-힣])(?:안|못) ?(?:[가-힣]{1,2} )?(?:되|돼|된|될|됐|됩|하|했|한|할|함|합|해|가|"
    r"간|갔|갈|보|봤|본|볼|"
    r"먹|오|왔|온|올|주|준|줬|나|났|쓰|썼|쓴|듣|들|받|팔|팔|찾|이루|막|믿|알|사|산|샀|내|냈|"
    r"타|만나|열|지키|참)|"
    r"[가-힣](?:지|질|치) ?(?:않|못)|못(?:하|했|해|한|할|합|함)|(?<!어)없(?!애)|"
    r"아(?:니(?!라며|라면서)|닌|닐|냐)|말아야"
)
_LOOSE_KO_LIST = r"""
    불가 불법 불투명 불확실 불편 불만 불안 불참 불평등 불완전 불분명 불충분 불필요 불리하 불발
    불허 불복 불응 불신 불능 불구속 불규칙 불이익 불명 불황 비공개 비정상 비상식 비협조 비합법
    비핵 비대면 비회원 무관 무산 무효 무조건 무단 무관심 무책임 무료 무죄 무명 무인 무시 무소속
    무응답 무혐의 무기한 무승부 무득점 무실점 무한 미정 미달 미흡 미확인 미비 미완 미지급 미신고
    미등록 미납 미숙 미지 미해결 부족 부정 부재 부인 부결 부적절 부당 부실 부진 거부 거절 사양
    고사했 금지 (?<!지)막(?:[았고기으아는을지힌혔]) 실패 중단 멈추 멈췄 멈춘 취소 철회 제외 반대
    피하 어렵 어려 힘들 모르 모른 몰라 몰랐 모를 덜 뿐 밖에 기.전에 전까지 대신 유보 보류 면하
    면제 빠지 빠졌 빠진 그치 그쳤 끊 그만 잃 사라 결여 결석 결렬 기권 의심 의문 반박 싫 마비 외면
    일축 배제 포기 삼가 자제 공석 결코 절대 전혀 정전 단수 단전 고립 휴교 휴업 휴전 아직 여전히
    난항 드물 드문 뜸하 떨어지 소홀 탈락 무너 좌절 헛 꺼리 꺼려 기피 반발 삭제 폐지 틀리 틀렸 틀린
    잘못 오히려 이외 (?<!해)외에 더.?이상 매진 차단 봉쇄 제한 방지 예방 침묵 마감 품절 공짜 벗어나
    정반대 상반 (?<![가-힣])전에
"""
_LOOSE_KO = re.compile("|".join(_LOOSE_KO_LIST.split()))
_IDLE_EN = re.compile(
    r"\b(?:not (?:only|just|merely|simply|to mention|least)|no (?:less than|more than|fewer than|"
    r"doubt|later than|sooner|matter|wonder|other than|\.|1\b|one else)|No\.|nothing but|"
    r"none other than|whether or not|or not|if not|why not|can ?not (?:but|help)|can't help|"
    r"couldn't help|last but not least|not unlike|not un\w+|not in\w+ble|never mind|non-stop|"
    r"nonstop|without (?:doubt|question|fail)|needless|more often than not|believe it or not)",
    re.IGNORECASE,
)
_PLAIN_EN = re.compile(
    r"\b(?:not|cannot|no|never|none|nobody|nothing|nowhere|neither|nor|without)\b|n['’]t\b",
    re.IGNORECASE,
)
_FAIL_EN = re.compile(
    r"\b(?:fail(?:ed|s|ing)? to|refus(?:e|es|ed|ing) to|unable to)\b", re.IGNORECASE
)
_LOOSE_EN_LIST = r"""
    fail refus den(?:y|ie|ial) declin reject lack unable impossib absen[ct] avoid bann bans?\b
    stop prevent halt ceas block oppos los[et] lost miss(?:es|ed|ing)?\b exclu except other\sthan
    only until unless blind deaf rather instead far\sfrom too\b short\b free\sof free\sfrom yet\b
    remain ignor forg[eo]t withh disput doubt cancel scrap suspend suspicio false wrong hardly
    barely scarcely rarely seldom few little out\sof against zero before hard\sto difficult
    prohibit forbid bar(?:red|s)?\b restrict hesita reluctan dropp drop skip abstain abandon
    withdr vacan empty closed turn(?:s|ed|ing)?\sdown stall delay postpon aside\sfrom apart\sfrom
    gave\sup give\sup keep\sfrom kept\sfrom struggl hidden unlike despite innocent blank\b
    secret(?:ly)?\b silent idle all\sbut break\sdown broke\sdown undecided sole lone mistak
    inadequa insuffic invalid incorrect incomplet inabil incap ineffect ineligib illeg irregular
    irrespons immobil stood\b
    dis(?:agre|appro|satisf|regard|allow|miss|qualif|obey|connect|appear|courag|honest|like|prov)
    non[a-z-]{3,} no-[a-z]+ un(?!i[tvfqo]|der|til|cle|ion|veil|anim|ited)[a-z]{4,} shortage less\b
    fewer least
"""
_LOOSE_EN = re.compile(
    rf"\b(?:{'|'.join(_LOOSE_EN_LIST.split())})|\w{{3,}}less\b|\w-free\b", re.IGNORECASE
)


def negation_doubt(source: str, target: str, language: Language) -> Doubt | None:
    """Return whether only one of the two sides is negated, or nothing."""
    korean_first = language is Language.KOREAN
    korean, english = (source, target) if korean_first else (target, source)
    korean_plain, korean_any = _korean(korean)
    english_plain, english_any = _english(english)
    if korean_plain and not english_any:
        return _LOST if korean_first else _ADDED
    if english_plain and not korean_any:
        return _ADDED if korean_first else _LOST
    return None


_LOST = Doubt("The original is negated and the translation is not.", ("lost",))
_ADDED = Doubt("The translation is negated and the original is not.", ("added",))


def _korean(text: str) -> tuple[bool, bool]:
    rest, idle = _IDLE_KO.subn(" ", text)
    plain = _PLAIN_KO.search(rest) is not None
    return plain, plain or idle > 0 or _LOOSE_KO.search(text) is not None


def _english(text: str) -> tuple[bool, bool]:
    rest, idle = _IDLE_EN.subn(" ", text)
    plain = _PLAIN_EN.search(rest) is not None or _FAIL_EN.search(rest) is not None
    return plain, plain or idle > 0 or _LOOSE_EN.search(text) is not None
