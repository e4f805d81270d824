import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QWidget

from newsreader.ui.widgets.wrapping_row import WrappingRow

pytestmark = pytest.mark.gui


@pytest.fixture
def place(qtbot) -> QWidget:
    place = QWidget()
    qtbot.addWidget(place)
    return place


@pytest.fixture
def row(place: QWidget) -> WrappingRow:
    row = WrappingRow(8, place)
    for _ in range(3):
        button = QPushButton("")
        button.setFixedSize(100, 30)
        row.addWidget(button)
    place.show()
    return row


@pytest.mark.parametrize(
    ("width", "height"), [(316, 30), (315, 68), (208, 68), (207, 106), (50, 106)]
)
def test_what_finds_no_room_goes_on_in_the_next_line(row: WrappingRow, width: int, height: int):
    assert row.heightForWidth(width) == height


def places(row: WrappingRow) -> list[tuple[int, int]]:
    row.setGeometry(QRect(10, 20, 220, 200))
    items = [item for item in map(row.itemAt, range(row.count())) if item is not None]
    return [(item.geometry().x(), item.geometry().y()) for item in items]


def test_every_line_begins_at_the_left(row: WrappingRow):
    assert places(row) == [(10, 20), (118, 20), (10, 58)]


def test_what_is_hidden_takes_no_room(row: WrappingRow):
    second = row.itemAt(1)
    assert second is not None
    widget = second.widget()
    assert widget is not None
    widget.hide()
    assert row.heightForWidth(208) == 30
    assert places(row)[2] == (118, 20)
