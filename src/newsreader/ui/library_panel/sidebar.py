"""The sidebar: which part of the library is listed.

In: counts, the present section. Out: ``section_chosen`` and wishes for other windows.
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QVBoxLayout, QWidget

from newsreader.ui.library_panel.section import (
    Section,
    section_icon,
    section_meaning,
    section_name,
)
from newsreader.ui.library_panel.sidebar_row import SidebarRow
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.labels import label

_LIBRARY = (Section.ALL, Section.UNREAD, Section.STARRED, Section.MARKED)
_LANGUAGES = (Section.KOREAN, Section.ENGLISH)


class Sidebar(QWidget):
    """Sections of the library on top; model packages and settings at the bottom."""

    section_chosen = Signal(object)  # Section
    packages_requested = Signal()
    settings_requested = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(180)
        self._rows: dict[Section, SidebarRow] = {}
        # One exclusive group: Tab stops at the chosen row, arrows move among all of them.
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 18, 10, 12)
        self._column.setSpacing(2)
        self._add_sections(self.tr("Library"), _LIBRARY, colours)
        self._column.addSpacing(16)
        self._add_sections(self.tr("Languages"), _LANGUAGES, colours)
        self._column.addStretch(1)
        self._tools = [
            self._tool("package", self.tr("Model packages"), colours),
            self._tool("settings", self.tr("Settings"), colours),
        ]
        self._tools[0].setToolTip(self.tr("Install and check the packages that translate"))
        self._tools[1].setToolTip(self.tr("Change how the program looks and works"))
        self._tools[0].clicked.connect(self.packages_requested)
        self._tools[1].clicked.connect(self.settings_requested)
        self.set_section(Section.ALL)

    @property
    def section(self) -> Section:
        """The chosen section."""
        return next(section for section, row in self._rows.items() if row.isChecked())

    def set_section(self, section: Section) -> None:
        """Choose a section without a signal."""
        self._rows[section].setChecked(True)

    def set_counts(self, counts: Mapping[Section, int]) -> None:
        """Show how many articles the sections hold; sections left out show no number."""
        for section, row in self._rows.items():
            row.set_count(counts.get(section))

    def row(self, section: Section) -> SidebarRow:
        """Return the row of a section."""
        return self._rows[section]

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        for row in (*self._rows.values(), *self._tools):
            row.set_colours(colours)

    def _add_sections(self, heading: str, sections: tuple[Section, ...], colours: Palette) -> None:
        self._column.addWidget(self._heading(heading))
        for section in sections:
            row = SidebarRow(section_icon(section), section_name(section), colours, self)
            row.setCheckable(True)
            row.setToolTip(section_meaning(section))
            row.clicked.connect(self._tell)
            self._group.addButton(row)
            self._rows[section] = row
            self._column.addWidget(row)

    def _heading(self, text: str) -> QLabel:
        heading = label(text, role="muted", pixels=11, bold=True)
        heading.setContentsMargins(10, 0, 0, 5)
        return heading

    def _tool(self, icon_name: str, text: str, colours: Palette) -> SidebarRow:
        row = SidebarRow(icon_name, text, colours, self)
        self._column.addWidget(row)
        return row

    def _tell(self) -> None:
        self.section_chosen.emit(self.section)
