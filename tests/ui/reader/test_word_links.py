"""Word links: the counterparts of a word, in the other column, as strong as they are sure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent

from newsreader.model.annotation import Side
from newsreader.model.span import Span
from newsreader.model.translation import WordLink
from newsreader.ui.reader.links import Links
from newsreader.ui.reader.values import Linked
from tests.ui.reader import articles
from tests.ui.reader.checks import linked
from tests.ui.reader.conftest import has_colour, point_at, span_of

SPANS = st.integers(0, 30).flatmap(lambda a: st.integers(a + 1, a + 4).map(lambda b: Span(a, b)))
LINKS = st.lists(st.builds(WordLink, SPANS, SPANS, st.floats(0, 1)), max_size=20)


@pytest.fixture
def linked_view(view):
    view.set_check(
        linked(
            view,
            2,
            ("도서관은", "library", 1.0),
            ("열기로", "stay", 0.2),
            ("열기로", "open", 0.7),
            ("결정했다", "decided", 1.0),
        )
    )
    return view


def lit(view, paragraph, quote, side=Side.TARGET):
    return Linked(side, span_of(view, paragraph, quote, side), 1.0)


def tinted(view, quote, colour, side=Side.TARGET, paragraph=2):
    rect = view.anchor_rect(paragraph, side, span_of(view, paragraph, quote, side))
    return has_colour(view, rect, colour)


@pytest.mark.gui
@pytest.mark.parametrize(
    ("quote", "side", "other"),
    [("도서관은", Side.SOURCE, "library"), ("library", Side.TARGET, "도서관은")],
)
def test_the_counterpart_of_a_word_is_tinted_from_either_side(
    linked_view, colours, quote, side, other
):
    point_at(linked_view, 2, quote, side)
    opposite = Side.TARGET if side is Side.SOURCE else Side.SOURCE
    assert linked_view.overlay.lit.links == (lit(linked_view, 2, other, opposite),)
    assert tinted(linked_view, other, colours.link, opposite)
    assert tinted(linked_view, quote, colours.word, side)


@pytest.mark.gui
def test_a_weak_link_is_fainter_than_a_strong_one(linked_view, colours):
    point_at(linked_view, 2, "열기로")
    found = linked_view.overlay.lit.links
    spans = [span_of(linked_view, 2, quote, Side.TARGET) for quote in ("open", "stay")]
    assert [one.span for one in found] == spans  # the strongest first
    grounds = [_ground(linked_view, span) for span in spans]
    far = [_distance(ground, colours.hover) for ground in grounds]
    assert far[0] > far[1] > 0


def _ground(view, span):
    image = view.viewport().grab(view.anchor_rect(2, Side.TARGET, span)).toImage()
    return image.pixelColor(2, image.height() // 2)


def _distance(one, other):
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return sum(abs(a - b) for a, b in pairs)


@pytest.mark.gui
def test_a_word_without_counterpart_tints_only_itself(linked_view):
    point_at(linked_view, 2, "낮에")
    assert linked_view.overlay.lit.word
    assert linked_view.overlay.lit.links == ()


@pytest.mark.gui
def test_the_word_cursor_shows_the_counterparts_too(linked_view, colours):
    linked_view.stand_at_paragraph(2)
    linked_view.next_word()
    linked_view.next_word()
    assert linked_view.overlay.lit.links == (lit(linked_view, 2, "library"),)
    assert tinted(linked_view, "library", colours.link)


@pytest.mark.gui
def test_a_hidden_translation_gives_nothing_away(linked_view, colours):
    linked_view.set_translation_hidden(True)
    point_at(linked_view, 2, "도서관은")
    assert not tinted(linked_view, "library", colours.link)
    linked_view.set_translation_hidden(False)
    linked_view.page.rows[2].toggle({0}, hidden=False)
    linked_view.viewport().update()
    assert not tinted(linked_view, "library", colours.link)


@pytest.mark.gui
def test_links_can_be_switched_off_while_pointing(linked_view, colours):
    point_at(linked_view, 2, "도서관은")
    linked_view.set_word_links(False)
    assert not tinted(linked_view, "library", colours.link)
    assert tinted(linked_view, "도서관은", colours.word, Side.SOURCE)
    linked_view.set_word_links(True)
    assert tinted(linked_view, "library", colours.link)


@pytest.mark.gui
def test_links_that_come_under_a_resting_pointer_are_shown(view, colours):
    point_at(view, 2, "도서관은")
    view.set_check(linked(view, 2, ("도서관은", "library", 1.0)))
    assert tinted(view, "library", colours.link)


@pytest.mark.gui
def test_links_of_another_translation_are_dropped(view):
    told = linked(view, 2, ("도서관은", "library", 1.0))
    other = articles.aligned(articles.STORY, 2)
    shouted = other.target_text.upper()
    view.set_target(type(other)(**{**_fields(other), "target_text": shouted}))
    view.set_check(told)
    point_at(view, 2, "도서관은")
    assert view.overlay.lit.links == ()


def _fields(value):
    return {name: getattr(value, name) for name in type(value).__slots__}


@pytest.mark.gui
def test_links_go_with_the_translation_they_are_about(linked_view):
    other = articles.aligned(articles.STORY, 2)
    linked_view.set_target(type(other)(**{**_fields(other), "target_text": "x" * 200}))
    point_at(linked_view, 2, "도서관은")
    assert linked_view.overlay.lit.links == ()


@pytest.mark.gui
def test_leaving_takes_the_tint_away(linked_view, colours):
    point_at(linked_view, 2, "도서관은")
    linked_view.viewportEvent(QEvent(QEvent.Type.Leave))
    assert not tinted(linked_view, "library", colours.link)


@given(LINKS, st.integers(0, 40), st.sampled_from(Side))
def test_counterparts_are_those_of_a_word_at_the_place_strongest_first(links, position, side):
    found = Links(links).counterparts(side, position)
    assert len(found) <= 3
    strengths = [one.strength for one in found]
    assert strengths == sorted(strengths, reverse=True)
    for one in found:
        assert one.side is not side
        own = [link.source if side is Side.SOURCE else link.target for link in links]
        assert any(span.contains(position) for span in own)


def test_no_links_no_counterparts():
    assert Links().counterparts(Side.SOURCE, 0) == ()
