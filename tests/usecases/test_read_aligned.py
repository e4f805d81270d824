import pytest

from newsreader.errors import CancelledError
from newsreader.model.language import Pair
from newsreader.usecases.import_source import import_text
from newsreader.usecases.read_aligned import (
    Wish,
    everything_pending,
    known_translations,
    read_aligned,
    translate_pending,
)
from newsreader.usecases.workbench import Workbench
from tests.usecases.conftest import Shelf

STORY = "Harbor opens\n\nThe harbor opened on Monday. Ships came.\n\nNobody was hurt."


def _kept(bench: Workbench):
    return bench.library.articles.get(import_text(bench, STORY))


def test_every_paragraph_comes_with_its_translation(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    paragraphs = list(read_aligned(bench, _kept(bench)))
    assert [p.target_text for p in sorted(paragraphs, key=lambda p: p.index)] == [
        "HARBOR OPENS",
        "THE HARBOR OPENED ON MONDAY. SHIPS CAME.",
        "NOBODY WAS HURT.",
    ]


def test_sentences_correspond_one_to_one(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    paragraph = next(p for p in read_aligned(bench, _kept(bench)) if p.index == 1)
    pairs = [
        (
            paragraph.source_sentences[bead.source[0]].of(paragraph.source_text),
            paragraph.target_sentences[bead.target[0]].of(paragraph.target_text),
        )
        for bead in paragraph.beads
    ]
    assert pairs == [
        ("The harbor opened on Monday.", "THE HARBOR OPENED ON MONDAY."),
        ("Ships came.", "SHIPS CAME."),
    ]


def test_what_is_on_screen_comes_first(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    order = [p.index for p in read_aligned(bench, _kept(bench), Wish(visible=lambda: [2]))]
    assert order[0] == 2


def test_a_second_reading_needs_no_engine(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    kept = _kept(bench)
    list(read_aligned(bench, kept))
    known = known_translations(bench, kept)
    assert len(known.aligned) == 3
    assert not known.pending


def test_without_a_package_the_direction_is_named(bench: Workbench):
    known = known_translations(bench, _kept(bench))
    assert known.missing == {Pair.parse("en-ko"): (0, 1, 2)}
    assert not known.aligned


def test_a_removed_package_leaves_what_it_translated(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    kept = _kept(bench)
    list(read_aligned(bench, kept))
    shelf.packages.clear()
    assert [p.index for p in known_translations(bench, kept).aligned] == [0, 1, 2]


def test_another_package_translates_anew(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    kept = _kept(bench)
    list(read_aligned(bench, kept))
    shelf.install("en-ko", "2.0")
    bench.engines.engine(Pair.parse("en-ko"), 2)
    assert len(shelf.made) == 2


def test_a_cancelled_translation_keeps_what_was_done(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    kept = _kept(bench)
    seen: list[int] = []
    wish = Wish(cancelled=lambda: bool(seen))
    with pytest.raises(CancelledError):
        seen.extend(paragraph.index for paragraph in read_aligned(bench, kept, wish))
    assert 1 <= len(seen) < 3
    assert [p.index for p in known_translations(bench, kept).aligned] == sorted(seen)


def test_translating_again_waits_for_everything(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    kept = _kept(bench)
    list(read_aligned(bench, kept))
    assert everything_pending(bench, kept).pending == {Pair.parse("en-ko"): (0, 1, 2)}


def test_a_sentence_that_is_known_is_not_asked_again(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    list(read_aligned(bench, _kept(bench)))
    shelf.made[0].asked.clear()
    longer = import_text(bench, "Other news\n\nShips came. More ships came. Nobody was hurt.")
    made = list(read_aligned(bench, bench.library.articles.get(longer)))
    asked = [sentence for call in shelf.made[0].asked for sentence in call]
    assert sorted(asked) == ["More ships came.", "Other news"]
    assert made[-1].target_text == "SHIPS CAME. MORE SHIPS CAME. NOBODY WAS HURT."


def test_what_the_reader_put_right_is_used_and_never_asked(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    kept = _kept(bench)
    pair = Pair.parse("en-ko")
    bench.library.corrections.put(pair, "Ships came.", "배들이 왔다.", "SHIPS CAME.")
    paragraph = next(p for p in read_aligned(bench, kept) if p.index == 1)
    assert paragraph.target_text == "THE HARBOR OPENED ON MONDAY. 배들이 왔다."
    assert paragraph.corrected == ((1, "SHIPS CAME."),)
    assert ["Ships came."] not in shelf.made[0].asked
    again = everything_pending(bench, kept)
    paragraph = next(p for p in translate_pending(bench, kept, again) if p.index == 1)
    assert paragraph.target_text == "THE HARBOR OPENED ON MONDAY. 배들이 왔다."


def test_without_a_package_what_the_reader_wrote_shows(bench: Workbench):
    kept = bench.library.articles.get(import_text(bench, "Ships\n\nShips came."))
    bench.library.corrections.put(Pair.parse("en-ko"), "Ships came.", "배들이 왔다.", "")
    known = known_translations(bench, kept)
    assert [(p.index, p.target_text) for p in known.aligned] == [(1, "배들이 왔다.")]
    assert known.missing == {Pair.parse("en-ko"): (0,)}


def test_attention_is_kept_with_the_translation(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    kept = _kept(bench)
    made = {p.index: p.attention for p in read_aligned(bench, kept)}
    assert made[1]
    assert {p.index: p.attention for p in known_translations(bench, kept).aligned} == made


def test_what_the_reader_puts_right_meanwhile_is_used(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    kept = _kept(bench)
    pair, corrections = Pair.parse("en-ko"), bench.library.corrections
    steps = translate_pending(bench, kept, everything_pending(bench, kept), Wish(steady=1))
    assert next(steps).index == 0
    corrections.put(pair, "Harbor opens", "항구가 열린다", "HARBOR OPENS")
    corrections.put(pair, "Ships came.", "배들이 왔다.", "SHIPS CAME.")
    arrived = [(p.index, p.target_text, p.corrected) for p in steps]
    assert arrived == [
        (1, "THE HARBOR OPENED ON MONDAY. 배들이 왔다.", ((1, "SHIPS CAME."),)),
        (2, "NOBODY WAS HURT.", ()),
        (0, "항구가 열린다", ((0, "HARBOR OPENS"),)),
    ]


def test_what_the_reader_takes_back_meanwhile_is_used_no_more(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    kept = _kept(bench)
    pair, corrections = Pair.parse("en-ko"), bench.library.corrections
    corrections.put(pair, "Nobody was hurt.", "다친 사람은 없다.", "NOBODY WAS HURT.")
    steps = translate_pending(bench, kept, everything_pending(bench, kept), Wish(steady=1))
    next(steps)
    corrections.remove(pair, "Nobody was hurt.")
    assert {p.index: p.target_text for p in steps}[2] == "NOBODY WAS HURT."
