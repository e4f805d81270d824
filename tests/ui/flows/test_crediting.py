"""Who translated is said in the header, and follows what arrives."""

import pytest

from newsreader.model.article import ParagraphKind
from newsreader.model.language import Language
from newsreader.model.translation import AlignedParagraph


def paragraph(index: int, origin: str) -> AlignedParagraph:
    return AlignedParagraph(
        index, ParagraphKind.BODY, Language.ENGLISH, "Sea.", (), "바다.", (), (), (), origin
    )


@pytest.mark.gui
def test_everybody_who_translated_is_named_once(window):
    window.crediting.paragraph_arrived(paragraph(1, "argos en_ko 1.1 00"))
    assert "translated by Newsreader project; Argos en→ko 1.1" in window.reader.header.text()
    for index in range(len(window.reader.view.page.rows)):
        window.crediting.paragraph_arrived(paragraph(index, "argos en_ko 1.1 00"))
    assert window.reader.header.text().endswith("translated by Argos en→ko 1.1")


@pytest.mark.gui
def test_a_model_nobody_published_is_credited_without_jargon(window):
    for index in range(len(window.reader.view.page.rows)):
        window.crediting.paragraph_arrived(paragraph(index, "student en_ko unverified de9d00"))
    credit = window.reader.header.text()
    assert credit.endswith("translated by Firefox student model, unverified")
    for jargon in ("en_ko", "de9d", "student en"):
        assert jargon not in credit
