"""The commands about the glossary: list, add, remove, import, export.

In: a workbench and the options of a command. Out: lines or one JSON document on stdout.
"""

import argparse
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from newsreader.cli import words
from newsreader.cli.printing import answer, out, print_document, say
from newsreader.cli.width import padded, width
from newsreader.model.correction import Term
from newsreader.model.language import Language, Pair
from newsreader.usecases import glossary
from newsreader.usecases.workbench import Workbench

_LANGUAGES = "ko|en"
_WIDEST = 40  # places of a term


def listed(bench: Workbench, options: argparse.Namespace) -> None:
    """Print every term."""
    found = glossary.terms(bench)
    if options.json:
        answer([_document(term) for term in found])
        return
    out(rows(found))
    if not found:
        say("The glossary is empty. Add a term with: newsreader glossary add 고노 Kono --from ko")


def add(bench: Workbench, options: argparse.Namespace) -> None:
    """Add a term, or change how it is translated."""
    pair = Pair(options.language, options.language.other)
    made = glossary.add(bench, pair, options.term, options.translation)
    (term,) = made.after
    if options.json:
        answer(_document(term))
        return
    was = f" (it was {made.before[0].target})" if made.before else ""
    say(f"{term.source} is translated as {term.target}{was}.")


def remove(bench: Workbench, options: argparse.Namespace) -> None:
    """Remove a term."""
    term = glossary.find(bench, options.term, options.language)
    glossary.remove(bench, [term])
    if options.json:
        answer(_document(term))
        return
    say(f"{term.source} is left to the engine again.")


def import_file(bench: Workbench, options: argparse.Namespace) -> None:
    """Add the terms in a file."""
    made = glossary.add_all(bench, glossary.read_file(options.file))
    if options.json:
        answer([_document(term) for term in made.after])
        return
    say(f"Terms read: {len(made.after)}; {len(made.before)} of them were there before.")


def export_file(bench: Workbench, options: argparse.Namespace) -> None:
    """Write every term to a file, or to stdout."""
    if str(options.file) == "-":
        print_document(glossary.text_of(glossary.terms(bench)).encode())
        return
    say(f"Terms written: {glossary.write_file(bench, options.file)}.")


def add_verbs(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the words of each command; ``verb(name, says, run)`` makes its parser."""
    verb("list", "list every term", listed)
    command = verb("add", "translate a name or a term so from now on", add)
    command.add_argument("term", metavar="TERM", help="as it stands in the original")
    command.add_argument("translation", metavar="TRANSLATION", help="as it is to be translated")
    _from(command)
    command = verb("remove", "leave a term to the engine again", remove)
    command.add_argument("term", metavar="TERM", help="as it stands in the glossary")
    _from(command)
    command = verb("import", "add the terms in a file", import_file)
    says = "a term a line: ko or en TAB term TAB translation"
    command.add_argument("file", type=Path, metavar="FILE.tsv", help=says)
    command = verb("export", "write every term to a file", export_file)
    command.add_argument("file", type=Path, metavar="FILE.tsv|-", help="a file; - for stdout")


def _from(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--from",
        dest="language",
        type=words.one_of(Language),
        required=True,
        metavar=_LANGUAGES,
        help="the language of the term",
    )


def rows(found: Sequence[Term]) -> Iterator[str]:
    """Yield a line for each term: languages, term, translation."""
    places = min(_WIDEST, max((width(term.source) for term in found), default=0))
    for term in found:
        yield f"{term.pair}  {padded(term.source, places)}  {term.target}"


def _document(term: Term) -> dict[str, Any]:
    return {
        "from": term.pair.source,
        "to": term.pair.target,
        "source": term.source,
        "target": term.target,
        "created": term.created.isoformat(),
        "modified": term.modified.isoformat(),
    }
