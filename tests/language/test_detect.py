import pytest

from newsreader.language.detect import detect
from newsreader.model.language import Language

KO, EN = Language.KOREAN, Language.ENGLISH


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("국방부는 훈련을 연기했다.", KO),
        ("The ministry postponed the drill.", EN),
        ("문재인 대통령은 ASEAN Plus Three 회의에서 RCEP를 논의했다.", KO),
        ("Hyundai (현대) and Kia (기아) reported record sales.", EN),
        ("與野 大選 激突", KO),
        ("http://www.example.com/article 날씨", KO),
        ("minsu@example.com", KO),
        ("ㅋㅋㅋ", KO),
        ("OK", EN),
    ],
)
def test_letters_tell_the_language(text, language):
    assert detect(text, KO) is language


@pytest.mark.parametrize("text", ["", "12:30", "— … 😀", "2019. 11. 17."])
def test_a_text_without_letters_is_in_the_language_one_says(text):
    assert detect(text, EN) is EN
    assert detect(text, KO) is KO


def test_decomposed_hangul_is_korean():
    assert detect("\u1112\u1161\u11ab\u1100\u116e\u11a8", EN) is KO
