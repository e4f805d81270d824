from uuid import UUID

import pytest

from newsreader.errors import (
    AnnotationError,
    NoSuchAnnotationError,
    QuoteAmbiguousError,
    QuoteNotFoundError,
)
from newsreader.model.annotation import Colour, Side
from newsreader.model.span import Span
from newsreader.usecases import annotate
from newsreader.usecases.annotate import Place, anchored, find_quote, mark
from newsreader.usecases.import_source import import_text
from newsreader.usecases.read_aligned import latest_translations, read_aligned
from newsreader.usecases.workbench import Workbench
from tests.usecases.conftest import Shelf

STORY = "Harbor opens\n\nThe harbor opened on Monday. Ships came.\n\nNobody was hurt on Monday."


@pytest.fixture
def story(bench: Workbench) -> int:
    return import_text(bench, STORY)


def _translate(bench: Workbench, article: int) -> None:
    list(read_aligned(bench, bench.library.articles.get(article)))


def test_a_quote_becomes_a_place_that_holds_it(bench: Workbench, story: int):
    place = find_quote(bench, story, "Ships  came")
    assert (place.paragraph, place.side) == (1, Side.SOURCE)
    assert place.span.of(place.text) == "Ships came"


def test_a_quote_of_the_translation_is_found_there(bench: Workbench, shelf: Shelf, story: int):
    shelf.install("en-ko")
    _translate(bench, story)
    place = find_quote(bench, story, "SHIPS CAME")
    assert (place.paragraph, place.side) == (1, Side.TARGET)
    shelf.packages.clear()  # what was translated stays, and can be marked
    assert find_quote(bench, story, "SHIPS CAME") == place


def test_the_source_is_searched_first(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    story = import_text(bench, "AMOC SLOWS\n\nAMOC SLOWS, says a study. It is known as AMOC.")
    _translate(bench, story)
    place = find_quote(bench, story, "AMOC SLOWS, says")
    assert place.side is Side.SOURCE


def test_a_quote_that_names_no_one_place_is_refused(bench: Workbench, story: int):
    with pytest.raises(QuoteAmbiguousError, match="2 places"):
        find_quote(bench, story, "on Monday")
    with pytest.raises(QuoteNotFoundError, match="“planes” does not occur in article 1"):
        find_quote(bench, story, "planes")


def test_a_note_is_kept_with_its_article(bench: Workbench, story: int):
    note = mark(bench, find_quote(bench, story, "Ships came"), Colour.GREEN, "How many?")
    assert UUID(note.uid)
    assert note.created == note.modified
    assert bench.library.articles.get(story).annotations == (note,)
    assert (note.colour, note.body, note.selector.exact) == (
        Colour.GREEN,
        "How many?",
        "Ships came",
    )


def test_nothing_cannot_be_marked(bench: Workbench, story: int):
    with pytest.raises(AnnotationError, match="no text to mark"):
        mark(bench, Place(story, 0, Side.SOURCE, "Harbor opens", Span(3, 3)))


def test_a_note_is_changed_deleted_and_brought_back(bench: Workbench, story: int):
    note = mark(bench, find_quote(bench, story, "Ships came"))
    changed = annotate.change(bench, note.uid, body="Two.", colour=Colour.BLUE)
    assert (changed.body, changed.colour, changed.selector) == ("Two.", Colour.BLUE, note.selector)
    annotate.delete_all(bench, [note.uid])
    assert bench.library.articles.get(story).annotations == ()
    annotate.restore(bench, note.uid)
    assert bench.library.articles.get(story).annotations == (changed,)
    with pytest.raises(NoSuchAnnotationError):
        annotate.change(bench, "nobody", body="x")


def _anchored(bench: Workbench, article: int):
    kept = bench.library.articles.get(article)
    return anchored(kept, latest_translations(bench, kept), kept.annotations)


def test_a_note_on_the_source_stays_where_it_is(bench: Workbench, story: int):
    note = mark(bench, find_quote(bench, story, "Ships came"))
    assert _anchored(bench, story) == (note,)


def test_a_note_on_a_translation_waits_for_it(bench: Workbench, shelf: Shelf, story: int):
    shelf.install("en-ko")
    _translate(bench, story)
    note = mark(bench, find_quote(bench, story, "SHIPS CAME"))
    kept = bench.library.articles.get(story)
    assert anchored(kept, (), kept.annotations) == (note,)


def test_a_note_follows_its_words_into_another_translation(
    bench: Workbench, shelf: Shelf, story: int
):
    shelf.install("en-ko")
    _translate(bench, story)
    mark(bench, find_quote(bench, story, "SHIPS CAME"))
    shelf.install("en-ko", "2.0", says=lambda sentence: f"NOW: {sentence.upper()}")
    _translate(bench, story)
    (note,) = _anchored(bench, story)
    kept = bench.library.articles.get(story)
    text = latest_translations(bench, kept)[1].target_text
    assert text == "NOW: THE HARBOR OPENED ON MONDAY. NOW: SHIPS CAME."
    assert note.selector.span.of(text) == "SHIPS CAME"
    assert not note.orphan


def test_a_note_whose_words_are_gone_is_an_orphan_until_they_return(
    bench: Workbench, shelf: Shelf, story: int
):
    shelf.install("en-ko")
    _translate(bench, story)
    mark(bench, find_quote(bench, story, "SHIPS CAME"))
    shelf.install("en-ko", "2.0", says=lambda _: "전혀 다른 글이다.")
    _translate(bench, story)
    assert [note.orphan for note in _anchored(bench, story)] == [True]
    shelf.install("en-ko")
    assert [note.orphan for note in _anchored(bench, story)] == [False]
