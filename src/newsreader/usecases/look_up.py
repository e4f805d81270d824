"""Looking a word up: any form a person types becomes dictionary entries.

In: a word in either language. Out: entries, best first.
"""

from newsreader.language import detect, english
from newsreader.model.entry import Entry
from newsreader.model.language import Language
from newsreader.usecases.workbench import Workbench


def look_up(bench: Workbench, word: str, language: Language | None = None) -> tuple[Entry, ...]:
    """Return the entries of a headword or of an inflected English form.

    Raises:
        DictionaryError: the lexicon cannot be read.
    """
    word = word.strip()
    language = language or detect.detect(word)
    forms = (word,) if language is Language.KOREAN else (word, *english.lemma_candidates(word))
    found = bench.lexicon().look_up_many(forms, language)
    return tuple(dict.fromkeys(entry for form in forms for entry in found.get(form, ())))
