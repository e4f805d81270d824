"""The glossary over what the toy packages translate: names come right, and nothing comes wrong."""

import pytest
from benchmarks.terms import PAIRS, of_engine
from tools.grammar_pairs import PEOPLE, PLACES, make

from newsreader.alignment.term_places import places
from newsreader.alignment.terms import Wording, apply, mentions
from newsreader.model.language import Language, Pair
from newsreader.translation.engines.argos import ArgosEngine
from newsreader.usecases import manage_models
from tests.conftest import DATA

pytestmark = pytest.mark.slow

WANTED = {
    "ko": {
        "강서연": "Kang Seoyeon", "한도윤": "Han Doyoon", "오순례": "Oh Soonrye",
        "윤하늘": "Yun Haneul", "서울": "Seoul City", "대구": "Taegu", "전주": "Chonju",
        "경주": "Kyongju", "제주": "Cheju", "하노이": "Ha Noi",
    },
    "en": {
        "Kang Seo-yeon": "강서윤", "Han Do-yun": "한도연", "Oh Sun-rye": "오선례",
        "Yoon Ha-neul": "윤하눌", "Seoul": "서울시", "Daegu": "대구시", "Jeonju": "젠주",
        "Gyeongju": "경쥬", "Paris": "빠리", "Hanoi": "하노이시", "Sydney": "씨드니",
    },
}  # fmt: skip


@pytest.mark.parametrize("pair", ["ko-en", "en-ko"])
def test_names_come_right_and_nothing_comes_wrong(bench, pair):
    direction = Pair.parse(pair)
    korean = direction.source is Language.KOREAN
    file = DATA / "packages" / f"translate-{pair.replace('-', '_')}-1_1.argosmodel"
    engine = ArgosEngine(manage_models.install_file(bench, file))
    names = dict(PEOPLE + PLACES) if korean else {v: k for k, v in PEOPLE + PLACES}
    wordings = [Wording(*row) for row in WANTED[pair[:2]].items()]
    sources = [one.texts[0 if korean else 1] for one in make(160, seed=77)]
    right = could = 0
    for made in engine.translate(sources):
        after = apply(made, wordings, direction.source)
        for _, wording in mentions(made.source, wordings, direction.source):
            if names[wording.source] in made.target:  # else the engine lost the name
                could += 1
                right += bool(places(after.target, wording.target, direction.target))
        for term in after.terms:
            assert term.replaced in names[term.source]
    assert could > 50
    assert right / could >= 0.95


@pytest.mark.parametrize("pair", ["ko-en", "en-ko"])
def test_terms_of_several_words_never_replace_anything_else(bench, pair):
    direction = Pair.parse(pair)
    file = DATA / "packages" / f"translate-{pair.replace('-', '_')}-1_1.argosmodel"
    found = of_engine(ArgosEngine(manage_models.install_file(bench, file)))
    assert found.asked >= 200
    assert found.wrong == 0
    assert found.right >= 0.1 * found.asked
    assert found.right + found.offered >= 0.6 * found.asked
    assert direction in PAIRS
