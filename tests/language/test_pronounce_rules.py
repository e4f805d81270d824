import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.pronounce_rules import ROMANISED, Bond, Joint, meet, neutral
from newsreader.language.syllables import CODAS, INITIALS, VOWELS, Syllable

JOINTS = st.builds(
    Joint, st.sampled_from(Bond), st.booleans(), st.booleans(), st.booleans(), st.booleans()
)
SOUNDED = ("", "ㄱ", "ㄴ", "ㄷ", "ㄹ", "ㅁ", "ㅂ", "ㅇ")


@given(st.sampled_from(CODAS), st.sampled_from(INITIALS), st.sampled_from(VOWELS), JOINTS)
def test_whatever_meets_can_be_spoken(coda, initial, vowel, joint):
    left, right = meet(coda, Syllable(initial, vowel), joint)
    assert left in SOUNDED
    assert right in INITIALS
    # What is spoken stays as it is when it is spoken again.
    assert meet(left, Syllable(right, vowel), Joint(Bond.WORD)) in (
        (left, right),
        ("", left if right == "ㅇ" and left != "ㅇ" else right),
        (left, _tense(right)),
    ) or "ㅎ" in (initial, right)


def _tense(initial: str) -> str:
    return dict(zip("ㄱㄷㅂㅅㅈ", "ㄲㄸㅃㅆㅉ", strict=True)).get(initial, initial)


@given(st.sampled_from(CODAS), st.sampled_from(INITIALS), st.sampled_from(VOWELS), JOINTS)
def test_romanisation_shows_no_tensing(coda, initial, vowel, joint):
    _, right = meet(coda, Syllable(initial, vowel), joint, ROMANISED)
    made_tense = right in "ㄲㄸㅃㅆㅉ" and right != initial
    assert not made_tense or coda in ("ㄲ", "ㅆ")


@pytest.mark.parametrize(
    ("bond", "met"),
    [(Bond.WORD, ("", "ㄷ")), (Bond.BOUND, ("", "ㅌ")), (Bond.INSIDE, ("", "ㅌ"))],
)
def test_a_full_word_takes_over_the_neutral_final(bond, met):
    assert meet("ㅌ", Syllable("ㅇ", "ㅏ"), Joint(bond)) == met


def test_finals_before_a_pause():
    assert {neutral(coda) for coda in CODAS} == set(SOUNDED)
