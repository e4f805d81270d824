import re
import tomllib
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QComboBox

from newsreader.paths import resource
from newsreader.ui import theme

pytestmark = pytest.mark.gui


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(p) for p in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", theme.NAMES)
def test_a_theme_has_every_colour_and_no_other(name: str):
    text = resource("themes", f"{name}.toml").read_text("utf-8")
    wanted = {f.name for f in fields(theme.Palette)} - {"name"}
    assert set(tomllib.loads(text)) == wanted


@pytest.mark.parametrize("name", theme.NAMES)
@pytest.mark.parametrize("ground", ["window", "panel", "card"])
@pytest.mark.parametrize("ink", ["text", "text_secondary", "muted", "accent", "danger"])
def test_writing_can_be_read(qapp, name: str, ground: str, ink: str):
    colours = theme.load(name)
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("name", theme.NAMES)
@pytest.mark.parametrize(
    "ground", ["hover", "word", "selection", "yellow", "green", "blue", "pink", "find"]
)
def test_text_can_be_read_on_every_tint(qapp, name: str, ground: str):
    colours = theme.load(name)
    assert contrast(colours.text, getattr(colours, ground)) >= 4.5


def test_an_unknown_name_means_what_the_desktop_prefers(qapp):
    assert theme.load("system").name in ("light", "dark")


def test_going_through_the_themes_comes_back(qapp):
    seen = ["light"]
    while (following := theme.next_name(seen[-1])) not in seen:
        seen.append(following)
    assert sorted(seen) == sorted(theme.NAMES)


def test_the_style_sheet_is_filled_in(qapp):
    sheet = theme.style_sheet(theme.load("dark"))
    assert "%(" not in sheet
    assert re.search(r"background: #[0-9a-f]{6}", sheet)


def test_ready_made_widgets_follow(qapp):
    colours = theme.load("dark")
    palette = theme.qt_palette(colours)
    assert palette.color(QPalette.ColorRole.WindowText) == colours.text


@pytest.mark.parametrize("name", theme.NAMES)
def test_a_list_of_choices_has_no_edge_of_another_theme(qtbot, name: str):
    colours = theme.load(name)
    box = QComboBox()
    qtbot.addWidget(box)
    box.setStyleSheet(theme.style_sheet(colours))
    box.setPalette(theme.qt_palette(colours))
    box.addItems(["", ""])
    box.show()
    box.showPopup()
    image = box.view().window().grab().toImage()
    box.hidePopup()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    seen = {image.pixelColor(x, y).name() for x, y in points}
    known = [colours.card, colours.rule, colours.panel, colours.accent]
    lightest, darkest = max(c.lightness() for c in known), min(c.lightness() for c in known)
    assert all(darkest <= QColor(one).lightness() <= lightest for one in seen)
