"""English words with everything a card shows: decided over the sentence, with their entries.

In: a text in English and its sentences. Out: its ``ExplainedWord``s in order.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from newsreader.dictionary.ranking import ranked
from newsreader.dictionary.tables import read as read_table
from newsreader.language import english, english_words
from newsreader.language.english_phrase_patterns import pattern
from newsreader.language.english_phrases import PhraseBook
from newsreader.language.english_readings import fits_case
from newsreader.language.english_tables import WordReading, word_readings
from newsreader.model.entry import Entry
from newsreader.model.language import Language
from newsreader.model.sentence import Reading
from newsreader.model.span import Span
from newsreader.model.word import ExplainedWord, Phrase
from newsreader.paths import resource
from newsreader.usecases.workbench import Workbench

Found = Mapping[str, tuple[Entry, ...]]

# Kinds whose form may have an entry of its own that means the same: us, better, most.
_OWN_ENTRY = frozenset(("PR", "PO", "DT", "WH", "JJR", "JJS", "RBR", "RBS", "RD", "VN", "VG", "MD"))

_OF_MEANING = frozenset(("NN", "JJ", "RB", "NP", "VB", "VP"))


def explain_english(
    bench: Workbench, text: str, sentences: Sequence[Span]
) -> Iterator[ExplainedWord]:
    """Yield the words of an English text; spans are in code points of it.

    Raises:
        DictionaryError: the lexicon cannot be read.
        LanguageError: a table of the language cannot be read.
    """
    spans = english.words(text)
    candidates = [candidates_of(text, span) for span in spans]
    wanted = {form for forms in candidates for form in forms}
    found = bench.dictionaries().look_up_many(wanted, Language.ENGLISH)
    # Only the lexicon says what a word can be: others know fewer parts of speech, or none.
    known = bench.lexicon().look_up_many(wanted, Language.ENGLISH)
    listed = {form: [(e.headword, e.pos) for e in entries] for form, entries in known.items()}
    made = english_words.read(text, spans, sentences, listed, phrase_book())
    phrases = _phrases(bench, made.phrases)
    for word, forms in zip(made.words, candidates, strict=True):
        yield _explained(text, word, [form for form in forms if form in found], found, phrases)


def candidates_of(text: str, span: Span) -> tuple[str, ...]:
    """Return what to look up for a word of a text, best first."""
    word = span.of(text)
    forms = english.lemma_candidates(word)
    point = text[span.end : span.end + 1] == "." and word[:1].isalpha()
    return (f"{word}.", *forms) if point else forms


@cache
def phrase_book() -> PhraseBook:
    """Return the phrases of the built-in lexicon.

    Raises:
        DictionaryError: the table cannot be read.
    """
    entries = read_table(resource("lexicon", "en_ko_phrases.tsv"), Language.ENGLISH)
    patterns = {entry.headword: pattern(entry.headword, entry.pos) for entry in entries}
    return PhraseBook(one for one in patterns.values() if one is not None)


def _phrases(
    bench: Workbench, made: Sequence[tuple[str, tuple[Span, ...]]]
) -> dict[int, tuple[Phrase, ...]]:
    """Return the phrases by the places of their words."""
    found = bench.lexicon().look_up_many({name for name, _ in made}, Language.ENGLISH)
    by_place: dict[int, tuple[Phrase, ...]] = {}
    for name, spans in made:
        one = Phrase(name, spans, found.get(name, ()))
        for span in spans:
            by_place[span.start] = (*by_place.get(span.start, ()), one)
    return by_place


def _explained(
    text: str,
    word: english_words.ReadWord,
    known: Sequence[str],
    found: Found,
    phrases: Mapping[int, tuple[Phrase, ...]],
) -> ExplainedWord:
    surface = word.span.of(text)
    every = tuple(dict.fromkeys(entry for form in known for entry in found[form]))
    entries, others = _chosen(surface, word.reading, every)
    lemma, pos = _headword(surface, word.reading, entries)
    form = word.inflection
    return ExplainedWord(
        surface=surface,
        span=word.span,
        lemma=lemma,
        pos=pos,
        entries=entries,
        alternatives=others,
        inflection=form if form and (lemma == word.reading.lemma or not entries) else None,
        phrases=phrases.get(word.span.start, ()),
    )


def _headword(surface: str, reading: WordReading, entries: tuple[Entry, ...]) -> tuple[str, str]:
    if not entries:
        return (reading.lemma, reading.pos) if _is_sure(surface, reading) else (surface, "")
    if any(entry.headword == reading.lemma for entry in entries):
        return reading.lemma, reading.pos
    return entries[0].headword, entries[0].pos


def _chosen(
    surface: str, reading: WordReading, every: Sequence[Entry]
) -> tuple[tuple[Entry, ...], tuple[Reading, ...]]:
    """Return the entries of the word as it is read, and the other ways to read it."""
    fitting = [entry for entry in every if fits_case(surface, entry.headword)] or every
    small = surface.lower()
    own = [entry for entry in fitting if entry.headword == reading.lemma]
    if not own and _is_sure(surface, reading):
        return (), _as_readings(fitting)
    if reading.kind in _OWN_ENTRY:
        own += [e for e in fitting if e.headword.lower() == small and e.pos == reading.pos]
    chosen = ranked(
        own or fitting,
        lambda entry: 2 * (entry.pos != reading.pos) + (entry.headword.lower() != small),
    )
    once = tuple(dict.fromkeys(chosen))
    return once, _as_readings(entry for entry in fitting if entry not in once)


def _as_readings(entries: Iterable[Entry]) -> tuple[Reading, ...]:
    pairs = dict.fromkeys((entry.headword, entry.pos) for entry in entries)
    return tuple(Reading(headword, pos, ()) for headword, pos in pairs)


def _is_sure(surface: str, reading: WordReading) -> bool:
    """Tell whether another word's entries would be wrong: those of leave, for the left."""
    return surface.lower() in word_readings() and reading.kind in _OF_MEANING
