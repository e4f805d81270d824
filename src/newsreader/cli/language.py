"""The commands about language: analyse, translate."""

import argparse
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from newsreader.cli.printing import answer, padded, wrapped
from newsreader.errors import SourceError
from newsreader.model.kept import KeptArticle
from newsreader.model.translation import AlignedParagraph
from newsreader.usecases import analyse_text, translate_source
from newsreader.usecases.read_aligned import Wish
from newsreader.usecases.workbench import Workbench


def analyse(bench: Workbench, options: argparse.Namespace) -> None:
    """Explain Korean text; ``-`` answers one JSON line for every line of stdin."""
    if options.text == "-":
        lines = (line.rstrip("\r\n") for line in sys.stdin)
        for document in analyse_text.analyse_texts(bench, lines):
            answer(document)
        return
    (document,) = analyse_text.analyse_texts(bench, [options.text])
    if options.json:
        answer(document)
    else:
        for sentence in document["sentences"]:
            print("\n".join(chain.from_iterable(_explained(sentence))))


def _explained(sentence: dict[str, Any]) -> Iterator[list[str]]:
    yield [sentence["text"], ""]
    for eojeol in sentence["eojeols"]:
        glosses = "; ".join(eojeol["glosses"][:3])
        yield [f"{eojeol['surface']}  →  {eojeol['lemma']} ({eojeol['pos']})  {glosses}".rstrip()]
        for morpheme in eojeol["morphemes"]:
            form = padded(f"{morpheme['form']}/{morpheme['tag']}", 14)
            yield [f"    {form} {morpheme['name']}: {morpheme['explanation']}"]
    for construction in sentence["constructions"]:
        yield [f"  {construction['label']}  {construction['meaning']}"]
    yield [""]


def translate(bench: Workbench, options: argparse.Namespace) -> None:
    """Translate a file or a kept article."""
    kept = _article(bench, options.source)
    language = kept.article.language
    if options.to is language:
        raise SourceError(f"The article is in “{language}” already.")
    paragraphs = translate_source.translate(bench, kept, Wish(beam=options.beam))
    if options.json:
        answer({"paragraphs": [_paragraph(paragraph) for paragraph in paragraphs]})
        return
    for paragraph in paragraphs:
        print("\n".join([*wrapped(paragraph.target_text, 90), ""]))


def _article(bench: Workbench, source: str) -> KeptArticle:
    if source.isdecimal() and not Path(source).exists():
        return bench.library.articles.get(int(source))
    return translate_source.article_of_file(Path(source))


def _paragraph(paragraph: AlignedParagraph) -> dict[str, Any]:
    pairs = zip(paragraph.source_sentences, paragraph.target_sentences, strict=True)
    scores = paragraph.scores or (None,) * len(paragraph.source_sentences)
    return {
        "kind": paragraph.kind,
        "source": paragraph.source_text,
        "target": paragraph.target_text,
        "sentences": [
            {
                "source": source.of(paragraph.source_text),
                "target": target.of(paragraph.target_text),
                "score": score,
            }
            for (source, target), score in zip(pairs, scores, strict=True)
        ],
    }
