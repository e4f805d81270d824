import pytest

from newsreader.model.language import Language
from newsreader.model.word_kinds import is_vocabulary

KO, EN = Language.KOREAN, Language.ENGLISH


@pytest.mark.parametrize(
    ("language", "lemma", "pos"),
    [
        (KO, "반도체", "noun"),
        (KO, "늘다", "verb"),
        (KO, "與野", "noun"),
        (KO, "이미", "adverb"),
        (EN, "harbor", "noun"),
        (EN, "carry out", "verb"),
        (EN, "twelve-year-old", "adjective"),
        (EN, "zorbing", ""),  # in no dictionary, but no name either
    ],
)
def test_words_with_a_meaning_are_learned(language: Language, lemma: str, pos: str):
    assert is_vocabulary(language, lemma, pos)


@pytest.mark.parametrize(
    ("language", "lemma", "pos"),
    [
        (KO, "김민수", "proper"),
        (KO, "12조", "numeral"),
        (KO, "명", "counter"),
        (KO, "것", "bound-noun"),
        (KO, "을", "particle"),
        (KO, "하다", "verb"),
        (KO, "AI", "noun"),
        (KO, "…", "symbol"),
        (EN, "the", "determiner"),
        (EN, "of", "preposition"),
        (EN, "be", "verb"),
        (EN, "many", "adjective"),
        (EN, "Seoul", "proper"),
        (EN, "Kono", ""),  # a name that no dictionary knows
        (EN, "2026", ""),
        (EN, "s", ""),
        (EN, "", "noun"),
    ],
)
def test_names_numbers_and_function_words_are_not(language: Language, lemma: str, pos: str):
    assert not is_vocabulary(language, lemma, pos)
