import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import UnknownEncodingError
from newsreader.importers.charset import decode, looks_like_utf16

KOREAN = "정부는 17일 서울에서 “새 다리”를 놓겠다고 밝혔다… 예산은 30억 원이다."
ENGLISH = "The café’s owner, Zoë Müller, said “no” — twice."


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp949", "euc-kr", "utf-16-le"]
)
def test_korean_comes_out_right(encoding):
    assert decode(KOREAN.encode(encoding)) == KOREAN


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_english_comes_out_right(encoding):
    assert decode(ENGLISH.encode(encoding)) == ENGLISH


@pytest.mark.parametrize(
    "mark_and_encoding",
    [(codecs.BOM_UTF16_BE, "utf-16-be"), (codecs.BOM_UTF32_BE, "utf-32-be")],
)
def test_byte_order_mark_wins_over_what_is_declared(mark_and_encoding):
    mark, encoding = mark_and_encoding
    assert decode(mark + KOREAN.encode(encoding), "text/plain; charset=utf-8") == KOREAN


@pytest.mark.parametrize("name", ["euc-kr", "EUC-KR", "ks_c_5601-1987", '"cp949"', "uhc"])
def test_declared_korean_names_all_mean_cp949(name):
    text = "펲시와 똠얌꿍을 먹었다"  # syllables that only CP949 has
    assert decode(text.encode("cp949"), f"text/html; charset={name}") == text


def test_declared_charset_is_taken_at_its_word_when_it_fits():
    assert decode("東京で雪".encode("shift_jis"), "text/plain; charset=shift_jis") == "東京で雪"


@pytest.mark.parametrize("name", ["utf-8", "iso-8859-1", "hex", "no-such-charset", "ascii"])
def test_wrong_or_unknown_declaration_is_passed_over(name):
    assert decode(KOREAN.encode("cp949"), f"text/plain; charset={name}") == KOREAN


def test_western_declaration_does_not_turn_utf8_into_nonsense():
    assert decode(KOREAN.encode(), "text/plain; charset=windows-1252") == KOREAN


def test_english_with_korean_style_quotation_marks_in_cp949():
    text = "The minister said “yes” in ‘March’…"
    assert decode(text.encode("cp949")) == text


@pytest.mark.parametrize(
    "data",
    [
        "北京今天下雪，市长说要修桥。".encode("gbk"),
        "東京で雪が降った。市長は橋を架ける。".encode("shift_jis"),
        "Мэр сказал, что мост построят заново.".encode("cp1251"),
        b"\x80\x81\x82\x83\xfe\xff\x90",
        codecs.BOM_UTF16_LE + b"a",
    ],
    ids=["gbk", "shift_jis", "cp1251", "noise", "half a character"],
)
def test_nothing_is_guessed_that_would_be_nonsense(data):
    with pytest.raises(UnknownEncodingError):
        decode(data)


def test_noise_with_nuls_is_no_utf16():
    assert not looks_like_utf16(b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00")


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\ufeff\ufffe"), min_size=1))
def test_utf8_always_comes_back(text):
    assert decode(text.encode()) == text


@given(st.lists(st.sampled_from("정부는서울에서다리를놓겠다고밝혔다 .,"), min_size=12).map("".join))
def test_korean_in_cp949_never_turns_into_other_text(text):
    try:
        assert decode(text.encode("cp949")) == text
    except UnknownEncodingError:
        assert not any(a + b in text for a in "정부는서울" for b in "에서다리를")
