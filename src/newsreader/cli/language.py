"""The commands about language: analyse, translate."""

import argparse
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

from newsreader.alignment import corrected
from newsreader.cli import engine_words
from newsreader.cli.articles import path_of
from newsreader.cli.flags import documents
from newsreader.cli.printing import answer, out, say
from newsreader.cli.width import padded, wrapped
from newsreader.cli.words import article_id
from newsreader.errors import LibraryError, SourceError
from newsreader.model.kept import KeptArticle
from newsreader.model.language import Pair
from newsreader.model.translation import AlignedParagraph, Bead
from newsreader.usecases import analyse_text, check_translations, translate_source
from newsreader.usecases.import_source import source_of
from newsreader.usecases.read_aligned import Wish, sources
from newsreader.usecases.wording import Wanted, wanted_in
from newsreader.usecases.workbench import Workbench

_READABLE = 90  # places of a column of text
_FORM = 14  # places of a morpheme with its tag; few are wider


def analyse(bench: Workbench, options: argparse.Namespace) -> None:
    """Explain Korean text; ``-`` answers one JSON line for every line of stdin."""
    if options.text == "-":
        from newsreader.cli.standard_input import line_groups

        for lines in line_groups():
            answer(*analyse_text.analyse_texts(bench, lines))
        return
    document = analyse_text.analyse_text(bench, options.text)
    if options.json:
        answer(document)
        return
    for sentence in document["sentences"]:
        out([*_explained(sentence), ""])
    if not document["sentences"]:
        say("There is no text to explain.")


def _explained(sentence: dict[str, Any]) -> Iterator[str]:
    yield sentence["text"]
    yield ""
    for eojeol in sentence["eojeols"]:
        glosses = "; ".join(eojeol["glosses"][:3])
        yield f"{eojeol['surface']}  →  {eojeol['lemma']} ({eojeol['pos']})  {glosses}".rstrip()
        for morpheme in eojeol["morphemes"]:
            form = padded(f"{morpheme['form']}/{morpheme['tag']}", _FORM)
            yield f"    {form}  {morpheme['name']}: {morpheme['explanation']}"
    for construction in sentence["constructions"]:
        yield f"{construction['label']}  =  {construction['meaning']}"


def translate(bench: Workbench, options: argparse.Namespace) -> None:
    """Translate a file or a kept article."""
    kept = article(bench, options.source)
    language = kept.article.language
    if options.to is language:
        error = SourceError(f"The article is in {translate_source.NAMES[language]} already.")
        error.advice = f"Say --to {language.other}, or leave it out."
        raise error
    if options.engine is not None:
        engine_words.choose(bench, options.engine)
        # What came with the article, or another engine made, is not what was asked for.
        kept = replace(kept, given=())
        bench.engines.engine(Pair(language, language.other), options.beam)
    made: dict[int, AlignedParagraph] = {}
    failure: LibraryError | None = None
    try:
        for paragraph in translate_source.translate(bench, kept, Wish(beam=options.beam)):
            made[paragraph.index] = paragraph  # one with a name made consistent comes again
    except LibraryError as error:  # everything is translated, but cannot be kept
        failure = error
    if options.json and made:
        answer({"paragraphs": list(_paragraphs(bench, kept, made))})
    else:
        for _, paragraph in sorted(made.items()):
            out([*wrapped(paragraph.target_text, _READABLE), ""])
    left_out = len(kept.article.paragraphs) - len(made)
    if left_out and made:
        say(f"Paragraphs in another language that no package translates: {left_out}.")
    if failure is not None:
        raise failure


def article(bench: Workbench, source: str) -> KeptArticle:
    """Return a kept article by its number, or the article of a file or of stdin."""
    if source == "-":
        from newsreader.cli.standard_input import everything

        return translate_source.article_of(source_of(everything()))
    if source.isascii() and source.isdecimal() and not Path(source).exists():
        return bench.library.articles.get(article_id(source))
    return translate_source.article_of_file(path_of(source))


def _paragraphs(
    bench: Workbench, kept: KeptArticle, made: Mapping[int, AlignedParagraph]
) -> Iterator[dict[str, Any]]:
    wanted, bars = wanted_in(bench, kept), check_translations.bars_of(made.values())
    for index, paragraph in enumerate(kept.article.paragraphs):
        translated = made.get(index)
        yield {
            "kind": paragraph.kind,
            "source": paragraph.text,
            "target": translated.target_text if translated else None,
            "sentences": list(
                _sentences(translated, wanted, bars) if translated else _alone(kept, index)
            ),
        }


def _sentences(
    paragraph: AlignedParagraph, wanted: Wanted, bars: check_translations.Bars
) -> Iterator[dict[str, Any]]:
    flagged = check_translations.check_paragraph(paragraph, bars, wanted(paragraph))
    for bead in paragraph.beads:
        flags = chain.from_iterable(flagged[index] for index in bead.target)
        yield {
            "source": corrected.source_of(paragraph, bead),
            "target": corrected.target_of(paragraph, bead) if bead.target else None,
            "score": _score(paragraph, bead),
            "flags": list(documents(flags)),
        }


def _score(paragraph: AlignedParagraph, bead: Bead) -> float | None:
    """Return the engine's score, where one sentence stands for one."""
    is_pair = len(bead.source) == len(bead.target) == 1
    if not is_pair or len(paragraph.scores) != len(paragraph.target_sentences):
        return None
    return paragraph.scores[bead.target[0]]


def _alone(kept: KeptArticle, index: int) -> Iterator[dict[str, Any]]:
    for sentence in sources(kept, index):
        yield {"source": sentence, "target": None, "score": None, "flags": []}
