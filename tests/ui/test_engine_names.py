import pytest

from newsreader.ui.engine_names import brief_name, full_name

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("origin", "full", "brief"),
    [
        ("argos ko_en 1.1 0f3a5b", "Argos ko→en 1.1", "Argos"),
        ("student en_ko 2.0 0f3a5b", "Firefox student model 2.0", "Firefox"),
        ("student en_ko unverified 0f3a5b", "Firefox student model, unverified", "Firefox"),
        (
            "libretranslate en-ko http://192.168.0.10:5000",
            "LibreTranslate at 192.168.0.10:5000",
            "LibreTranslate",
        ),
        (
            "libretranslate en-ko https://example.org/tools/lt",
            "LibreTranslate at example.org",
            "LibreTranslate",
        ),
        ("Hanbit News", "Hanbit News", "In use"),
        ("", "the text in use", "In use"),
    ],
)
def test_who_translated_has_a_name(qapp, origin: str, full: str, brief: str):
    assert (full_name(origin), brief_name(origin)) == (full, brief)
