"""Other wordings from a place on: the reader keeps the beginning, the model offers how to go on.

In: a source and the text that is kept, which may end within a word. Out: whole translations. The
last pieces of the kept text are chosen anew, because a word that is typed half is written with
other pieces than the whole word.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from newsreader.translation.engines.student.network import Ints
from newsreader.translation.engines.student.output import HOPELESS
from newsreader.translation.engines.student.pieces import EOS, SPACE, Vocabulary
from newsreader.translation.engines.student.products import Floats
from newsreader.translation.engines.student.search import Decoder

_MOST_CHOSEN_ANEW = 8  # pieces at the end of the kept text
_WIDTH = 8  # ways to write the end of the kept text that are followed at once
_NEXT_WORD = re.compile(r"\s*\S+")
_LEAST_LIKELY = -7.0  # a thousandth of the likeliest; what is rarer is mostly nonsense …
_AT_LEAST = 3  # … but a model may be far too sure of itself
_SPARE = 3  # branches for each wording wanted, since some go on with the same word

Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Place:
    """The source that is translated, in pieces with its end mark, and what translates it."""

    decoder: Decoder
    vocabulary: Vocabulary
    source: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Branch:
    """Pieces chosen behind the forced ones.

    ``rest`` is what of the kept text they still have to write, ``beyond`` what their last piece
    wrote more than that. ``free`` counts pieces that begin behind the kept text, ``total`` is the
    sum of the log-probabilities.
    """

    ids: tuple[int, ...]
    rest: str
    total: float
    beyond: str = ""
    free: int = 0

    @property
    def is_over(self) -> bool:
        return bool(self.beyond or self.free)


def alternatives(place: Place, prefix: str, most: int, cancelled: Cancelled) -> list[str]:
    """Return at most ``most`` translations that begin with ``prefix``, best first.

    No two go on with the same word, and none is the kept text alone.

    Raises:
        CancelledError: ``cancelled`` said so.
        EngineError: the model failed.
    """
    forced, rest = _split(place.vocabulary, prefix)
    branches = _branches(place, forced, rest, most * _SPARE, cancelled)
    if not branches and rest:
        # The model cannot write the end of the kept text: it has to be read as it is.
        forced = place.vocabulary.encode(prefix).ids
        branches = _branches(place, forced, "", most * _SPARE, cancelled)
    if not branches:
        return []
    return _differing(_finished(place, prefix, forced, branches, cancelled), len(prefix), most)


def _split(vocabulary: Vocabulary, prefix: str) -> tuple[tuple[int, ...], str]:
    """Return the pieces that stay, and the text at the end that is written anew."""
    ids = vocabulary.encode(prefix.rstrip()).ids
    if not ids or prefix[-1].isspace():
        return ids, SPACE
    rest, stay = "", len(ids)
    while stay > max(0, len(ids) - _MOST_CHOSEN_ANEW) and not rest.startswith(SPACE):
        written = vocabulary.written(ids[stay - 1])
        if not written:
            break
        rest, stay = written + rest, stay - 1
    return ids[:stay], rest


def _branches(
    place: Place, forced: tuple[int, ...], rest: str, most: int, cancelled: Cancelled
) -> list[_Branch]:
    """Return the likeliest ways to leave the kept text, best first."""
    usable = {
        number: written
        for number, written in enumerate(place.vocabulary.table)
        if written and _may_write(rest, written)
    }
    candidates = place.decoder.output.candidates([place.source], list(usable))
    fitting = [
        (column, number, usable[number])
        for column, number in enumerate(candidates.ids.tolist())
        if number in usable
    ]
    growing, over = [_Branch((), rest, 0.0)], []
    while growing:
        prefixes = [forced + branch.ids for branch in growing]
        rated = place.decoder.rate_after(candidates, place.source, prefixes, cancelled)
        grown: list[_Branch] = []
        for branch, row in zip(growing, rated, strict=True):
            grown += (
                _through(branch, row, fitting)
                if branch.rest
                else _onward(branch, row, candidates.ids, most)
            )
        over += [branch for branch in grown if branch.is_over]
        growing = _likeliest([branch for branch in grown if not branch.is_over], _WIDTH)
    likeliest = _likeliest(over, most)
    likely = [one for one in likeliest if one.total > likeliest[0].total + _LEAST_LIKELY]
    return likeliest[: max(_AT_LEAST, len(likely))]


def _may_write(rest: str, written: str) -> bool:
    return written in rest or any(written.startswith(rest[at:]) for at in range(len(rest)))


def _through(
    branch: _Branch, rated: Floats, fitting: Sequence[tuple[int, int, str]]
) -> Iterator[_Branch]:
    """Yield the ways to write more of the kept text."""
    for column, number, written in fitting:
        total = branch.total + float(rated[column])
        if branch.rest.startswith(written):
            yield _Branch((*branch.ids, number), branch.rest[len(written) :], total)
        elif written.startswith(branch.rest):
            yield _Branch((*branch.ids, number), "", total, written[len(branch.rest) :])


def _onward(branch: _Branch, rated: Floats, ids: Ints, most: int) -> Iterator[_Branch]:
    """Yield the likeliest pieces behind the kept text; none where the model would rather end."""
    order = np.argsort(-rated, kind="stable")[: most + 1]
    if ids[order[0]] == EOS:
        return
    for column in order:
        if ids[column] != EOS and rated[column] > HOPELESS:
            chosen = (*branch.ids, int(ids[column]))
            yield _Branch(chosen, "", branch.total + float(rated[column]), free=1)


def _likeliest(branches: list[_Branch], most: int) -> list[_Branch]:
    return sorted(branches, key=lambda branch: -branch.total)[:most]


def _finished(
    place: Place,
    prefix: str,
    forced: tuple[int, ...],
    branches: list[_Branch],
    cancelled: Cancelled,
) -> list[str]:
    """Return the whole texts the branches lead to, best first."""
    begun = [forced + branch.ids for branch in branches]
    sources = [place.source] * len(branches)
    results = place.decoder.search(sources, 1, cancelled, begun)
    rated = []
    for branch, start, result in zip(branches, begun, results, strict=True):
        chosen = len(result.ids) - len(start) + 1
        mean = (branch.total + result.score * chosen) / (len(branch.ids) + chosen)
        tail = result.ids[len(start) - branch.free :]
        kept = prefix + branch.beyond.replace(SPACE, " ")
        rated.append((-mean, kept + _continued(place.vocabulary, kept, tail)))
    return [text for _, text in sorted(rated)]


def _continued(vocabulary: Vocabulary, kept: str, ids: tuple[int, ...]) -> str:
    """Return the text of pieces as it stands behind ``kept``."""
    if not ids:
        return ""
    text = vocabulary.decode(ids).text
    begins_word = vocabulary.written(ids[0]).startswith(SPACE)
    return f" {text}" if begins_word and kept and not kept[-1].isspace() else text


def _differing(texts: list[str], kept: int, most: int) -> list[str]:
    """Return the first of the texts for each word they go on with."""
    first: dict[str, str] = {}
    for text in texts:
        word = _NEXT_WORD.match(text[kept:])
        if word is not None:
            first.setdefault(word.group(), text)
    return list(first.values())[:most]
