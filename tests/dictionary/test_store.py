import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from newsreader.dictionary import arrangement
from newsreader.dictionary.arranging import remove, set_enabled, set_order
from newsreader.dictionary.index import Lexicon
from newsreader.dictionary.ranking import ranked
from newsreader.dictionary.store import DictionaryShelf
from newsreader.errors import DictionaryError
from newsreader.model.dictionary import BUILT_IN, Installed
from newsreader.model.entry import Entry
from newsreader.model.language import Language

KOREAN, ENGLISH = Language.KOREAN, Language.ENGLISH
Put = Callable[..., Installed]


def said(shelf: DictionaryShelf, word: str, language: Language = KOREAN) -> list[str]:
    return [entry.senses[0].gloss for entry in shelf.look_up(word, language)]


def titles(shelf: DictionaryShelf) -> list[str]:
    return [one.title for one in shelf.dictionaries()]


def test_without_any_dictionary_the_lexicon_answers(shelf: DictionaryShelf):
    assert said(shelf, "배") == ["pear"]
    assert said(shelf, "ship", ENGLISH) == ["배"]
    (only,) = shelf.dictionaries()
    assert (only.built_in, only.entries, only.enabled) == (True, 3, True)


def test_entries_come_dictionary_by_dictionary_with_their_source(shelf, put: Put):
    put("하나", {"배": "ship"})
    put("둘", {"배": "belly", "강": "river"})
    assert said(shelf, "배") == ["pear", "ship", "belly"]
    assert [one.source for one in shelf.look_up("배", KOREAN)] == ["Newsreader", "하나", "둘"]
    assert said(shelf, "강") == ["river"]


def test_the_order_of_the_reader_holds_also_for_the_lexicon(shelf, put: Put):
    one, two = put("하나", {"배": "ship"}), put("둘", {"배": "belly"})
    set_order(shelf, [two.dictionary.uid, BUILT_IN])
    assert said(shelf, "배") == ["belly", "pear", "ship"]
    assert titles(shelf) == ["둘", "Newsreader", "하나"]
    set_order(shelf, [one.dictionary.uid])
    assert said(shelf, "배") == ["ship", "belly", "pear"]


def test_what_is_switched_off_is_not_looked_up_in(shelf, put: Put):
    one = put("하나", {"배": "ship"})
    set_enabled(shelf, BUILT_IN, enabled=False)
    assert said(shelf, "배") == ["ship"]
    set_enabled(shelf, one.dictionary.uid, enabled=False)
    assert said(shelf, "배") == []
    assert [d.enabled for d in shelf.dictionaries()] == [False, False]
    set_enabled(shelf, BUILT_IN, enabled=True)
    assert said(shelf, "배") == ["pear"]


def test_a_dictionary_answers_in_the_language_of_its_headwords_alone(shelf, put: Put):
    put("영한", {"ship": "배", "river": "강"})
    assert said(shelf, "river", ENGLISH) == ["강"]
    assert said(shelf, "RIVER", ENGLISH) == ["강"]
    assert said(shelf, "river", KOREAN) == []


def test_words_are_found_however_they_are_marked(shelf, put: Put):
    put("하나", {"가-다1": "to go", "가격(價格)": "price", "국제^통화^기금": "IMF"})
    for word in ("가다", "가다1", "가-다", "價格", "국제통화기금", "국제 통화 기금"):
        assert shelf.look_up(word, KOREAN), word
    found = shelf.look_up_many(["가다", "가다1"], KOREAN)
    assert set(found) == {"가다", "가다1"}


def test_another_shelf_notices_what_this_one_does(shelf, built_in: Lexicon, put: Put):
    other = DictionaryShelf(shelf.folder, lambda: built_in)
    assert said(other, "강") == []
    one = put("하나", {"강": "river"}).dictionary
    assert said(other, "강") == ["river"]
    set_enabled(shelf, one.uid, enabled=False)
    assert said(other, "강") == []
    remove(shelf, one.uid)
    assert titles(other) == ["Newsreader"]
    other.close()


def test_a_damaged_dictionary_is_passed_over_and_can_be_removed(shelf, built_in, put: Put):
    one = put("하나", {"배": "ship"}).dictionary
    put("둘", {"배": "belly"})
    shelf.close()
    shelf.file_of(one.uid).write_bytes(b"no database at all " * 500)
    again = DictionaryShelf(shelf.folder, lambda: built_in)
    assert said(again, "배") == ["pear", "belly"]
    (damaged,) = [d for d in again.dictionaries() if d.damaged]
    assert damaged.uid == one.uid
    remove(again, one.uid)
    assert titles(again) == ["Newsreader", "둘"]
    again.close()


def test_a_dictionary_that_breaks_while_it_is_used_is_passed_over(shelf, put: Put, caplog):
    one = put("하나", {f"낱말{n}가": f"word {n}" for n in range(3000)}).dictionary
    file = shelf.file_of(one.uid)
    with file.open("r+b") as opened:
        opened.write(b"\x5a" * file.stat().st_size)
    assert said(shelf, "낱말7가") == []
    assert said(shelf, "배") == ["pear"]
    assert "cannot be read" in caplog.text


@pytest.mark.parametrize(
    "order", ["", "{", "[]", '{"order": 3, "disabled": []}', "null", "[" * 99999]
)
def test_a_damaged_order_is_the_usual_one(shelf, built_in, put: Put, order: str):
    put("하나", {"배": "ship"})
    (shelf.folder / arrangement.FILE).write_text(order)
    again = DictionaryShelf(shelf.folder, lambda: built_in)
    assert said(again, "배") == ["pear", "ship"]
    again.close()


def test_without_the_lexicon_the_shelf_says_so(shelf, built_in: Lexicon):
    built_in.close()
    with pytest.raises(DictionaryError):
        shelf.look_up("배", KOREAN)


def test_many_threads_look_up_while_the_order_changes(shelf, put: Put):
    uids = [put(name, {"배": name}).dictionary.uid for name in ("하나", "둘", "셋")]
    stop = threading.Event()

    def look() -> set[str]:
        found: set[str] = set()
        while not stop.is_set():
            found |= set(said(shelf, "배"))
        return found

    with ThreadPoolExecutor(4) as pool:
        looking = [pool.submit(look) for _ in range(4)]
        for _ in range(20):
            uids.reverse()
            set_order(shelf, uids)
        stop.set()
        assert all(one.result() <= {"pear", "하나", "둘", "셋"} for one in looking)


def test_ranking_keeps_dictionaries_apart():
    def entry(source: str, pos: str) -> Entry:
        return Entry("배", KOREAN, pos, (), source=source)

    found = [entry("b", "verb"), entry("b", "noun"), entry("a", "noun"), entry("b", "noun")]
    order = ranked(found, lambda one: one.pos != "noun")
    assert [(one.source, one.pos) for one in order] == [
        ("b", "noun"), ("b", "noun"), ("b", "verb"), ("a", "noun"),
    ]  # fmt: skip
