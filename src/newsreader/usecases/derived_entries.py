"""The entries that explain a word which has none of its own: those of what it is made of.

In: a Korean dictionary form and what the lexicon found. Out: the entries of its base, then those
that say what each suffix adds.
"""

from collections.abc import Mapping

from newsreader.language.derived import Derivation, derivations
from newsreader.model.entry import Entry

_SUFFIX = "suffix"  # the part of speech of what is added: 되다 is a verb too


def derived_forms(word: str) -> tuple[str, ...]:
    """Return what else to look up for a word without an entry; itself is not among it."""
    found = derivations(word)
    forms = [form for one in found for form in (*one.bases, *one.suffixes)]
    return tuple(dict.fromkeys(form for form in forms if form != word))


def derived_entries(word: str, found: Mapping[str, tuple[Entry, ...]]) -> tuple[Entry, ...]:
    """Return the entries of the longest base that has some, with those of its suffixes."""
    for derivation in derivations(word):
        own = _base_entries(derivation, found)
        if own:
            return (*own, *_suffix_entries(derivation, found))
    return ()


def _base_entries(
    derivation: Derivation, found: Mapping[str, tuple[Entry, ...]]
) -> tuple[Entry, ...]:
    return next((found[base] for base in derivation.bases if base in found), ())


def _suffix_entries(
    derivation: Derivation, found: Mapping[str, tuple[Entry, ...]]
) -> tuple[Entry, ...]:
    return tuple(
        entry
        for suffix in derivation.suffixes
        for entry in found.get(suffix, ())
        if entry.pos == _SUFFIX
    )
