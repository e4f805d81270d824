from newsreader.language.names import names_in, split_names
from newsreader.language.tokens import Token
from newsreader.model.span import Span


def token(form, tag, start):
    return Token(form, tag, tag, Span(start, start + len(form)))


def test_only_long_hangul_proper_nouns_are_remembered():
    tokens = [token("정경두", "NNP", 0), token("가나", "NNP", 4), token("회담장", "NNG", 7)]
    assert names_in([*tokens, token("NATO", "NNP", 11)]) == {"정경두"}


def test_a_name_is_found_where_tokens_split_it():
    tokens = [token("정경", "NNG", 0), token("두", "MM", 2), token("장관", "NNG", 4)]
    assert split_names("정경두 장관", tokens, {"정경두"}) == [Span(0, 3)]


def test_a_whole_name_needs_no_mending():
    assert (
        split_names("정경두는", [token("정경두", "NNP", 0), token("는", "JX", 3)], {"정경두"}) == []
    )


def test_the_beginning_of_a_longer_word_is_no_name():
    tokens = [token("삼성", "NNP", 0), token("전자", "NNG", 2)]
    assert split_names("삼성전자", tokens, {"삼성전"}) == []


def test_a_name_inside_a_word_is_left_alone():
    tokens = [token("한정", "NNG", 0), token("경두", "NNG", 2)]
    assert split_names("한정경두", tokens, {"정경두"}) == []


def test_without_names_nothing_is_mended():
    assert split_names("정경두", [token("정", "NNG", 0), token("경두", "NNG", 1)], set()) == []
