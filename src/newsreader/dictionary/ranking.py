"""Which entry of a word comes first.

In: the entries of a word from several dictionaries, and how far each is from what is sought. Out:
the same entries: dictionary by dictionary as the reader ordered them, in each the nearest first.
"""

from collections.abc import Callable, Iterable

from newsreader.model.entry import Entry


def ranked(entries: Iterable[Entry], distance: Callable[[Entry], int]) -> list[Entry]:
    """Return the entries, those of the dictionary that comes first before all others."""
    found = list(entries)
    places: dict[str, int] = {}
    for entry in found:
        places.setdefault(entry.source, len(places))
    return sorted(found, key=lambda entry: (places[entry.source], distance(entry)))
