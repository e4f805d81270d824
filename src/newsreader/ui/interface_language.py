"""The language of menus, buttons and messages.

In: the application and the reader's choice. Out: Qt speaks that language, dates included. English
is what the texts are written in, so it reads no file.
"""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from newsreader.model.language import Language
from newsreader.paths import resource

_KEPT = "interface_translators"  # where the application keeps them
logger = logging.getLogger(__name__)


def install(app: QCoreApplication, choice: str) -> Language:
    """Make the interface speak ``system``, ``en`` or ``ko`` and return the language it speaks.

    To be called before the first widget is made: a widget keeps the texts it was made with.
    """
    language = chosen(choice, QLocale.system().uiLanguages())
    _remove(app)
    if language is Language.KOREAN:
        QLocale.setDefault(QLocale(QLocale.Language.Korean, QLocale.Country.SouthKorea))
        folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # The translator installed last is asked first.
        _add(app, folder / "qtbase_ko.qm")
        _add(app, resource("i18n", "newsreader_ko.qm"))
    elif QLocale().language() not in (QLocale.Language.English, QLocale.Language.C):
        QLocale.setDefault(QLocale(QLocale.Language.English))
    return language


def chosen(choice: str, desktop: list[str]) -> Language:
    """Return the language of a choice; ``desktop`` lists the desktop's languages, best first."""
    if choice in set(Language):
        return Language(choice)
    best = desktop[0] if desktop else ""
    return Language.KOREAN if best.split("-")[0] == Language.KOREAN else Language.ENGLISH


def _remove(app: QCoreApplication) -> None:
    for translator in _installed(app):
        app.removeTranslator(translator)
    _installed(app).clear()


def _add(app: QCoreApplication, file: Path) -> None:
    translator = QTranslator()
    if translator.load(str(file)):
        app.installTranslator(translator)
        _installed(app).append(translator)
    else:
        logger.warning("The translation %s cannot be read.", file)


def _installed(app: QCoreApplication) -> list[QTranslator]:
    # Qt does not own translators. Asking for the application's children takes ten milliseconds.
    found: list[QTranslator] = vars(app).setdefault(_KEPT, [])
    return found
