"""Who translated is said in the header, and follows what arrives."""

import pytest

from newsreader.model.article import ParagraphKind
from newsreader.model.language import Language
from newsreader.model.translation import AlignedParagraph
from newsreader.ui.flows.crediting import maker


def paragraph(index: int, origin: str) -> AlignedParagraph:
    return AlignedParagraph(
        index, ParagraphKind.BODY, Language.ENGLISH, "Sea.", (), "바다.", (), (), (), origin
    )


def test_an_engine_is_named_for_people():
    assert maker("argos ko_en 1.1 0123456789abcdef") == "Argos ko_en 1.1"
    assert maker("Newsreader project") == "Newsreader project"


@pytest.mark.gui
def test_everybody_who_translated_is_named_once(window):
    window.crediting.paragraph_arrived(paragraph(1, "argos en_ko 1.1 00"))
    assert "translated by Newsreader project, Argos en_ko 1.1" in window.reader.header.text()
    for index in range(len(window.reader.view.page.rows)):
        window.crediting.paragraph_arrived(paragraph(index, "argos en_ko 1.1 00"))
    assert window.reader.header.text().endswith("translated by Argos en_ko 1.1")
