"""Korean or English, told by the script alone.

In: text. Out: its language, or None when the letters are of neither.
"""

import re

from newsreader.model.language import Language

_HANGUL = re.compile(r"[\uac00-\ud7a3\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\ud7b0-\ud7ff]")
_HANJA = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_KANA = re.compile(r"[\u3041-\u30ff]")
_ATTACHED = re.compile(r"[A-Za-z0-9]['’\")]?[\uac00-\ud7a3]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")

# A Hangul syllable says about as much as two and a half Latin letters, so a Korean sentence full
# of company names stays Korean.
_SYLLABLE_WEIGHT = 2.5
_ATTACHED_WEIGHT = 5  # where particles hang on Latin names, the sentence itself is Korean


def language_of(text: str) -> Language | None:
    """Return the language most of the text is written in; hanja counts as Korean."""
    hangul = len(_HANGUL.findall(text))
    hanja = len(_HANJA.findall(text))
    latin = len(_LATIN.findall(text))
    if len(_KANA.findall(text)) > hangul:  # Japanese mixes its kanji with kana
        hanja = 0
    weight = _ATTACHED_WEIGHT if _ATTACHED.search(text) else _SYLLABLE_WEIGHT
    korean = (hangul + hanja) * weight
    if korean == latin == 0:
        return None
    return Language.KOREAN if korean >= latin else Language.ENGLISH
