"""An entry as a document, with the sound of a Korean headword filled in.

In: a dictionary entry. Out: what ``newsreader lookup`` answers for it, ready for JSON.
"""

from typing import Any

from newsreader.model.entry import Entry
from newsreader.model.language import Language
from newsreader.usecases.sounds import Sound, sound_of_entry
from newsreader.usecases.workbench import Workbench


def entry_document(bench: Workbench, entry: Entry) -> dict[str, Any]:
    """Return headword, pos, hanja, pronunciation, romanisation, senses and source of an entry.

    The pronunciation of English is what its dictionary says, that of Korean the standard one in
    Hangul unless the dictionary has its own; only Korean is romanised.

    Raises:
        DictionaryError: the lexicon cannot be read.
        LanguageError: a table of sounds cannot be read.
    """
    korean = entry.language is Language.KOREAN
    sound = sound_of_entry(bench, entry) if korean else Sound("", "")
    return {
        "headword": entry.headword,
        "pos": entry.pos,
        "hanja": entry.hanja,
        "pronunciation": entry.pronunciation or sound.pronunciation,
        "romanisation": sound.romanisation,
        "senses": [sense.gloss for sense in entry.senses],
        "source": entry.source,
    }
