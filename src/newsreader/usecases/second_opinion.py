"""A second opinion: what the other engines make of a paragraph, sentence by sentence.

In: a translated paragraph. Out: ``Opinion``s, each with what differs from the text in use and what
looks wrong in either. It is the engines' raw text: no glossary and no corrections lie over it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsreader.alignment import one_to_one
from newsreader.alignment.differences import differences
from newsreader.errors import CancelledError, LibraryError, PackageMissingError, TranslationError
from newsreader.library.translations import StoredTranslation, text_key
from newsreader.model.article import ParagraphKind
from newsreader.model.cancelling import never
from newsreader.model.engine import EngineChoice, EngineKind
from newsreader.model.kept import KeptArticle
from newsreader.model.language import Language, Pair
from newsreader.model.quality import Flag
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph, EngineTag, SentenceTranslation
from newsreader.usecases.calibrate_packages import expected_of
from newsreader.usecases.check_translations import bars_of, check_paragraph
from newsreader.usecases.correct import Standing, standings
from newsreader.usecases.disagreement import Disagreement, disagreement
from newsreader.usecases.read_aligned import BEAM
from newsreader.usecases.wording import wanted_in
from newsreader.usecases.workbench import Workbench

if TYPE_CHECKING:
    from newsreader.alignment.terms import Wording
    from newsreader.translation.base import Engine

_ON_THIS_MACHINE = (EngineKind.ARGOS, EngineKind.STUDENT)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about: a paragraph of an article as it is shown.

    ``article`` are the translations of the whole article, by which an engine's scores are judged.
    With a ``server`` only that one is asked, and the sentences leave this machine; without one,
    every other engine that is installed here.
    """

    kept: KeptArticle
    paragraph: AlignedParagraph
    article: tuple[AlignedParagraph, ...] = ()
    beam: int = BEAM
    server: EngineChoice | None = None

    @property
    def pair(self) -> Pair:
        """The direction of translation."""
        language = self.paragraph.source_language
        return Pair(language, language.other)


@dataclass(frozen=True, slots=True)
class Opinion:
    """What another engine makes of a sentence, beside the text in use.

    ``number`` counts what can be corrected in the paragraph, as ``correct.standings`` does.
    ``changes`` are the spans of the text in use that differ, ``other_changes`` those of ``text``.
    """

    number: int
    engine: EngineTag
    at: Standing
    text: str
    changes: tuple[Span, ...]
    other_changes: tuple[Span, ...]
    flags: tuple[Flag, ...]
    other_flags: tuple[Flag, ...]
    apart: Disagreement

    @property
    def same(self) -> bool:
        """Whether both say the same."""
        return not self.changes and not self.other_changes


def origin_of(tag: EngineTag) -> str:
    """Return the origin of what an engine translated, as aligned paragraphs tell it."""
    return f"{tag.engine} {tag.model}"


def others(bench: Workbench, question: Question) -> tuple[EngineTag, ...]:
    """Return who is asked; nobody when no other engine is installed for the direction."""
    return tuple(engine.tag for engine in _asked(bench, question))


def second_opinions(
    bench: Workbench, question: Question, cancelled: Callable[[], bool] = never
) -> Iterator[Opinion]:
    """Yield what each other engine makes of each sentence; it is kept in the library.

    An engine that fails does not keep the others from answering.

    Raises:
        CancelledError: ``cancelled`` said so.
        TranslationError: an engine failed; comes last.
        LibraryError: what was translated cannot be kept; comes last.
    """
    side = _InUse.of(bench, question)
    failure: TranslationError | LibraryError | None = None
    for engine in _asked(bench, question):
        answers = _Answers(bench, engine, cancelled)
        try:
            for number, (at, sentences) in enumerate(zip(side.at, side.sentences, strict=True)):
                made = [answers.to(sentence) for sentence in sentences]
                yield side.compared(number, engine.tag, at, made)
        except CancelledError:
            raise
        except TranslationError as error:
            failure = failure or error
        failure = failure or answers.not_kept
    if failure is not None:
        raise failure


def renewed(
    bench: Workbench, question: Question, opinions: Sequence[Opinion]
) -> tuple[Opinion, ...]:
    """Return opinions beside the text that is in use now; nobody is asked again."""
    side = _InUse.of(bench, question)
    known = [one for one in opinions if one.number < len(side.at)]
    return tuple(
        side.beside(replace(one, at=side.at[one.number]))
        for one in known
        if side.at[one.number].source == one.at.source
    )


def _asked(bench: Workbench, question: Question) -> "Iterator[Engine]":
    pair, beam = question.pair, question.beam
    if question.server is not None:
        yield bench.engines.engine_by(question.server, pair, beam)
        return
    for kind in _ON_THIS_MACHINE:
        try:
            engine = bench.engines.engine_of(kind, pair, beam)
        except PackageMissingError:
            continue
        if origin_of(engine.tag) != question.paragraph.origin:
            yield engine


class _Answers:
    """What one engine says of sentences: known from the library, or made now and kept there."""

    def __init__(self, bench: Workbench, engine: "Engine", cancelled: Callable[[], bool]) -> None:
        self._bench, self._engine, self._cancelled = bench, engine, cancelled
        self.not_kept: LibraryError | None = None

    def to(self, sentence: str) -> SentenceTranslation:
        key, tag, pair = text_key(sentence), self._engine.tag, self._engine.pair
        if self._cancelled():
            raise CancelledError("The second opinion was cancelled.")
        known = self._bench.library.translations.get_many([key], pair, tag).get(key)
        if known is not None:
            return SentenceTranslation(sentence, known.text, known.score, tag)
        (made,) = self._engine.translate([sentence], self._cancelled)
        if not self._bench.library.read_only and self.not_kept is None:
            self._keep({key: StoredTranslation(made.target, made.score, made.attention)})
        return made

    def _keep(self, made: Mapping[bytes, StoredTranslation]) -> None:
        translations, engine = self._bench.library.translations, self._engine
        try:
            translations.put_many(made, engine.pair, engine.tag, aside=True)
        except LibraryError as error:  # a full disk does not keep the opinion from the reader
            self.not_kept = error


@dataclass(frozen=True, slots=True)
class _InUse:
    """The text in use: what can be corrected, the source sentences of each, and its flags."""

    language: Language
    at: tuple[Standing, ...]
    sentences: tuple[tuple[str, ...], ...]
    flags: tuple[tuple[Flag, ...], ...]
    wanted: "Sequence[Wording]"

    @classmethod
    def of(cls, bench: Workbench, question: Question) -> "_InUse":
        paragraph = question.paragraph
        wanted = wanted_in(bench, question.kept)(paragraph)
        found = check_paragraph(paragraph, bars_of(question.article, expected_of(bench)), wanted)
        at = tuple(standings(paragraph))
        spans = paragraph.source_sentences
        return cls(
            paragraph.source_language,
            at,
            tuple(
                tuple(spans[index].of(paragraph.source_text) for index in bead.source)
                for bead in paragraph.beads
                if bead.source
            ),
            tuple(tuple(flag for index in one.targets for flag in found[index]) for one in at),
            wanted,
        )

    def compared(
        self, number: int, tag: EngineTag, at: Standing, made: Sequence[SentenceTranslation]
    ) -> Opinion:
        """Return the opinion that translations of a standing's sentences are."""
        text = " ".join(filter(None, (one.target.strip() for one in made)))
        score = made[0].score if len(made) == 1 else None
        flags = self._flags(SentenceTranslation(at.source, text, score, tag), tag)
        nothing = Disagreement((), ())
        return self.beside(Opinion(number, tag, at, text, (), (), (), flags, nothing))

    def _flags(self, made: SentenceTranslation, tag: EngineTag) -> tuple[Flag, ...]:
        whole = (Span(0, len(made.source)),)
        alone = one_to_one.align(
            0, ParagraphKind.BODY, self.language, made.source, whole, [made], origin_of(tag)
        )
        (flags,) = check_paragraph(alone, wordings=self.wanted)
        return flags

    def beside(self, opinion: Opinion) -> Opinion:
        """Return an opinion with what differs from the text in use."""
        at, text = opinion.at, opinion.text
        here, there = differences(at.text, text)
        return replace(
            opinion,
            changes=here,
            other_changes=there,
            flags=self.flags[opinion.number],
            apart=disagreement(at.source, at.text, text, self.language),
        )
