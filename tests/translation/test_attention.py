from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.span import Span
from newsreader.model.tokens import word_spans
from newsreader.translation.attention import fold


def spans(*pairs: tuple[int, int]) -> list[Span]:
    return [Span(*pair) for pair in pairs]


def named(source, target, links):
    return [(link.source.of(source), link.target.of(target), link.strength) for link in links]


def test_pieces_of_a_word_look_together():
    source, target = "쌀 가격이", "rice prices"
    links = fold(
        source, spans((0, 1), (1, 4), (4, 5)), target, spans((0, 4), (4, 10), (10, 11)),
        [[0.9, 0.1, 0.0], [0.0, 0.5, 0.5], [0.2, 0.8, 0.0]],
    )  # fmt: skip
    assert named(source, target, links) == [
        ("쌀", "rice", 0.9),
        ("가격이", "prices", 0.9),
        ("가격이", "rice", 0.1),
        ("쌀", "prices", 0.1),
    ]


def test_punctuation_and_the_end_mark_are_left_out_of_the_count():
    source, target = "쌀.", "Rice."
    links = fold(
        source, spans((0, 1), (1, 2)), target, spans((0, 4), (4, 5)),
        [[0.2, 0.3, 0.5], [0.0, 0.1, 0.9]],
    )  # fmt: skip
    assert named(source, target, links) == [("쌀", "Rice", 1.0)]


def test_a_word_that_looks_at_no_word_has_no_link():
    assert fold("쌀", spans((0, 1)), "Rice", spans((0, 4)), [[0.01, 0.99]]) == ()


def test_every_target_word_has_at_most_three_sources_besides_those_that_have_no_other():
    source = "가 나 다 라 마"
    pieces = spans((0, 1), (1, 3), (3, 5), (5, 7), (7, 9))
    links = fold(
        source, pieces, "a b", spans((0, 1), (1, 3)),
        [[0.3, 0.25, 0.2, 0.15, 0.1], [0.9, 0.1, 0, 0, 0]],
    )  # fmt: skip
    assert named(source, "a b", links) == [
        ("가", "b", 0.9),
        ("가", "a", 0.3),
        ("나", "a", 0.25),
        ("다", "a", 0.2),
        ("라", "a", 0.15),
        ("마", "a", 0.1),
        ("나", "b", 0.1),
    ]


def test_a_row_is_needed_for_every_target_piece():
    with pytest.raises(ValueError, match="argument"):
        fold("쌀", spans((0, 1)), "Rice", spans((0, 4)), [])


@st.composite
def looked(draw):
    """Return two texts cut into pieces anywhere, and any weights between these."""
    texts, cuts = [], []
    for _ in range(2):
        text = draw(st.text(alphabet="ab가 .%7", max_size=20))
        places = draw(st.lists(st.integers(0, len(text)), max_size=8))
        edges = sorted({0, len(text), *places})
        texts.append(text)
        cuts.append([Span(a, b) for a, b in pairwise(edges)])
    width = len(cuts[0]) + draw(st.integers(0, 1))
    row = st.lists(st.floats(0, 1), min_size=width, max_size=width)
    weights = draw(st.lists(row, min_size=len(cuts[1]), max_size=len(cuts[1])))
    return texts[0], cuts[0], texts[1], cuts[1], weights


@given(looked())
def test_links_join_words_once_strongest_first(given_texts):
    source, _, target, _, _ = given_texts
    links = fold(*given_texts)
    assert {link.source for link in links} <= set(word_spans(source))
    assert {link.target for link in links} <= set(word_spans(target))
    assert len({(link.source, link.target) for link in links}) == len(links)
    strengths = [link.strength for link in links]
    assert strengths == sorted(strengths, reverse=True)
    assert all(0 < strength <= 1 for strength in strengths)
