"""English words and their dictionary forms.

In: English text, or one word of it. Out: where the words stand; what to look a word up as.
"""

import re
from functools import cache

from newsreader.errors import LanguageError
from newsreader.language.english_rules import stems
from newsreader.model.span import Span
from newsreader.paths import resource

_LETTER = r"[^\W_][\u0300-\u036f]*"
_PART = rf"(?:(?:[A-Za-z]\.){{2,}}|(?:{_LETTER})+(?:[.,](?=\d)(?<=\d[.,])\d+)*)"
_WORD = re.compile(rf"{_PART}(?:['’‑&-]{_PART})*")
_POSSESSIVE = re.compile(r"['’](?:s|S)?$")
_SHORT_VERB = re.compile(r"(?:n['’]t|['’](?:ll|re|ve|d|m))$")
_NEGATED = {"won't": "will", "can't": "can", "shan't": "shall", "ain't": "be"}


def words(text: str) -> tuple[Span, ...]:
    """Return where the words of an English text stand, in code points.

    Apostrophes and hyphens inside a word belong to it, points to initials (U.S.) and figures.
    """
    return tuple(Span(match.start(), match.end()) for match in _WORD.finditer(text))


def lemma_candidates(word: str) -> tuple[str, ...]:
    """Return what to look a word up as, best first: as written, in small letters, uninflected.

    Some candidates are no words (runne for running): the dictionary decides.

    Raises:
        LanguageError: the table of irregular forms cannot be read.
    """
    plain = word.replace("’", "'").replace("‑", "-")
    bare = _POSSESSIVE.sub("", plain)
    small = bare.lower()
    found = [word, plain, bare, small, *_uninflected(small)]
    if plain.lower() in _NEGATED:
        found.append(_NEGATED[plain.lower()])
    elif _SHORT_VERB.search(plain):
        found.extend(_with_stems(_SHORT_VERB.sub("", plain).lower()))
    if "." in bare:
        found.append(bare.replace(".", ""))
    if "-" in small:
        found.extend(_of_hyphenated(small))
    return tuple(dict.fromkeys(candidate for candidate in found if candidate))


def _with_stems(word: str) -> list[str]:
    return [word, *_uninflected(word)]


def _uninflected(word: str) -> list[str]:
    return [*_irregular().get(word, ()), *stems(word)]


def _of_hyphenated(word: str) -> list[str]:
    """Return the whole with its last part uninflected, then the parts, the last first."""
    head, _, last = word.rpartition("-")
    whole = [f"{head}-{stem}" for stem in _uninflected(last)]
    parts = [part for part in reversed(word.split("-")) if len(part) > 1]
    return [*whole, word.replace("-", ""), *(w for part in parts for w in _with_stems(part))]


@cache
def _irregular() -> dict[str, tuple[str, ...]]:
    """Return the lemmas of every irregular form."""
    path = resource("language", "english_irregular.tsv")
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        pairs = [(form, lemma) for lemma, _, forms in rows for form in forms.split(" ")]
    except (OSError, ValueError) as error:
        raise LanguageError(f"The language table {path.name} cannot be read: {error}.") from error
    found: dict[str, tuple[str, ...]] = {}
    for form, lemma in pairs:
        key = form.lower()
        found[key] = tuple(dict.fromkeys((*found.get(key, ()), lemma)))
    return found
