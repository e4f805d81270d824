from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale
from PySide6.QtWidgets import QWidget

from newsreader.model.language import Language
from newsreader.ui.actions import Actions
from newsreader.ui.interface_language import chosen, install

pytestmark = pytest.mark.gui


@pytest.fixture
def app(qapp):
    locale = QLocale()
    yield qapp
    install(qapp, "en")
    QLocale.setDefault(locale)


class Sidebar(QWidget):
    pass


class ShortSidebar(Sidebar):
    pass


def test_korean_speaks_korean_and_english_takes_it_back(app):
    assert install(app, "ko") is Language.KOREAN
    assert QCoreApplication.translate("Actions", "Find Next") == "다음 찾기"
    assert install(app, "en") is Language.ENGLISH
    assert QCoreApplication.translate("Actions", "Find Next") == "Find Next"


def test_a_class_finds_the_texts_of_the_class_it_derives_from(app):
    install(app, "ko")
    assert ShortSidebar().tr("Settings") == "설정"


def test_the_buttons_of_qt_are_korean_too(app):
    install(app, "ko")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "취소"


def test_dates_and_numbers_are_those_of_the_language(app):
    install(app, "ko")
    assert QLocale().monthName(11) == "11월"
    install(app, "en")
    assert QLocale().monthName(11) == "November"


def test_english_reads_no_file(app):
    install(app, "en")
    assert app.interface_translators == []


def test_installing_again_keeps_one_translator_of_each(app):
    install(app, "ko")
    install(app, "ko")
    assert len(app.interface_translators) == 2
    install(app, "en")
    assert QCoreApplication.translate("Actions", "Find Next") == "Find Next"


@pytest.mark.parametrize(
    ("desktop", "language"),
    [
        (["ko-KR", "en-US"], Language.KOREAN),
        (["ko"], Language.KOREAN),
        (["kok-IN"], Language.ENGLISH),
        (["en-US", "ko-KR"], Language.ENGLISH),
        (["de-DE"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_system_follows_the_first_language_of_the_desktop(desktop, language):
    assert chosen("system", desktop) is language


def test_a_choice_stands_above_the_desktop():
    assert chosen("en", ["ko-KR"]) is Language.ENGLISH
    assert chosen("ko", ["en-US"]) is Language.KOREAN


def test_an_unknown_choice_follows_the_desktop():
    assert chosen("fr", ["ko-KR"]) is Language.KOREAN


def test_qt_brings_its_own_korean():
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert (Path(folder) / "qtbase_ko.qm").exists()


def test_the_key_sheet_shows_menus_without_their_keys(app):
    install(app, "ko")
    window = QWidget()
    menus = {menu for menu, _text, _key in Actions({}, window).sheet()}
    assert menus == {"파일", "편집", "보기", "기사", "번역", "도움말", "번역을 고칠 때"}
