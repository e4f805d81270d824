"""The starter library: the stories the program ships, with their translations.

In: the folder of seeds. Out: articles in a new library. A story is ``name.ko.txt`` or
``name.en.txt``; ``name.en.translation.txt`` beside it holds the other language: ``# key: value``
lines, then one block a paragraph and in it one line a sentence.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from newsreader.alignment import one_to_one
from newsreader.errors import SourceError
from newsreader.importers import files, registry
from newsreader.model.article import Article
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph, SentenceTranslation
from newsreader.usecases.import_source import split
from newsreader.usecases.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Seed:
    """A story of the starter library, ready to be kept."""

    article: Article
    sentences: tuple[tuple[Span, ...], ...]
    given: tuple[AlignedParagraph, ...]


def plant(bench: Workbench, folder: Path) -> list[int]:
    """Keep every story of the folder and return the ids, oldest first.

    Raises:
        SourceError: a story and its translation do not fit.
    """
    stories = sorted(read_seeds(folder), key=lambda seed: str(seed.article.published))
    return [bench.library.articles.keep(s.article, s.sentences, s.given) for s in stories]


def plant_once(bench: Workbench, folder: Path) -> None:
    """Plant the starter library in a library that never kept an article."""
    if not bench.library.read_only and not bench.library.articles.ever_kept():
        plant(bench, folder)


def read_seeds(folder: Path) -> Iterator[Seed]:
    """Yield the stories of a folder with their translations."""
    for path in sorted(folder.glob("*.translation.txt")):
        target = Language(path.name.split(".")[-3])
        name = path.name.removesuffix(f".{target}.translation.txt")
        article = registry.read(files.load(folder / f"{name}.{target.other}.txt"), None)
        spans = split(article)
        yield Seed(article, spans, tuple(_given(path, article, spans)))


def _given(
    path: Path, article: Article, spans: tuple[tuple[Span, ...], ...]
) -> Iterator[AlignedParagraph]:
    facts, blocks = _blocks(path.read_text(encoding="utf-8"))
    if len(blocks) != len(article.paragraphs):
        raise SourceError(
            f"{path.name} has {len(blocks)} blocks for {len(article.paragraphs)} paragraphs."
        )
    for index, (paragraph, block) in enumerate(zip(article.paragraphs, blocks, strict=True)):
        if len(block) != len(spans[index]):
            raise SourceError(
                f"{path.name}, block {index}: {len(block)} lines for {len(spans[index])} sentences."
            )
        pairs = zip(spans[index], block, strict=True)
        yield one_to_one.align(
            index=index,
            kind=paragraph.kind,
            source_language=paragraph.language,
            source_text=paragraph.text,
            source_sentences=spans[index],
            targets=[SentenceTranslation(s.of(paragraph.text), line) for s, line in pairs],
            origin=facts.get("by", ""),
        )


def _blocks(text: str) -> tuple[dict[str, str], list[list[str]]]:
    lines = [line.strip() for line in text.splitlines()]
    comments = [line[1:] for line in lines if line.startswith("#")]
    facts = {
        key.strip(): value.strip() for key, _, value in (line.partition(":") for line in comments)
    }
    body = "\n".join(line for line in lines if not line.startswith("#"))
    return facts, [block.split("\n") for block in body.strip().split("\n\n") if block.strip()]
