"""Colouring words: the status of every word of an article, and which change with a status.

In: explained paragraphs, the statuses. Out: ``ColouredSpan``s of a paragraph, in order; nothing is
read or waited for, so this may run on the window's thread once the statuses are there.
"""

from collections import defaultdict
from collections.abc import Iterable, KeysView, Sequence
from typing import Protocol

from newsreader.model.annotation import Side
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.vocabulary import ColouredSpan, WordKey, WordStatus
from newsreader.model.word import ExplainedParagraph, ExplainedWord
from newsreader.model.word_kinds import is_vocabulary
from newsreader.usecases.term_parts import TermFinder, Terms, part_of
from newsreader.usecases.vocabulary import key_of_word
from newsreader.usecases.word_contexts import span_of

Place = tuple[int, Side]


class Known(Protocol):
    """What colouring asks of the statuses."""

    def of(self, key: WordKey) -> WordStatus:
        """Return the status of a word."""
        ...

    def terms(self, language: Language) -> frozenset[WordKey]:
        """Return the saved terms of several words."""
        ...


def colour_words(
    words: Sequence[ExplainedWord],
    language: Language,
    known: Known,
    sentences: Sequence[Span] = (),
) -> tuple[ColouredSpan, ...]:
    """Return the words of a paragraph that have a status, or are new and to be learned.

    A word that is part of a saved term has the term's status. Without ``sentences`` the paragraph
    is one.
    """
    return _Paragraph(words, language, sentences).coloured(known, Terms(known.terms(language)))


class Colouring:
    """The colours of one open article; after a change only what it touches is looked at again."""

    def __init__(self, known: Known) -> None:
        """Begin with no paragraph; ``known`` says what the statuses are."""
        self._known = known
        self._paragraphs: dict[Place, _Paragraph] = {}
        self._sorted: dict[Language, tuple[frozenset[WordKey], Terms]] = {}
        self._with_form: dict[tuple[Language, str], set[Place]] = defaultdict(set)

    def set_words(
        self, explained: ExplainedParagraph, language: Language, sentences: Sequence[Span] = ()
    ) -> tuple[ColouredSpan, ...]:
        """Take the words of a paragraph, in place of those it had, and return their colours."""
        place = (explained.index, explained.side)
        self._leave(place)
        paragraph = _Paragraph(explained.words, language, sentences)
        paragraph.colours = paragraph.coloured(self._known, self._terms(language))
        self._paragraphs[place] = paragraph
        for form in paragraph.forms:
            self._with_form[language, form].add(place)
        return paragraph.colours

    def of(self, index: int, side: Side) -> tuple[ColouredSpan, ...]:
        """Return the colours of a paragraph; none if its words were not set."""
        paragraph = self._paragraphs.get((index, side))
        return paragraph.colours if paragraph else ()

    def changed(self, keys: Iterable[WordKey]) -> dict[Place, tuple[ColouredSpan, ...]]:
        """Return the colours of the paragraphs in which they are other ones since the last time.

        ``keys`` are those whose status changed.
        """
        return self._again({place for key in keys for place in self._places(key)})

    def changed_all(self) -> dict[Place, tuple[ColouredSpan, ...]]:
        """Return the same after any change: the library was changed from elsewhere."""
        return self._again(self._paragraphs)

    def _again(self, touched: Iterable[Place]) -> dict[Place, tuple[ColouredSpan, ...]]:
        found = {}
        for place in sorted(touched):
            paragraph = self._paragraphs[place]
            colours = paragraph.coloured(self._known, self._terms(paragraph.language))
            if colours != paragraph.colours:
                paragraph.colours = found[place] = colours
        return found

    def _terms(self, language: Language) -> Terms:
        # What the statuses hand out is another one whenever a term comes or goes.
        keys = self._known.terms(language)
        if language not in self._sorted or self._sorted[language][0] is not keys:
            self._sorted[language] = (keys, Terms(keys))
        return self._sorted[language][1]

    def keys(self, status: WordStatus) -> tuple[WordKey, ...]:
        """Return the words of the article with a status, in order: all that are new, say."""
        spans = (span for place in sorted(self._paragraphs) for span in self.of(*place))
        return tuple(dict.fromkeys(span.key for span in spans if span.status is status))

    def _places(self, key: WordKey) -> set[Place]:
        parts = map(part_of, key.parts) if key.is_term else key.parts
        places = [self._with_form.get((key.language, part), set()) for part in parts]
        whole = self._with_form.get((key.language, key.lemma), set())
        return whole | set.intersection(*places) if places else whole

    def _leave(self, place: Place) -> None:
        before = self._paragraphs.pop(place, None)
        if before is not None:
            for form in before.forms:
                self._with_form[before.language, form].discard(place)


class _Paragraph:
    """The words of one paragraph as they are asked for, and their colours."""

    def __init__(
        self, words: Sequence[ExplainedWord], language: Language, sentences: Sequence[Span]
    ) -> None:
        self.language = language
        self.colours: tuple[ColouredSpan, ...] = ()
        self._terms = TermFinder(words, sentences)
        self._spans = [span_of(word) for word in words]
        keys = [key_of_word(word, language) for word in words]
        self._words = [(key, is_vocabulary(language, key.lemma, key.pos)) for key in keys]

    @property
    def forms(self) -> KeysView[str]:
        return self._terms.forms

    def coloured(self, known: Known, terms: Terms) -> tuple[ColouredSpan, ...]:
        found: dict[int, ColouredSpan] = {}
        for place, (key, learned) in enumerate(self._words):
            status = known.of(key)
            if learned or status is not WordStatus.NEW:
                found[place] = ColouredSpan(self._spans[place], status, key)
        for key, places in self._terms.find(terms):
            status = known.of(key)
            found |= {place: ColouredSpan(self._spans[place], status, key) for place in places}
        return tuple(found[place] for place in sorted(found))
