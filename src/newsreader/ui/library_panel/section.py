"""The parts of the library a reader can list, and their names."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class Section(StrEnum):
    """A row of the sidebar."""

    ALL = "all"
    UNREAD = "unread"
    STARRED = "starred"
    MARKED = "marked"
    KOREAN = "korean"
    ENGLISH = "english"


def section_name(section: Section) -> str:
    """Return a section's name in the language of the interface."""
    names = {
        Section.ALL: QCoreApplication.translate("Section", "All articles"),
        Section.UNREAD: QCoreApplication.translate("Section", "Unread"),
        Section.STARRED: QCoreApplication.translate("Section", "Starred"),
        Section.MARKED: QCoreApplication.translate("Section", "Highlights"),
        Section.KOREAN: QCoreApplication.translate("Section", "Korean"),
        Section.ENGLISH: QCoreApplication.translate("Section", "English"),
    }
    return names[section]


def section_meaning(section: Section) -> str:
    """Return what a section lists, for tooltips."""
    meanings = {
        Section.ALL: QCoreApplication.translate("Section", "Every article in the library"),
        Section.UNREAD: QCoreApplication.translate("Section", "Articles not read yet"),
        Section.STARRED: QCoreApplication.translate("Section", "Articles with a star"),
        Section.MARKED: QCoreApplication.translate("Section", "Articles with highlights or notes"),
        Section.KOREAN: QCoreApplication.translate("Section", "Articles written in Korean"),
        Section.ENGLISH: QCoreApplication.translate("Section", "Articles written in English"),
    }
    return meanings[section]


def section_icon(section: Section) -> str:
    """Return the name of a section's icon."""
    icons = {
        Section.ALL: "books",
        Section.UNREAD: "unread",
        Section.STARRED: "star",
        Section.MARKED: "highlight",
        Section.KOREAN: "korean",
        Section.ENGLISH: "english",
    }
    return icons[section]
