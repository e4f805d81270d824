"""Translating a source that need not be kept, or an article of the library.

In: a kept article or a source. Out: aligned paragraphs in the article's order.
"""

from collections.abc import Iterator
from pathlib import Path

from newsreader.errors import PackageMissingError
from newsreader.model.article import Source
from newsreader.model.engine import EngineKind
from newsreader.model.kept import KeptArticle, ReadingPosition
from newsreader.model.language import Language, Pair
from newsreader.model.translation import AlignedParagraph
from newsreader.usecases.import_source import split
from newsreader.usecases.read_aligned import Wish, known_translations, translate_pending
from newsreader.usecases.workbench import Workbench

NAMES = {Language.KOREAN: "Korean", Language.ENGLISH: "English"}


def article_of_file(path: Path, language: Language | None = None) -> KeptArticle:
    """Return the article in a file as if it were kept, without keeping it.

    Raises:
        SourceError: the file cannot be read or holds no article.
    """
    from newsreader.importers import files

    return article_of(files.load(path), language)


def article_of(source: Source, language: Language | None = None) -> KeptArticle:
    """Return the article in a source as if it were kept; raises as ``article_of_file``."""
    from newsreader.importers import registry

    article = registry.read(source, language)
    return KeptArticle(0, article, split(article), ReadingPosition(), read=False, starred=False)


def translate(bench: Workbench, kept: KeptArticle, wish: Wish) -> Iterator[AlignedParagraph]:
    """Yield the article's paragraphs in order, each as soon as those before it are translated.

    Paragraphs in the other language are left out when no package translates that one.

    Raises:
        PackageMissingError: no package is installed for the article's language.
        TranslationError: the engine failed.
        LibraryError: what was translated cannot be kept; comes after the last paragraph.
    """
    known = known_translations(bench, kept, wish.beam)
    main = next((pair for pair in known.missing if pair.source is kept.article.language), None)
    if main is not None:
        raise _missing(bench, main, wish.beam)
    made = {paragraph.index: paragraph for paragraph in known.aligned}
    waiting = sorted([*made, *(index for indices in known.pending.values() for index in indices)])
    coming = translate_pending(bench, kept, known, wish)
    for index in waiting:
        while index not in made:
            paragraph = next(coming)
            made[paragraph.index] = paragraph
        yield made[index]
    yield from coming  # nothing is left but to hear of a failure


def _missing(bench: Workbench, pair: Pair, beam: int) -> PackageMissingError:
    """Return what is missing: a package, or what another engine chosen in its place needs."""
    if bench.engines.choice(pair).kind is not EngineKind.ARGOS:
        try:
            bench.engines.engine(pair, beam)
        except PackageMissingError as error:
            return error
    source, target = NAMES[pair.source], NAMES[pair.target]
    return PackageMissingError(
        "No model package for {source} to {target} is installed.",
        source=source,
        target=target,
        pair=pair,
    )
