"""Which language a text is in: from its letters alone."""

import re

from newsreader.model.language import Language

# Syllables, jamo and hanja speak for Korean; a headline may be hanja for the most part.
_KOREAN = re.compile("[가-힣ᄀ-ᇿ㄰-㆏ꥠ-꥿ힰ-퟿\u3400-\u9fff\uf900-\ufaff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\S+")

# A syllable says about as much as two or three letters, and Korean text is full of Latin names.
_LETTERS_PER_SYLLABLE = 2.5


def detect(text: str, default: Language = Language.KOREAN) -> Language:
    """Return the language of an article or paragraph; ``default`` when it has no letters.

    Web and mail addresses count for nothing: they are Latin in every language.
    """
    words = _ADDRESS.sub(" ", text)
    korean = len(_KOREAN.findall(words))
    latin = len(_LATIN.findall(words))
    if not korean and not latin:
        return default
    return Language.KOREAN if korean * _LETTERS_PER_SYLLABLE >= latin else Language.ENGLISH
