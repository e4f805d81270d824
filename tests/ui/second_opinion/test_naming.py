import pytest

from newsreader.ui.second_opinion.naming import brief_name, full_name

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("origin", "full", "brief"),
    [
        ("argos ko_en 1.1 0f3a5b", "Argos 1.1", "Argos"),
        ("student en_ko 2.0 0f3a5b", "Firefox Translations 2.0", "Firefox"),
        ("student en_ko unverified 0f3a5b", "Firefox Translations (unverified)", "Firefox"),
        (
            "libretranslate en-ko http://192.168.0.10:5000/",
            "LibreTranslate 192.168.0.10:5000",
            "LibreTranslate",
        ),
        ("Hanbit News", "Hanbit News", "In use"),
        ("", "the text in use", "In use"),
    ],
)
def test_who_translated_has_a_name(qapp, origin, full, brief):
    assert (full_name(origin), brief_name(origin)) == (full, brief)
