"""Other wordings: translations that begin as the reader wants and then go different ways.

In: a text and the beginning of its translation, as a reader typed it. Out: whole translations.

    The mi|            the reader's caret; the last word may be a piece of one
    ▁The  ▁mi          what is kept, then either more pieces of the word …
          ▁minister    … or one piece that holds all of it
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from newsreader.translation.argos_model import LONGEST_GIVEN, ArgosModel, Job
from newsreader.translation.pieces import SPACE

_LOOKED_AT = 300  # of the likeliest next pieces, for one that goes on with a word
_LEAST_LIKELY = -7.0  # a thousandth of the likeliest way; what is rarer is mostly nonsense …
_AT_LEAST = 3  # … but a model may be far too sure of itself


@dataclass(frozen=True, slots=True)
class _Way:
    """How a translation may begin, and the logarithm of how likely."""

    begin: tuple[str, ...]
    likelihood: float


def alternatives(  # noqa: PLR0913, PLR0917 (a wish, and how to fulfil it)
    model: ArgosModel, text: str, prefix: str, most: int, beam: int, cancelled: Callable[[], bool]
) -> list[str]:
    """Return at most ``most`` translations of a text that begin with ``prefix``, likeliest first.

    They differ from each other right behind the prefix. Raises as ``ArgosModel.translate``.
    """
    source = model.table.encode(text).pieces
    kept = model.table.encode(prefix.strip())
    if not source or len(kept) > LONGEST_GIVEN or _is_whole(model, source, kept.pieces, cancelled):
        return []
    # Likely ways first; some more than wanted, for ways may meet in the same words.
    ways = sorted(_ways(model, source, prefix, cancelled), key=lambda way: -way.likelihood)
    likely = [way for way in ways if way.likelihood > ways[0].likelihood + _LEAST_LIKELY]
    ways = ways[: max(_AT_LEAST, len(likely))]
    jobs = [Job(source, way.begin) for way in ways[: most + 3]]
    outputs = model.run(jobs, cancelled, beam_size=beam, replace_unknowns=False)
    made = (
        _text(model, prefix, [*job.begin, *output.hypotheses[0][len(job.begin) :]])
        for job, output in zip(jobs, outputs, strict=True)
    )
    return list(dict.fromkeys(one for one in made if one is not None))[:most]


def _is_whole(
    model: ArgosModel, source: Sequence[str], begin: Sequence[str], cancelled: Callable[[], bool]
) -> bool:
    """Tell whether the model would end here; asked to go on all the same, it talks nonsense."""
    (output,) = model.run([Job(source, begin)], cancelled, beam_size=1)
    return len(output.hypotheses[0]) <= len(begin)


def _ways(
    model: ArgosModel, source: Sequence[str], prefix: str, cancelled: Callable[[], bool]
) -> Iterator[_Way]:
    """Yield how a translation may go on behind the prefix."""
    begin = model.table.encode(prefix.strip()).pieces
    said = model.likelihood(Job(source, begin)) if begin else 0.0
    for piece, likelihood in _next(model, source, begin, cancelled):
        new_word = piece.startswith(SPACE)
        if new_word or not begin or not prefix[-1:].isspace():
            yield _Way((*begin, piece), said + likelihood)
    if begin and not prefix[-1:].isspace():
        yield from _longer_words(model, source, prefix.strip(), cancelled)


def _longer_words(
    model: ArgosModel, source: Sequence[str], prefix: str, cancelled: Callable[[], bool]
) -> Iterator[_Way]:
    """Yield ways whose next piece holds the last, unfinished word of the prefix and more."""
    head, _, word = prefix.rpartition(" ")
    begin = model.table.encode(head).pieces
    said = model.likelihood(Job(source, begin)) if begin else 0.0
    wanted = SPACE + word
    for piece, likelihood in _next(model, source, begin, cancelled):
        if piece.startswith(wanted) and len(piece) > len(wanted):
            yield _Way((*begin, piece), said + likelihood)


def _next(
    model: ArgosModel, source: Sequence[str], begin: Sequence[str], cancelled: Callable[[], bool]
) -> Iterator[tuple[str, float]]:
    """Yield the likeliest pieces behind a beginning, with the logarithm of how likely each is."""
    most = min(_LOOKED_AT, len(model.table))
    (output,) = model.run(
        [Job(source, begin)], cancelled, given=True, beam_size=1, num_hypotheses=most,
        return_alternatives=True, length_penalty=0,
    )  # fmt: skip
    for pieces, score in zip(output.hypotheses, output.scores, strict=False):
        if len(pieces) == len(begin) + 1 and model.table.is_text(pieces[-1]):
            yield pieces[-1], score


def _text(model: ArgosModel, prefix: str, pieces: Sequence[str]) -> str | None:
    """Return the pieces as text that begins with the prefix to the letter, or None.

    The tokenizer may have changed the prefix, so the reader's own takes its place.
    """
    kept = model.table.decode(model.table.encode(prefix.strip()).pieces).text
    text = model.table.decode(pieces).text
    if not text.startswith(kept):
        return None
    rest = text[len(kept) :]
    if not kept or prefix[-1:].isspace():
        rest = rest.lstrip()
    return prefix + rest if rest else None
