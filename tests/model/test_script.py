import pytest

from newsreader.model.language import Language
from newsreader.model.script import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("첫눈이 내렸다", Language.KOREAN),
        ("The first snow fell", Language.ENGLISH),
        ("SK hynix와 LG Energy Solution이 CES에서 만났다", Language.KOREAN),
        ("The word 한글 means Korean letters, he said", Language.ENGLISH),
        ("大韓民國", Language.KOREAN),
        ("Zoë à Paris", Language.ENGLISH),
        ("ㅋㅋㅋ", Language.KOREAN),
        ("\u1112\u1161\u11ab", Language.KOREAN),
        ("Đặng Hữu", Language.ENGLISH),
        ("東京で雪が降った", None),
        ("Снег", None),
        ("2026.11.17", None),
        ("", None),
    ],
)
def test_language_by_script(text, language):
    assert language_of(text) is language
