from pathlib import Path

import pytest
from tools.check_translations import Text, check, collect, compare, faults_of, read, stale

MODULE = """
class Card(QWidget):
    def __init__(self) -> None:
        self.setText(self.tr("Copy"))
        self.setToolTip(self.tr("%n min", "reading time", 3))

def name() -> str:
    return QCoreApplication.translate("Names", "Korean")

KEYS = (_T("Actions", "Find"),)
"""


@pytest.fixture
def ui(tmp_path: Path) -> Path:
    folder = tmp_path / "ui"
    folder.mkdir()
    (folder / "card.py").write_text(MODULE, encoding="utf-8")
    return folder


def ts(tmp_path: Path, *messages: str) -> Path:
    file = tmp_path / "texts_ko.ts"
    body = "".join(messages)
    file.write_text(f'<TS version="2.1"><context><name>Card</name>{body}</context></TS>', "utf-8")
    return file


def test_every_way_of_marking_a_text_is_found(ui):
    texts, faults = collect(ui)
    assert faults == []
    assert texts == {
        Text("Card", "Copy"),
        Text("Card", "%n min", "reading time"),
        Text("Names", "Korean"),
        Text("Actions", "Find"),
    }


@pytest.mark.parametrize("text", ['f"Delete {count}"', '"Delete " + name', '"a" if b else "c"'])
def test_a_text_that_is_put_together_is_a_fault(ui, text):
    (ui / "row.py").write_text(f"class Row:\n    x = self.tr({text})\n", encoding="utf-8")
    assert collect(ui)[1] == ["row.py, line 2: a text that is put together is never translated"]


def test_missing_and_obsolete_texts_are_faults():
    found = list(compare({Text("Card", "Copy")}, {Text("Card", "Cut"): "잘라내기"}))
    assert found == ["Card: “Copy” is missing in the .ts", "Card: “Cut” is no longer used"]


def test_unfinished_empty_and_obsolete_translations_are_faults(tmp_path):
    file = ts(
        tmp_path,
        "<message><source>Copy</source><translation>복사</translation></message>",
        '<message><source>Cut</source><translation type="unfinished">?</translation></message>',
        "<message><source>Find</source><translation></translation></message>",
        '<message><source>Go</source><translation type="vanished">가기</translation></message>',
    )
    translations, faults = read(file)
    assert translations[Text("Card", "Copy")] == "복사"
    assert faults == [
        "Card: “Cut” is unfinished",
        "Card: “Find” is empty",
        "Card: “Go” is vanished",
    ]


@pytest.mark.parametrize(
    ("source", "korean"),
    [
        ("Undo {0}", "실행 취소"),
        ("{done} of {total} MB", "{done} / {all} MB"),
        ("%n min", "분"),
        ("%1 of %2", "%1/%1"),
        ("&File", "파일"),
        ("&File", "파일(&E)"),
        ("Open…", "열기"),
        ("Open", "열기…"),
        ("Note: ", "메모:"),
        ("Note:", "메모"),
        ("It is lost.", "없어졌다."),
        ("Choose a file.", "파일을 고르십시오."),
    ],
)
def test_a_translation_that_does_not_fit_is_a_fault(source, korean):
    assert list(faults_of(source, korean))


@pytest.mark.parametrize(
    ("source", "korean"),
    [
        ("{done} of {total} MB", "{total} MB 중 {done} MB"),
        ("&File", "파일(&F)"),
        ("Open…", "열기…"),
        ("Remove it?", "삭제할까요?"),
        ("Choose an .argosmodel file.", ".argosmodel 파일을 선택하세요."),
        ("Kept. Apache-2.0.", "그대로 두었습니다. Apache-2.0."),
    ],
)
def test_a_translation_that_fits_has_no_fault(source, korean):
    assert list(faults_of(source, korean)) == []


def test_a_compiled_file_with_older_words_is_a_fault():
    from newsreader.paths import resource

    qm = resource("i18n", "newsreader_ko.qm")
    newer = {Text("Actions", "Find Next"): "다음 찾기", Text("Actions", "Quit"): "끝내기"}
    assert list(stale(newer, qm)) == ["Actions: “Quit” is older in newsreader_ko.qm"]
    assert list(stale({}, qm.with_name("none.qm"))) == ["none.qm cannot be loaded"]


def test_every_kind_of_fault_is_told_at_once(ui, tmp_path):
    file = ts(tmp_path, "<message><source>Copy…</source><translation>복사</translation></message>")
    faults = check(ui, file)
    assert "Card: “Copy” is missing in the .ts" in faults
    assert "Card: “Copy…” is no longer used" in faults
    assert "Card: “Copy…” differs in the ellipsis at the end" in faults
    assert "texts_ko.qm cannot be loaded" in faults
