import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from newsreader.translation.cache_key import SIZE, text_key


def test_a_key_has_sixteen_bytes():
    assert len(text_key("가격이 올랐다.")) == SIZE == 16


def test_the_key_never_changes_between_versions():
    assert text_key("가격이 올랐다.").hex() == "ef9dff174502bddc39426ce7008c8663"


def test_composed_and_decomposed_letters_are_the_same_text():
    assert text_key(unicodedata.normalize("NFD", "한글 é")) == text_key("한글 é")


@given(st.text(), st.text())
def test_different_texts_have_different_keys(one, other):
    same = unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
    assert (text_key(one) == text_key(other)) == same
