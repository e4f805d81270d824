"""The command about saved words: list, give a status, export, import.

In: a workbench and the options of a command. Out: lines or one JSON document on stdout.
"""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from newsreader.cli.printing import answer, counted, out, print_document, say
from newsreader.cli.width import padded, shortened, terminal, width
from newsreader.model.language import Language
from newsreader.model.script import language_of
from newsreader.model.vocabulary import (
    VocabularyFilter,
    VocabularyItem,
    WordContext,
    WordKey,
    WordStatus,
)
from newsreader.usecases.workbench import Workbench

_WIDEST = 24  # places of a word
_NEVER_CUT = 10_000


def vocabulary(bench: Workbench, options: argparse.Namespace) -> None:
    """Print the saved words that fit, or write them to a file, or take in those of one."""
    if options.imported is not None:
        _import(bench, options)
    elif options.format is not None:
        _export(bench, options)
    else:
        _list(bench, options)


def set_status(bench: Workbench, options: argparse.Namespace) -> None:
    """Give words a status."""
    from newsreader.usecases import vocabulary as use

    status: WordStatus = options.set_to
    keys = [use.key_of(_language(word, options.language), word) for word in options.words]
    change = use.set_status(bench, keys, status)
    if options.json:
        answer([{"word": key.lemma, "language": key.language, "status": status} for key in keys])
        return
    says = "taken out" if status is WordStatus.NEW else f"now {status}"
    changed = len(change.changed)
    say(f"{counted(changed, 'word')} {says}; {len(keys) - changed} as before.")


def _language(word: str, language: Language | None) -> Language:
    return language or language_of(word) or Language.KOREAN


def _wanted(options: argparse.Namespace) -> VocabularyFilter:
    return VocabularyFilter(
        statuses=frozenset(options.status),
        language=options.language,
        article_id=options.article,
        search=options.search,
    )


def _list(bench: Workbench, options: argparse.Namespace) -> None:
    from newsreader.usecases import vocabulary as use

    found = use.items(bench, _wanted(options), options.sort, options.limit)
    said = use.meanings(bench, found)
    if options.json:
        answer([document(bench, one, said) for one in found])
        return
    out(rows(found, said, terminal(_NEVER_CUT)))
    if not found:
        say("There is no such word. Save one in the window: 1 to 4 on a word, W if you know it.")


def rows(
    found: Sequence[VocabularyItem], said: Mapping[WordKey, str], places: int
) -> Iterator[str]:
    """Yield a line for each word: status, language, word, meaning."""
    broad = min(_WIDEST, max((width(one.key.lemma) for one in found), default=0))
    for one in found:
        head = f"{one.status:<7}  {one.key.language}  {padded(one.key.lemma, broad)}  "
        line = " ".join(said.get(one.key, "").split())
        yield head + shortened(line, max(20, places - width(head)))


def document(bench: Workbench, one: VocabularyItem, said: Mapping[WordKey, str]) -> dict[str, Any]:
    """Return a word for JSON, with all its sentences."""
    from newsreader.usecases import vocabulary as use

    whole = one if one.context_count == len(one.contexts) else use.item(bench, one.key)
    return {
        "word": one.key.lemma,
        "language": one.key.language,
        "pos": one.key.pos,
        "status": one.status,
        "meaning": said.get(one.key, ""),
        "note": one.note,
        "created": one.created.isoformat(),
        "modified": one.modified.isoformat(),
        "due": one.due.isoformat() if one.due else None,
        "contexts": [_context(context) for context in whole.contexts],
    }


def _context(context: WordContext) -> dict[str, Any]:
    return {
        "sentence": context.sentence,
        "spans": [[span.start, span.end] for span in context.spans],
        "translation": context.translation,
        "article": context.article_id,
        "title": context.title,
        "published": context.published.isoformat() if context.published else None,
        "seen": context.seen.isoformat(),
    }


def _export(bench: Workbench, options: argparse.Namespace) -> None:
    from newsreader.usecases import vocabulary_files

    name, file = options.format
    wanted = _wanted(options)
    if file == "-":
        print_document(vocabulary_files.document(bench, name, wanted))
        return
    written = vocabulary_files.export(bench, name, Path(file), wanted)
    say(f"{counted(written, 'word')} written to {file}.")


def _import(bench: Workbench, options: argparse.Namespace) -> None:
    from newsreader.usecases import vocabulary_files

    status = options.status[0] if options.status else WordStatus.KNOWN
    shown = vocabulary_files.preview(
        bench, options.imported, status, options.language, options.field
    )
    if not options.dry_run:
        vocabulary_files.take(bench, shown)
    if options.json:
        taken = {"new": shown.new, "changed": shown.changed}
        answer({**taken, "known": shown.known, "skipped": shown.skipped})
        return
    for columns in shown.columns:
        say(f"{columns.kind}: words from “{columns.word}”, {counted(columns.notes, 'note')}.")
    says = "would be taken" if options.dry_run else "taken"
    say(
        f"Words {says}: {shown.new} new, {shown.changed} changed; "
        f"{shown.known} saved before, {shown.skipped} left out."
    )
