"""Which numbers Korean says natively (세 개) and which in Sino-Korean (삼 년).

In: a value and what it counts. Out: which of the two.
"""

_NATIVE_LIST = (
    "명 분 개 곳 차례 번 가지 건 달 시 시간 살 마리 대 척 채 권 장 배 편 쪽 사람 쌍 켤레 그루 "
    "송이 병 잔 "
    "군데 발 판 칸 줄 통 갈래 바퀴 걸음 그릇 포기 자루 상자 묶음 벌 번째 째 군데 가구 가닥 알 "
    "톨 모금 "
    "조각 해 돌 끼 구절 마디 방 방울 움큼 개국 개월 팀 나라 도시 아이 식구 자리 접시 다발 모 필 "
    "대목 고비"
)
# Counted natively too, but from some way up in Sino-Korean: 오십 명, 삼십 분.
_SINO_LIST = "개국 개월 가구 건 팀 편 방 대목"
_NATIVE = frozenset(_NATIVE_LIST.split()) - frozenset(_SINO_LIST.split())
_ALWAYS = frozenset(["살", "시", "시간", "마리", "번째", "가지", "사람"])
_ONLY_PERSONS = "분"
_MOST = 99  # natively
_HOURS = 12
_USUAL = 19  # in news, larger ones are read in Sino-Korean before most counters


def counts_natively(value: int, counter: str) -> bool:
    """Return whether a whole number is native before a counter; 분 is taken for minutes."""
    if counter not in _NATIVE or counter == _ONLY_PERSONS:
        return False
    if counter == "시":
        return 0 < value <= _HOURS
    return 0 < value <= (_MOST if counter in _ALWAYS else _USUAL)
