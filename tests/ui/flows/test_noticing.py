"""Commands in a terminal reach the open window; what is read and written there stays in place."""

import io
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsreader.cli.main import run
from newsreader.library.library import Library
from newsreader.model.language import Language, Pair
from newsreader.ui.library_panel.article_model import SUMMARY_ROLE
from newsreader.ui.tasks import Lane
from newsreader.usecases import annotate, correct, glossary, manage_articles
from newsreader.usecases.correct import Wording
from newsreader.usecases.workbench import Workbench
from tests.cli.processes import newsreader
from tests.ui.flows.gate import Gate
from tests.ui.flows.hands import (
    STORY,
    TARGET,
    lane_is_free,
    listed,
    paste,
    settled,
    text,
)
from tests.ui.flows.test_annotating import highlight, kept, write_note
from tests.ui.flows.test_background import pending, stories, wish
from tests.ui.flows.test_correcting import FISHERS, edit, story
from tests.ui.flows.test_correcting import correct as correct_here
from tests.ui.flows.test_translating import translated

pytestmark = pytest.mark.gui

EN_KO = Pair(Language.ENGLISH, Language.KOREAN)
LONG = STORY + "\n\n".join(f"Paragraph {n} tells of boats at night. " * 5 for n in range(30))


@pytest.fixture
def quick(qtbot, house):
    """A window that looks often."""
    window = house.open()
    qtbot.waitUntil(lambda: bool(listed(window)))
    window.noticing._timer.setInterval(30)
    return window


@pytest.fixture
def elsewhere(quick) -> Iterator[Workbench]:
    """The tools of another program over the same library."""
    bench = quick.desk.bench
    with Library(bench.paths.library, bench.paths.backups) as library:
        yield replace(bench, library=library)


@pytest.fixture
def told(quick) -> list[str]:
    """What the window noticed."""
    found: list[str] = []
    for name in ("list", "articles", "terms", "corrections"):
        signal = getattr(quick.noticing, f"{name}_changed")
        signal.connect(lambda name=name: found.append(name))
    quick.noticing.paragraph_changed.connect(lambda one: found.append(f"paragraph {one.index}"))
    return found


def looked(qtbot, window, times: int = 3) -> None:
    """Wait until the window looked some times more."""
    seen: list[object] = []
    look = window.noticing._watch.look

    def counted() -> object:
        seen.append(look())
        return seen[-1]

    window.noticing._watch.look = counted
    qtbot.waitUntil(lambda: len(seen) >= times)
    window.noticing._watch.look = look
    settled(qtbot, window)


def command(window, *words: object, stdin: str = "") -> int:
    """Run a command over the window's home, as a terminal does."""
    before = sys.stdin
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8")
    try:
        return run(["--home", str(window.desk.bench.paths.data), *map(str, words)])
    finally:
        sys.stdin = before


def summary(window, article: int):
    model = window.articles.view.model()
    if article not in listed(window):
        return None
    return model.index(listed(window).index(article), 0).data(SUMMARY_ROLE)


def test_an_import_in_a_terminal_appears_in_the_list(qtbot, quick):
    before = listed(quick)
    told = newsreader(
        "import", "-", "--json", home=quick.desk.bench.paths.data, stdin=STORY.encode()
    )
    article = told.json["id"]
    qtbot.waitUntil(lambda: sorted(listed(quick)) == sorted([article, *before]))
    qtbot.waitUntil(lambda: summary(quick, article) is not None)
    assert summary(quick, article).title == STORY.splitlines()[0]


def test_what_comes_in_elsewhere_is_translated_ahead(qtbot, quick, shelf):
    shelf.install("en-ko")
    quick.background.start()
    wish(quick)
    qtbot.waitUntil(lambda: quick.background._starting is None)
    assert command(quick, "import", "-", stdin=STORY) == 0
    ids = quick.desk.bench.library.articles.ids()
    qtbot.waitUntil(lambda: pending(quick, ids[:1]) == [], timeout=20_000)


def test_stars_and_reading_elsewhere_show_in_the_list(qtbot, quick, elsewhere):
    opened = quick.reading.opened.kept.id
    other = next(one for one in listed(quick) if one != opened)
    qtbot.waitUntil(lambda: summary(quick, other) is not None)
    manage_articles.star(elsewhere, opened, True)
    manage_articles.star(elsewhere, other, True)
    manage_articles.mark_read(elsewhere, [other], True)
    qtbot.waitUntil(lambda: summary(quick, other).starred and summary(quick, other).read)
    qtbot.waitUntil(quick.actions_["star"].isChecked)


def test_a_correction_elsewhere_stands_in_the_open_article(qtbot, quick, elsewhere, shelf):
    story(qtbot, quick, shelf)
    correct.correct(elsewhere, Wording(EN_KO, FISHERS, "어부는 밤에 일한다.", FISHERS.upper()))
    qtbot.waitUntil(lambda: "어부는 밤에 일한다." in text(quick, 3, TARGET))
    assert quick.reader.view.page.rows[3].corrected == ((1, FISHERS.upper()),)


def test_corrections_read_from_a_file_by_a_command_reach_the_window(qtbot, quick, shelf, tmp_path):
    story(qtbot, quick, shelf)
    table = tmp_path / "mine.tsv"
    table.write_text(f"pair\tsource\ttext\nen-ko\t{FISHERS}\t어부는 밤에 일한다.\n", "utf-8")
    assert command(quick, "corrections", "import", table) == 0
    qtbot.waitUntil(lambda: "어부는 밤에 일한다." in text(quick, 3, TARGET))


def test_what_is_read_does_not_move(qtbot, quick, elsewhere, shelf):
    shelf.install("en-ko")
    paste(qtbot, quick, LONG)
    translated(qtbot, quick)
    view = quick.reader.view
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    row = view.page.rows[view.hold().row]
    before = row.y - view.top()
    long = "배가 밤에 다닌다고 항만 사무소가 다시 말했다. " * 12
    correct.correct(elsewhere, Wording(EN_KO, FISHERS, long, FISHERS.upper()))
    qtbot.waitUntil(lambda: long.strip() in text(quick, 3, TARGET))
    assert row.y - view.top() == before


def test_an_editor_that_is_open_stays_with_what_is_written(qtbot, quick, elsewhere, shelf):
    story(qtbot, quick, shelf)
    editor = edit(quick, 3, "FISHERS")
    editor.field.selectAll()
    QTest.keyClicks(editor.field, "Half a sent")
    correct.correct(elsewhere, Wording(EN_KO, FISHERS, "어부는 밤에 일한다.", FISHERS.upper()))
    qtbot.waitUntil(lambda: "어부는 밤에 일한다." in text(quick, 3, TARGET))
    assert editor.isVisible()
    assert editor.field.toPlainText() == "Half a sent"
    assert editor.field.hasFocus()


def test_a_term_elsewhere_rewords_the_open_article_and_the_glossary(qtbot, quick, elsewhere, shelf):
    story(qtbot, quick, shelf)
    quick.actions_["glossary"].trigger()
    dialog = quick.late.glossing.dialog
    assert command(quick, "glossary", "add", "harbour office", "항만 사무소", "--from", "en") == 0
    qtbot.waitUntil(lambda: dialog.table.count() == 1)
    qtbot.waitUntil(lambda: "항만 사무소" in text(quick, 1, TARGET))
    glossary.remove(elsewhere, glossary.terms(elsewhere))
    qtbot.waitUntil(lambda: dialog.table.count() == 0)
    qtbot.waitUntil(lambda: "항만 사무소" not in text(quick, 1, TARGET))


def test_a_note_made_by_a_command_stands_beside_the_text(qtbot, quick):
    article = quick.reading.opened.kept.id
    words = text(quick, 1)[10:40].strip()
    assert command(quick, "annotate", article, "--quote", words, "--note", "왜?") == 0
    qtbot.waitUntil(lambda: bool(quick.reader.view.page.rows[1].source.marks))
    assert [card.field.toPlainText() for card in quick.notes.cards()] == ["왜?"]


def test_a_note_that_is_being_written_stays_open(qtbot, quick, elsewhere):
    write_note(qtbot, quick, "first")
    (first,) = kept(quick)
    quick.annotating.edit(first.uid)
    quick.editor.field.set_text("second thoughts")
    place = annotate.find_quote(elsewhere, first.article_id, text(quick, 2)[5:30].strip())
    annotate.mark(elsewhere, place)
    qtbot.waitUntil(lambda: bool(quick.reader.view.page.rows[2].source.marks))
    assert quick.editor.isVisible()
    assert quick.editor.field.toPlainText() == "second thoughts"
    quick.editor.save()
    settled(qtbot, quick)
    assert {one.body for one in kept(quick)} == {"second thoughts", ""}


def test_own_changes_are_no_news(qtbot, quick, shelf, told):
    story(qtbot, quick, shelf)
    looked(qtbot, quick)
    told.clear()
    correct_here(qtbot, quick, "Fishers sail by night.")
    highlight(qtbot, quick, "harbour")
    quick.actions_["star"].trigger()
    settled(qtbot, quick)
    looked(qtbot, quick)
    assert told == []


def test_what_the_background_translates_is_no_news(qtbot, quick, shelf, told):
    gate = Gate()
    shelf.install("en-ko", says=gate.says)
    quick.background.start()
    ids = stories(quick, 3, sentences=10)
    looked(qtbot, quick)
    told.clear()
    wish(quick)
    gate.open()
    qtbot.waitUntil(lambda: pending(quick, ids) == [], timeout=20_000)
    looked(qtbot, quick)
    assert told == []
    lane_is_free(qtbot, quick, Lane.BACKGROUND)


def test_own_and_others_changes_at_once_are_shown_once(qtbot, quick, elsewhere, shelf, told):
    story(qtbot, quick, shelf)
    looked(qtbot, quick)
    told.clear()
    correct_here(qtbot, quick, "Fishers sail by night.")
    glossary.add(elsewhere, EN_KO, "harbour office", "항만 사무소")
    qtbot.waitUntil(lambda: "항만 사무소" in text(quick, 1, TARGET))
    looked(qtbot, quick)
    assert [one for one in told if one.startswith("paragraph")] == ["paragraph 1"]


def test_a_window_nobody_sees_does_not_look_and_looks_when_it_comes_back(
    qtbot, quick, elsewhere, told
):
    looked(qtbot, quick)
    told.clear()
    quick.hide()
    settled(qtbot, quick)
    asked: list[object] = []
    quick.noticing._watch.look = _counted(quick.noticing._watch.look, asked)
    for _ in range(5):
        quick.noticing._timer.timeout.emit()
    manage_articles.star(elsewhere, listed(quick)[0], True)
    settled(qtbot, quick)
    assert (asked, told) == ([], [])
    quick.noticing._timer.stop()
    quick.show()
    QApplication.sendEvent(quick, QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(lambda: told == ["list"])


def _counted(look: Callable[[], object], asked: list[object]) -> Callable[[], object]:
    def counted() -> object:
        asked.append(None)
        return look()

    return counted


def test_an_article_deleted_elsewhere_leaves_the_list_and_stays_on_the_screen(
    qtbot, quick, elsewhere
):
    opened = quick.reading.opened.kept.id
    manage_articles.delete(elsewhere, [opened])
    qtbot.waitUntil(lambda: opened not in listed(quick))
    settled(qtbot, quick)
    assert quick.reading.opened.kept.id == opened
    assert text(quick, 1)
