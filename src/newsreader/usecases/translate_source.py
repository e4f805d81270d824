"""Translating a source that need not be kept, or an article of the library.

In: a kept article or a file. Out: aligned paragraphs in the article's order.
"""

from collections.abc import Iterator
from pathlib import Path

from newsreader.errors import PackageMissingError
from newsreader.importers import files, registry
from newsreader.model.kept import KeptArticle, ReadingPosition
from newsreader.model.language import Language
from newsreader.model.translation import AlignedParagraph
from newsreader.usecases.import_source import split
from newsreader.usecases.read_aligned import Wish, known_translations, translate_pending
from newsreader.usecases.workbench import Workbench


def article_of_file(path: Path, language: Language | None = None) -> KeptArticle:
    """Return the article in a file as if it were kept, without keeping it.

    Raises:
        SourceError: the file cannot be read or holds no article.
    """
    article = registry.read(files.load(path), language)
    return KeptArticle(0, article, split(article), ReadingPosition(), read=False, starred=False)


def translate(bench: Workbench, kept: KeptArticle, wish: Wish) -> Iterator[AlignedParagraph]:
    """Yield the article's paragraphs in order, each with its translation.

    Raises:
        PackageMissingError: no package is installed for the article's language.
        TranslationError: the engine failed.
    """
    known = known_translations(bench, kept, wish.beam)
    main = next((pair for pair in known.missing if pair.source is kept.article.language), None)
    if main is not None:
        raise PackageMissingError(
            f"No model package for {_NAMES[main.source]} to {_NAMES[main.target]} is installed."
        )
    made = {paragraph.index: paragraph for paragraph in known.aligned}
    made.update((p.index, p) for p in translate_pending(bench, kept, known, wish))
    for index in sorted(made):
        yield made[index]


_NAMES = {Language.KOREAN: "Korean", Language.ENGLISH: "English"}
