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
