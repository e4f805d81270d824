"""From which language a dictionary leads to which.

In: some of its headwords and glosses, or the codes it gives. Out: a direction, if it is one for
readers of Korean and English.
"""

from collections import Counter
from collections.abc import Iterable

from newsreader.dictionary.headwords import has_hangul
from newsreader.errors import DictionaryBrokenError, DictionaryForeignError
from newsreader.model.dictionary import Direction
from newsreader.model.language import Language
from newsreader.model.script import language_of

SAMPLE = 300  # entries that are looked at
_CODES = {
    "ko": Language.KOREAN, "kor": Language.KOREAN, "ko-kr": Language.KOREAN,
    "en": Language.ENGLISH, "eng": Language.ENGLISH, "en-us": Language.ENGLISH,
    "en-gb": Language.ENGLISH,
}  # fmt: skip
_FEW = 0.05  # Korean headwords are not all hanja; those of Chinese dictionaries are


def direction_of(
    headwords: Iterable[str],
    glosses: Iterable[str],
    name: str,
    *,
    source: str = "",
    target: str = "",
) -> Direction:
    """Return the direction: as the codes ``source`` and ``target`` say, else as the script does.

    Raises:
        DictionaryForeignError: one of the languages is neither Korean nor English.
        DictionaryBrokenError: there are no words, or no meanings.
    """
    words, said = list(headwords), list(glosses)
    if not _has_letters(words) or not _has_letters(said):
        raise DictionaryBrokenError(f"{name} holds no word with a meaning.", about=name)
    here = _told(source, name) or _of_headwords(words)
    there = _told(target, name) or _commonest(said)
    if here is None or there is None:
        raise _foreign(name)
    return Direction(here, there)


def _told(code: str, name: str) -> Language | None:
    plain = code.strip().casefold().replace("_", "-")
    if plain and plain not in _CODES:
        raise _foreign(name)
    return _CODES.get(plain)


def _of_headwords(words: list[str]) -> Language | None:
    found = _commonest(words)
    if found is Language.KOREAN and sum(map(has_hangul, words)) <= _FEW * len(words):
        return None
    return found


def _commonest(texts: Iterable[str]) -> Language | None:
    """Return the language of most texts; None when most are in none of the two."""
    votes = Counter(language_of(text) for text in texts if _has_letters([text]))
    return votes.most_common(1)[0][0] if votes else None


def _has_letters(texts: Iterable[str]) -> bool:
    return any(any(map(str.isalpha, text)) for text in texts)


def _foreign(name: str) -> DictionaryForeignError:
    return DictionaryForeignError(
        f"{name} is no dictionary between Korean and English, or of one of them.", about=name
    )
