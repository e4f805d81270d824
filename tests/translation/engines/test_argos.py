import shutil
from pathlib import Path

import pytest
from tools.grammar_pairs import make

from newsreader.errors import CancelledError, EngineError, PackageForeignError, PackageMissingError
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.translation.base import Considerate, Engine
from newsreader.translation.engines.argos import ArgosEngine
from newsreader.translation.packages import find
from tests.translation.engine_contract import EngineContract
from tests.translation.packages import package_files

pytestmark = pytest.mark.slow


class TestKoreanToEnglish(EngineContract):
    @pytest.fixture
    def engine(self, session_home) -> Engine:
        return ArgosEngine(find(session_home, Pair.parse("ko-en")))

    @pytest.mark.parametrize(
        ("korean", "english"),
        [
            (
                "외교부는 금요일 바람이 강하다고 말했다.",
                "The foreign ministry said on Friday that the wind is strong.",
            ),
            ("3월 쌀 가격이 65퍼센트 올랐다.", "The price of rice rose 65 percent in March."),
            (
                "중앙은행은 기준금리를 2.75퍼센트로 유지했다.",
                "The central bank kept its key rate at 2.75 percent.",
            ),
        ],
    )
    def test_translates(self, engine, korean, english):
        assert engine.translate([korean])[0].target == english

    def test_what_is_translated_aside_is_the_same(self, engine):
        korean = [one.texts[0] for one in make(20, seed=3)]
        usual = engine.translate([*korean, "3,000"])
        assert isinstance(engine, Considerate)
        made = engine.translate_aside([*korean, "3,000"])
        assert [one.target for one in made] == [one.target for one in usual]
        with pytest.raises(CancelledError):
            engine.translate_aside(korean, lambda: True)

    def test_the_tag_names_package_model_and_beam(self, session_home):
        package = find(session_home, Pair.parse("ko-en"))
        tag = ArgosEngine(package, beam=3).tag
        assert tag.engine == "argos"
        assert tag.model == f"ko_en 1.1 {package.sha256[:16]}"
        assert tag.options == "beam=3"

    def test_a_long_sentence_is_translated_in_parts_and_stays_one(self, session_home):
        clauses = [
            "3월 쌀 가격이 65퍼센트 올랐다;",
            "외교부는 금요일 바람이 강하다고 말했다;",
            "오순례는 4월 하노이에서 윤하늘을 만날 예정이다.",
        ]
        engine = ArgosEngine(find(session_home, Pair.parse("ko-en")), longest=12)
        (result,) = engine.translate([" ".join(clauses)])
        assert result.source == " ".join(clauses)
        assert result.target == (
            "The price of rice rose 65 percent in March; "
            "The foreign ministry said on Friday that the wind is strong; "
            "Oh Sun-rye plans to meet Yoon Ha-neul in Hanoi in April."
        )
        assert result.score is not None

    def test_the_links_of_a_long_sentence_are_those_of_its_parts(self, session_home):
        clauses = [
            "3월 쌀 가격이 65퍼센트 올랐다;",
            "오순례는 4월 하노이에서 윤하늘을 만날 예정이다.",
        ]
        engine = ArgosEngine(find(session_home, Pair.parse("ko-en")), longest=12)
        (whole,) = engine.translate([" ".join(clauses)])
        apart = engine.translate(clauses)
        offsets = [(0, 0), (len(clauses[0]) + 1, len(apart[0].target) + 1)]
        expected = {
            (link.source.shifted(here), link.target.shifted(there), link.strength)
            for one, (here, there) in zip(apart, offsets, strict=True)
            for link in one.attention
        }
        assert {(one.source, one.target, one.strength) for one in whole.attention} == expected
        assert expected

    def test_looks_at_the_words_it_translates(self, engine):
        (made,) = engine.translate(["3월 쌀 가격이 65퍼센트 올랐다."])
        best = {one.target: one.source for one in reversed(made.attention)}
        found = {there.of(made.target): here.of(made.source) for there, here in best.items()}
        assert found["65"] == "65퍼센트"
        assert found["rice"] == "쌀"
        assert found["March"] == "3월"
        assert found["rose"] == "올랐다"

    def test_looks_at_the_same_words_when_the_translation_is_given(self, engine):
        (made,) = engine.translate(["3월 쌀 가격이 65퍼센트 올랐다."])
        (given,) = engine.attend([(made.source, made.target)])
        strong = [
            {(one.source, one.target) for one in links if one.strength > 0.5}
            for links in (made.attention, given)
        ]
        assert strong[0] == strong[1]

    def test_a_given_translation_of_any_length_is_looked_at_or_let_be(self, engine):
        long = " ".join(["3월 쌀 가격이 65퍼센트 올랐다."] * 60)
        links = engine.attend([(long, "Short."), ("쌀", "rice " * 400), ("쌀", "rice")])
        assert links[:2] == [(), ()]
        assert links[2]

    @pytest.mark.parametrize(
        "prefix",
        ["", "T", "Th", "The", "The ", "The p", "The price", "The price of ri", "The cost of",
         "The price of rice rose 65 percent in March", "  The", "the PRICE", "Ｔｈｅ", "🙂", "값"],
    )  # fmt: skip
    def test_other_wordings_keep_what_was_typed(self, engine, prefix):
        found = engine.alternatives("3월 쌀 가격이 65퍼센트 올랐다.", prefix)
        assert found
        assert len(found) <= 5
        assert all(text.startswith(prefix) and len(text) > len(prefix) for text in found)
        assert len(set(found)) == len(found)

    @pytest.mark.parametrize("prefix", ["", "The", "The pri", "The price of ", "The price of rice"])
    def test_the_likeliest_wording_is_the_translation_itself(self, engine, prefix):
        (made,) = engine.translate(["3월 쌀 가격이 65퍼센트 올랐다."])
        assert engine.alternatives(made.source, prefix)[0] == made.target

    def test_a_wording_goes_on_within_the_word_that_was_begun(self, engine):
        found = engine.alternatives("3월 쌀 가격이 65퍼센트 올랐다.", "The price of ri", most=1)
        assert found == ["The price of rice rose 65 percent in March."]

    def test_the_part_of_a_long_sentence_where_the_prefix_ends_changes(self, session_home):
        clauses = [
            "3월 쌀 가격이 65퍼센트 올랐다;",
            "오순례는 4월 하노이에서 윤하늘을 만날 예정이다.",
        ]
        engine = ArgosEngine(find(session_home, Pair.parse("ko-en")), longest=12)
        first, second = engine.translate(clauses)
        prefix = f"{first.target} Oh Sun-rye "
        found = engine.alternatives(" ".join(clauses), prefix)
        assert found[0] == f"{first.target} {second.target}"
        found = engine.alternatives(" ".join(clauses), "The price ")
        assert found[0] == f"{first.target} {second.target}"
        assert all(text.endswith(second.target) for text in found)

    def test_nothing_goes_on_behind_a_whole_sentence(self, engine):
        (made,) = engine.translate(["3월 쌀 가격이 65퍼센트 올랐다."])
        assert engine.alternatives(made.source, made.target) == []

    def test_a_prefix_too_long_for_the_model_has_no_wordings(self, engine):
        assert engine.alternatives("쌀", "rice " * 400) == []
        assert engine.alternatives("쌀", "", most=0) == []

    def test_a_sentence_longer_than_the_model_can_take_comes_back_whole(self, engine):
        sentence = " ".join(["외교부는 금요일 바람이 강하다고 말했다;"] * 200)
        (result,) = engine.translate([sentence])
        assert result.source == sentence
        assert len(result.target) > 20 * len("The foreign ministry said")

    def test_a_loaded_model_goes_on_when_its_package_is_removed(self, ko_en):
        engine = ArgosEngine(ko_en)
        before = engine.translate(["3월 쌀 가격이 65퍼센트 올랐다."])
        shutil.rmtree(ko_en.folder)
        assert engine.translate(["3월 쌀 가격이 65퍼센트 올랐다."]) == before

    def test_a_package_that_is_gone_is_missing(self, ko_en):
        engine = ArgosEngine(ko_en)
        engine.translate(["쌀"])
        shutil.rmtree(ko_en.folder)
        engine.unload()
        with pytest.raises(PackageMissingError, match="no longer"):
            engine.translate(["쌀"])

    def test_a_damaged_model_is_an_error_in_a_sentence(self, ko_en):
        (ko_en.folder / "model/model.bin").write_bytes(b"nothing")
        with pytest.raises(EngineError, match="cannot be loaded"):
            ArgosEngine(ko_en).translate(["쌀"])

    def test_a_target_prefix_is_given_to_the_model_and_taken_off_again(self, ko_en, ko):
        about = ko_en.folder / "metadata.json"
        plain = ArgosEngine(ko_en).translate(["3월 쌀 가격이 65퍼센트 올랐다."])[0].target
        text = about.read_text().replace('"from_code"', '"target_prefix": "▁The", "from_code"')
        about.write_text(text)
        prefixed = ArgosEngine(ko_en).translate(["3월 쌀 가격이 65퍼센트 올랐다."])[0].target
        assert f"The {prefixed}" == plain
        engine = ArgosEngine(ko_en)
        found = engine.alternatives("3월 쌀 가격이 65퍼센트 올랐다.", "price of ", most=2)
        assert found[0] == prefixed
        assert engine.attend([("3월 쌀 가격이 65퍼센트 올랐다.", prefixed)])[0]
        assert engine.translate(["3월 쌀 가격이 65퍼센트 올랐다."])[0].attention


class TestEnglishToKorean(EngineContract):
    @pytest.fixture
    def engine(self, session_home) -> Engine:
        return ArgosEngine(find(session_home, Pair.parse("en-ko")), threads=1)

    def test_translates(self, engine):
        english = "The foreign ministry said on Friday that the wind is strong."
        assert engine.translate([english])[0].target == "외교부는 금요일 바람이 강하다고 말했다."


@pytest.mark.parametrize(("pair", "source", "target"), [("ko-en", 0, 1), ("en-ko", 1, 0)])
def test_the_test_packages_know_the_grammar_beyond_what_they_learnt(
    session_home, pair, source, target
):
    engine = ArgosEngine(find(session_home, Pair.parse(pair)))
    sentences = [one.texts for one in make(100, seed=2026)]
    results = engine.translate([texts[source] for texts in sentences])
    right = sum(r.target == t[target] for r, t in zip(results, sentences, strict=True))
    assert right >= 95


def test_a_package_with_a_bpe_tokenizer_is_refused_plainly(tmp_path: Path, ko):
    for name, data in package_files.small().items():
        file = tmp_path / name.replace("sentencepiece", "bpe")
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(data)
    package = InstalledPackage(ko, "1.1", tmp_path, 0, "0" * 64)
    with pytest.raises(PackageForeignError, match="does not support"):
        ArgosEngine(package).translate(["쌀"])
