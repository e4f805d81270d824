"""What numbers count: units in Korean, how signs are read, and what they are in English.

In: nothing. Out: tables, and patterns that find a unit behind a number.
"""

import re

# A sign and how it is read.
SIGNS = {
    "%p": "퍼센트포인트", "%포인트": "퍼센트포인트", "%": "퍼센트", "％": "퍼센트",
    "㎞": "킬로미터",
    "km": "킬로미터", "㎝": "센티미터", "cm": "센티미터", "㎜": "밀리미터", "mm": "밀리미터",
    "㎢": "제곱킬로미터", "㎡": "제곱미터", "m²": "제곱미터", "㎥": "세제곱미터", "㏊": "헥타르",
    "ha": "헥타르", "㎏": "킬로그램", "kg": "킬로그램", "㎎": "밀리그램", "mg": "밀리그램",
    "㎍": "마이크로그램", "ℓ": "리터", "㎖": "밀리리터", "ml": "밀리리터", "℃": "도", "°C": "도",
    "kWh": "킬로와트시", "㎾h": "킬로와트시", "㎾": "킬로와트", "kW": "킬로와트", "MW": "메가와트",
    "GW": "기가와트", "GHz": "기가헤르츠", "MHz": "메가헤르츠", "GB": "기가바이트",
    "TB": "테라바이트", "㎒": "메가헤르츠", "m": "미터", "g": "그램", "t": "톤", "L": "리터",
}  # fmt: skip
MONEY_SIGNS = {
    "$": "달러",
    "€": "유로",
    "£": "파운드",
    "¥": "엔",
    "￥": "엔",
    "₩": "원",
    "￦": "원",
}
_UNIT_LIST = """
    퍼센트포인트 퍼센트 포인트 킬로미터 센티미터 밀리미터 미터 킬로그램 그램 리터 헥타르 평 톤
    배럴 도
    원 달러 엔 유로 위안 파운드 루블 페소 프로 할
    개국 개월 개사 개소 개교 개구 개 명 곳 군데 가구 가지 건 차례 번째 번 마리 대 척 채 권 장 배
    편 쪽
    시간 시 분 초 년대 년 월 일 주년 주 살 세대 세기 세 박 달 해 위 등 차 회 호 호선 층 인분 인 표
    석
    선 강 골 점 승 패 무 타 안타 홈런 라운드 이닝 세트 조 항 종 종류 쌍 켤레 그루 송이 병 잔 판 칸
    줄
    통 자루 상자 발 기 문 량 필지 필 동 호실 호기 단계 학년 학기 반 급 단 부 부작 회째 일째 년째
    개월째
    팀 나라 사람
"""
_UNITS = sorted(set(_UNIT_LIST.split()), key=lambda unit: (-len(unit), unit))
_SIGN_NAMES = sorted(SIGNS, key=lambda sign: (-len(sign), sign))
AFTER = re.compile(
    r"(?P<about>\s?여)?(?P<gap>\s?)"
    rf"(?:(?P<sign>{'|'.join(map(re.escape, _SIGN_NAMES))})(?![A-Za-z])"
    rf"|(?P<unit>{'|'.join(_UNITS)}))"
)
# Of one letter, and the beginning of many words: only right behind the digits.
CLOSE_ONLY = frozenset("조항선강점반기무부주위등도대달해인단석문발동표")
ENGLISH = {
    "원": "won", "달러": "dollars", "엔": "yen", "유로": "euros", "위안": "yuan",
    "파운드": "pounds", "루블": "roubles", "페소": "pesos", "명": "people", "사람": "people",
    "개월": "months", "달": "months", "년": "years", "해": "years", "시간": "hours",
    "분": "minutes", "초": "seconds", "주": "weeks", "살": "years old", "세": "years old",
    "퍼센트": "percent", "프로": "percent", "퍼센트포인트": "percentage points", "포인트": "points",
    "킬로미터": "kilometers", "미터": "meters", "센티미터": "centimeters",
    "밀리미터": "millimeters", "제곱미터": "square meters", "제곱킬로미터": "square kilometers",
    "헥타르": "hectares", "톤": "tons", "킬로그램": "kilograms", "그램": "grams",
    "리터": "liters", "배럴": "barrels", "도": "degrees", "가구": "households",
    "개국": "countries", "나라": "countries", "곳": "places", "군데": "places", "건": "cases",
    "가지": "kinds", "번": "times", "차례": "times", "회": "times", "배": "times",
    "점": "points", "골": "goals", "표": "votes", "석": "seats", "층": "floors", "권": "books",
    "채": "houses", "척": "ships", "마리": "animals", "팀": "teams", "킬로와트": "kilowatts",
    "메가와트": "megawatts", "기가와트": "gigawatts", "일째": "days", "주년": "years",
    "박": "nights",
}  # fmt: skip
ALONE = {
    "people": "person", "countries": "country", "inches": "inch", "won": "won", "yen": "yen",
    "yuan": "yuan", "percent": "percent", "years old": "year old",
}  # fmt: skip
PYEONG = 400, 121  # a pyeong is 400/121 square metres
KOREAN = {
    "won": "원", "dollar": "달러", "yen": "엔", "euro": "유로", "yuan": "위안", "pound": "파운드",
    "people": "명", "person": "명", "soldier": "명", "troop": "명", "worker": "명",
    "household": "가구", "percent": "퍼센트", "%": "퍼센트", "ton": "톤", "kilometer": "킬로미터",
    "meter": "미터", "kilogram": "킬로그램", "barrel": "배럴", "year": "년", "month": "개월",
    "week": "주", "day": "일", "hour": "시간", "minute": "분", "second": "초",
    "degree": "도", "time": "번", "country": "개국", "countries": "개국", "case": "건",
}  # fmt: skip


def in_english(unit: str, *, one: bool) -> str:
    """Return a Korean unit in English, empty when English has no word for it."""
    name = ENGLISH.get(unit, "")
    if not one or not name:
        return name
    return ALONE.get(name) or name.removesuffix("s")
