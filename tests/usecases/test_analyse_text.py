import pytest

from newsreader.errors import AnalyserError
from newsreader.usecases.analyse_text import analyse_text, analyse_texts
from newsreader.usecases.workbench import Lazy, Workbench
from tests.language.fakes import SpaceAnalyser


def test_every_text_is_answered_in_its_place(bench: Workbench):
    answers = analyse_texts(bench, ["회담 결과.", "", " \n", "장관 회의. 정부 발표."])
    assert [len(answer["sentences"]) for answer in answers] == [1, 0, 0, 2]
    assert answers[3]["sentences"][1]["text"] == "정부 발표."


def test_offsets_count_the_text_as_it_was_given(bench: Workbench):
    text = "  😀 회담.\n정부 발표."
    for sentence in analyse_text(bench, text)["sentences"]:
        assert text[sentence["start"] : sentence["end"]] == sentence["text"]
        for eojeol in sentence["eojeols"]:
            assert text[eojeol["start"] : eojeol["end"]] == eojeol["surface"]
            parts = [text[m["start"] : m["end"]] for m in eojeol["morphemes"]]
            assert "".join(parts) == eojeol["surface"]


def test_a_known_word_comes_with_its_meanings(bench: Workbench):
    (sentence,) = analyse_text(bench, "회담")["sentences"]
    (eojeol,) = sentence["eojeols"]
    assert (eojeol["lemma"], eojeol["pos"]) == ("회담", "noun")
    assert "talks" in " ".join(eojeol["glosses"])
    assert [set(morpheme) for morpheme in eojeol["morphemes"]] == [
        {"form", "tag", "start", "end", "name", "name_ko", "explanation"}
    ]


def test_an_unknown_word_has_none(bench: Workbench):
    (sentence,) = analyse_text(bench, "쀍뚫")["sentences"]
    assert sentence["eojeols"][0]["glosses"] == []


def test_nothing_to_explain_starts_no_analyser(bench: Workbench):
    def start() -> SpaceAnalyser:
        raise AnalyserError("The Korean analyser cannot be started.")

    lazy = Workbench(bench.paths, bench.library, Lazy(start), bench.lexicon, bench.engines)
    assert analyse_texts(lazy, ["", " "]) == [{"sentences": []}, {"sentences": []}]
    with pytest.raises(AnalyserError):
        analyse_text(lazy, "회담")
