"""The students that the tests translate with, as ``tools/make_test_student.py`` left them."""

import pytest
from tools.grammar_pairs import make
from tools.student_folder import package_of

from newsreader.translation.engines.student.engine import StudentEngine
from newsreader.translation.engines.student.files import find_files
from tests.conftest import DATA
from tests.translation.engine_contract import SENTENCES

SEEN = {one.texts for one in make(6000, 1)}
UNSEEN = [one for one in make(200, 99) if one.texts not in SEEN]


@pytest.fixture(params=["ko_en", "en_ko"])
def folder(request):
    return DATA / "student" / request.param


@pytest.fixture
def engine(folder) -> StudentEngine:
    return StudentEngine(package_of(folder))


def test_they_stay_small(folder):
    assert sum(file.stat().st_size for file in folder.iterdir()) < 800_000


def test_one_has_a_joint_vocabulary_and_the_other_two():
    vocabularies = [find_files(DATA / "student" / name) for name in ("ko_en", "en_ko")]
    joint = [files.source_vocab == files.target_vocab for files in vocabularies]
    assert joint == [True, False]


def test_they_know_sentences_they_never_saw(engine):
    order = 1 if engine.pair.source == "ko" else -1
    pairs = [one.texts[::order] for one in UNSEEN]
    assert len(pairs) > 100
    written = [result.target for result in engine.translate([source for source, _ in pairs])]
    assert written == [target for _, target in pairs]


def test_they_know_the_sentences_that_every_engine_is_tested_with(engine):
    source, target = engine.pair.source, engine.pair.target
    written = [result.target for result in engine.translate(SENTENCES[source])]
    assert written == SENTENCES[target]


def test_they_tell_which_words_correspond(engine):
    forward = engine.pair.source == "ko"
    for one in UNSEEN[:50]:
        source, target = (one.korean, one.english) if forward else (one.english, one.korean)
        (result,) = engine.translate([one.texts[0 if forward else 1]])
        best = {link.target: link for link in reversed(result.attention)}
        assert best
        for link in best.values():
            key = key_at(target, link.target.start)
            assert not key or key_at(source, link.source.start) == key


def key_at(words, place):
    for key, word in words:
        if place <= len(word):
            return key
        place -= len(word) + 1
    raise AssertionError(place)
