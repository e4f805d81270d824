"""Fonts by role: serif for reading, sans for the shell, each with a Korean family named.

In: a language and a size in pixels. Out: a ``QFont`` whose family chain never leaves Hangul to
chance: ``serif`` alone would mix two faces inside one word.
"""

from enum import Enum, auto

from PySide6.QtGui import QFont, QFontDatabase

from newsreader.model.language import Language

_KOREAN_SERIF = (
    "Noto Serif CJK KR",
    "Noto Serif KR",
    "NanumMyeongjo",
    "AppleMyungjo",
    "Batang",
)
_KOREAN_SANS = (
    "Noto Sans CJK KR",
    "Noto Sans KR",
    "Pretendard",
    "NanumGothic",
    "Apple SD Gothic Neo",
    "Malgun Gothic",
)
_ENGLISH_SERIF = ("Source Serif 4", "Noto Serif", "Charter", "Georgia")
_ENGLISH_SANS = ("Inter", "Noto Sans", "Segoe UI", "Helvetica Neue")


def reading_font(language: Language, pixels: int, weight: int = QFont.Weight.Normal) -> QFont:
    """Return the serif font of one column's text."""
    korean = [*_KOREAN_SERIF, *_KOREAN_SANS]
    families = korean if language is Language.KOREAN else [*_ENGLISH_SERIF, *korean]
    return _font([*families, "serif"], pixels, weight)


def interface_font(pixels: int = 13, weight: int = QFont.Weight.Normal) -> QFont:
    """Return the sans font of the shell, for both languages."""
    return _font([*_ENGLISH_SANS, *_KOREAN_SANS, "sans-serif"], pixels, weight)


def headline_font(pixels: int, weight: int = QFont.Weight.DemiBold) -> QFont:
    """Return the sans font of titles in lists and cards, Korean families first."""
    return _font([*_KOREAN_SANS, *_ENGLISH_SANS, "sans-serif"], pixels, weight)


def _font(families: list[str], pixels: int, weight: int) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    return font


class KoreanFont(Enum):
    """Where the font for Korean comes from."""

    INSTALLED = auto()
    PACKAGED = auto()
    MISSING = auto()


def make_ready() -> KoreanFont:
    """Load the Korean fonts that came along if none is installed; say which are used.

    To be called before the first widget measures a text.
    """
    if has_korean():
        return KoreanFont.INSTALLED
    return KoreanFont.PACKAGED if use_packaged() else KoreanFont.MISSING


def has_korean() -> bool:
    """Tell whether any installed font can show Hangul."""
    return bool(QFontDatabase.families(QFontDatabase.WritingSystem.Korean))


def use_packaged() -> bool:
    """Load the Korean fonts of the optional package ``pylopdf-fonts-ko``; tell if it is there."""
    from importlib.util import find_spec
    from pathlib import Path

    found = find_spec("pylopdf_fonts_ko")
    if found is None or found.origin is None:
        return False
    files = sorted(Path(found.origin).parent.glob("*.otf"))
    loaded = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    return any(number >= 0 for number in loaded)
