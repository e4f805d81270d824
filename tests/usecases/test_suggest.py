"""The memory's offer for a sentence: the most similar corrected one, with what differs."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.correction import Correction
from newsreader.model.language import Language, Pair
from newsreader.usecases.correct import Wording, correct
from newsreader.usecases.suggest import ENOUGH, Recall, recall, suggest

EN_KO = Pair(Language.ENGLISH, Language.KOREAN)
KO_EN = Pair(Language.KOREAN, Language.ENGLISH)
NOW = datetime(2026, 11, 20, tzinfo=UTC)


def remembered(source: str, text: str = "mine", pair: Pair = EN_KO) -> Correction:
    return Correction(source, pair, source, text, "was", NOW, NOW)


WIRE = "The central bank raised its key rate by 25 basis points on Thursday."


@pytest.mark.parametrize(
    "update",
    [
        "The central bank raised its key rate by 50 basis points on Thursday.",
        "The central bank raised its key rate by 25 basis points on Friday.",
        "The central bank raised its key rate by 25 basis points on Thursday, as expected.",
    ],
)
def test_a_wire_update_gets_what_was_written_before(update):
    found = suggest(
        Recall([remembered("Rain fell all day in Busan."), remembered(WIRE)]), update, ""
    )
    assert found is not None
    assert found.remembered.source == WIRE
    assert ENOUGH <= found.likeness < 1


def test_korean_updates_count_as_well():
    memory = Recall([remembered("정부는 20일 수출이 5% 늘었다고 밝혔다.", "Exports rose.", KO_EN)])
    found = suggest(memory, "정부는 21일 수출이 7% 늘었다고 밝혔다.", "Exports up.")
    assert found is not None
    assert [s.of(found.remembered.source) for s in found.source_changes] == ["20", "5"]
    assert [s.of(found.remembered.text) for s in found.target_changes] == ["rose."]


def test_of_a_korean_translation_only_what_changed_in_a_word_is_marked():
    memory = Recall([remembered(WIRE, "중앙은행이 목요일 금리를 0.25%포인트 올렸다.")])
    found = suggest(
        memory, WIRE.replace("25", "50"), "중앙은행은 목요일에 금리를 0.5%포인트 올렸다."
    )
    assert found is not None
    assert [s.of(found.remembered.text) for s in found.target_changes] == ["이", "0.25"]


def test_of_a_translation_in_quite_other_words_only_the_numbers_are_marked():
    memory = Recall([remembered(WIRE, "한은, 기준금리 25bp 인상")])
    found = suggest(memory, WIRE.replace("25", "50"), "중앙은행은 목요일에 금리를 올렸다.")
    assert found is not None
    assert [s.of(found.remembered.text) for s in found.target_changes] == ["25bp"]


def test_another_story_gets_nothing():
    assert suggest(Recall([remembered(WIRE)]), "Three captains asked for the change.", "") is None


def test_the_sentence_itself_is_not_offered_to_itself():
    close = WIRE.replace("25", "50")
    memory = Recall([remembered(WIRE), remembered(close)])
    found = memory.closest(WIRE)
    assert found is not None
    assert found.remembered.source == close


def test_the_newest_of_equally_similar_ones_is_offered():
    memory = Recall([remembered(WIRE.replace("25", "50")), remembered(WIRE.replace("25", "75"))])
    found = memory.closest(WIRE)
    assert found is not None
    assert "50" in found.remembered.source


def test_among_thousands_the_similar_one_is_found():
    memory = Recall(
        [remembered(f"The council of town {n} met on day {n % 30}.") for n in range(5000)]
        + [remembered(WIRE)]
    )
    wire = memory.closest(WIRE.replace("25", "50"))
    assert wire is not None
    assert wire.remembered.source == WIRE
    town = "The council of town 4321 met on day 9."
    found = memory.closest(town)
    assert found is not None
    assert found.share > 0.95


def test_short_sentences_are_like_too_many_others():
    assert Recall([remembered("He left.")]).closest("She did.") is None


def test_only_corrections_of_the_same_direction_count(bench):
    correct(bench, Wording(EN_KO, WIRE, "금리를 올렸다.", "X"))
    assert len(recall(bench, EN_KO)) == 1
    assert len(recall(bench, KO_EN)) == 0


@given(st.lists(st.text(max_size=30), unique=True, max_size=8), st.text(max_size=30))
def test_an_offer_is_always_another_sentence_and_similar_enough(sources, sentence):
    found = Recall([remembered(source) for source in sources]).closest(sentence)
    assert found is None or (found.remembered.source != sentence and found.share >= ENOUGH)
