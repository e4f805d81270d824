"""A small grammar of Korean and English news sentences that knows which word answers which.

In: a number of sentences and a seed. Out: aligned sentences, always the same for the same seed.
A model that learns them must generalise: the grammar holds some 80,000 sentences, a test package
is trained on a few thousand of them, and tests may ask for the others.

    korean   [("who", "시장은"), ("when", "화요일"), ("what", "물이"), ("how", "맑다고"), …]
    english  [("who", "the mayor"), ("say", "said"), ("when", "on Tuesday"), ("", "that"), …]

Words that share a key translate each other; a word with the key "" answers no single word.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass

Words = list[tuple[str, str]]

PEOPLE = [
    ("강서연", "Kang Seo-yeon"), ("한도윤", "Han Do-yun"), ("오순례", "Oh Sun-rye"),
    ("윤하늘", "Yoon Ha-neul"), ("총리", "the prime minister"), ("시장", "the mayor"),
    ("대변인", "the spokesperson"), ("위원장", "the chair"), ("작가", "the writer"),
    ("연구원", "the researcher"), ("농민", "the farmer"), ("선장", "the captain"),
]  # fmt: skip
GROUPS = [
    ("외교부", "the foreign ministry"), ("환경부", "the environment ministry"),
    ("기상청", "the weather agency"), ("중앙은행", "the central bank"),
    ("부산시", "the city of Busan"), ("노조", "the labor union"),
    ("교육청", "the education office"), ("경찰", "police"),
]  # fmt: skip
DAYS = [
    ("월요일", "Monday"), ("화요일", "Tuesday"), ("수요일", "Wednesday"), ("목요일", "Thursday"),
    ("금요일", "Friday"), ("토요일", "Saturday"), ("일요일", "Sunday"),
]  # fmt: skip
MONTHS = [
    ("1월", "January"), ("3월", "March"), ("4월", "April"), ("6월", "June"), ("8월", "August"),
    ("9월", "September"), ("11월", "November"), ("12월", "December"),
]  # fmt: skip
PLACES = [
    ("서울", "Seoul"), ("대구", "Daegu"), ("울산", "Ulsan"), ("전주", "Jeonju"),
    ("경주", "Gyeongju"), ("제주", "Jeju"), ("파리", "Paris"), ("런던", "London"),
    ("하노이", "Hanoi"), ("시드니", "Sydney"),
]  # fmt: skip
BUILDINGS = [
    ("도서관", "a library"), ("박물관", "a museum"), ("병원", "a hospital"),
    ("연구소", "a laboratory"), ("시장", "a market"), ("발전소", "a power plant"),
    ("다리", "a bridge"), ("극장", "a theater"),
]  # fmt: skip
DEEDS = [
    ("보고서", "the report", "읽었다", "read"), ("협정", "the agreement", "서명했다", "signed"),
    ("선거", "the election", "준비했다", "prepared"), ("노래", "the song", "불렀다", "sang"),
    ("사고", "the accident", "조사했다", "investigated"), ("편지", "the letter", "보냈다", "sent"),
    ("도서관", "the library", "방문했다", "visited"), ("의견", "the opinion", "들었다", "heard"),
    ("대책", "the measures", "발표했다", "announced"), ("배", "the ship", "고쳤다", "repaired"),
]  # fmt: skip
GOODS = [
    ("쌀", "rice"), ("사과", "apples"), ("석유", "oil"), ("우유", "milk"), ("반도체", "chips"),
    ("철강", "steel"), ("전기", "electricity"), ("금", "gold"),
]  # fmt: skip
MOVES = [("올랐다", "rose"), ("내렸다", "fell"), ("뛰었다", "jumped")]
EVENTS = [
    ("축제", "the festival"), ("경기", "the match"), ("집회", "the rally"),
    ("회담", "the talks"), ("훈련", "the drill"), ("전시회", "the exhibition"),
]  # fmt: skip
CLAIMS = [
    ("협상", "the negotiations", "어렵다", "are difficult"),
    ("물가", "prices", "높다", "are high"),
    ("도로", "the road", "위험하다", "is dangerous"), ("계획", "the plan", "좋다", "is good"),
    ("예산", "the budget", "부족하다", "is short"), ("바람", "the wind", "강하다", "is strong"),
    ("결과", "the result", "중요하다", "is important"), ("물", "the water", "맑다", "is clear"),
]  # fmt: skip


@dataclass(frozen=True)
class Aligned:
    """One sentence in both languages, word by word."""

    korean: Words
    english: Words

    @property
    def texts(self) -> tuple[str, str]:
        """The Korean and the English sentence."""
        return joined(self.korean), joined(self.english)


def make(count: int, seed: int) -> list[Aligned]:
    """Return ``count`` different sentences."""
    chance = random.Random(seed)
    made: dict[str, Aligned] = {}
    while len(made) < count:
        one = chance.choice(PATTERNS)(chance)
        made.setdefault(one.texts[0], one)
    return list(made.values())


def joined(words: Words) -> str:
    """Return the words as one sentence."""
    text = " ".join(word for _, word in words)
    return text[0].upper() + text[1:]


def after(word: str, closed: str, opened: str) -> str:
    """Return the word with the particle that follows a final consonant, or a vowel."""
    return word + (closed if (ord(word[-1]) - 0xAC00) % 28 else opened)


def _did(chance: random.Random) -> Aligned:
    who, day, where = chance.choice(PEOPLE), chance.choice(DAYS), chance.choice(PLACES)
    what, what_en, did, did_en = chance.choice(DEEDS)
    return Aligned(
        [("who", after(who[0], "은", "는")), ("when", day[0]), ("where", where[0] + "에서"),
         ("what", after(what, "을", "를")), ("do", did + ".")],
        [("who", who[1]), ("do", did_en), ("what", what_en), ("where", "in " + where[1]),
         ("when", "on " + day[1] + ".")],
    )  # fmt: skip


def _opens(chance: random.Random) -> Aligned:
    who, month = chance.choice(GROUPS), chance.choice(MONTHS)
    where, what = chance.choice(PLACES), chance.choice(BUILDINGS)
    return Aligned(
        [("who", after(who[0], "은", "는")), ("when", month[0] + "에"), ("where", where[0] + "에"),
         ("what", after(what[0], "을", "를")), ("do", "열기로 했다.")],
        [("who", who[1]), ("do", "decided to open"), ("what", what[1]), ("where", "in " + where[1]),
         ("when", "in " + month[1] + ".")],
    )  # fmt: skip


def _moved(chance: random.Random) -> Aligned:
    month, good, move = chance.choice(MONTHS), chance.choice(GOODS), chance.choice(MOVES)
    number = str(chance.randrange(2, 99))
    return Aligned(
        [("when", month[0]), ("what", good[0]), ("price", "가격이"), ("number", number + "퍼센트"),
         ("do", move[0] + ".")],
        [("price", "the price of"), ("what", good[1]), ("do", move[1]),
         ("number", number + " percent"), ("when", "in " + month[1] + ".")],
    )  # fmt: skip


def _joined_in(chance: random.Random) -> Aligned:
    day, where, event = chance.choice(DAYS), chance.choice(PLACES), chance.choice(EVENTS)
    number = str(chance.randrange(12, 99))
    return Aligned(
        [("when", day[0]), ("where", where[0] + "에서"), ("", "열린"), ("event", event[0] + "에"),
         ("number", number + "명이"), ("do", "참가했다.")],
        [("number", number + " people"), ("do", "took part in"), ("event", event[1]),
         ("where", "in " + where[1]), ("when", "on " + day[1] + ".")],
    )  # fmt: skip


def _said(chance: random.Random) -> Aligned:
    who, day = chance.choice(PEOPLE + GROUPS), chance.choice(DAYS)
    what, what_en, how, how_en = chance.choice(CLAIMS)
    return Aligned(
        [("who", after(who[0], "은", "는")), ("when", day[0]), ("what", after(what, "이", "가")),
         ("how", how + "고"), ("say", "말했다.")],
        [("who", who[1]), ("say", "said"), ("when", "on " + day[1]), ("", "that"),
         ("what", what_en), ("how", how_en + ".")],
    )  # fmt: skip


def _met(chance: random.Random) -> Aligned:
    (who, who_en), (whom, whom_en) = chance.sample(PEOPLE, 2)
    month, where = chance.choice(MONTHS), chance.choice(PLACES)
    return Aligned(
        [("who", after(who, "은", "는")), ("when", month[0]), ("where", where[0] + "에서"),
         ("whom", after(whom, "을", "를")), ("do", "만날 예정이다.")],
        [("who", who_en), ("do", "plans to meet"), ("whom", whom_en), ("where", "in " + where[1]),
         ("when", "in " + month[1] + ".")],
    )  # fmt: skip


PATTERNS: list[Callable[[random.Random], Aligned]] = [
    _did, _opens, _moved, _joined_in, _said, _met,
]  # fmt: skip
