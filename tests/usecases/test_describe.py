import pytest

from newsreader.model.entry import Entry
from newsreader.model.language import Language
from newsreader.model.word import ExplainedWord
from newsreader.usecases.describe import describe, hanja_characters, sharing_in_library
from newsreader.usecases.workbench import Workbench
from tests.language.spelling import eojeol
from tests.library.making import article, whole


def word(
    bench: Workbench, written: str, lemma: str, pos: str = "noun"
) -> tuple[ExplainedWord, str]:
    surface, morphemes = eojeol(written)
    entries = bench.lexicon().look_up(lemma, Language.KOREAN)
    span = morphemes[0].span.__class__(0, len(surface))
    return ExplainedWord(surface, span, lemma, pos, entries, morphemes), surface


def test_a_korean_word_has_its_sound_and_its_hanja(bench: Workbench):
    parliament, text = word(bench, "국회/NNG 는/JX", "국회")
    details = describe(bench, parliament, text, Language.KOREAN)
    assert (details.pronunciation, details.romanisation) == ("구쾨는", "gukhoe")
    assert [one.taught for one in details.characters] == ["나라 국", "모일 회"]
    assert details.number is None


def test_words_that_share_a_hanja_are_others(bench: Workbench):
    parliament, text = word(bench, "국회/NNG", "국회")
    first, second = describe(bench, parliament, text, Language.KOREAN).sharing
    assert (first.character, second.character) == ("國", "會")
    assert "국가" in {entry.headword for entry in first.words}
    assert all("國" in entry.hanja and entry.headword != "국회" for entry in first.words)


def test_the_word_before_may_change_how_a_word_begins(bench: Workbench):
    thing, text = word(bench, "것/NNB 은/JX", "것", "bound-noun")
    doing, _ = word(bench, "하:할/VV ㄹ:/ETM", "하다", "verb")
    assert describe(bench, thing, text, Language.KOREAN).pronunciation == "거슨"
    assert describe(bench, thing, text, Language.KOREAN, doing).pronunciation == "꺼슨"


@pytest.mark.parametrize(
    ("written", "lemma", "latin"),
    [
        ("한복남/NNP 은/JX", "한복남", "Han Boknam"),
        ("제주도/NNP 에/JKB", "제주도", "Jejudo"),
        ("서울/NNP", "서울", "Seoul"),
    ],
)
def test_names_are_written_as_names(bench: Workbench, written: str, lemma: str, latin: str):
    name, text = word(bench, written, lemma, "proper")
    assert describe(bench, name, text, Language.KOREAN).romanisation == latin


def test_hanja_in_the_text_are_read(bench: Workbench):
    sides, text = word(bench, "與野/SH 는/JX", "與野")
    details = describe(bench, sides, text, Language.KOREAN)
    assert details.pronunciation == "여야는"
    assert [one.character for one in details.characters] == ["與", "野"]


def test_a_number_is_read_with_its_unit(bench: Workbench):
    amount, _ = word(bench, "12/SN 조/NR", "12조", "numeral")
    details = describe(bench, amount, "12조 1천억 원을 썼다.", Language.KOREAN)
    assert details.number is not None
    assert details.number.spoken == "십이조 천억 원"
    assert details.number.other_system == "12.1 trillion won"


def test_an_english_word_has_its_number_only(bench: Workbench):
    text = "It cost $3.2 million."
    entries: tuple[Entry, ...] = ()
    span = eojeol("It/SL")[1][0].span.shifted(len("It cost $"))
    details = describe(
        bench, ExplainedWord("3.2", span, "3.2", "", entries), text, Language.ENGLISH
    )
    assert details.number is not None
    assert details.number.other_system == "320만 달러"
    assert (details.pronunciation, details.characters) == ("", ())


def test_words_of_the_readers_articles_with_a_hanja_the_most_used_first(bench: Workbench):
    for text, lemmas in (("국민이 산다", "국민 살다"), ("국회와 국민", "국회 국민")):
        item = article(text)
        kept = bench.library.articles.keep(item, whole(item))
        bench.library.articles.set_lemmas(kept, [" ", lemmas])
    found = [(one.word.headword, one.articles) for one in sharing_in_library(bench, "國")]
    assert found == [("국민", 2), ("국회", 1)]
    assert sharing_in_library(bench, "國", limit=1)[0].word.headword == "국민"
    assert sharing_in_library(bench, "龜") == ()


def test_the_characters_of_any_hanja():
    assert [one.meaning for one in hanja_characters("國會")] == ["country", "meet, society"]
