"""How often a term of the glossary comes into a translation by itself, and never in a wrong place.

In: sentences of the test grammar and a glossary of terms that the test packages never write. Out:
of the places a glossary calls for, the share that is put right by itself, the share that is offered
with the right stretch, and how many replaced something else.

    python -m benchmarks.terms          a table, and every wrong replacement
"""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tools.grammar_pairs import Aligned, Words, make

from newsreader.alignment.term_offers import offer_of
from newsreader.alignment.terms import Wording, apply, mentions
from newsreader.model.language import Language, Pair
from newsreader.model.translation import SentenceTranslation
from newsreader.paths import Paths
from newsreader.translation.engines.argos import ArgosEngine
from newsreader.translation.packages import install_file

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ROOT / "tests/data/packages"
ASKED = (400, 2031)  # number and seed of the sentences
PAIRS = (Pair.parse("ko-en"), Pair.parse("en-ko"))
_TERMS_LIST = """
ko	외교부	Foreign Affairs Office
ko	환경부	Ministry of Environment
ko	기상청	Korea Meteorological Administration
ko	중앙은행	Bank of Korea
ko	노조	trade union
ko	교육청	school board
ko	총리	head of government
ko	대변인	press officer
ko	작가	award-winning novelist
ko	연구원	research fellow
ko	발전소	generating station
ko	연구소	research institute
ko	보고서	white paper
ko	협정	peace accord
ko	사고	train mishap
ko	축제	street fair
ko	집회	street protest
ko	회담	summit meeting
ko	훈련	military exercise
ko	물가	consumer prices
ko	예산	state spending
ko	전기	electric power
ko	쌀 가격	rice prices
ko	반도체 가격	semiconductor prices
ko	박물관	exhibition hall
ko	선거	general vote
ko	협상	peace talks
ko	계획	master plan
en	foreign ministry	외무부
en	environment ministry	환경 관리부
en	weather agency	국립 기상대
en	central bank	한국은행
en	labor union	노동조합
en	education office	교육 지원청
en	prime minister	국무총리
en	power plant	원자력 발전 시설
en	spokesperson	공보 담당관
en	researcher	연구 위원
en	report	백서
en	agreement	평화 협약
en	accident	열차 추돌
en	measures	종합 방안
en	festival	거리 행사
en	rally	도심 시위
en	talks	정상 회의
en	drill	군사 연습
en	price of rice	미곡값
en	price of chips	칩값
en	negotiations	교섭
en	budget	나라 살림
en	museum	전시관
en	election	총선
"""


@dataclass(frozen=True)
class Found:
    """How many places were put right, wrong, offered rightly, of how many."""

    asked: int
    right: int
    wrong: int
    offered: int


def wordings(language: Language) -> list[Wording]:
    """Return the terms of a source language."""
    rows = (line.split("\t") for line in _TERMS_LIST.strip().splitlines())
    return [Wording(source, target) for code, source, target in rows if code == language]


def said_for(term: str, sides: tuple[Words, Words]) -> str:
    """Return the words of the other side that stand for a term, by the grammar."""
    keys = [key for key, word in sides[0] if any(part in word for part in term.split())]
    return _bare(" ".join(word for key, word in sides[1] if key in keys))


def _bare(words: str) -> str:
    for small in ("the ", "a "):
        words = words.lower().removeprefix(small)
    return words.strip(" .")


def is_right(said: str, wanted: str, target: Language) -> bool:
    """Tell whether a stretch is all of the words that stand for a term; particles may be left."""
    if target is Language.KOREAN:
        return wanted.startswith(said) and len(wanted) - len(said) <= 1
    return _bare(said) == wanted


def as_grammar_says(engine: ArgosEngine) -> Iterator[tuple[Aligned, SentenceTranslation]]:
    """Yield the sentences that the engine translates word for word as the grammar does."""
    sentences = make(*ASKED)
    first = 0 if engine.pair.source is Language.KOREAN else 1
    for one, made in zip(
        sentences, engine.translate([one.texts[first] for one in sentences]), strict=True
    ):
        if made.target == one.texts[1 - first]:
            yield one, made


@cache
def measured() -> dict[Pair, Found]:
    """Return what both directions reach."""
    found = {}
    with tempfile.TemporaryDirectory() as home:
        for pair in PAIRS:
            (file,) = PACKAGES.glob(f"*{pair.source}_{pair.target}*.argosmodel")
            engine = ArgosEngine(install_file(file, Paths.find(Path(home)), lambda _: None))
            found[pair] = of_engine(engine)
    return found


def of_engine(engine: ArgosEngine, *, loud: bool = False) -> Found:
    """Return what one engine reaches; ``loud`` prints every wrong replacement."""
    terms, pair = wordings(engine.pair.source), engine.pair
    asked = right = wrong = offered = 0
    for one, made in as_grammar_says(engine):
        sides = (one.korean, one.english)
        sides = sides if pair.source is Language.KOREAN else sides[::-1]
        for _, wording in mentions(made.source, terms, pair.source):
            asked += 1
            wanted = said_for(wording.source, sides)
            put = [term for term in apply(made, [wording], pair.source).terms if term.replaced]
            offer = None if put else offer_of(made, wording, pair.source)
            fine = all(is_right(term.replaced, wanted, pair.target) for term in put)
            right += bool(put) and fine
            wrong += not fine
            offered += offer is not None and is_right(offer.said, wanted, pair.target)
            if loud and not fine:
                print(f"wrong: {made.source} | {made.target} | {wording.source} | {put}")
    return Found(asked, right, wrong, offered)


def wrong() -> float:
    """Return how many terms replaced something else."""
    return float(sum(one.wrong for one in measured().values()))


def placed() -> float:
    """Return the share of places that are put right by themselves."""
    found = measured().values()
    return sum(one.right for one in found) / sum(one.asked for one in found)


def within_a_click() -> float:
    """Return the share of places that are put right by themselves or with one click."""
    found = measured().values()
    return sum(one.right + one.offered for one in found) / sum(one.asked for one in found)


def main() -> None:
    """Print the table."""
    for pair, one in measured().items():
        print(
            f"{pair}  {one.asked} places: {one.right / one.asked:.3f} by themselves, "
            f"{one.offered / one.asked:.3f} offered, {one.wrong} wrong"
        )


if __name__ == "__main__":
    main()
