"""Whether the pronunciation of an English headword can be one.

In: IPA as the tables write it (General American, broad). Out: what is wrong with it.
"""

import re
from collections.abc import Iterator

_CONSONANTS = "pbtdkɡfvθðszʃʒhmnŋlrwj"
_DIPHTHONG = "[eaɔ]ɪ|[ao]ʊ"
_VOWELS = "iɪɛæɑɔʊuʌəɚɝ"
_STRESS = "ˈˌ"
_VOWEL = re.compile(f"{_DIPHTHONG}|[{_VOWELS}]")
_SOUND = re.compile(f"{_DIPHTHONG}|[{_VOWELS}{_CONSONANTS}{_STRESS} ]")
_MISPLACED = re.compile(rf"[{_STRESS}](?=[{_STRESS} ]|$)")


def faults(sounds: str) -> Iterator[str]:
    """Yield what is wrong with a pronunciation."""
    strange = _SOUND.sub("", sounds)
    if strange:
        yield f"[{sounds}] has what is no sound of English: {strange}"
    if _MISPLACED.search(sounds):
        yield f"[{sounds}] has a stress mark before nothing"
    words = sounds.split(" ")
    if not all(map(_VOWEL.search, words)):
        yield f"[{sounds}] has a word without a vowel"
    if len(_VOWEL.findall(sounds)) > 1 and "ˈ" not in sounds:
        yield f"[{sounds}] has no main stress"
    if any(word.count("ˈ") > 1 for word in words):
        yield f"[{sounds}] has two main stresses in one word"
