"""The translation memory in the library."""

from dataclasses import replace
from datetime import timedelta

from newsreader.model.language import Language, Pair

EN_KO = Pair(Language.ENGLISH, Language.KOREAN)
KO_EN = Pair(Language.KOREAN, Language.ENGLISH)


def test_a_correction_is_kept_by_sentence_and_direction(library):
    made = library.corrections.put(EN_KO, "Ships came.", "배가 왔다.", "SHIPS")
    assert library.corrections.get_many(["Ships came.", "Other."], EN_KO) == {"Ships came.": made}
    assert library.corrections.get_many(["Ships came."], KO_EN) == {}


def test_a_change_keeps_the_first_original_and_who_it_is(library):
    first = library.corrections.put(EN_KO, "Ships came.", "하나", "SHIPS")
    second = library.corrections.put(EN_KO, "Ships came.", "둘", "하나")
    assert second == replace(first, text="둘", modified=second.modified)


def test_the_last_changed_comes_first(library):
    for source in ("a", "b"):
        library.corrections.put(EN_KO, source, "x", "")
    library.corrections.put(EN_KO, "a", "y", "")
    assert [one.source for one in library.corrections.all()] == ["a", "b"]


def test_put_back_brings_exactly_what_was(library):
    first = library.corrections.put(EN_KO, "a", "x", "o")
    library.corrections.put(EN_KO, "a", "y", "o")
    library.corrections.put_back(first)
    assert library.corrections.all() == (first,)
    library.corrections.remove(EN_KO, "a")
    library.corrections.put_back(first)
    assert library.corrections.all() == (first,)


def test_many_are_stored_at_once_and_no_uid_is_taken_from_another(library):
    mine = library.corrections.put(EN_KO, "a", "x", "o")
    later = mine.modified + timedelta(days=1)
    library.corrections.put_all(
        [replace(mine, text="z", modified=later), replace(mine, source="b")]
    )
    found = {one.source: one for one in library.corrections.all()}
    assert found["a"] == replace(mine, text="z", modified=later)
    assert found["b"].uid != mine.uid


def test_the_text_may_hold_anything(library):
    source = "‘a’ 🙂 \x00 \n"
    made = library.corrections.put(EN_KO, source, "가\u2028", "")
    assert library.corrections.get_many([source], EN_KO)[source] == made
