import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.language.sentences import split
from newsreader.model.language import Language
from tests.language.sentence_cases import ENGLISH, KOREAN, cases

SIGNS = ['"', "'", "(", ")", "…", "?", "!", ".", "😀", " ", "\u200b", "\xa0", "\n", "\r\n"]
WORDS = [
    "그는 갔다.",
    "“왔다”고",
    "2019. 11. 17.",
    "U.S.",
    "a.m.",
    "與野는",
    "He said",
    "Mr.",
    "1.5",
]
PIECES = st.sampled_from([*SIGNS, *WORDS])
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=25).map("".join))
LANGUAGES = st.sampled_from(list(Language))


@pytest.mark.parametrize(("text", "expected"), list(cases(ENGLISH)))
def test_english_sentences_end_where_a_reader_says(text, expected):
    assert [span.of(text) for span in split(text, Language.ENGLISH)] == expected


@pytest.mark.parametrize(("text", "expected"), list(cases(KOREAN)))
def test_korean_sentences_end_where_a_reader_says(text, expected):
    assert [span.of(text) for span in split(text, Language.KOREAN)] == expected


@given(TEXTS, LANGUAGES)
@settings(max_examples=300, deadline=None)
def test_spans_hold_every_visible_character_in_order(text, language):
    spans = split(text, language)
    place = 0
    for span in spans:
        assert text[place : span.start].strip() == ""
        assert span.of(text) == span.of(text).strip() != ""
        place = span.end
    assert text[place:].strip() == ""


@pytest.mark.parametrize("language", list(Language))
def test_a_text_without_words_has_no_sentences(language):
    assert split(" \n\t ", language) == ()


@pytest.mark.parametrize("language", list(Language))
def test_a_line_end_ends_a_sentence(language):
    text = "첫 줄\n둘째 줄"
    assert [span.of(text) for span in split(text, language)] == ["첫 줄", "둘째 줄"]


def test_a_title_is_one_sentence():
    title = "與野, 예산안 놓고 대립… 본회의 무산"
    assert [span.of(title) for span in split(title, Language.KOREAN)] == [title]
