"""Korean is never shown as boxes: what is installed, what came along, and what is said."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsreader.ui.flows.starting import tell_of_fonts
from newsreader.ui.fonts import KoreanFont

pytestmark = pytest.mark.gui

_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>
"""
_PROGRAM = """
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication
from newsreader.model.language import Language
from newsreader.ui import fonts
app = QApplication([])
print(fonts.has_korean(), fonts.make_ready().name, fonts.has_korean())
print(QFontInfo(fonts.reading_font(Language.KOREAN, 18)).family())
print(QFontInfo(fonts.headline_font(14)).family())
"""


class Heard:
    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []

    def say(self, text, advice="", actions=None, kind="info") -> None:
        self.said.append((kind, text))

    def complain(self, error) -> None:
        raise AssertionError(error)

    def take_back(self, text) -> None:
        raise AssertionError(text)


def test_without_an_installed_font_the_packaged_ones_are_used(tmp_path: Path):
    config = tmp_path / "fonts.conf"
    config.write_text(_FONTS.format(folder=tmp_path), "utf-8")
    environment = {**os.environ, "FONTCONFIG_FILE": str(config)}
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    state, serif, sans = done.stdout.splitlines()
    assert state == "False PACKAGED True"
    assert serif == "Noto Serif KR"
    assert sans == "Noto Sans KR"


@pytest.mark.parametrize(
    ("korean", "expected"),
    [
        (KoreanFont.INSTALLED, []),
        (KoreanFont.PACKAGED, [("info", "the one that came along is used")]),
        (KoreanFont.MISSING, [("error", "Korean text cannot be shown")]),
    ],
)
def test_what_is_said_of_fonts(qapp, korean: KoreanFont, expected):
    heard = Heard()
    tell_of_fonts(heard, korean)
    assert len(heard.said) == len(expected)
    for (kind, text), (wanted, part) in zip(heard.said, expected, strict=True):
        assert kind == wanted
        assert part in text
