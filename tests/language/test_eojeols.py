from newsreader.language.eojeols import words
from newsreader.language.tokens import Token
from newsreader.model.span import Span


def tokens(*rows):
    return [Token(form, tag, tag, Span(start, end)) for form, tag, start, end in rows]


def pictures(text, found):
    return [[piece.of(text) for piece in word.slices] for word in found]


def test_a_syllable_of_two_tokens_goes_to_the_one_that_has_no_other():
    text = "밝혔다"
    row = tokens(("밝히", "VV", 0, 2), ("었", "EP", 1, 2), ("다", "EF", 2, 3))
    assert pictures(text, words(text, Span(0, 3), row)) == [["밝", "혔", "다"]]


def test_tokens_on_the_same_syllable_leave_an_empty_slice():
    text = "했다"
    row = tokens(("하", "XSV", 0, 1), ("었", "EP", 0, 1), ("다", "EF", 1, 2))
    assert pictures(text, words(text, Span(0, 2), row)) == [["했", "", "다"]]


def test_an_ending_that_reaches_into_the_stem_keeps_its_own_part():
    text = "열린다고"
    row = tokens(("열리", "VV", 0, 2), ("ㄴ다고", "EC", 1, 4))
    assert pictures(text, words(text, Span(0, 4), row)) == [["열린", "다고"]]


def test_a_token_across_a_space_joins_its_words():
    text = "조 워럴 씨"
    row = tokens(("조 워럴", "NNP", 0, 4), ("씨", "NNB", 5, 6))
    found = words(text, Span(0, 6), row)
    assert [word.span.of(text) for word in found] == ["조 워럴", "씨"]


def test_what_no_token_covers_belongs_to_the_token_before():
    text = "\u200b국\u200b은"
    row = tokens(("국", "NNG", 1, 2), ("은", "JX", 3, 4))
    assert pictures(text, words(text, Span(0, 4), row)) == [["\u200b국\u200b", "은"]]


def test_a_word_without_tokens_stands_all_the_same():
    text = "가 \u0300"
    found = words(text, Span(0, 3), tokens(("가", "NNG", 0, 1)))
    assert [(word.span.of(text), word.tokens[1:]) for word in found] == [("가", ()), ("\u0300", ())]
