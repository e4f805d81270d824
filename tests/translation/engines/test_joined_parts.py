import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.span import Span
from newsreader.model.tokens import word_spans
from newsreader.model.translation import WordLink
from newsreader.translation.engines.joined_parts import Part, joined, part_of_prefix
from newsreader.translation.engines.long_sentences import cut


def word_by_word(source: str, target: str) -> tuple[WordLink, ...]:
    words = zip(word_spans(source), word_spans(target), strict=False)
    return tuple(WordLink(here, there, 0.5) for here, there in words)


def test_links_move_to_where_their_words_stand():
    parts = [Part("가 나;", "A B;", word_by_word("가 나;", "A B;")), Part("다", "C", ())]
    parts[1] = Part("다", "C", word_by_word("다", "C"))
    target, links = joined("가 나;  다", parts)
    assert target == "A B; C"
    assert [(one.source, one.target) for one in links] == [
        (Span(0, 1), Span(0, 1)), (Span(2, 3), Span(2, 3)), (Span(6, 7), Span(5, 6)),
    ]  # fmt: skip


def test_a_part_without_a_translation_keeps_the_others_in_place():
    parts = [Part("가;", ""), Part("나", "B", word_by_word("나", "B"))]
    assert joined("가; 나", parts) == ("B", (WordLink(Span(3, 4), Span(0, 1), 0.5),))


def test_two_parts_of_one_word_share_its_links():
    parts = [
        Part("가나", "AB", (WordLink(Span(0, 2), Span(0, 2), 0.3),)),
        Part("다라", "CD", (WordLink(Span(0, 2), Span(0, 2), 0.7),)),
    ]
    assert joined("가나다라", parts) == (
        "AB CD",
        (WordLink(Span(0, 4), Span(3, 5), 0.7), WordLink(Span(0, 4), Span(0, 2), 0.3)),
    )


@given(st.text(alphabet="가나 다,;\n.🙂", max_size=60), st.integers(1, 12))
def test_links_of_any_cut_sentence_join_its_words(sentence, longest):
    parts = [
        Part(part, part.upper().strip(), word_by_word(part, part.upper().strip()))
        for part in cut(sentence, longest, len)
    ]
    target, links = joined(sentence, parts)
    sides = set(word_spans(sentence)), set(word_spans(target))
    assert all(one.source in sides[0] and one.target in sides[1] for one in links)
    strengths = [one.strength for one in links]
    assert strengths == sorted(strengths, reverse=True)
    assert len({(one.source, one.target) for one in links}) == len(links)


@pytest.mark.parametrize(
    ("prefix", "place", "kept"),
    [
        ("", 0, 0),
        ("One", 0, 0),
        ("One two;", 0, 0),
        ("One two; ", 1, 9),
        ("One two; three", 1, 9),
        ("One two; three four; fi", 2, 21),
        ("Un deux; trois", 1, 9),
        ("Un deuxième; trois", 1, 13),
        ("One two.", 0, 0),
        ("One two;,", 0, 0),
        ("One two;, three", 1, 10),
        ("Un deuxième", 0, 0),
    ],
)
def test_a_prefix_ends_in_the_part_its_length_says(prefix, place, kept):
    targets = ["One two;", "three four;", "five."]
    assert part_of_prefix(targets, prefix) == (place, kept)


def test_a_sentence_in_one_part_has_its_prefix_there():
    assert part_of_prefix([], "anything") == (0, 0)
