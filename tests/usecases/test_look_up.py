import pytest

from newsreader.model.language import Language
from newsreader.usecases.look_up import look_up
from newsreader.usecases.workbench import Workbench


def test_a_korean_headword_is_found(bench: Workbench):
    assert {entry.headword for entry in look_up(bench, " 회담 ")} == {"회담"}


def test_an_english_form_is_found_under_its_headword(bench: Workbench):
    assert "agree" in {entry.headword for entry in look_up(bench, "agreed")}


def test_the_language_may_be_said(bench: Workbench):
    assert look_up(bench, "회담", Language.ENGLISH) == ()


def test_a_word_nobody_knows_has_no_entry(bench: Workbench):
    assert look_up(bench, "zzyzx") == ()


@pytest.mark.parametrize(
    ("word", "base", "suffix"),
    [
        ("회담되다", "회담", "되다"),
        ("회담시키다", "회담", "시키다"),
        ("회담들", "회담", "들"),
        ("장관스럽다", "장관", "스럽다"),
    ],
)
def test_a_word_without_an_entry_has_those_of_what_it_is_made_of(bench, word, base, suffix):
    found = look_up(bench, word)
    assert bench.lexicon().look_up(word, Language.KOREAN) == ()
    assert {entry.headword for entry in found} == {base, suffix}
    assert found[0].headword == base
    assert [entry.pos for entry in found if entry.headword == suffix] == ["suffix"]


def test_a_word_with_an_entry_has_no_other(bench: Workbench):
    assert {entry.headword for entry in look_up(bench, "발표되다")} == {"발표되다"}


def test_a_suffix_on_nothing_known_is_not_explained_alone(bench: Workbench):
    assert look_up(bench, "쿙쿙되다") == ()
