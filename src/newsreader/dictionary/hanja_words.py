"""Which words of the lexicon are written with a hanja, the commonest first.

In: the entries of the lexicon. Out: rows of hanja, rank and entry.

How common a word is, the tables do not say; but a common word is part of many others (國家 of
國家代表, 國家安保), so it is ranked by how many, and then by the order of the tables, in which
ordinary
words come before terms and names.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from newsreader.dictionary.hanja import is_hanja
from newsreader.model.entry import Entry

RANKING = "2"  # another one when words are ranked otherwise: compiled files are made anew
_SHORTEST = 2


def hanja_rows(entries: Sequence[Entry]) -> Iterator[tuple[str, int, int]]:
    """Yield hanja, rank and the number of an entry that is written with it."""
    parts = _parts(entries)
    written = [number for number, entry in enumerate(entries) if entry.hanja]
    written.sort(key=lambda number: (-parts[entries[number].hanja], number))
    for rank, number in enumerate(written):
        for char in dict.fromkeys(entries[number].hanja):
            if is_hanja(char):
                yield char, rank, number


def _parts(entries: Sequence[Entry]) -> Counter[str]:
    """Return in how many longer words each stretch of hanja stands."""
    found: Counter[str] = Counter()
    for hanja in {entry.hanja for entry in entries}:
        count = len(hanja)
        found.update(
            {
                hanja[start:end]
                for start in range(count)
                for end in range(start + _SHORTEST, count + 1)
                if end - start < count
            }
        )
    return found
