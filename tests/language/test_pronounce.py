import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.pronounce import Known, pronounce
from newsreader.language.pronounce_words import shipped
from newsreader.language.syllables import is_syllable
from newsreader.model.sentence import Morpheme
from newsreader.model.span import Span
from tests.language.spelling import eojeol


def said(written: str, hanja: dict[str, str] | None = None, before: str = "") -> str:
    surface, morphemes = eojeol(written)
    last = eojeol(before)[1][-1] if before else None
    return pronounce(surface, morphemes, Known(hanja or {}), last)


@pytest.mark.parametrize(
    ("written", "sound"),
    [
        ("국물/NNG", "궁물"),
        ("독립/NNG", "동닙"),
        ("신라/NNP", "실라"),
        ("협력/NNG", "혐녁"),
        ("칼날/NNG", "칼랄"),
        ("옷/NNG", "옫"),
        ("값/NNG", "갑"),
        ("값/NNG 이/JKS", "갑씨"),
        ("값/NNG 있/VA 는/ETM", "가빈는"),
        ("꽃/NNG 잎/NNG 이/JKS", "꼰니피"),
        ("꽃잎/NNG", "꼰닙"),
        ("부엌/NNG 에/JKB", "부어케"),
        ("겉옷/NNG 을/JKO", "거도슬"),
    ],
)
def test_finals_nasals_and_liaison(written, sound):
    assert said(written) == sound


@pytest.mark.parametrize(
    ("written", "sound"),
    [
        ("같이/MAG", "가치"),
        ("밭/NNG 이/JKS", "바치"),
        ("밭/NNG 에/JKB", "바테"),
        ("붙이:붙/VV 어:여/EC", "부처"),
        ("닫히:닫/VV 어:혀/EC", "다처"),
        ("끝/NNG 이/VCP 다/EF", "끄치다"),
        ("밭이랑/NNG", "반니랑"),
    ],
)
def test_t_before_i_is_palatal_where_a_word_goes_on(written, sound):
    assert said(written) == sound


@pytest.mark.parametrize(
    ("written", "sound"),
    [
        ("놓/VV 고/EC", "노코"),
        ("않/VX 다/EF", "안타"),
        ("않/VX 는/ETM", "안는"),
        ("좋/VA 은/ETM", "조은"),
        ("싫/VA 어도/EC", "시러도"),
        ("많/VA 소/EF", "만쏘"),
        ("놓/VV 는/ETM", "논는"),
        ("못하/VX 다/EF", "모타다"),
        ("생각/NNG 하:하/XSV 다/EF", "생가카다"),
        ("밝히:밝/VV 었:혔/EP 다/EF", "발켣따"),
        ("앉히/VV 다/EF", "안치다"),
    ],
)
def test_h_is_heard_in_its_neighbours(written, sound):
    assert said(written) == sound


@pytest.mark.parametrize(
    ("written", "sound"),
    [
        ("신/VV 고/EC", "신꼬"),
        ("신고/NNG 를/JKO", "신고를"),
        ("닮/VV 지/EC", "담찌"),
        ("감기/VV 다/EF", "감기다"),
        ("가:간/VV ㄴ다:다/EF", "간다"),
        ("밟/VV 고/EC", "밥꼬"),
        ("밟/VV 아/EC", "발바"),
        ("맑/VA 게/EC", "말께"),
        ("맑/VA 다/EF", "막따"),
        ("넓/VA 다/EF", "널따"),
        ("하:할/VV ㄹ수록:수록/EC", "할쑤록"),
        ("먹/VV 을게/EF", "머글께"),
    ],
)
def test_endings_are_tense_after_some_stems(written, sound):
    assert said(written) == sound


@pytest.mark.parametrize(
    ("written", "hanja", "sound"),
    [
        ("발전/NNG", "發展", "발쩐"),
        ("갈등/NNG", "葛藤", "갈뜽"),
        ("절절/XR", "切切", "절절"),
        ("현실적/NNG", "現實的", "현실쩍"),
        ("몰상식/NNG", "沒常識", "몰쌍식"),
        ("개발자/NNG", "開發者", "개발자"),
        ("물가/NNG", "物價", "물까"),
        ("공권력/NNG", "公權力", "공꿘녁"),
        ("신문사/NNG", "新聞社", "신문사"),
        ("식용유/NNG", "食用油", "시굥뉴"),
        ("부산역/NNG", "釜山驛", "부산녁"),
        ("지역/NNG", "地域", "지역"),
        ("생산량/NNG", "生産量", "생산냥"),
        ("난로/NNG", "煖爐", "날로"),
    ],
)
def test_hanja_tell_what_the_letters_do_not(written, hanja, sound):
    assert said(written, {written.partition("/")[0]: hanja}) == sound


def test_without_hanja_a_word_is_read_as_it_is_written():
    assert said("술대/NNG") == "술대"


@pytest.mark.parametrize(
    ("written", "sound"),
    [
        ("문법/NNG 이/JKS", "문뻐비"),
        ("한자/NNG", "한짜"),
        ("결단력/NNG", "결딴녁"),
        ("의견란/NNG", "의견난"),
        ("맛있/VA 어/EC", "마시써"),
        ("한여름/NNG", "한녀름"),
        ("물약/NNG", "물략"),
        ("서울역/NNP", "서울력"),
        ("첫인상/NNG 을/JKO", "처딘상을"),
        ("물/NNG 속/NNG 에/JKB", "물쏘게"),
        ("안전/NNG 성/XSN", "안전썽"),
        ("신/XPN 여성/NNG", "신녀성"),
    ],
)
def test_words_that_are_read_in_their_own_way(written, sound):
    assert said(written) == sound


@pytest.mark.parametrize(
    ("written", "sound"),
    [
        ("우리/NP 의/JKG", "우리에"),
        ("의사/NNG", "의사"),
        ("희망/NNG", "히망"),
        ("주의/NNG", "주이"),
        ("가지:가/VV 어:져/EC", "가저"),
    ],
)
def test_vowels_that_change(written, sound):
    assert said(written) == sound


@pytest.mark.parametrize(
    ("word", "tense", "plain"),
    [
        ("것", "껃", "걷"),
        ("데", "떼", "데"),
        ("수", "쑤", "수"),
        ("사람", "싸람", "사람"),
        ("적", "쩍", "적"),
    ],
)
def test_a_word_after_the_adnominal_rieul_begins_tense(word, tense, plain):
    assert said(f"{word}/NNB", before="하:할/VV ㄹ:/ETM") == tense
    assert said(f"{word}/NNB", before="하/VV 는/ETM") == plain
    assert said(f"{word}/NNB") == plain


@pytest.mark.parametrize(
    ("written", "sound"),
    [
        ("16/SN 일/NNB", "심뉴길"),
        ("2019/SN 년/NNB 에/JKB", "이천십꾸녀네"),
        ("3/SN 개/NNB", "세개"),
        ("1/SN 천억/NR", "처넉"),
        ("30/SN 여/XSN 명/NNB", "삼심녀명"),
        ("3.5/SN %/SW", "삼저모퍼센트"),
        ("1,000/SN 원/NNB", "처눤"),
        ("12345678901234567890123/SN", "12345678901234567890123"),
        ("AI/SL 가/JKS", "AI가"),
    ],
)
def test_digits_are_read_and_letters_stay(written, sound):
    assert said(written) == sound


@pytest.mark.parametrize(
    ("written", "sound"),
    [
        ("“/SSO 독립/NNG ”/SSC 이/VCP 라고/EC", "동니비라고"),
        ("역관/NNG (/SSO 譯官/SH )/SSC 이/JKS", "역꽈니"),
        ("합의/NNG …/SE 내년/NNG", "하비 내년"),
        ("(/SSO 서울/NNP =/SW 통신/NNG )/SSC", "서울 통신"),
        ("./SF", ""),
    ],
)
def test_signs_are_not_heard(written, sound):
    assert said(written) == sound


def test_hanja_of_the_text_are_read():
    surface, morphemes = eojeol("美/SH 국/NNG")
    assert pronounce(surface, morphemes, Known(readings={"美": "미"})) == "미국"


_TAG_LIST = "NNG NNP NNB VV VA EC EF ETM JKS JKG VCP XSN XPN SN SH SL SF SSO SE"
_TAGS = st.sampled_from(_TAG_LIST.split())
_TEXTS = st.text(
    st.sampled_from("가각갂갃않앉닭밟값좋의희져일잎용륙력을할12.美A(…%"), min_size=0, max_size=4
)


@given(st.lists(st.tuples(_TEXTS, _TAGS), max_size=6))
def test_any_morphemes_have_a_sound(parts):
    surface, morphemes = "", []
    for text, tag in parts:
        morphemes.append(Morpheme(text, tag, Span(len(surface), len(surface) + len(text))))
        surface += text
    sound = pronounce(surface, tuple(morphemes))
    assert sound == " ".join(sound.split())
    assert sum(map(is_syllable, sound)) <= sum(map(_most_syllables, surface))


def _most_syllables(char: str) -> int:
    return 4 if char in "0123456789.美%" else 1


@given(st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=8))
def test_a_word_keeps_its_syllables_and_ends_in_one_of_seven_consonants(word):
    whole = (Morpheme(word, "UN", Span(0, len(word))),)
    sound = pronounce(word, whole)
    assert len(sound) == len(word)
    assert all(map(is_syllable, sound))
    assert (ord(sound[-1]) - 0xAC00) % 28 in (0, 1, 4, 7, 8, 16, 17, 21)


def test_every_word_of_the_table_has_as_many_syllables_as_its_sound():
    for word, sound in shipped().words.items():
        assert len(word) == len(sound), word
        assert all(map(is_syllable, word + sound)), word
