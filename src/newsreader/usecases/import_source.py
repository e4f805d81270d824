"""Importing: a source becomes an article in the library.

In: a path, pasted text, bytes or a ``Source``. Out: the article's id in the library. The importers
are loaded when the first source comes: the window's start must not wait for them.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from newsreader.errors import NewsreaderError, SourceTooLargeError
from newsreader.model.article import Article, Source
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.usecases.workbench import Workbench


def import_file(bench: Workbench, path: Path, language: Language | None = None) -> int:
    """Keep the article in a file and return its id.

    Raises:
        SourceError: the file cannot be read or holds no article.
        LibraryError: the article cannot be saved.
    """
    from newsreader.importers import files

    return import_source(bench, files.load(path), language)


def import_files(
    bench: Workbench, paths: Iterable[Path], language: Language | None = None
) -> Iterator[int | NewsreaderError]:
    """Yield for every file its article's id, or the error that kept this one out."""
    for path in paths:
        try:
            yield import_file(bench, path, language)
        except NewsreaderError as error:
            error.about = error.about or path.name
            yield error


def import_text(bench: Workbench, text: str, language: Language | None = None) -> int:
    """Keep the article in pasted text and return its id; raises as ``import_file`` does."""
    from newsreader.importers import files

    return import_source(bench, files.from_text(text), language)


def import_bytes(bench: Workbench, data: bytes, language: Language | None = None) -> int:
    """Keep the article in bytes of any encoding and return its id; raises as ``import_file``."""
    return import_source(bench, source_of(data), language)


def source_of(data: bytes, name: str = "The text") -> Source:
    """Return bytes that came without a file as a source.

    Raises:
        SourceError: the bytes are too many, none, or not text.
    """
    from newsreader.importers import files

    if len(data) > files.MAX_BYTES:
        raise SourceTooLargeError(f"{name} is larger than {files.MAX_BYTES // 1_000_000} MB.")
    files.check(data, name)
    return Source(data)


def import_source(bench: Workbench, source: Source, language: Language | None = None) -> int:
    """Keep the article in a source and return its id; raises as ``import_file`` does.

    The same text in the same language is kept once: importing it again returns the same id.
    """
    from newsreader.importers import registry

    article = registry.read(source, language)
    return bench.library.articles.keep(article, split(article))


def split(article: Article) -> tuple[tuple[Span, ...], ...]:
    """Return the sentence spans of every paragraph."""
    from newsreader.language import sentences

    return tuple(sentences.split(p.text, p.language) for p in article.paragraphs)
