import pytest
from tools.lexicon_ipa import faults


@pytest.mark.parametrize("sounds", ["kʌt", "ˈprɛzɪdənt", "ˌkɑstə ˈrikə", "dʒɔɪ", "ˈfaɪɚ", "əˈbaʊt"])
def test_sounds_of_english(sounds):
    assert list(faults(sounds)) == []


@pytest.mark.parametrize(
    ("sounds", "fault"),
    [
        ("mɜrz", "no sound of English: ɜ"),
        ("get", "no sound of English: ge"),
        ("hm", "without a vowel"),
        ("prɛzɪdənt", "no main stress"),
        ("ˈprɛˈzɪdənt", "two main stresses in one word"),
        ("prɛzɪdəntˈ", "stress mark before nothing"),
        ("ˈˌprɛzɪdənt", "stress mark before nothing"),
    ],
)
def test_what_no_word_sounds_like(sounds, fault):
    assert any(fault in one for one in faults(sounds))
