import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.english import lemma_candidates, words

TEXT = (
    "The U.S.-led talks, John's 1,234.5 won; ex-U.N. chief's players' F-35A AT&T don’t "
    "mid-1990s cafe\u0301 -- e.g. Co. (3.5%)"
)


def test_words_of_a_news_sentence():
    assert " ".join(span.of(TEXT) for span in words(TEXT)) == (
        "The U.S.-led talks John's 1,234.5 won ex-U.N. chief's players F-35A AT&T don’t "
        "mid-1990s cafe\u0301 e.g. Co 3.5"
    )


@given(st.text())
def test_words_are_in_order_and_never_empty(text):
    place = 0
    for span in words(text):
        assert place <= span.start < span.end <= len(text)
        place = span.end


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("talks", "talk"), ("watches", "watch"), ("causes", "cause"), ("countries", "country"),
        ("wives", "wife"), ("children", "child"), ("analyses", "analysis"), ("passes", "pass"),
        ("planned", "plan"), ("caused", "cause"), ("hoped", "hope"), ("hopped", "hop"),
        ("tried", "try"), ("called", "call"), ("added", "add"), ("created", "create"),
        ("treated", "treat"), ("visited", "visit"), ("offered", "offer"), ("managed", "manage"),
        ("using", "use"), ("running", "run"), ("singing", "sing"), ("dying", "die"),
        ("arranged", "arrange"), ("agreed", "agree"), ("denied", "deny"), ("included", "include"),
        ("said", "say"), ("went", "go"), ("has", "have"), ("is", "be"), ("fallen", "fall"),
        ("bigger", "big"), ("largest", "large"), ("earlier", "early"), ("better", "good"),
        ("quickly", "quick"), ("happily", "happy"), ("basically", "basic"), ("media", "medium"),
        ("chief's", "chief"), ("won’t", "will"), ("policy-makers", "policy-maker"),
    ],
)  # fmt: skip
def test_the_first_new_candidate_is_the_dictionary_form(word, lemma):
    plain = {word, word.replace("’", "'")}
    assert next(c for c in lemma_candidates(word) if c not in plain) == lemma


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("U.S.", "US"), ("Koreans'", "korean"), ("controlled", "control"), ("they're", "they"),
        ("left", "leave"), ("leaves", "leaf"), ("leaves", "leave"), ("US-led", "lead"),
        ("co-operate", "cooperate"), ("news", "news"), ("Seoul", "Seoul"), ("lying", "lie"),
    ],
)  # fmt: skip
def test_candidates_hold_the_dictionary_form(word, lemma):
    assert lemma in lemma_candidates(word)


@given(st.text(min_size=1))
def test_a_word_is_its_own_first_candidate(word):
    assert lemma_candidates(word)[0] == word
