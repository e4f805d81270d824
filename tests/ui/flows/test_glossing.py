"""The glossary in the window: added from a selection, shown, edited, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from newsreader.errors import LibraryBusyError
from newsreader.model.language import Pair
from newsreader.ui.library_panel.article_model import ID_ROLE, SUMMARY_ROLE
from newsreader.usecases import glossary
from tests.ui.flows.hands import (
    SOURCE,
    TARGET,
    drag,
    key,
    notice,
    opens,
    paste,
    point_at,
    press,
    settled,
    text,
)

pytestmark = pytest.mark.gui

KO_EN = Pair.parse("ko-en")
SAYS = {
    "고노가 서울에 왔다": "Gono came to Seoul",
    "고노는 어제 장관을 만났다.": "Gono yesterday minister met.",
    "그는 곧 떠난다.": "He leaves soon.",
    "장관은 고노를 칭찬했다.": "Minister Gono praised.",
}
STORY = """고노가 서울에 왔다

고노는 어제 장관을 만났다. 그는 곧 떠난다.

장관은 고노를 칭찬했다.
"""


@pytest.fixture
def reading(qtbot, house, shelf):
    """The window with a translated Korean article."""
    shelf.install("ko-en", says=lambda sentence: SAYS.get(sentence, sentence))
    window = house.open()
    paste(qtbot, window, STORY)
    qtbot.waitUntil(lambda: text(window, 2, TARGET) == "Minister Gono praised.")
    window.reader.hide_notice()
    return window


def terms(window):
    return [(t.source, t.target) for t in glossary.terms(window.desk.bench)]


def form_of(qtbot, window):
    qtbot.waitUntil(lambda: window.late.glossing.form is not None)
    form = window.late.glossing.form
    qtbot.waitUntil(form.isVisible)
    return form


def add_selected(qtbot, window, paragraph, quote, side=SOURCE):
    drag(window, paragraph, quote, side)
    press(window.bar.term)
    return form_of(qtbot, window)


def change(qtbot, window, wanted, paragraph=1):
    qtbot.waitUntil(lambda: wanted in text(window, paragraph, TARGET))


def test_a_selection_with_its_particle_becomes_a_term_at_once(qtbot, reading, shelf):
    asked = sum(len(engine.asked) for engine in shelf.made)
    form = add_selected(qtbot, reading, 1, "고노는")
    assert (form.source.text(), form.target.text()) == ("고노", "Gono")
    form.target.setFocus()
    form.target.selectAll()
    QTest.keyClicks(form.target, "Kono")
    key(reading, Qt.Key.Key_Return)
    change(qtbot, reading, "Kono yesterday")
    assert not form.isVisible()
    assert text(reading, 0, TARGET) == "Kono came to Seoul"
    assert text(reading, 2, TARGET) == "Minister Kono praised."
    assert terms(reading) == [("고노", "Kono")]
    assert "Kono" in notice(reading)
    assert sum(len(engine.asked) for engine in shelf.made) == asked


def test_undo_gives_the_engine_its_words_back(qtbot, reading):
    form = add_selected(qtbot, reading, 1, "고노는")
    form.target.setText("Kono")
    form.save()
    change(qtbot, reading, "Kono")
    reading.desk.undo.undo()
    change(qtbot, reading, "Gono")
    assert terms(reading) == []


def test_a_selection_in_the_translation_fills_the_other_field(qtbot, reading):
    form = add_selected(qtbot, reading, 1, "Gono", TARGET)
    assert (form.source.text(), form.target.text()) == ("고노", "Gono")


def test_esc_adds_nothing_and_an_empty_field_is_not_saved(qtbot, reading):
    form = add_selected(qtbot, reading, 1, "고노는")
    form.target.clear()
    assert not form.add.isEnabled()
    key(reading, Qt.Key.Key_Return)
    assert form.isVisible()
    assert form.target.hasFocus()
    key(reading, Qt.Key.Key_Escape)
    assert not form.isVisible()
    settled(qtbot, reading)
    assert terms(reading) == []


def test_without_a_selection_the_command_says_what_to_do(reading):
    reading.reader.view.select_nothing()
    reading.actions_["add_term"].trigger()
    assert "Select" in notice(reading)


def test_an_untranslated_paragraph_has_no_counterpart_yet(qtbot, window):
    paste(qtbot, window, STORY)
    drag(window, 1, "고노는")
    press(window.bar.term)
    assert "no translation" in notice(window)


def test_the_terms_are_underlined_and_the_card_says_why(qtbot, reading):
    view = reading.reader.view
    rows = view.page.rows
    before = view.viewport().grab().toImage()
    glossary.add(reading.desk.bench, KO_EN, "고노", "Gono")
    reading.late.glossary_changed.emit()
    qtbot.waitUntil(lambda: bool(rows[1].terms))
    assert view.viewport().grab().toImage() != before
    settled(qtbot, reading)
    qtbot.waitUntil(lambda: bool(rows[1].target.words))
    point_at(reading, 1, "Gono", TARGET)
    qtbot.waitUntil(view.word_card.isVisible)
    assert "Glossary: 고노 → Gono" in view.word_card._label.text()


def test_a_term_that_cannot_be_followed_is_marked(qtbot, reading):
    reading.late.glossing.add(KO_EN, "칭찬했다", "lauded")
    rows = reading.reader.view.page.rows
    qtbot.waitUntil(lambda: any("lauded" in f.detail for found in rows[2].flags for f in found))


# --- the glossary's window


@pytest.fixture
def dialog(qtbot, reading):
    glossary.add(reading.desk.bench, KO_EN, "고노", "Kono")
    glossary.add(reading.desk.bench, KO_EN, "장관", "secretary")
    reading.actions_["glossary"].trigger()
    dialog = reading.late.glossing.dialog
    qtbot.waitUntil(lambda: dialog.table.count() == 2)
    return dialog


def test_the_window_lists_and_filters(qtbot, dialog):
    QTest.keyClicks(dialog.filter, "kon")
    assert dialog.table.count() == 1
    dialog.filter.setText("nothing")
    assert dialog.empty.isVisible()
    dialog.filter.clear()
    assert dialog.table.isVisible()


def test_a_term_is_written_in_its_row(qtbot, reading, dialog):
    table = dialog.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = table.indexWidget(table.currentIndex()) or table.findChild(type(dialog.filter))
    editor.setText("Kohno")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    change(qtbot, reading, "Kohno")
    assert ("고노", "Kohno") in terms(reading)
    press(dialog.undo)
    qtbot.waitUntil(lambda: ("고노", "Kono") in terms(reading))


def test_terms_are_removed_and_come_back(qtbot, reading, dialog):
    dialog.table.selectAll()
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(dialog.empty.isVisible)
    assert terms(reading) == []
    press(dialog.undo)
    qtbot.waitUntil(lambda: dialog.table.count() == 2)
    change(qtbot, reading, "Kono")


def test_a_term_is_added_in_the_window(qtbot, reading, dialog):
    QTest.keyClicks(dialog.add_row.source, "Seoul")
    assert str(dialog.add_row.pair()) == "en-ko"
    QTest.keyClick(dialog.add_row.source, Qt.Key.Key_Return)
    assert dialog.add_row.target.hasFocus()
    dialog.add_row.target.setText("서울")
    QTest.keyClick(dialog.add_row.target, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.table.count() == 3)
    assert dialog.add_row.source.text() == ""
    assert ("Seoul", "서울") in terms(reading)


def test_files_are_read_and_written(qtbot, reading, dialog, tmp_path):
    dialog.export_requested.emit(str(tmp_path / "out.tsv"))
    qtbot.waitUntil(lambda: "written: 2" in dialog.notice.text())
    (tmp_path / "more.tsv").write_text("ko\t서울\tSeoul City\n", "utf-8")
    dialog.import_requested.emit(str(tmp_path / "more.tsv"))
    qtbot.waitUntil(lambda: dialog.table.count() == 3)
    qtbot.waitUntil(lambda: "read: 1" in dialog.notice.text())
    (tmp_path / "broken.tsv").write_text("nonsense", "utf-8")
    dialog.import_requested.emit(str(tmp_path / "broken.tsv"))
    qtbot.waitUntil(lambda: "Line 1" in dialog.notice.text())
    assert dialog.table.count() == 3


def test_terms_hold_in_the_next_article_too(qtbot, reading, dialog):
    dialog.close()
    opens(qtbot, reading, lambda: reading.reading.open(reading.reading.opened.kept.id))
    assert text(reading, 0, TARGET) == "Kono came to Seoul"


def test_an_undo_that_fails_can_be_tried_again(qtbot, reading, dialog, monkeypatch):
    before = terms(reading)
    dialog.remove_requested.emit(list(glossary.terms(reading.desk.bench))[:1])
    settled(qtbot, reading)
    assert len(terms(reading)) < len(before)

    def busy(*_given):
        raise LibraryBusyError("Another program is using the library.")

    with monkeypatch.context() as patch:
        patch.setattr(reading.desk.bench.library.terms, "exchange", busy)
        dialog.undo_requested.emit()
        settled(qtbot, reading)
        assert dialog.notice.isVisible()
        assert len(terms(reading)) < len(before)
    dialog.undo_requested.emit()
    settled(qtbot, reading)
    assert terms(reading) == before


def test_the_form_keeps_what_is_written_when_another_article_opens(qtbot, reading):
    form = add_selected(qtbot, reading, 1, "고노는")
    form.target.setText("Kono")
    opens(qtbot, reading, reading.reading.reopen)
    settled(qtbot, reading)
    assert not form.isVisible()
    assert terms(reading) == [("고노", "Kono")]


def test_the_form_keeps_what_is_written_when_the_window_closes(qtbot, reading, house):
    form = add_selected(qtbot, reading, 1, "고노는")
    form.target.setText("Kono")
    assert terms(house.reopen()) == [("고노", "Kono")]


def test_a_form_nobody_wrote_in_goes_with_its_article(qtbot, reading):
    form = add_selected(qtbot, reading, 1, "고노는")
    reading.reading.close()
    settled(qtbot, reading)
    assert not form.isVisible()
    assert terms(reading) == []


def test_the_article_list_follows_the_glossary(qtbot, reading):
    article = reading.reading.opened.kept.id
    model = reading.articles.view.model()

    def shown() -> str:
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        found = [row.data(SUMMARY_ROLE) for row in rows if row.data(ID_ROLE) == article]
        return found[0].translated_title if found and found[0] else ""

    qtbot.waitUntil(lambda: shown() == "Gono came to Seoul")
    reading.late.glossing.add(KO_EN, "고노", "Kono")
    qtbot.waitUntil(lambda: shown() == "Kono came to Seoul")
    reading.desk.undo.undo()
    qtbot.waitUntil(lambda: shown() == "Gono came to Seoul")
