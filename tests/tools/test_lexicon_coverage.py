from pathlib import Path

import pytest
from tools.lexicon_coverage import Coverage, add, count_bound, of_words, write_missing
from tools.lexicon_words import Wanted, english_words, korean_words

from newsreader.model.language import Language
from newsreader.model.sentence import Eojeol, Morpheme
from newsreader.model.span import Span


def eojeol(surface: str, *morphemes: str) -> Eojeol:
    """Return a word of morphemes written form/tag."""
    span = Span(0, len(surface))
    parts = [one.rpartition("/") for one in morphemes]
    return Eojeol(
        surface, span, surface, "noun", tuple(Morpheme(form, tag, span) for form, _, tag in parts)
    )


def wanted(word: Eojeol) -> dict[str, str]:
    return {one.lemma: one.kind for one in korean_words(word)}


def knowing(*words: str):
    return lambda forms, language: set(forms) & set(words)


def test_the_content_words_of_an_eojeol_without_its_particles():
    assert wanted(eojeol("국회에서는", "국회/NNG", "에서/JKB", "는/JX")) == {"국회": "common nouns"}


def test_a_verb_of_a_noun_is_one_predicate():
    assert wanted(eojeol("결정했다", "결정/NNG", "하/XSV", "었/EP", "다/EF")) == {
        "결정하다": "predicates"
    }


def test_a_verb_without_an_entry_is_found_by_its_noun():
    word = eojeol("개봉됐다", "개봉/NNG", "되/XSV", "었/EP", "다/EF")
    assert of_words(korean_words(word), knowing("개봉")).share("predicates") == 1
    assert of_words(korean_words(word), knowing("개막")).share("predicates") == 0


def test_each_part_of_a_compound_is_found_by_the_whole():
    word = eojeol("선수촌", "선수/NNG", "촌/XSN")
    assert of_words(korean_words(word), knowing("선수촌")).share("common nouns") == 1
    both = eojeol("반도체산업", "반도체/NNG", "산업/NNG")
    assert of_words(korean_words(both), knowing("반도체")).share("common nouns") == 0.5


def test_names_are_counted_apart():
    assert wanted(eojeol("서울은", "서울/NNP", "은/JX")) == {"서울": "proper nouns"}


def test_particles_and_endings_that_are_explained():
    span = Span(0, 2)
    known = Morpheme("는", "JX", span, citation="은/는")
    unknown = Morpheme("라눈", "EF", span)
    coverage = Coverage()
    count_bound([Eojeol("학교는", span, "학교", "noun", (known, unknown))], coverage)
    assert coverage.share("particles and endings") == 0.5
    assert list(coverage.missing) == [("라눈", "EF")]


def test_english_words_in_small_letters_and_names_inside_sentences():
    text = "The Bank of Korea cut rates. Markets cheered in Seoul 3 times."
    found = [(one.kind, one.lemma) for one in english_words(text)]
    assert found == [
        ("names", "Bank"),
        ("names", "Korea"),
        ("lower-case words", "cut"),
        ("lower-case words", "rates"),
        ("lower-case words", "cheered"),
        ("names", "Seoul"),
        ("lower-case words", "times"),
    ]


def test_an_inflected_word_is_found_by_its_lemma():
    coverage = of_words(english_words("and markets cheered"), knowing("market", "cheer"))
    assert coverage.share("lower-case words") == 1


def test_what_is_missing_is_written_by_frequency(tmp_path: Path):
    def word(lemma: str, surface: str, weight: float) -> Wanted:
        forms = (lemma,)
        return Wanted("common nouns", lemma, "NNG", forms, surface, Language.KOREAN, weight)

    coverage = of_words([word("텃밭", "텃밭에", 1), word("소반", "소반을", 3)], knowing())
    add(coverage, of_words([word("텃밭", "텃밭을", 4)], knowing()))
    file = tmp_path / "missing.tsv"
    write_missing(coverage, file)
    assert file.read_text("utf-8") == "텃밭\tNNG\t5\t텃밭에 텃밭을\n소반\tNNG\t3\t소반을\n"


def test_nothing_to_find_is_all_found():
    assert Coverage().share("predicates") == pytest.approx(1)
