from datetime import UTC, datetime

import pytest

from newsreader.model.annotation import Annotation, Colour, Selector, Side
from newsreader.model.span import Span
from newsreader.ui import theme
from newsreader.ui.theme import Palette


@pytest.fixture
def colours(qapp) -> Palette:
    return theme.load("light")


def annotation(uid: str, body: str = "", **changes) -> Annotation:
    when = datetime(2025, 3, 4, tzinfo=UTC)
    values = {
        "uid": uid,
        "article_id": 1,
        "paragraph": 0,
        "side": Side.SOURCE,
        "selector": Selector(Span(0, 2), f"갯벌 {uid}"),
        "colour": Colour.YELLOW,
        "body": body,
        "created": when,
        "modified": when,
    }
    return Annotation(**{**values, **changes})
