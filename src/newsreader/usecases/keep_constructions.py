"""Keeping where constructions stand, so that a grammar page needs no analyser.

In: the explained words of an article. Out: places in the library; articles that wait for theirs.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from newsreader.library.constructions import FoundConstruction
from newsreader.model.annotation import Side
from newsreader.model.kept import KeptArticle
from newsreader.model.sentence import Construction
from newsreader.model.span import Span
from newsreader.model.word import ExplainedParagraph
from newsreader.usecases.workbench import Workbench


def keep_constructions(
    bench: Workbench, kept: KeptArticle, explained: Iterable[ExplainedParagraph]
) -> None:
    """Store where constructions stand in the article's own paragraphs.

    Raises:
        NoSuchArticleError: the article is gone.
        LibraryError: the library cannot be written.
    """
    found = [
        place
        for paragraph in explained
        if paragraph.side is Side.SOURCE
        for place in _found(paragraph, kept.sentences[paragraph.index])
    ]
    bench.library.constructions.keep(kept.id, found, rules())


def unindexed(bench: Workbench) -> list[int]:
    """Return the articles whose constructions were not found yet, or by older rules."""
    return bench.library.constructions.unindexed(rules())


@cache
def rules() -> str:
    """Return the name of what finds constructions: the analyser and the table."""
    from newsreader.language.base import ANALYSER
    from newsreader.language.tables import constructions_version

    return f"{ANALYSER} {constructions_version()}"


def _found(paragraph: ExplainedParagraph, sentences: Sequence[Span]) -> Iterator[FoundConstruction]:
    # A construction over several words comes with each of them.
    once: dict[Construction, None] = dict.fromkeys(
        construction for word in paragraph.words for construction in word.constructions
    )
    number = 0
    for construction in sorted(once, key=lambda c: c.span.start):
        while number + 1 < len(sentences) and construction.span.start >= sentences[number].end:
            number += 1
        if construction.key:
            yield FoundConstruction(construction.key, paragraph.index, number, construction.span)
