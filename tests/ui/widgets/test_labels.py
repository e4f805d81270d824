import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from newsreader.ui import fonts
from newsreader.ui.widgets.labels import ElidedLabel, wrapped

pytestmark = pytest.mark.gui

LONG = "연구진은 지난봄부터 갯벌 세 곳에 카메라를 두고 새들이 둥지를 트는 모습을 살폈다고 밝혔다"


def test_a_short_text_is_one_whole_line(qapp):
    assert wrapped("갯벌", fonts.interface_font(), 200, 2) == ["갯벌"]


def test_nothing_is_no_line(qapp):
    assert wrapped("  \n ", fonts.interface_font(), 200, 2) == []


def test_what_does_not_fit_ends_in_an_ellipsis(qapp):
    lines = wrapped(LONG, fonts.interface_font(), 160, 2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")


@given(text=st.text(alphabet="가나다라 abc 😀漢\n", max_size=80), width=st.integers(60, 400))
def test_lines_fit_and_lose_nothing_when_there_are_enough(qapp, text: str, width: int):
    font = fonts.interface_font()
    lines = wrapped(text, font, width, 100)
    assert "".join("".join(lines).split()) == "".join(text.split())
    measure = QFontMetricsF(font)
    assert all(measure.horizontalAdvance(line) <= width + 1 for line in lines)


def test_an_elided_label_grows_with_its_text_up_to_its_lines(qtbot):
    label = ElidedLabel("갯벌", lines=2)
    qtbot.addWidget(label)
    one = label.heightForWidth(160)
    label.set_text(LONG * 3)
    assert label.heightForWidth(160) == 2 * one
    assert label.accessibleName() == LONG * 3
