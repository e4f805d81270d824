"""The window to paste a page into.

In: pasted text, or a dropped file. Out: ``text_submitted`` with the text and a language code
(empty: find out), ``files_chosen`` with paths.
"""

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from newsreader.model.language import Language
from newsreader.ui import fonts
from newsreader.ui.open_dialogs import drops
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import TextButton, recolour
from newsreader.ui.widgets.labels import label
from newsreader.ui.widgets.notice import InlineNotice
from newsreader.ui.widgets.segmented import Segmented

_PAUSE_MS = 200  # after the last stroke


class PasteField(QPlainTextEdit):
    """Takes text alone, never the looks of it; files dropped on it go to the dialog."""

    files_dropped = Signal(list)  # list[Path]

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert plain text, or tell of dropped files."""
        if files := drops.files(source):
            self.files_dropped.emit(files)
        elif source.hasText():
            self.insertPlainText(source.text())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Accept text and files."""
        return source.hasText() or drops.accepts(source)


class PasteDialog(QWidget):
    """A window of its own that blocks nothing; Ctrl+Enter imports, Esc closes."""

    text_submitted = Signal(str, str)  # text, language code or nothing
    files_chosen = Signal(list)  # list[Path]
    files_requested = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setWindowTitle(self.tr("Paste an article"))
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(680, 560)
        self._busy = False
        self._blank = True
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._read)
        self.field = PasteField()
        self.field.setPlaceholderText(
            self.tr("Paste the whole page text: headline, byline, body. The rest is sorted out.")
        )
        self.field.setAccessibleName(self.tr("Text of the page"))
        self.field.setToolTip(self.tr("Ctrl+Enter imports the text"))
        self.field.setTabChangesFocus(True)
        self.field.setFont(fonts.interface_font(14))
        self.field.installEventFilter(self)
        self.language = Segmented(self._languages(), self.tr("Language"), colours)
        self.language.set_value("")
        self.notice = InlineNotice(colours)
        self._count = label(role="muted", pixels=12)
        self.open_button = TextButton(
            self.tr("Open a file instead…"),
            self.tr("Choose a text file"),
            colours,
            look="quiet",
            icon_name="file",
        )
        self.import_button = TextButton(
            self.tr("Import"),
            self.tr("Make an article of this text (Ctrl+Enter)"),
            colours,
            look="primary",
        )
        self._lay_out()
        self._join()
        self._follow()

    def _languages(self) -> list[tuple[str, str, str]]:
        return [
            ("", self.tr("Auto"), self.tr("Find out the language from the text")),
            (Language.KOREAN.value, self.tr("Korean"), self.tr("The text is Korean")),
            (Language.ENGLISH.value, self.tr("English"), self.tr("The text is English")),
        ]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Paste the whole page text"), pixels=15, bold=True), 1)
        head.addWidget(label(self.tr("Language"), role="muted", pixels=12))
        head.addSpacing(4)
        head.addWidget(self.language)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._count, 1)
        foot.addWidget(self.open_button)
        foot.addWidget(self.import_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.field, 1)
        column.addWidget(self.notice)
        column.addLayout(foot)

    def _join(self) -> None:
        self.field.textChanged.connect(self._follow)
        self.field.files_dropped.connect(self.files_chosen)
        self.open_button.clicked.connect(self.files_requested)
        self.import_button.clicked.connect(self.submit)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    def show_empty(self) -> None:
        """Show the window ready for a new text; text not imported yet is left there."""
        self.notice.hide()
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Tell the text, unless it is empty or being imported."""
        text = self.field.toPlainText()
        if text.strip() and not self._busy:
            self.notice.hide()
            self.text_submitted.emit(text, self.language.value)

    def set_busy(self, busy: bool) -> None:
        """Hold the Import button while a text is imported."""
        self._busy = busy
        self.import_button.setText(self.tr("Importing…") if busy else self.tr("Import"))
        self._offer()

    def show_error(self, text: str, advice: str = "") -> None:
        """Say below the field why the text became no article."""
        self.set_busy(False)
        self.notice.say_error(text, advice)

    def accept(self) -> None:
        """Empty the field and close: the text has become an article."""
        self.set_busy(False)
        self.field.clear()
        self.notice.hide()
        self.close()

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        recolour(self, colours)
        self.language.set_colours(colours)
        self.notice.set_colours(colours)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Import at Ctrl+Enter."""
        if watched is self.field and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if pressed and enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.submit()
                return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and text beside the field too."""
        if drops.accepts(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what is dropped beside the field."""
        self.field.insertFromMimeData(event.mimeData())
        event.acceptProposedAction()

    def _follow(self) -> None:
        """Follow what is typed without reading it all at every stroke: it may be long."""
        self._blank = self.field.document().isEmpty()
        self._offer()
        self._soon.start()

    def _offer(self) -> None:
        self.import_button.setEnabled(not (self._blank or self._busy))

    def _read(self) -> None:
        text = self.field.toPlainText()
        paragraphs = sum(1 for line in text.splitlines() if line.strip())
        count = self.tr("{characters} characters in {paragraphs} paragraphs").format(
            characters=self.locale().toString(len(text)), paragraphs=paragraphs
        )
        self._count.setText(count if text else "")
        self._blank = not paragraphs
        self._offer()
