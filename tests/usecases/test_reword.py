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
