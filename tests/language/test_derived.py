import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.derived import Derivation, derivations

SYLLABLES = st.text(st.characters(min_codepoint=ord("가"), max_codepoint=ord("힣")), max_size=8)


@pytest.mark.parametrize(
    ("word", "bases", "suffix"),
    [
        ("개봉되다", ("개봉", "개봉하다"), "되다"),
        ("납득시키다", ("납득", "납득하다"), "시키다"),
        ("공격당하다", ("공격", "공격하다"), "당하다"),
        ("자랑스럽다", ("자랑",), "스럽다"),
        ("급히", ("급하다",), "히"),
        ("차분히", ("차분하다", "차분"), "히"),
        ("외교적", ("외교",), "적"),
        ("학생들", ("학생",), "들"),
    ],
)
def test_a_derived_word_is_what_it_is_made_of_and_a_suffix(word, bases, suffix):
    assert derivations(word)[0] == Derivation(bases, (suffix,))


def test_suffixes_on_suffixes_are_taken_off_one_by_one():
    assert derivations("국제화되다") == (
        Derivation(("국제화", "국제화하다"), ("되다",)),
        Derivation(("국제",), ("화", "되다")),
    )


@pytest.mark.parametrize("word", ["금하다", "되다", "들", "그들", "적", "회담", "화", ""])
def test_other_words_are_left_alone(word):
    assert derivations(word) == ()


@given(SYLLABLES)
def test_a_stem_and_its_suffixes_are_the_word(word):
    for derivation in derivations(word):
        ending = "".join(derivation.suffixes)
        assert any(base + ending == word for base in derivation.bases) or any(
            base.removesuffix("하다") + ending == word for base in derivation.bases
        )
