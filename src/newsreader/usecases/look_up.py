"""Looking a word up: any form a person types becomes dictionary entries.

In: a word in either language. Out: entries, best first.
"""

from newsreader.language import detect, english
from newsreader.model.entry import Entry
from newsreader.model.language import Language
from newsreader.usecases.derived_entries import derived_entries, derived_forms
from newsreader.usecases.workbench import Workbench


def look_up(bench: Workbench, word: str, language: Language | None = None) -> tuple[Entry, ...]:
    """Return the entries of a headword or of an inflected English form.

    A Korean word without an entry has those of what it is made of, and of the suffix that made it.

    Raises:
        DictionaryError: the lexicon cannot be read.
    """
    word = word.strip()
    language = language or detect.detect(word)
    if language is Language.KOREAN:
        return _korean(bench, word)
    forms = (word, *english.lemma_candidates(word))
    found = bench.dictionaries().look_up_many(forms, language)
    return tuple(dict.fromkeys(entry for form in forms for entry in found.get(form, ())))


def _korean(bench: Workbench, word: str) -> tuple[Entry, ...]:
    found = bench.dictionaries().look_up_many((word, *derived_forms(word)), Language.KOREAN)
    return found.get(word) or derived_entries(word, found)
