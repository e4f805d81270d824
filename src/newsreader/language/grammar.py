"""Tokens explained: from morphemes to the words and constructions of a sentence.

In: a paragraph's text, a sentence's span and its readings. Out: a ``SentenceAnalysis``.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.language.constructions import Matcher
from newsreader.language.eojeols import Word, words
from newsreader.language.headwords import Headword, Joiner, headword
from newsreader.language.noun_runs import is_number
from newsreader.language.tables import Tables
from newsreader.language.tokens import Token
from newsreader.model.sentence import Eojeol, Morpheme, Reading, SentenceAnalysis
from newsreader.model.span import Span


@dataclass(frozen=True, slots=True)
class _Read:
    """One word with its headword."""

    word: Word
    head: Headword


class Grammar:
    """Explains sentences with the tables; ``join`` writes morphemes as one word."""

    def __init__(self, tables: Tables, join: Joiner) -> None:
        self._tables = tables
        self._join = join
        self.matcher = Matcher(tables.constructions)

    def explain(
        self, text: str, sentence: Span, readings: Sequence[Sequence[Token]]
    ) -> SentenceAnalysis:
        """Return a sentence explained; ``readings`` are token lists, the best one first."""
        best, *others = readings or [()]
        further = [self._by_span(text, sentence, tokens) for tokens in others]
        eojeols = tuple(
            self._eojeol(text, read, [other.get(read.word.span) for other in further])
            for read in self._read(text, sentence, best)
        )
        return SentenceAnalysis(sentence, eojeols, self.matcher.find(best))

    def _by_span(self, text: str, sentence: Span, tokens: Sequence[Token]) -> dict[Span, _Read]:
        return {read.word.span: read for read in self._read(text, sentence, tokens)}

    def _read(self, text: str, sentence: Span, tokens: Sequence[Token]) -> list[_Read]:
        found: list[_Read] = []
        counted = False
        for word in words(text, sentence, tokens):
            head = headword(
                word.span.of(text),
                word.tokens,
                self._join,
                self._tables.hanja_words,
                counted=counted,
            )
            found.append(_Read(word, head))
            counted = bool(word.tokens) and is_number(word.tokens[-1])
        return found

    def _eojeol(self, text: str, read: _Read, others: Sequence[_Read | None]) -> Eojeol:
        surface = read.word.span.of(text)
        return Eojeol(
            surface=surface,
            span=read.word.span,
            lemma=read.head.lemma,
            pos=read.head.pos.value,
            morphemes=self._morphemes(surface, read.word),
            components=read.head.components,
            alternatives=self._alternatives(surface, read, others),
        )

    def _alternatives(
        self, surface: str, best: _Read, others: Sequence[_Read | None]
    ) -> tuple[Reading, ...]:
        seen = {(best.head.lemma, best.head.pos)}
        found: list[Reading] = []
        for other in others:
            if other is None or (other.head.lemma, other.head.pos) in seen:
                continue
            seen.add((other.head.lemma, other.head.pos))
            morphemes = self._morphemes(surface, other.word)
            found.append(Reading(other.head.lemma, other.head.pos.value, morphemes))
        return tuple(found)

    def _morphemes(self, surface: str, word: Word) -> tuple[Morpheme, ...]:
        if not word.tokens:
            token = Token(surface, "UN", "UN", word.span)
            return (self._morpheme(token, word.span),)
        return tuple(
            self._morpheme(token, piece)
            for token, piece in zip(word.tokens, word.slices, strict=True)
        )

    def _morpheme(self, token: Token, span: Span) -> Morpheme:
        known = self._tables.explain(token)
        return Morpheme(
            form=token.form,
            tag=token.tag,
            span=span,
            name=known.name,
            name_ko=known.name_ko,
            explanation=known.explanation,
            citation=known.citation,
        )
