"""Wordings the library did not take are in a file until it does."""

import pytest

from newsreader.errors import DiskFullError
from newsreader.model.language import Pair
from newsreader.usecases import unsaved
from newsreader.usecases.correct import Wording

EN_KO, KO_EN = Pair.parse("en-ko"), Pair.parse("ko-en")
SHIPS = Wording(EN_KO, "Ships came.", "배들이 왔다.", "배가 왔다.")


def test_what_cannot_be_kept_is_remembered_until_it_can(bench, monkeypatch):
    def full(*_given):
        raise DiskFullError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(bench.library.corrections, "put", full)
        with pytest.raises(DiskFullError):
            unsaved.keep(bench, SHIPS)
    assert unsaved.remembered(bench) == (SHIPS,)
    unsaved.keep(bench, SHIPS)
    assert unsaved.remembered(bench) == ()
    assert [one.text for one in bench.library.corrections.all()] == ["배들이 왔다."]


def test_the_newest_wording_of_a_sentence_is_remembered(bench):
    newer = Wording(EN_KO, SHIPS.source, "배 몇 척이 왔다.", SHIPS.original)
    other = Wording(KO_EN, SHIPS.source, "half \ud83d", "")
    unsaved.remember(bench, [SHIPS, other])
    unsaved.remember(bench, [newer])
    assert unsaved.remembered(bench) == (newer, other)
    unsaved.forget(bench, EN_KO, SHIPS.source)
    assert unsaved.remembered(bench) == (other,)


@pytest.mark.parametrize("text", ["", "{", "[1]", '[{"from": "en"}]', "3", "[" * 100_000])
def test_a_file_that_holds_no_wordings_is_no_trouble(bench, text):
    (bench.paths.data / "unsaved.json").write_text(text, encoding="utf-8")
    assert unsaved.remembered(bench) == ()
    unsaved.remember(bench, [SHIPS])
    assert unsaved.remembered(bench) == (SHIPS,)
