"""What is known of an article's sentences before and while it is translated.

In: sentences and a direction. Out: their translations of before, and what the reader put right.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsreader.library.translations import text_key
from newsreader.model.correction import Correction
from newsreader.model.language import Pair
from newsreader.model.translation import EngineTag, SentenceTranslation
from newsreader.usecases.workbench import Workbench

if TYPE_CHECKING:
    from newsreader.alignment.terms import Wording


@dataclass(frozen=True, slots=True)
class Memory:
    """What is known of sentences, by their source: translations, and what the reader put right.

    ``made`` is what the engine wrote; ``wordings`` are the names and terms as they are wanted.
    """

    made: dict[str, SentenceTranslation]
    corrections: Mapping[str, Correction]
    wordings: "tuple[Wording, ...]" = ()


def memory_of(
    bench: Workbench, texts: Sequence[str], pair: Pair, tag: EngineTag | None, *, anew: bool = False
) -> Memory:
    """Return what is known of sentences; only what the reader put right if ``anew``.

    Without a tag, what any engine translated before is better than nothing.
    """
    corrections = bench.library.corrections.get_many(texts, pair)
    made = {text: SentenceTranslation(text, one.original) for text, one in corrections.items()}
    if not anew:
        made.update(_made_before(bench, texts, pair, tag))
    return Memory(made, corrections)


def put_right_by_now(bench: Workbench, texts: Sequence[str], pair: Pair, memory: Memory) -> Memory:
    """Return the memory with the corrections as they are now; the reader goes on meanwhile."""
    return replace(memory, corrections=bench.library.corrections.get_many(texts, pair))


def _made_before(
    bench: Workbench, texts: Sequence[str], pair: Pair, tag: EngineTag | None
) -> Iterator[tuple[str, SentenceTranslation]]:
    keys = {text: text_key(text) for text in texts}
    translations = bench.library.translations
    found = (
        translations.get_many(keys.values(), pair, tag)
        if tag
        else translations.newest(keys.values(), pair)
    )
    for text, key in keys.items():
        if (one := found.get(key)) is not None:
            yield text, SentenceTranslation(text, one.text, one.score, tag, one.attention)
