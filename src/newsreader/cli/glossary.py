"""The commands about the glossary: list, add, remove, import, export.

In: a workbench and the options of a command. Out: lines or one JSON document on stdout.
"""

import argparse
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from newsreader.cli import words
from newsreader.cli.commands import LANGUAGES, Commands
from newsreader.cli.printing import Advice, answer, out, print_document, say
from newsreader.cli.width import padded, width
from newsreader.errors import (
    BinarySourceError,
    EmptySourceError,
    GlossaryError,
    SourceTooLargeError,
)
from newsreader.model.correction import Term
from newsreader.model.language import Language, Pair
from newsreader.usecases import glossary
from newsreader.usecases.workbench import Workbench

_WIDEST = 40  # places of a term
_TABLE = (
    "Give a text file with a term in every line: ko or en, a tab, the term, a tab, its translation."
)
_ADVICE: Advice = dict.fromkeys((BinarySourceError, EmptySourceError, SourceTooLargeError), _TABLE)


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
    made = glossary.add_all(bench, [options.row])
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


def add_group(commands: Commands) -> None:
    """Add the command and its verbs."""
    command = commands.add("glossary", "list and change how names and terms are translated", listed)
    verb = Commands(command, "newsreader glossary", "VERB", required=False).add
    verb("list", "list every term", listed)
    command = verb("add", "translate a name or a term so from now on", add)
    command.add_argument("term", metavar="TERM", help="as it stands in the original")
    command.add_argument("translation", metavar="TRANSLATION", help="as it is to be translated")
    _from(command)
    command.add_argument(
        "--to",
        type=words.one_of(Language),
        metavar=LANGUAGES,
        help="the language of the translation; the other one if not said",
    )
    command.set_defaults(settle=partial(_settle_add, command))
    command = verb("remove", "leave a term to the engine again", remove)
    command.add_argument("term", metavar="TERM", help="as it stands in the glossary")
    _from(command)
    command = verb("import", "add the terms in a file", import_file)
    says = "a term a line: ko or en TAB term TAB translation"
    command.add_argument("file", type=words.path, metavar="FILE.tsv", help=says)
    command.set_defaults(advice=_ADVICE)
    command = verb("export", "write every term to a file", export_file)
    command.add_argument("file", type=words.path, metavar="FILE.tsv|-", help="a file; - for stdout")


def _settle_add(command: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Check that the term can be one before the library is opened."""
    language = options.language
    if options.to is language:
        command.error(f"a term from {language} is not translated to {language}")
    try:
        row = (Pair(language, language.other), options.term, options.translation)
        options.row = glossary.checked(row)
    except GlossaryError as error:
        command.error(f"{error} {error.advice}")


def _from(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--from",
        dest="language",
        type=words.one_of(Language),
        required=True,
        metavar=LANGUAGES,
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
