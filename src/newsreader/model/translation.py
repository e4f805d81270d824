"""Translations: of a sentence, and of a paragraph level with its source."""

from dataclasses import dataclass, replace

from newsreader.model.article import ParagraphKind
from newsreader.model.language import Language
from newsreader.model.span import Span


@dataclass(frozen=True, slots=True)
class EngineTag:
    """What made a translation: engine, model and every setting that changes the output.

    Two translations with the same text and tag are the same translation.
    """

    engine: str
    model: str
    options: str = ""


@dataclass(frozen=True, slots=True)
class WordLink:
    """A word of the source and one of the target that seem to correspond.

    The spans are words as ``model.tokens.word_spans`` gives them, in code points of the two
    sentences, or of the two paragraphs where a paragraph holds the link. ``strength`` goes from 0,
    a guess, to 1, certain.
    """

    source: Span
    target: Span
    strength: float


@dataclass(frozen=True, slots=True, order=True)
class AppliedTerm(Span):
    """A stretch of a translation that says a name or a term as it is wanted.

    ``source`` is wanted as ``wanted``; ``replaced`` is what the engine wrote there, empty where it
    wrote so by itself. ``glossary`` tells a term of the glossary from a name that is to be the same
    in all of its article.
    """

    source: str = ""
    wanted: str = ""
    replaced: str = ""
    glossary: bool = True

    def shifted(self, offset: int) -> "AppliedTerm":
        """Return the same stretch moved by ``offset`` code points."""
        return replace(self, start=self.start + offset, end=self.end + offset)


@dataclass(frozen=True, slots=True)
class SentenceTranslation:
    """One sentence in both languages; ``score`` is the engine's, higher is better, or None.

    ``attention`` says where the engine looked for each word it wrote, strongest first; empty when
    the engine does not tell. ``terms`` are the stretches of ``target`` that stand for names and
    terms as they are wanted.
    """

    source: str
    target: str
    score: float | None = None
    tag: EngineTag | None = None
    attention: tuple[WordLink, ...] = ()
    terms: tuple[AppliedTerm, ...] = ()


@dataclass(frozen=True, slots=True)
class Bead:
    """A group of segments that correspond: indices on the source and the target side."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    score: float | None = None


@dataclass(frozen=True, slots=True)
class AlignedParagraph:
    """One paragraph in both languages, its sentences on each side and which correspond.

    ``index`` counts the article's paragraphs; the sentence spans are in code points of
    ``source_text`` and ``target_text``. ``origin`` says who translated: an engine's name, or
    the name of a person or project for a translation that came with the article.

    ``attention`` holds the word links the engine told, in code points of the two texts.
    ``corrected`` holds (target sentence, what stood there before) for every sentence the reader
    wrote, ``terms`` the stretches of ``target_text`` that were put there for consistent names.
    """

    index: int
    kind: ParagraphKind
    source_language: Language
    source_text: str
    source_sentences: tuple[Span, ...]
    target_text: str
    target_sentences: tuple[Span, ...]
    beads: tuple[Bead, ...]
    scores: tuple[float | None, ...] = ()
    origin: str = ""
    attention: tuple[WordLink, ...] = ()
    corrected: tuple[tuple[int, str], ...] = ()
    terms: tuple[AppliedTerm, ...] = ()
