"""Sentences, and what is known about the words in them."""

from dataclasses import dataclass

from newsreader.model.span import Span


@dataclass(frozen=True, slots=True)
class Morpheme:
    """One morpheme of an eojeol, explained.

    ``form`` and ``tag`` are Kiwi's (compatibility jamo, Sejong tags); ``span`` is in code points
    of the paragraph, never overlaps a neighbour's and may be empty (하였 → 했). ``citation`` is
    how a grammar book writes a particle, ending or affix (-ㄴ/는다고); empty for other words.
    """

    form: str
    tag: str
    span: Span
    name: str = ""
    name_ko: str = ""
    explanation: str = ""
    citation: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read an eojeol: its dictionary form, part of speech and morphemes."""

    lemma: str
    pos: str
    morphemes: tuple[Morpheme, ...]


@dataclass(frozen=True, slots=True)
class Eojeol:
    """A space-delimited Korean word as it stands in its sentence.

    ``components`` are further dictionary forms inside the word, best first (결정하다 holds 결정).
    """

    surface: str
    span: Span
    lemma: str
    pos: str
    morphemes: tuple[Morpheme, ...]
    components: tuple[str, ...] = ()
    alternatives: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True)
class Construction:
    """A grammar pattern over several morphemes, with the span from its first to its last.

    ``key`` is what the table of constructions calls it, for its grammar page.
    """

    label: str
    meaning: str
    span: Span
    level: int = 0
    example: str = ""
    example_translation: str = ""
    key: str = ""
    meaning_ko: str = ""


@dataclass(frozen=True, slots=True)
class SentenceAnalysis:
    """One sentence explained; every span is in code points of its paragraph."""

    span: Span
    eojeols: tuple[Eojeol, ...]
    constructions: tuple[Construction, ...]


@dataclass(frozen=True, slots=True)
class ParagraphAnalysis:
    """All sentences of one paragraph explained, and what made the analysis."""

    sentences: tuple[SentenceAnalysis, ...]
    analyser: str = ""

    @property
    def eojeols(self) -> tuple[Eojeol, ...]:
        """The eojeols of all sentences in order."""
        return tuple(word for sentence in self.sentences for word in sentence.eojeols)
