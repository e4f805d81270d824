"""How words sound: the hanja that decide it, and the sound of a dictionary form.

In: morphemes of a text, or a headword. Out: what is known of them; pronunciation and romanisation.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsreader.language.pronounce import Known, pronounce
from newsreader.model.entry import Entry
from newsreader.model.language import Language
from newsreader.model.sentence import Morpheme
from newsreader.usecases.workbench import Workbench

_WITH_HANJA = frozenset({"NNG", "NNP", "NNB", "XR", "XSN", "MAG", "MM", "NP", "NR"})
_KINDS = {"XSN": ("suffix",), "NNB": ("bound-noun", "counter"), "NNP": ("proper", "noun")}
_BOUND = ("suffix", "prefix", "bound-noun", "counter")
_PLACE_GLOSS = ("province", "city", "county", "district", "town", "village", "island")


@dataclass(frozen=True, slots=True)
class Sound:
    """How a dictionary form is pronounced, in Hangul, and written in Latin letters."""

    pronunciation: str
    romanisation: str


def known_of(bench: Workbench, morphemes: Sequence[Morpheme]) -> Known:
    """Return the hanja of the words among the morphemes, as far as the lexicon has them.

    Raises:
        DictionaryError: the lexicon or the table of hanja cannot be read.
    """
    tags = {m.form: m.tag for m in morphemes if m.tag in _WITH_HANJA}
    written = [m.form for m in morphemes if m.tag == "SH"]
    found = bench.lexicon().look_up_many(tags, Language.KOREAN) if tags else {}
    hanja = {form: _hanja(form, tags[form], entries) for form, entries in found.items()}
    return Known(
        {form: text for form, text in hanja.items() if text},
        {form: _reading(form) for form in written},
    )


def _hanja(form: str, tag: str, entries: Iterable[Entry]) -> str:
    """Return the hanja of the first entry that may be the word."""
    kinds = _KINDS.get(tag)
    own = [e for e in entries if (e.pos in kinds if kinds else e.pos not in _BOUND)]
    return next((e.hanja for e in own if len(e.hanja) == len(form)), "")


def _reading(hanja: str) -> str:
    from newsreader.dictionary.hanja import shipped

    characters = [shipped().characters(char)[0] for char in hanja]
    return "".join(one.readings[0] if one.readings else one.character for one in characters)


def sound_of_entry(bench: Workbench, entry: Entry) -> Sound:
    """Return the sound of a Korean entry's headword.

    Raises:
        DictionaryError: the lexicon cannot be read.
        LanguageError: a table of sounds cannot be read.
    """
    form = Form(entry.headword, entry.pos, entry.hanja)
    return sound_of_form(bench, form, is_place=_is_place(entry))


@dataclass(frozen=True, slots=True)
class Form:
    """A Korean dictionary form, with what tells it from others that are written alike."""

    headword: str
    pos: str
    hanja: str = ""


def sound_of_form(
    bench: Workbench, form: Form, *, is_name: bool = False, is_place: bool | None = None
) -> Sound:
    """Return the sound of a Korean dictionary form.

    ``is_name``: it may be a person's name, which is written surname first. ``is_place``: whether it
    is a place, looked up when it is not said.

    Raises:
        DictionaryError: the lexicon cannot be read.
        LanguageError: a table of sounds cannot be read.
    """
    from newsreader.language import romanise
    from newsreader.language.dictionary_forms import spoken_words

    headword, pos, hanja = form.headword, form.pos, form.hanja
    words = spoken_words(headword, pos, hanja)
    known = [word.known if hanja else known_of(bench, word.morphemes) for word in words]
    said = " ".join(
        pronounce(word.surface, word.morphemes, one) for word, one in zip(words, known, strict=True)
    )
    if is_name and romanise.is_person(headword):
        return Sound(said, romanise.romanise_person(headword))
    if is_place is None:
        found = bench.lexicon().look_up(headword, Language.KOREAN) if pos == "proper" else ()
        is_place = any(map(_is_place, found))
    if is_place:
        own = hanja if len(words) == 1 else ""
        places = (romanise.romanise_place(part, own) for part in headword.split())
        return Sound(said, " ".join(places))
    return Sound(
        said,
        " ".join(
            romanise.romanise(word.surface, word.morphemes, one)
            for word, one in zip(words, known, strict=True)
        ),
    )


def _is_place(entry: Entry) -> bool:
    """Tell whether an entry is a place whose name may end in a division: Jeju Province."""
    said = " ".join(sense.gloss for sense in entry.senses).lower()
    return entry.pos == "proper" and any(word in said for word in _PLACE_GLOSS)
