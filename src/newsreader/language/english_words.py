"""English words as they are read in their sentences, before any entry is chosen for them.

In: a text with its sentences, and what the lexicon lists. Out: one ``ReadWord`` a word, with the
name of its form, and the phrases of the text.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.language import english_inflections as inflections
from newsreader.language.english_phrases import FoundPhrase, PhraseBook
from newsreader.language.english_readings import Listed
from newsreader.language.english_tables import WordReading
from newsreader.language.english_tags import TaggedWord, by_word, tag
from newsreader.model.span import Span
from newsreader.model.word import Inflection

_SHORT: dict[str, str | dict[str, str]] = {
    "n't": "not", "'ll": "will", "'re": "are", "'ve": "have", "'m": "am",
    "'d": {"HV": "had", "MD": "would"}, "'s": {"HV": "has", "BE": "is"},
}  # fmt: skip
_PARTICIPLE_AFTER = frozenset(("BE", "HV"))
_PAST_AFTER = frozenset(("PS", "WH", "EX"))


@dataclass(frozen=True, slots=True)
class ReadWord:
    """A word, how it is read here, and what form of its dictionary form it is."""

    span: Span
    reading: WordReading
    inflection: Inflection | None = None


@dataclass(frozen=True, slots=True)
class ReadText:
    """The words of a text in order, and its phrases: a headword with the spans of its words."""

    words: tuple[ReadWord, ...]
    phrases: tuple[tuple[str, tuple[Span, ...]], ...]


def read(
    text: str,
    words: Sequence[Span],
    sentences: Sequence[Span],
    listed: Listed,
    phrases: PhraseBook,
) -> ReadText:
    """Return how the words of a text are read; every span is in code points of the text.

    Words outside all sentences are read as one more.

    Raises:
        LanguageError: a table cannot be read.
    """
    read_words: list[ReadWord] = []
    found: list[tuple[str, tuple[Span, ...]]] = []
    for sentence, inside in _by_sentence(text, words, sentences):
        own = [Span(span.start - sentence.start, span.end - sentence.start) for span in inside]
        line = sentence.of(text)
        tagged = tag(line, own, listed)
        parts = by_word(tagged, own)
        read_words += (
            ReadWord(span, *_read(span.of(text), pieces))
            for span, pieces in zip(inside, parts, strict=True)
        )
        found += (
            (one.pattern.headword, _whole(one, tagged, sentence.start))
            for one in phrases.find(line, tagged)
        )
    return ReadText(tuple(read_words), tuple(found))


def _by_sentence(
    text: str, words: Sequence[Span], sentences: Sequence[Span]
) -> Iterator[tuple[Span, list[Span]]]:
    """Yield the words of each sentence, those between sentences with the one before."""
    left = list(words)
    for number, sentence in enumerate(sentences):
        later = sentences[number + 1].start if number + 1 < len(sentences) else len(text)
        inside = [span for span in left if span.start < later]
        left = left[len(inside) :]
        if inside:
            start = min(sentence.start, inside[0].start)
            yield Span(start, max(sentence.end, inside[-1].end)), inside
    if left:
        yield Span(left[0].start, len(text)), left


def _read(surface: str, parts: Sequence[TaggedWord]) -> tuple[WordReading, Inflection | None]:
    head = parts[0]
    small = surface.replace("’", "'").replace("‑", "-").lower()
    bare = head.text.lower()
    clitics = [_full(one) for one in parts[1:] if one.reading.kind != "DT"]
    possessive = len(clitics) < len(parts) - 1 or small.endswith("s'")
    if clitics:
        whole = "us" if small == "let's" else clitics[0]
        return _known(head), inflections.short_form(f"{head.text} {whole}")
    reading = _known(head)
    kind = "NNS" if reading.kind == "NP" and bare != reading.lemma.lower() else reading.kind
    name = inflections.inflection(
        bare, reading.lemma, kind, sure=_is_sure(head), possessive=possessive
    )
    return reading, name


def _known(part: TaggedWord) -> WordReading:
    """Return how a word is read; a name that nobody lists as the common word it is written like."""
    reading = part.reading
    if reading.kind != "NP" or not reading.guessed:
        return reading
    common = [one for one in part.choices if not one.guessed]
    return min(common, key=lambda one: one.cost, default=reading)


def _full(part: TaggedWord) -> str:
    known = _SHORT.get(part.text, "")
    return known.get(part.reading.kind, "") if isinstance(known, dict) else known


def _is_sure(part: TaggedWord) -> bool:
    """Tell whether what stands before says which of two forms that look alike this is."""
    kind = part.reading.kind
    return part.before in (_PARTICIPLE_AFTER if kind == "VN" else _PAST_AFTER)


def _whole(found: FoundPhrase, tagged: Sequence[TaggedWord], start: int) -> tuple[Span, ...]:
    return tuple(tagged[place].span.shifted(start) for place in found.places)
