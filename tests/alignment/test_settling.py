from newsreader.alignment.anchors import Anchor
from newsreader.alignment.settling import settle
from newsreader.model.span import Span

# Three words of two code points each on both sides.
WORDS = (Span(0, 2), Span(3, 5), Span(6, 8))
SIDES = (WORDS, WORDS)


def anchor(source: int, target: int, strength: float = 0.5) -> Anchor:
    return Anchor(WORDS[source], WORDS[target], strength)


def test_the_surer_anchor_holds_the_word():
    assert settle(SIDES, [anchor(0, 1, 0.5), anchor(0, 2, 0.9)], {}) == {(0, 2): 0.9}


def test_of_equals_the_one_the_engine_looked_along_is_taken():
    assert settle(SIDES, [anchor(0, 0), anchor(0, 2)], {(0, 2): 0.6}) == {(0, 2): 0.5}


def test_of_equals_nobody_looked_along_the_nearer_is_taken():
    anchors = [anchor(0, 2), anchor(0, 0), anchor(2, 0), anchor(2, 2)]
    assert settle(SIDES, anchors, {}) == {(0, 0): 0.5, (2, 2): 0.5}


def test_two_stretches_of_one_word_may_go_different_ways():
    anchors = [Anchor(Span(0, 1), WORDS[0], 0.9), Anchor(Span(1, 2), WORDS[1], 0.8)]
    assert settle(SIDES, anchors, {}) == {(0, 0): 0.9, (0, 1): 0.8}


def test_an_anchor_over_several_words_holds_all_of_them():
    assert settle(SIDES, [Anchor(Span(0, 5), WORDS[2], 0.7)], {}) == {(0, 2): 0.7, (1, 2): 0.7}


def test_the_same_anchor_twice_counts_at_its_strongest():
    assert settle(SIDES, [anchor(1, 1, 0.4), anchor(1, 1, 0.6)], {}) == {(1, 1): 0.6}


def test_an_anchor_on_no_word_holds_nothing():
    assert settle(SIDES, [Anchor(Span(2, 3), WORDS[0], 0.7)], {}) == {}
    assert settle(((), ()), [Anchor(Span(0, 0), Span(0, 0), 0.7)], {}) == {}
