"""Numbers and names that only one of two translations has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.language import Language
from newsreader.usecases.disagreement import Disagreement, disagreement

KO, EN = Language.KOREAN, Language.ENGLISH
NOTHING = Disagreement((), ())


@pytest.mark.parametrize(
    ("source", "one", "other", "language", "found"),
    [
        ("300 ferries sail.", "배 300척이 뜬다.", "배 30척이 뜬다.", EN, (("300", "30"),)),
        ("300 ferries sail.", "배 300척이 뜬다.", "배가 뜬다.", EN, (("300", ""),)),
        ("배가 뜬다.", "Ferries sail.", "40 ferries sail.", KO, (("", "40"),)),
        ("Three ferries sail.", "배 세 척이 뜬다.", "배 3척이 뜬다.", EN, ()),
        ("17일 배가 뜬다.", "It sails on the 17th.", "It sails on Nov. 17.", KO, ()),
        (
            "17일 1조원을 썼다.",
            "It spent 1 trillion won on the 17th.",
            "It spent 1 billion won on the 18th.",
            KO,
            (("1 trillion", "1 billion"), ("17th", "18th")),
        ),
    ],
)
def test_numbers(source, one, other, language, found):
    assert disagreement(source, one, other, language).numbers == found


@pytest.mark.parametrize(
    ("source", "one", "other", "language", "found"),
    [
        ("He sails from Sydney.", "그는 시드니에서 떠난다.", "그는 떠난다.", EN, ("Sydney",)),
        ("He sails from Sydney.", "그는 시드니에서 떠난다.", "시드니를 그가 떠난다.", EN, ()),
        ("오순례 장관은 왔다.", "Minister Oh Sun-rye came.", "The minister came.", KO, ("오순례",)),
        ("사진을 찍었다.", "A photo was taken.", "It was seen in Jeju.", KO, ()),
        (
            "오순례 장관은 왔다.",
            "Minister Oh Sun-rye came.",
            "Oh Soon-rae, a minister, came.",
            KO,
            (),
        ),
    ],
)
def test_names(source, one, other, language, found):
    assert disagreement(source, one, other, language).names == found


def test_an_empty_translation_is_no_disagreement():
    assert disagreement("300 ferries", "배 300척", " ", EN) == NOTHING


@given(st.text(), st.text(), st.text(), st.sampled_from(Language))
def test_any_texts_can_be_compared_and_order_does_not_matter(source, one, other, language):
    found = disagreement(source, one, other, language)
    turned = disagreement(source, other, one, language)
    assert sorted(found.names) == sorted(turned.names)
    assert sorted(sum(found.numbers, ())) == sorted(sum(turned.numbers, ()))
    assert disagreement(source, one, one, language) == NOTHING
