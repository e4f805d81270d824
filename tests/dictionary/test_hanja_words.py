from newsreader.dictionary.hanja_words import hanja_rows
from newsreader.dictionary.index import open_lexicon
from newsreader.model.entry import Entry, Sense
from newsreader.model.language import Language
from newsreader.paths import Paths, resource


def _entry(headword: str, hanja: str) -> Entry:
    return Entry(headword, Language.KOREAN, "noun", (Sense("x"),), hanja)


def test_a_word_that_is_part_of_others_comes_first():
    entries = [
        _entry("국어", "國語"), _entry("국가", "國家"), _entry("국가대표", "國家代表"),
        _entry("국가", "國歌"), _entry("밭", ""),
    ]  # fmt: skip
    found = sorted(hanja_rows(entries))
    assert [entries[number].hanja for char, _, number in found if char == "國"] == [
        "國家", "國語", "國家代表", "國歌",
    ]  # fmt: skip


def test_a_word_with_a_hanja_twice_is_found_once():
    assert len(list(hanja_rows([_entry("각각", "各各")]))) == 1


def test_words_of_the_lexicon_that_share_a_hanja(home: Paths):
    lexicon = open_lexicon(resource("lexicon"), home.cache)
    found = lexicon.with_hanja("檢", 5)
    lexicon.close()
    assert len(found) == 5
    assert all("檢" in entry.hanja for entry in found)
    assert "검찰" in {entry.headword for entry in found}
