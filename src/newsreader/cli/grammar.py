"""The command about grammar: constructions, what they mean, and where they stand in the library.

In: a workbench and the options of a command. Out: lines or one JSON document on stdout.
"""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Any

from newsreader.cli import words
from newsreader.cli.commands import Commands
from newsreader.cli.printing import answer, counted, out, say
from newsreader.cli.width import padded, terminal, width, wrapped
from newsreader.model.grammar import ConstructionPlace, GrammarEntry, Stem
from newsreader.usecases import grammar_page as pages
from newsreader.usecases.workbench import Workbench

_READABLE = 90
_WIDEST = 34  # places of a label
_FEW = 20
_STEMS: Mapping[Stem, str] = MappingProxyType(
    {
        Stem.VERB: "verbs",
        Stem.ADJECTIVE: "adjectives",
        Stem.COPULA: "이다",
        Stem.PAST: "-았/었-",
        Stem.FUTURE: "-겠-",
        Stem.STATEMENT: "statements in -다",
        Stem.NOUN: "nouns",
        Stem.QUOTATION: "quotations",
    }
)


def grammar(bench: Workbench, options: argparse.Namespace) -> None:
    """Print every construction, or the page of one."""
    if options.index:
        _index(bench)
    if options.label is None:
        if not options.index:
            _print_all(options)
        return
    page = pages.grammar_page(bench, options.label)
    places = _places(bench, page, options) if options.places else ()
    if options.json:
        document = _page_document(page)
        answer(document | {"places": [*map(_place, places)]} if options.places else document)
    else:
        out(_page_lines(page, places, min(terminal(_READABLE), _READABLE)))
    _tell_waiting(bench, options)


def add(commands: Commands) -> None:
    """Add the command."""
    command = commands.add("grammar", "explain constructions of Korean", grammar)
    command.add_argument(
        "label",
        nargs="?",
        metavar="LABEL",
        help="a construction, or a part of its name; a leading - may be left out",
    )
    command.add_argument(
        "--places", action="store_true", help="list where it stands in the library, newest first"
    )
    command.add_argument(
        "--limit", type=words.number(1), default=_FEW, metavar="N", help="at most N places"
    )
    command.add_argument(
        "--index", action="store_true", help="first look through articles that were not yet"
    )
    command.set_defaults(settle=partial(_settle, command))


def _settle(command: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    if options.places and options.label is None:
        command.error("--places needs a construction")


def _index(bench: Workbench) -> None:
    from newsreader.usecases.index_lemmas import index_missing

    done = sum(1 for _ in index_missing(bench))
    say(f"Looked through: {counted(done, 'article')}.")


def _tell_waiting(bench: Workbench, options: argparse.Namespace) -> None:
    from newsreader.usecases.keep_constructions import unindexed

    waiting = len(unindexed(bench)) if options.places else 0
    if waiting:
        say(f"Not looked through yet: {counted(waiting, 'article')}; --index does it now.")


def _places(
    bench: Workbench, page: pages.GrammarPage, options: argparse.Namespace
) -> tuple[ConstructionPlace, ...]:
    return pages.construction_places(bench, page.entry.key, options.limit)


def _print_all(options: argparse.Namespace) -> None:
    entries = pages.grammar_entries()
    if options.json:
        answer([_document(entry) for entry in entries])
        return
    out(_rows(entries))


def _rows(entries: Sequence[GrammarEntry]) -> Iterator[str]:
    """Yield a line for each construction: level, label, meaning."""
    places = min(_WIDEST, max((width(entry.label) for entry in entries), default=0))
    for entry in entries:
        yield f"{entry.level}  {padded(entry.label, places)}  {entry.meaning}"


def _page_lines(
    page: pages.GrammarPage, places: Sequence[ConstructionPlace], room: int
) -> Iterator[str]:
    entry = page.entry
    yield f"{entry.label}  (level {entry.level})"
    yield from wrapped(entry.meaning, room)
    yield from wrapped(entry.meaning_ko, room)
    if entry.stems:
        yield f"Goes on {', '.join(_STEMS[stem] for stem in entry.stems)}."
    if entry.shapes:
        yield f"Written {' · '.join(entry.shapes)}"
    yield ""
    yield from wrapped(entry.example, room)
    yield from wrapped(entry.example_translation, room)
    if page.similar:
        yield ""
        yield from wrapped(f"Similar: {', '.join(one.label for one in page.similar)}", room)
    yield ""
    yield f"In the library: {counted(page.count, 'place')}"
    for place in places:
        yield from _place_lines(place, room)


def _place_lines(place: ConstructionPlace, room: int) -> Iterator[str]:
    text, match = place.sentence, place.match
    yield ""
    yield f"{place.article_id}  {place.title}"
    yield from wrapped(f"{text[: match.start]}[{match.of(text)}]{text[match.end :]}", max(20, room))


def _page_document(page: pages.GrammarPage) -> dict[str, Any]:
    entry = page.entry
    return _document(entry) | {
        "stems": [stem.name.lower() for stem in entry.stems],
        "shapes": list(entry.shapes),
        "example": entry.example,
        "example_translation": entry.example_translation,
        "similar": [one.label for one in page.similar],
        "count": page.count,
    }


def _document(entry: GrammarEntry) -> dict[str, Any]:
    return {
        "key": entry.key,
        "label": entry.label,
        "level": entry.level,
        "meaning": entry.meaning,
        "meaning_ko": entry.meaning_ko,
    }


def _place(place: ConstructionPlace) -> dict[str, Any]:
    return {
        "article": place.article_id,
        "title": place.title,
        "published": place.published.isoformat() if place.published else None,
        "paragraph": place.paragraph,
        "sentence": place.sentence,
        "start": place.match.start,
        "end": place.match.end,
    }
