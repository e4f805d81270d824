"""The command compare: what the other engines make of a paragraph."""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from newsreader.cli import engine_words
from newsreader.cli.flags import documents
from newsreader.cli.language import article
from newsreader.cli.printing import answer, counted, out
from newsreader.errors import LibraryError, PackageMissingError, SourceError, TranslationError
from newsreader.model.kept import KeptArticle
from newsreader.model.language import Pair
from newsreader.model.translation import AlignedParagraph
from newsreader.usecases.read_aligned import (
    Known,
    Wish,
    known_translations,
    translate_pending,
)
from newsreader.usecases.second_opinion import Opinion, Question, others, second_opinions
from newsreader.usecases.workbench import Workbench


def compare(bench: Workbench, options: argparse.Namespace) -> None:
    """Compare the translation of one paragraph with what the other engines make of it."""
    kept = article(bench, options.source)
    paragraph = _paragraph(bench, kept, options)
    server = engine_words.server(bench) if options.server else None
    question = Question(kept, paragraph, (paragraph,), options.beam, server)
    asked = others(bench, question)
    if not asked:
        raise _no_other(question.pair)
    opinions: list[Opinion] = []
    failure: TranslationError | LibraryError | None = None
    try:
        opinions.extend(second_opinions(bench, question))
    except (TranslationError, LibraryError) as error:  # what the others said is told first
        failure = error
    opinions.sort(key=lambda one: one.number)
    if options.json and opinions:
        answer({"engine": paragraph.origin, "sentences": list(_documents(opinions))})
    else:
        out(_lines(paragraph, opinions))
    if failure is not None:
        raise failure


def _paragraph(
    bench: Workbench, kept: KeptArticle, options: argparse.Namespace
) -> AlignedParagraph:
    """Return the paragraph as it is shown; if it is not translated yet, it is now."""
    index = options.paragraph
    if index >= len(kept.article.paragraphs):
        raise _no_paragraph(index, len(kept.article.paragraphs))
    known = known_translations(bench, kept, options.beam)
    waiting: dict[Pair, tuple[int, ...]] = {
        pair: (index,) for pair, indices in known.pending.items() if index in indices
    }
    made = translate_pending(bench, kept, Known((), waiting, {}), Wish(beam=options.beam))
    found = [one for one in (*known.aligned, *made) if one.index == index]
    if not found:
        language = kept.article.paragraphs[index].language
        pair = Pair(language, language.other)
        raise PackageMissingError("No model package translates this paragraph.", pair=pair)
    return found[-1]


def _no_other(pair: Pair) -> PackageMissingError:
    error = PackageMissingError(f"No other engine is installed for {pair}.")
    error.advice = (
        f"Install one, for example with: newsreader models install {pair} --engine student; "
        "or ask a server with --server"
    )
    return error


def _no_paragraph(index: int, count: int) -> SourceError:
    paragraphs = counted(count, "paragraph")
    error = SourceError(f"There is no paragraph {index}; the article has {paragraphs}.")
    error.advice = f"Give --paragraph a number from 0 to {count - 1}; 0 is the title."
    return error


def _documents(opinions: Sequence[Opinion]) -> Iterator[dict[str, Any]]:
    for _, group in groupby(opinions, key=lambda one: one.number):
        same = list(group)
        yield {
            "source": same[0].at.source,
            "target": same[0].at.text,
            "flags": list(documents(same[0].flags)),
            "opinions": [
                {
                    "engine": f"{one.engine.engine} {one.engine.model}",
                    "target": one.text,
                    "flags": list(documents(one.other_flags)),
                    "numbers": [list(pair) for pair in one.apart.numbers],
                    "names": list(one.apart.names),
                }
                for one in same
            ],
        }


def _lines(paragraph: AlignedParagraph, opinions: Iterable[Opinion]) -> Iterator[str]:
    for _, group in groupby(opinions, key=lambda one: one.number):
        same = list(group)
        yield same[0].at.source
        yield f"  {_maker(paragraph.origin)}: {same[0].at.text}"
        for one in same:
            said = "says the same" if one.same else one.text
            yield f"  {_maker(one.engine.engine)}: {said}"
            yield from (
                f"    ! {here or '–'} / {there or '–'}" for here, there in one.apart.numbers
            )
            yield from (f"    ! only one has: {name}" for name in one.apart.names)
        yield ""


def _maker(origin: str) -> str:
    return origin.partition(" ")[0] or "in use"
