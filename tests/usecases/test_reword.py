"""Other wordings of a sentence, from what the reader keeps on."""

import pytest

from newsreader.errors import CancelledError, PackageMissingError
from newsreader.model.language import Language, Pair
from newsreader.usecases.reword import MOST, Beginning, other_wordings

EN_KO = Pair(Language.ENGLISH, Language.KOREAN)


def test_rests_behind_what_is_kept_without_the_present_one(bench, shelf):
    shelf.install("en-ko")
    rests = other_wordings(bench, Beginning(EN_KO, "Ships came.", "SHIPS ", "CAME!"))
    assert len(rests) == MOST
    assert "CAME!" not in rests
    assert rests[0] == "CAME?!"


def test_another_engine_text_than_what_is_kept_is_no_wording(bench, shelf):
    shelf.install("en-ko")
    engine = bench.engines.engine(EN_KO, 2)
    engine.alternatives = lambda *_: ["OTHER START", "SHIPS SAILED", "SHIPS SAILED "]
    assert other_wordings(bench, Beginning(EN_KO, "Ships came.", "SHIPS", " CAME.")) == (" SAILED",)


def test_without_a_package_there_are_none(bench):
    with pytest.raises(PackageMissingError):
        other_wordings(bench, Beginning(EN_KO, "Ships came.", "", ""))


def test_who_cancels_gets_nothing(bench, shelf):
    shelf.install("en-ko")
    with pytest.raises(CancelledError):
        other_wordings(bench, Beginning(EN_KO, "Ships came.", "", ""), cancelled=lambda: True)


def offered(bench, shelf, kept, rest, *whole):
    shelf.install("en-ko")
    bench.engines.engine(EN_KO, 2).alternatives = lambda *_: list(whole)
    return other_wordings(bench, Beginning(EN_KO, "Ships came.", kept, rest))


@pytest.mark.parametrize(
    ("kept", "rest"),
    [
        ("They met in Seoul", " in Seoul on Friday."),
        ("They met in Seoul ", "In Seoul, on Friday."),
        ("They met in Seoul,", " Seoul on Friday."),
        ("They met in Seo", "ul in Seoul on Friday."),
        ("They met in Seoul", "Seoul on Friday."),
        ("그들은 서울에서 ", "서울에서 금요일에 만났다."),
        ("그들은 ‘서울’에서", " 서울에서 만났다."),
    ],
)
def test_a_wording_that_repeats_what_is_kept_is_not_offered(bench, shelf, kept, rest):
    good = f"{kept}, we hear." if kept[-1:].isalpha() else f"{kept} we hear."
    assert offered(bench, shelf, kept, "", kept + rest, good) == (good[len(kept) :],)


def test_a_word_that_only_begins_alike_is_another_wording(bench, shelf):
    kept = "The minister in"
    rests = offered(bench, shelf, kept, " Seoul.", f"{kept} Incheon.", f"{kept}vited them.")
    assert rests == (" Incheon.", "vited them.")


def test_wordings_that_differ_in_spaces_or_case_only_are_one(bench, shelf):
    rests = offered(
        bench, shelf, "SHIPS ", "CAME BACK.",
        "SHIPS sailed  off.", "SHIPS Sailed off.", "SHIPS sail edoff.", "SHIPS came back.",
        "SHIPS left.",
    )  # fmt: skip
    assert rests == ("sailed  off.", "left.")


def test_enough_is_asked_for_that_some_may_be_left_out(bench, shelf):
    shelf.install("en-ko")
    whole = ["SHIPS SHIPS A", "SHIPS CAME", *(f"SHIPS {word}" for word in "BCDEF")]
    bench.engines.engine(EN_KO, 2).alternatives = lambda _s, _p, most, _c: whole[:most]
    rests = other_wordings(bench, Beginning(EN_KO, "Ships came.", "SHIPS ", "CAME"))
    assert rests == ("B", "C", "D", "E", "F")
