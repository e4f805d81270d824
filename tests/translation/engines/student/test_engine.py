import shutil
import threading

import pytest
from tools.grammar_pairs import make

from newsreader.errors import CancelledError, EngineError, PackageMissingError
from newsreader.model.engine import EngineKind
from newsreader.model.span import Span
from newsreader.translation.base import Engine
from newsreader.translation.engines.student.engine import StudentEngine
from newsreader.translation.packages import manifest
from newsreader.translation.packages.installed import from_manifest
from newsreader.translation.packages.manifest import Manifest
from tests.translation.engine_contract import EngineContract, assert_word_links

RICE = "3월 쌀 가격이 65퍼센트 올랐다."
RICE_IN_ENGLISH = "The price of rice rose 65 percent in March."


class TestKoreanToEnglish(EngineContract):
    @pytest.fixture
    def engine(self, ko_en) -> Engine:
        return StudentEngine(ko_en)

    def test_translates(self, engine):
        assert engine.translate([RICE])[0].target == RICE_IN_ENGLISH


class TestEnglishToKoreanWithABeam(EngineContract):
    @pytest.fixture
    def engine(self, en_ko) -> Engine:
        return StudentEngine(en_ko, beam=3)

    def test_translates(self, engine):
        assert engine.translate([RICE_IN_ENGLISH])[0].target == RICE


@pytest.fixture
def engine(ko_en) -> StudentEngine:
    return StudentEngine(ko_en)


def pairs(count: int) -> list[tuple[str, str]]:
    """Return Korean sentences of the grammar and their English, unseen in training."""
    return [one.texts for one in make(count, seed=2026)]


def _sealed(copy) -> str:
    """Write the manifest as an installation does, and return which model the engine names."""
    package, name = copy.package, copy.files.model
    files = manifest.stored(copy.folder)
    made = Manifest(
        package.pair, "1.0", "", "", files, EngineKind.STUDENT, "base", verified=True, model=name
    )
    manifest.write(made, copy.folder)
    return StudentEngine(from_manifest(copy.folder, made)).tag.model


def test_every_file_of_the_model_makes_the_tag(copy):
    first = _sealed(copy)
    assert _sealed(copy) == first
    tags = {first}
    for number, name in enumerate(copy.files.names, 2):
        with (copy.folder / name).open("ab") as file:
            file.write(b"x")
        tags.add(_sealed(copy))
        assert len(tags) == number, name


def test_the_tag_names_package_model_and_beam(ko_en):
    tag = StudentEngine(ko_en, beam=3).tag
    assert (tag.engine, tag.model, tag.options) == ("student", f"ko_en 1.0 {'5a' * 8}", "beam=3")


@pytest.mark.parametrize("beam", [1, 4])
def test_the_test_students_know_the_grammar_beyond_what_they_learnt(ko_en, en_ko, beam):
    for package, source, target in ((ko_en, 0, 1), (en_ko, 1, 0)):
        texts = pairs(60)
        results = StudentEngine(package, beam).translate([pair[source] for pair in texts])
        right = [result.target == pair[target] for result, pair in zip(results, texts, strict=True)]
        assert sum(right) >= 57


def test_a_wider_beam_finds_nothing_less_likely(ko_en):
    korean = [pair[0] for pair in pairs(30)]
    greedy = StudentEngine(ko_en, beam=1).translate(korean)
    wide = StudentEngine(ko_en, beam=4).translate(korean)
    scores = [(w.score or 0.0, g.score or 0.0) for w, g in zip(wide, greedy, strict=True)]
    assert all(-1 < g <= w < 0 for w, g in scores)


def test_the_company_of_a_sentence_changes_nothing(engine):
    korean = [pair[0] for pair in pairs(40)]
    together = engine.translate([*korean, " ".join(korean[:4])])[:-1]
    assert [engine.translate([sentence])[0] for sentence in korean] == together


def test_the_words_that_correspond_are_linked(engine):
    (result,) = engine.translate([RICE])
    best: dict[str, str] = {}
    for link in result.attention:
        best.setdefault(link.target.of(result.target), link.source.of(RICE))
    assert best["rice"] == "쌀"
    assert best["rose"] == "올랐다"
    assert best["65"] == best["percent"] == "65퍼센트"
    assert best["March"] == "3월"


def test_a_given_translation_is_linked_as_if_the_model_had_made_it(engine):
    made = engine.translate([pair[0] for pair in pairs(20)])
    links = engine.attend([(result.source, result.target) for result in made])
    assert links == [result.attention for result in made]


def test_a_translation_a_person_wrote_is_linked(engine):
    written = "In March rice rose by 65 percent!"
    (links,) = engine.attend([(RICE, written)])
    assert_word_links(RICE, written, links)
    assert "쌀" in {link.source.of(RICE) for link in links if link.target.of(written) == "rice"}


def test_a_pair_too_long_to_be_looked_at_has_no_links(engine):
    assert engine.attend([(RICE, "rice " * 1000), (RICE, RICE_IN_ENGLISH)])[0] == ()


class TestALongSentence:
    CLAUSES = (RICE[:-1] + ";", "외교부는 금요일 바람이 강하다고 말했다;", RICE)

    @pytest.fixture
    def result(self, ko_en):
        return StudentEngine(ko_en, longest=16).translate([" ".join(self.CLAUSES)])[0]

    def test_is_translated_in_parts_and_stays_one(self, result):
        assert result.source == " ".join(self.CLAUSES)
        assert result.target.count("The price of rice rose 65 percent in March") == 2
        assert "The foreign ministry said on Friday that the wind is strong" in result.target
        assert result.score is not None

    def test_has_its_links_where_its_parts_stand(self, result):
        assert_word_links(result.source, result.target, result.attention)
        best: dict[int, Span] = {}
        for link in result.attention:
            best.setdefault(link.target.start, link.source)
        march = result.target.index("March"), result.target.rindex("March")
        assert best[march[0]].start == result.source.index("3월")
        assert best[march[1]].start == result.source.rindex("3월")

    def test_changes_where_its_kept_beginning_ends(self, ko_en, result):
        engine = StudentEngine(ko_en, longest=16)
        kept = result.target[: result.target.index("wind")]
        found = engine.alternatives(" ".join(self.CLAUSES), kept, most=3)
        assert found[0] == result.target
        assert len(found) == 3
        assert all(text.startswith(kept) and text.endswith(RICE_IN_ENGLISH) for text in found)


class TestOtherWordings:
    def test_the_likeliest_one_is_the_translation(self, engine):
        for korean, english in pairs(10):
            middle = len(english) // 2
            assert engine.alternatives(korean, "")[0] == english
            assert engine.alternatives(korean, english[:middle])[0] == english

    @pytest.mark.parametrize(
        "prefix", ["T", "The pri", "The price of r", "The price of rice", "The price of rice "]
    )
    def test_a_word_may_be_kept_half(self, engine, prefix):
        assert engine.alternatives(RICE, prefix)[0] == RICE_IN_ENGLISH

    def test_all_go_on_with_different_words(self, engine):
        found = engine.alternatives(RICE, "The price of ", most=5)
        assert len(found) >= 3
        words = {text.removeprefix("The price of ").split()[0] for text in found}
        assert len(words) == len(found)

    def test_nothing_goes_on_behind_a_whole_sentence(self, engine):
        assert engine.alternatives(RICE, RICE_IN_ENGLISH) == []

    def test_what_the_reader_typed_need_not_be_likely(self, engine):
        found = engine.alternatives(RICE, "The price of silk rose ", most=2)
        assert found
        assert all(text.startswith("The price of silk rose ") for text in found)

    def test_what_the_model_cannot_write_is_kept(self, engine):
        for prefix in ("😀", "Zürich – ", "ﬁ①x", "두 시장 \0 a", "  The price"):
            found = engine.alternatives(RICE, prefix, most=2)
            assert all(text.startswith(prefix) for text in found)

    def test_no_more_come_than_are_wanted(self, engine):
        assert len(engine.alternatives(RICE, "", most=1)) == 1
        assert engine.alternatives(RICE, "", most=0) == []

    def test_there_is_none_that_adds_nothing(self, engine):
        assert RICE_IN_ENGLISH not in engine.alternatives(RICE, RICE_IN_ENGLISH)


@pytest.mark.parametrize(
    "sentence",
    [
        "쌀 " * 5000,
        "쌀" * 5000,
        "쌀 가격이 올랐다고 " * 1000,
        "大韓民國 國會 豫算案 可決",
        "쌀\0가격이\0 올랐다\0",
        "\0" * 50 + "쌀",
        "Die Preise für Reis 3월 米の値段 поднялись",
        "쌀 \ud800 가격",
        "쌀 가격이 올랐다 😀😀👨\u200d👩\u200d👧",
        "ﬁ①㈱ ＡＢＣ e\u0301 쌀",
    ],
    ids=["repeats", "one word", "10,000 letters", "hanja", "NUL", "NULs", "mixed", "surrogate",
         "emoji", "compatibility forms"],
)  # fmt: skip
def test_a_strange_sentence_ends_with_sound_links(engine, sentence):
    (result,) = engine.translate([sentence])
    assert result.source == sentence
    assert "⁇" not in result.target
    assert len(result.target) <= 60 * len(sentence) + 60
    assert_word_links(sentence, result.target, result.attention)
    assert all(text.startswith("It") for text in engine.alternatives(sentence, "It", most=2))


@pytest.mark.parametrize("sentence", ["😀", "👨\u200d👩\u200d👧 😀", "\0\0", "3,000 — 5", "\n\t "])
def test_a_sentence_without_a_letter_comes_back_without_a_link(engine, sentence):
    (result,) = engine.translate([sentence])
    assert (result.target, result.score, result.attention) == (sentence, None, ())


def test_every_step_asks_whether_to_go_on(engine):
    engine.translate([RICE])
    asked = []

    def after_a_while() -> bool:
        asked.append(threading.get_ident())
        return len(asked) == 12

    with pytest.raises(CancelledError):
        engine.translate([RICE] * 5, after_a_while)
    assert asked == [threading.get_ident()] * 12


class TestItsFolder:
    def test_a_loaded_model_goes_on_when_it_is_removed(self, copy):
        engine = StudentEngine(copy.package)
        engine.translate([RICE])
        shutil.rmtree(copy.folder)
        assert engine.translate([RICE])[0].target == RICE_IN_ENGLISH

    def test_without_it_the_package_is_missing(self, copy):
        engine = StudentEngine(copy.package)
        engine.translate([RICE])
        shutil.rmtree(copy.folder)
        engine.unload()
        with pytest.raises(PackageMissingError, match="no longer"):
            engine.translate([RICE])

    def test_a_file_that_is_missing_is_named(self, copy):
        copy.shortlist.unlink()
        with pytest.raises(EngineError, match="no shortlist file"):
            StudentEngine(copy.package).translate([RICE])

    @pytest.mark.parametrize("data", [b"", b"nothing", b"\0" * 5000])
    @pytest.mark.parametrize("kind", ["model", "shortlist", "source_vocab"])
    def test_a_damaged_file_is_an_error_in_a_sentence(self, copy, kind, data):
        (copy.folder / getattr(copy.files, kind)).write_bytes(data)
        with pytest.raises(EngineError, match=r"cannot be loaded: .+\w\.$"):
            StudentEngine(copy.package).translate([RICE])

    def test_a_vocabulary_of_another_model_is_refused(self, copy, en_ko):
        (copy.folder / copy.files.source_vocab).write_bytes(
            (en_ko.folder / "trgvocab.enko.spm").read_bytes()
        )
        with pytest.raises(EngineError, match="does not belong to the model"):
            StudentEngine(copy.package).translate([RICE])
