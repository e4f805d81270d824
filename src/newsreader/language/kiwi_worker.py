"""The process that holds Kiwi: the only module that imports it.

In: segmented paragraphs and the names known so far. Out: finished analyses, so that the program
itself only unpickles. Everything here but ``begin`` and ``analyse`` runs in the worker alone.
"""

import os
import signal
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from multiprocessing import parent_process
from typing import Any

from newsreader.errors import AnalyserError
from newsreader.language.base import ANALYSER, SegmentedParagraph
from newsreader.language.grammar import Grammar
from newsreader.language.memory import give_back, give_back_soon
from newsreader.language.names import names_in, split_names
from newsreader.language.normalise import RegularCopy, regular_copy
from newsreader.language.tables import load
from newsreader.language.tokens import Token
from newsreader.model.sentence import ParagraphAnalysis, SentenceAnalysis
from newsreader.model.span import Span

_CLOSE = 1.5  # a second reading this near the best is worth showing
_READINGS = 3  # the second is often the first over again, with another sense
_LOSS = 6.0  # a known name may cost a sentence this much of its score


@dataclass(frozen=True, slots=True)
class _Reading:
    """Tokens with spans in the regular copy of a sentence, and Kiwi's score of them."""

    tokens: tuple[Token, ...]
    score: float


@dataclass(frozen=True, slots=True)
class _ReadSentence:
    """A sentence of ``text``, its regular copy and its readings, best first."""

    text: str
    span: Span
    copy: RegularCopy
    readings: tuple[_Reading, ...]


def begin() -> None:
    """Prepare the worker process: it leaves Ctrl+C to the program, and never outlives it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def warm() -> int:
    """Load Kiwi and the tables; return the id of this process."""
    _kiwi()
    _grammar()
    give_back()  # loading needs 30 MB more than what stays
    return os.getpid()


def analyse(
    paragraphs: Sequence[SegmentedParagraph], names: frozenset[str]
) -> tuple[list[ParagraphAnalysis], frozenset[str]]:
    """Return the analyses of a chunk of an article, and the names known after it.

    A name seen whole anywhere in the chunk, or before it, mends the sentences that split it.
    """
    read = [[_read(text, span) for span in spans] for text, spans in paragraphs]
    known = names.union(*(names_in(s.readings[0].tokens) for sentences in read for s in sentences))
    analyses = [
        ParagraphAnalysis(tuple(_explained(sentence, known) for sentence in sentences), ANALYSER)
        for sentences in read
    ]
    give_back_soon()
    return analyses, known


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        # The queue's pipe stays open on our own side, so a dead parent would never be noticed.
        parent.join()
        os._exit(0)


@cache
def _kiwi() -> Any:  # noqa: ANN401  (kiwipiepy has no types)
    try:
        from kiwipiepy import Kiwi

        kiwi = Kiwi(num_workers=1, load_multi_dict=False)
        kiwi.tokenize("")  # the first call builds the model
    except (ImportError, OSError) as error:
        raise AnalyserError(f"The Korean analyser cannot be loaded: {error}.") from error
    return kiwi


@cache
def _grammar() -> Grammar:
    return Grammar(load(), _join)


def _join(morphemes: Sequence[tuple[str, str]]) -> str:
    joined: str = _kiwi().join(list(morphemes))
    return joined


def _read(text: str, sentence: Span) -> _ReadSentence:
    copy = regular_copy(sentence.of(text))
    return _ReadSentence(text, sentence, copy, _readings(copy.text))


def _readings(text: str, fixed: Iterable[Span] = ()) -> tuple[_Reading, ...]:
    """Return the readings of a regular text; ``fixed`` are stretches known to be names."""
    given = [(span.start, span.end, "NNP") for span in fixed]
    found = _kiwi().analyze(text, top_n=_READINGS, compatible_jamo=True, pretokenized=given or None)
    best = found[0][1] if found else 0.0
    near = [(tokens, score) for tokens, score in found if best - score <= _CLOSE]
    return tuple(_Reading(tuple(map(_token, t)), score) for t, score in near) or (
        _Reading((), 0.0),
    )


def _token(raw: Any) -> Token:  # noqa: ANN401
    full_tag: str = raw.tag
    return Token(raw.form, full_tag.partition("-")[0], full_tag, Span(raw.start, raw.end))


def _explained(sentence: _ReadSentence, names: Iterable[str]) -> SentenceAnalysis:
    readings = _mended(sentence, names)
    placed = [[_placed(token, sentence) for token in reading.tokens] for reading in readings]
    return _grammar().explain(sentence.text, sentence.span, placed)


def _mended(sentence: _ReadSentence, names: Iterable[str]) -> tuple[_Reading, ...]:
    """Return the readings with the known names whole, unless that makes too little sense."""
    best = sentence.readings[0]
    split = split_names(sentence.copy.text, best.tokens, names)
    if not split:
        return sentence.readings
    mended = _readings(sentence.copy.text, split)
    return mended if best.score - mended[0].score <= _LOSS else sentence.readings


def _placed(token: Token, sentence: _ReadSentence) -> Token:
    span = sentence.copy.original(token.span.start, token.span.end)
    return Token(token.form, token.tag, token.full_tag, span.shifted(sentence.span.start))
