"""Describing a word beyond its entries: how it sounds, its hanja, words that share them, numbers.

In: an explained word and the text it stands in. Out: ``WordDetails`` for a card or panel; the words
of the reader's own articles that share a hanja are asked for apart, for they need the library.
"""

from collections.abc import Iterable

from newsreader.library.lemma_counts import articles_with
from newsreader.model.details import (
    HanjaCharacter,
    Sharing,
    SharingInLibrary,
    WordDetails,
)
from newsreader.model.entry import Entry
from newsreader.model.language import Language
from newsreader.model.sentence import Morpheme
from newsreader.model.word import ExplainedWord
from newsreader.usecases.sounds import Form, Sound, known_of, sound_of_form
from newsreader.usecases.workbench import Workbench

_SHARING = 12  # words of the lexicon that are shown for one hanja
_MANY = 600  # words of the lexicon that one hanja is in
_SHOWN = 30


def describe(
    bench: Workbench,
    word: ExplainedWord,
    text: str,
    language: Language,
    before: ExplainedWord | None = None,
) -> WordDetails:
    """Return what is told of a word of a paragraph.

    ``text`` is the paragraph's and ``language`` its language; ``before`` is the word before this
    one in the same sentence, which may change how it begins (할 것은 할 꺼슨).

    Raises:
        DictionaryError: the lexicon or a table of hanja cannot be read.
        LanguageError: a table of sounds cannot be read.
    """
    from newsreader.language.number_reading import read_number

    number = read_number(text, word.span, language)
    if language is Language.ENGLISH or not word.morphemes:
        return WordDetails(number=number)
    hanja = _hanja_of(word)
    characters = hanja_characters(hanja)
    sound = _sound(bench, word)
    return WordDetails(
        pronunciation=_spoken(bench, word, before),
        romanisation=sound.romanisation,
        characters=characters,
        sharing=tuple(_sharing(bench, word, one) for one in characters),
        number=number,
    )


def hanja_characters(hanja: str) -> tuple[HanjaCharacter, ...]:
    """Return what is known of each hanja of a word.

    Raises:
        DictionaryError: a table of hanja cannot be read.
    """
    from newsreader.dictionary.hanja import shipped

    return shipped().characters(hanja)


def sharing_in_library(
    bench: Workbench, character: str, limit: int = _SHOWN
) -> tuple[SharingInLibrary, ...]:
    """Return words of the kept articles that are written with a hanja, the most used first.

    Raises:
        DictionaryError: the lexicon cannot be read.
        LibraryError: the library cannot be read.
    """
    entries = bench.lexicon().with_hanja(character, _MANY)
    first: dict[str, Entry] = {}
    for entry in entries:
        first.setdefault(entry.headword, entry)
    counts = articles_with(bench.library.database, first)
    # Sorting is stable: words of as many articles stay in the order of the lexicon.
    words = sorted(counts, key=lambda word: -counts[word])[:limit]
    return tuple(SharingInLibrary(first[word], counts[word]) for word in words)


def _spoken(bench: Workbench, word: ExplainedWord, before: ExplainedWord | None) -> str:
    from newsreader.language.pronounce import pronounce

    last = before.morphemes[-1] if before is not None and before.morphemes else None
    return pronounce(word.surface, word.morphemes, known_of(bench, word.morphemes), last)


def _sound(bench: Workbench, word: ExplainedWord) -> Sound:
    own = [entry for entry in word.entries if entry.headword == word.lemma]
    hanja = own[0].hanja if own else ""
    is_name = not own and word.pos == "proper"
    return sound_of_form(bench, Form(word.lemma, word.pos, hanja), is_name=is_name)


def _hanja_of(word: ExplainedWord) -> str:
    """Return the hanja of the lemma; without an entry of its own, those of what it is made of."""
    written = "".join(m.form for m in word.morphemes if m.tag == "SH")
    if written:
        return written
    own = [entry for entry in word.entries if entry.headword == word.lemma]
    return own[0].hanja if own else "".join(_parts(word.entries, word.morphemes))


def _parts(entries: Iterable[Entry], morphemes: Iterable[Morpheme]) -> Iterable[str]:
    first: dict[str, str] = {}
    for entry in entries:
        first.setdefault(entry.headword, entry.hanja)
    return (first.get(morpheme.form, "") for morpheme in morphemes)


def _sharing(bench: Workbench, word: ExplainedWord, one: HanjaCharacter) -> Sharing:
    """Return other words with a hanja, each headword once for each way it is written."""
    found = bench.lexicon().with_hanja(one.character, 2 * _SHARING)
    once: dict[tuple[str, str], Entry] = {}
    for entry in found:
        if entry.headword != word.lemma:
            once.setdefault((entry.headword, entry.hanja), entry)
    return Sharing(one.character, tuple(once.values())[:_SHARING])
