"""Telling what looks wrong in translations, whoever made them.

In: an aligned paragraph, or lines of two texts. Out: the flags of each sentence or line.
"""

from collections.abc import Iterable, Iterator

from newsreader.model.language import Language
from newsreader.model.quality import Flag
from newsreader.model.translation import AlignedParagraph
from newsreader.translation.quality import flags


def check_paragraph(paragraph: AlignedParagraph) -> tuple[tuple[Flag, ...], ...]:
    """Return the flags of every sentence of a paragraph that is aligned one to one."""
    pairs = zip(paragraph.source_sentences, paragraph.target_sentences, strict=True)
    scores = paragraph.scores or (None,) * len(paragraph.source_sentences)
    return tuple(
        flags(
            source.of(paragraph.source_text),
            target.of(paragraph.target_text),
            paragraph.source_language,
            score,
        )
        for (source, target), score in zip(pairs, scores, strict=True)
    )


def check_lines(lines: Iterable[str], source_language: Language) -> Iterator[tuple[Flag, ...]]:
    """Yield the flags of each line: source, tab, target. What follows a second tab is ignored.

    A line without a tab is a source without translation; an empty line has no flags.
    """
    for line in lines:
        source, _, rest = line.partition("\t")
        yield flags(source, rest.partition("\t")[0], source_language)
