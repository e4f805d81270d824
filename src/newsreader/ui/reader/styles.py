"""How each kind of paragraph is set.

In: the size of body text in pixels. Out: a ``Style`` per kind: fonts, line pitch, space, ink. Both
languages share one pitch and one baseline, so that lines stand level.
"""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from newsreader.model.article import ParagraphKind
from newsreader.model.language import Language
from newsreader.ui.fonts import reading_font

MIN_SIZE, MAX_SIZE = 12, 40
_SAMPLES = {Language.KOREAN: "한국 신문을 읽는다 ", Language.ENGLISH: "reading the daily news "}


@dataclass(frozen=True, slots=True)
class Look:
    """What a kind of paragraph looks like, relative to body text.

    ``above`` and ``below`` are extra space in ems of body text; ``ink`` names a palette colour.
    """

    scale: float = 1.0
    leading: float = 1.65
    weight: QFont.Weight = QFont.Weight.Normal
    ink: str = "text"
    above: float = 0.0
    below: float = 1.15
    indent: float = 0.0


LOOKS = {
    ParagraphKind.TITLE: Look(1.55, 1.36, QFont.Weight.Bold, below=1.5),
    ParagraphKind.LEAD: Look(1.06, 1.6, QFont.Weight.Medium, "text_secondary", below=1.4),
    ParagraphKind.BODY: Look(),
    ParagraphKind.HEADING: Look(1.12, 1.5, QFont.Weight.Bold, above=0.9, below=0.8),
    ParagraphKind.CAPTION: Look(0.84, 1.55, ink="text_secondary", below=1.4, indent=0.9),
    ParagraphKind.NOTE: Look(0.8, 1.55, ink="muted"),
}


@dataclass(frozen=True, slots=True)
class Style:
    """A look at one size, in pixels; ``baseline`` counts from the top of a line."""

    fonts: dict[Language, QFont]
    advance: dict[Language, float]
    pitch: int
    baseline: int
    above: int
    below: int
    indent: int
    ink: str


class Styles:
    """The styles of all kinds for one text size."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._styles = {kind: _style(look, size) for kind, look in LOOKS.items()}

    def __getitem__(self, kind: ParagraphKind) -> Style:
        return self._styles[kind]


def _style(look: Look, size: int) -> Style:
    pixels = round(size * look.scale)
    pitch = round(pixels * look.leading)
    fonts = {language: reading_font(language, pixels, look.weight) for language in Language}
    return Style(
        fonts=fonts,
        advance={language: _advance(fonts[language], language) for language in Language},
        pitch=pitch,
        baseline=round(pitch / 2 + pixels * 0.34),
        above=round(size * look.above),
        below=round(size * look.below),
        indent=round(size * look.indent),
        ink=look.ink,
    )


def _advance(font: QFont, language: Language) -> float:
    sample = _SAMPLES[language]
    return QFontMetricsF(font).horizontalAdvance(sample) / len(sample)
