import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtSvg import QSvgRenderer

from newsreader.paths import resource
from newsreader.ui.widgets import icons

pytestmark = pytest.mark.gui

NAMES = sorted(file.stem for file in resource("icons").glob("*.svg"))


def inked(image, colour: QColor) -> int:
    """Count the pixels of nearly this colour."""
    found = 0
    for y in range(image.height()):
        for x in range(image.width()):
            pixel = image.pixelColor(x, y)
            near = abs(pixel.red() - colour.red()) + abs(pixel.blue() - colour.blue())
            found += pixel.alpha() > 200 and near < 30
    return found


def test_every_icon_the_program_names_is_there():
    source = resource("icons").parent.parent / "src" / "newsreader" / "ui"
    named: set[str] = set()
    for file in source.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        named |= set(re.findall(r"""(?:IconButton|icon|pixmap)\(\s*"([a-z-]+)\"""", text))
        named |= set(re.findall(r"""icon_name="([a-z-]+)\"""", text))
    assert len(named) > 10
    assert named <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_a_valid_drawing_with_something_on_it(qapp, name: str):
    assert QSvgRenderer(str(resource("icons", f"{name}.svg"))).isValid()
    image = icons.pixmap(name, QColor("#123456"), 24).toImage()
    opaque = sum(image.pixelColor(x, y).alpha() > 100 for x in range(24) for y in range(24))
    assert opaque > 8


@pytest.mark.parametrize("name", [name for name in NAMES if name != "newsreader"])
def test_line_icons_share_one_frame_and_take_the_text_colour(name: str):
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in drawing
    assert 'stroke-width="1.75"' in drawing
    assert "currentColor" in drawing
    assert "#" not in drawing


def test_an_icon_takes_the_colour_asked_for(qapp):
    red, blue = QColor("#C00000"), QColor("#0000C0")
    assert inked(icons.pixmap("theme", red, 24).toImage(), red) > 40
    assert inked(icons.pixmap("theme", blue, 24).toImage(), blue) > 40


def test_an_icon_has_as_many_pixels_as_the_screen_needs(qapp):
    sharp = icons.pixmap("find", QColor("black"), 18, 2.0)
    assert sharp.size() == QSize(36, 36)
    assert sharp.deviceIndependentSize().toSize() == QSize(18, 18)


def test_a_disabled_icon_is_fainter(qapp):
    icon = icons.icon("theme", QColor("black"), 18)
    normal = icon.pixmap(QSize(18, 18), 1.0, QIcon.Mode.Normal).toImage()
    faint = icon.pixmap(QSize(18, 18), 1.0, QIcon.Mode.Disabled).toImage()
    assert faint.pixelColor(13, 9).alpha() < normal.pixelColor(13, 9).alpha()


def test_the_program_icon_comes_in_desktop_sizes(qapp):
    sizes = {size.width() for size in icons.app_icon().availableSizes()}
    assert {16, 32, 48, 256} <= sizes


def test_an_unknown_icon_is_a_mistake_that_shows(qapp):
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon", QColor("black"))
