"""Correcting: the reader's own translation of a sentence, kept for wherever it stands.

In: a sentence, a direction and what the reader wrote. Out: a ``Change`` that can be taken back, and
the paragraphs as they are to be shown now.
"""

import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from newsreader.alignment.corrected import source_of, target_of, with_corrections
from newsreader.model.annotation import Side
from newsreader.model.correction import Correction
from newsreader.model.kept import KeptArticle
from newsreader.model.language import Pair
from newsreader.model.translation import AlignedParagraph, Bead
from newsreader.usecases.read_aligned import BEAM, known_translations
from newsreader.usecases.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Wording:
    """What the reader wrote for a sentence; ``original`` is what stood there without it.

    ``source`` is the sentence as it stands in the article; where several sentences correspond
    together, all of them.
    """

    pair: Pair
    source: str
    text: str
    original: str


@dataclass(frozen=True, slots=True)
class Change:
    """A sentence's correction before and after a change; None where there was or is none."""

    pair: Pair
    source: str
    before: Correction | None
    after: Correction | None


def one_line(text: str) -> str:
    """Return what was typed or pasted as a sentence: one line, with nothing that cannot be kept."""
    kept = (" " if char.isspace() else char for char in text if _can_stay(char))
    return " ".join("".join(kept).split())


def _can_stay(char: str) -> bool:
    # Cc: control characters; Cs: half of a character, which no file can hold.
    return char.isspace() or unicodedata.category(char) not in {"Cc", "Cs"}


def correct(bench: Workbench, wording: Wording) -> Change:
    """Keep what the reader wrote; nothing, or what stood there before, takes a correction away.

    Raises:
        LibraryReadOnlyError: the library can only be read.
        DiskFullError: the disk is full.
    """
    corrections = bench.library.corrections
    pair, source, text = wording.pair, wording.source, one_line(wording.text)
    before = corrections.get_many([source], pair).get(source)
    original = before.original if before is not None else wording.original
    after = None
    if text and text != one_line(original):
        after = corrections.put(pair, source, text, original)
    elif before is not None:
        corrections.remove(pair, source)
    return Change(pair, source, before, after)


def take_back(bench: Workbench, change: Change) -> None:
    """Bring the state before a change back; raises as ``correct`` does."""
    if change.before is None:
        bench.library.corrections.remove(change.pair, change.source)
    else:
        bench.library.corrections.put_back(change.before)


def as_they_are_now(
    bench: Workbench, kept: KeptArticle, sources: Collection[str], beam: int = BEAM
) -> tuple[AlignedParagraph, ...]:
    """Return the translated paragraphs of an article that hold one of these sentences."""
    return tuple(
        paragraph
        for paragraph in known_translations(bench, kept, beam).aligned
        if any(source_of(paragraph, bead) in sources for bead in paragraph.beads)
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """A sentence of an article as it stands in the target column, ready to be corrected.

    ``targets`` are the indices of its target sentences, the first of them with its text; empty when
    it has none yet; ``sources`` those of its source sentences. ``original`` is what stood there
    before the reader's first change, else the text itself.
    """

    paragraph: int
    pair: Pair
    source: str
    text: str
    original: str
    targets: tuple[int, ...]
    sources: tuple[int, ...]

    @property
    def corrected(self) -> bool:
        """Whether the reader wrote the text."""
        return self.text != self.original


def standing_at(aligned: AlignedParagraph, side: Side, sentence: int) -> Standing | None:
    """Return what can be corrected at a sentence of either side; None without a source."""
    for bead in aligned.beads:
        if bead.source and sentence in (bead.source if side is Side.SOURCE else bead.target):
            return _standing(aligned, bead)
    return None


def standing_of(aligned: AlignedParagraph, source: str) -> Standing | None:
    """Return what can be corrected where a source text stands, if it stands there."""
    found = (bead for bead in aligned.beads if bead.source and source_of(aligned, bead) == source)
    return next((_standing(aligned, bead) for bead in found), None)


def standings(aligned: AlignedParagraph) -> Iterator[Standing]:
    """Yield everything of a paragraph that can be corrected."""
    for bead in aligned.beads:
        if bead.source:
            yield _standing(aligned, bead)


def with_wording(aligned: AlignedParagraph, wording: Wording) -> AlignedParagraph:
    """Return a paragraph as it will be once a wording is kept."""
    now = datetime.now(UTC)
    made = Correction(
        "", wording.pair, wording.source, one_line(wording.text), wording.original, now, now
    )
    return with_corrections(aligned, {wording.source: made})


def _standing(aligned: AlignedParagraph, bead: Bead) -> Standing:
    text, targets = target_of(aligned, bead), tuple(sorted(bead.target))
    originals = dict(aligned.corrected)
    return Standing(
        paragraph=aligned.index,
        pair=Pair(aligned.source_language, aligned.source_language.other),
        source=source_of(aligned, bead),
        text=text,
        original=originals.get(targets[0], text) if targets else "",
        targets=targets,
        sources=tuple(sorted(bead.source)),
    )
