import pytest

from newsreader.language.dictionary_forms import spoken_words


def parts(headword: str, pos: str = "noun", hanja: str = "") -> list[list[tuple[str, str]]]:
    words = spoken_words(headword, pos, hanja)
    return [[(m.form, m.tag) for m in word.morphemes] for word in words]


@pytest.mark.parametrize(
    ("headword", "pos", "morphemes"),
    [
        ("국회", "noun", [("국회", "NNG")]),
        ("서울", "proper", [("서울", "NNP")]),
        ("먹다", "verb", [("먹", "VV"), ("다", "EF")]),
        ("결정하다", "verb", [("결정", "NNG"), ("하", "XSV"), ("다", "EF")]),
        ("다", "adverb", [("다", "MAG")]),
        ("16강", "noun", [("16", "SN"), ("강", "NNG")]),
        ("AI칩", "noun", [("AI", "SL"), ("칩", "NNG")]),
        ("與野", "noun", [("與野", "SH")]),
    ],
)
def test_a_headword_has_morphemes(headword, pos, morphemes):
    assert parts(headword, pos) == [morphemes]


def test_hanja_are_given_out_from_the_left():
    first, second = spoken_words("선거구 획정", "noun", "選擧區劃定")
    assert (first.known.hanja, second.known.hanja) == ({"선거구": "選擧區"}, {"획정": "劃定"})


def test_nothing_has_no_words():
    assert spoken_words(" ") == ()
