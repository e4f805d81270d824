from newsreader.alignment.leaning import leaning_english, leaning_korean
from newsreader.model.tokens import word_spans


def english(text: str) -> dict[str, str]:
    words = word_spans(text)
    leans = leaning_english(text, words)
    return {words[here].of(text): words[there].of(text) for here, there in leans.items()}


def korean(text: str) -> dict[str, str]:
    words = word_spans(text)
    leans = leaning_korean(text, words)
    return {words[here].of(text): words[there].of(text) for here, there in leans.items()}


def test_small_words_lean_on_the_next_word_that_says_something():
    assert english("read in the library") == {"in": "library", "the": "library"}
    assert english("has been held") == {"has": "held", "been": "held"}


def test_nothing_leans_across_the_end_of_a_clause():
    assert english("what it stands for. The sun") == {"The": "sun"}
    assert english("the end of the") == {"the": "end"}


def test_auxiliaries_bound_nouns_and_counters_lean_back():
    assert korean("공장을 짓기로 했다.") == {"했다": "짓기로"}
    assert korean("만날 예정이다.") == {"예정이다": "만날"}
    assert korean("오를 것으로 전망된다") == {"것으로": "오를"}
    assert korean("시민 30만 명이 왔다") == {"명이": "30만"}


def test_what_leans_on_a_leaning_word_leans_on_its_support():
    assert korean("갈 수 있다") == {"수": "갈", "있다": "갈"}


def test_whole_words_that_begin_alike_stand_alone():
    assert korean("지난달 수출액이 늘었다") == {}
    assert korean("했다") == {}


def test_nothing_leans_back_across_a_comma():
    assert korean("말했고, 있다") == {}
