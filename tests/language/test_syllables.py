import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.syllables import coda_of, initial_of, is_syllable, syllable, vowel_of

SYLLABLES = st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3)


@given(SYLLABLES)
def test_a_syllable_taken_apart_is_put_together_again(char):
    assert str(syllable(char)) == char


@pytest.mark.parametrize("char", ["a", "ㄱ", "ㅏ", "美", "힤"])
def test_other_signs_are_no_syllables(char):
    assert not is_syllable(char)
    with pytest.raises(ValueError, match="not a Hangul syllable"):
        syllable(char)


def test_the_ends_of_a_text():
    assert (initial_of("값이"), vowel_of("값이"), coda_of("값")) == ("ㄱ", "ㅏ", "ㅄ")
    assert (initial_of("AI"), vowel_of(""), coda_of("가"), coda_of("")) == ("", "", "", "")
