"""Which words a reader learns: those with a meaning of their own.

In: a dictionary form and its part of speech. Out: whether it counts as vocabulary. Names, numbers
and words that only hold a sentence together do not.
"""

from newsreader.model.language import Language

# Parts of speech of both languages, as the analyser and the lexicons name them.
_OTHERS = frozenset(
    (
        *("proper", "name", "abbreviation", "foreign", "symbol", "unknown", "punctuation"),
        *("pronoun", "numeral", "number", "counter", "bound-noun", "determiner", "article"),
        *("auxiliary", "modal", "copula", "particle", "ending", "prefix", "suffix", "affix"),
        *("preposition", "conjunction"),
    )
)
_FUNCTION_LIST = """
    be have do will would shall should can could may might must ought need dare not no yes to there
    a an the and or but if that than as so too very also such many much more most few just only
    many much few little more most less least all each every both some any other another own same
"""
_FUNCTION_WORDS = frozenset(_FUNCTION_LIST.split())
# Verbs and nouns of grammar rather than of meaning.
_KOREAN_LIST = (
    "하다 되다 이다 아니다 있다 없다 것 수 등 때문 및 또 또는 그리고 그러나 하지만 더 안 못"
)
_KOREAN_WORDS = frozenset(_KOREAN_LIST.split())


def is_vocabulary(language: Language, lemma: str, pos: str) -> bool:
    """Tell whether a word is one to learn.

    An English word that no dictionary knows, and that has no part of speech therefore, is one if it
    is written in small letters: names are not.
    """
    if pos in _OTHERS or not lemma or not all(map(_can_be_in_word, lemma)):
        return False
    if language is Language.KOREAN:
        return lemma not in _KOREAN_WORDS and _is_hangul_or_hanja(lemma)
    return (
        lemma.lower() not in _FUNCTION_WORDS and (bool(pos) or lemma.islower()) and len(lemma) > 1
    )


def _can_be_in_word(character: str) -> bool:
    return character.isalpha() or character in " -'’‑&."


def _is_hangul_or_hanja(lemma: str) -> bool:
    return any("가" <= char <= "힣" or "一" <= char <= "鿿" for char in lemma)
