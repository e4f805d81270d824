import shutil
from pathlib import Path

import pytest
from tools.grammar_pairs import make

from newsreader.errors import EngineError, PackageForeignError, PackageMissingError
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.translation.base import Engine
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
