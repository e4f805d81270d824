"""The commands about dictionaries: list, install, remove, order, enable, disable.

In: a workbench and the options of a command. Out: lines or one JSON document on stdout.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from typing import Any

from newsreader.cli import words
from newsreader.cli.commands import Commands
from newsreader.cli.printing import answer, complain, out, say
from newsreader.cli.width import padded, width
from newsreader.errors import DictionaryFileError
from newsreader.model.dictionary import Dictionary, Installed, Outcome
from newsreader.usecases import manage_dictionaries
from newsreader.usecases.workbench import Workbench

_SAID = {
    Outcome.ADDED: "Installed “{title}” with {entries:,} entries.",
    Outcome.BESIDE: "Installed as “{title}” with {entries:,} entries; the other one of its name "
    "stays. Put a new one in its place with --replace.",
    Outcome.REPLACED: "Installed “{title}” with {entries:,} entries in the place of the old one.",
    Outcome.KNOWN: "“{title}” was installed from this very file before.",
}


def listed(bench: Workbench, options: argparse.Namespace) -> None:
    """Print every dictionary, in the order in which they are looked up in."""
    _print(manage_dictionaries.dictionaries(bench), options)


def install(bench: Workbench, options: argparse.Namespace) -> None:
    """Install the dictionaries in some files, the others too when one cannot be."""
    manage_dictionaries.clean_leftovers(bench)
    done: list[Installed] = []
    for path in options.file:
        shown = _Shown(path.name)
        try:
            done.append(manage_dictionaries.install(bench, path, shown, replace=options.replace))
        except DictionaryFileError as error:
            shown.end()
            complain(error)
            continue
        shown.end()
        if not options.json:
            _tell(done[-1])
    if options.json:
        answer([_document(one.dictionary) | {"outcome": one.outcome} for one in done])
    if len(done) < len(options.file):
        raise SystemExit(1)


def remove(bench: Workbench, options: argparse.Namespace) -> None:
    """Remove a dictionary."""
    found = manage_dictionaries.find(bench, options.name)
    manage_dictionaries.forget(manage_dictionaries.remove(bench, found.uid))
    if options.json:
        answer(_document(found))
        return
    say(f"Removed “{found.title}”.")


def order(bench: Workbench, options: argparse.Namespace) -> None:
    """Put some dictionaries first."""
    uids = [manage_dictionaries.find(bench, name).uid for name in options.name]
    manage_dictionaries.set_order(bench, uids)
    _print(manage_dictionaries.dictionaries(bench), options)


def enable(bench: Workbench, options: argparse.Namespace) -> None:
    """Look words up in a dictionary again."""
    _switch(bench, options, enabled=True)


def disable(bench: Workbench, options: argparse.Namespace) -> None:
    """Look no words up in a dictionary."""
    _switch(bench, options, enabled=False)


def _switch(bench: Workbench, options: argparse.Namespace, *, enabled: bool) -> None:
    found = manage_dictionaries.find(bench, options.name)
    manage_dictionaries.set_enabled(bench, found.uid, enabled=enabled)
    found = manage_dictionaries.find(bench, found.uid)
    if options.json:
        answer(_document(found))
        return
    say(f"“{found.title}” is {'on' if enabled else 'off'}.")


def _tell(installed: Installed) -> None:
    one = installed.dictionary
    say(_SAID[installed.outcome].format(title=one.title, entries=one.entries))
    if installed.outcome is not Outcome.KNOWN:
        say(f"Licence: {one.licence or 'its file does not say'}.")


def _print(found: Sequence[Dictionary], options: argparse.Namespace) -> None:
    if options.json:
        answer([_document(one) for one in found])
        return
    out(_rows(found))
    if all(one.built_in for one in found):
        say("Add one with: newsreader dictionaries install FILE")


def _rows(found: Sequence[Dictionary]) -> Iterator[str]:
    """Yield a line for each dictionary: on or off, name, entries, languages, licence, source."""
    titles = max(width(one.title) for one in found)
    licences = max(width(_licence(one)) for one in found)
    for one in found:
        state = "damaged" if one.damaged else "on" if one.enabled else "off"
        languages = " ".join(map(str, one.directions))
        yield (
            f"{state:<7}  {padded(one.title, titles)}  {one.entries:>9,}  {languages:<11}  "
            f"{padded(_licence(one), licences)}  {_source(one)}"
        ).rstrip()


def _licence(one: Dictionary) -> str:
    return "part of Newsreader" if one.built_in else one.licence or "licence not stated"


def _source(one: Dictionary) -> str:
    return ", ".join(filter(None, (one.origin, f"{one.form} {one.file}".strip())))


def _document(one: Dictionary) -> dict[str, Any]:
    return {
        "name": one.title,
        "uid": one.uid,
        "entries": one.entries,
        "languages": [{"from": d.source, "to": d.target} for d in one.directions],
        "licence": one.licence,
        "source": one.origin,
        "file": one.file,
        "format": one.form,
        "sha256": one.sha256,
        "size": one.size,
        "installed": one.installed.isoformat() if one.installed else None,
        "enabled": one.enabled,
        "built_in": one.built_in,
        "damaged": one.damaged,
    }


class _Shown:
    """One line of progress on a terminal, and nothing in a pipe."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._used = False

    def __call__(self, done: int, total: int) -> None:
        """Show how many entries are written."""
        if sys.stderr is None or not sys.stderr.isatty():
            return
        line = f"{self._name}: {done:,} of {total:,} entries"
        print(f"\r{line:<70}", end="", file=sys.stderr, flush=True)
        self._used = True

    def end(self) -> None:
        """End the line."""
        if self._used:
            say("")


def add(commands: Commands) -> None:
    """Add the command and its verbs."""
    command = commands.add("dictionaries", "manage the dictionaries words are looked up in", listed)
    verb = Commands(command, "newsreader dictionaries", "VERB", required=False).add
    verb("list", "list every dictionary in its order", listed)
    command = verb("install", "install dictionaries: StarDict, Yomitan, TSV, CSV, Kengdic", install)
    says = "a file, a folder or an archive; docs/dictionaries.md says what to get where"
    command.add_argument("file", type=words.path, nargs="+", metavar="FILE", help=says)
    command.add_argument(
        "--replace", action="store_true", help="in the place of an installed one of its name"
    )
    for name, help_says, run in (
        ("remove", "remove a dictionary", remove),
        ("enable", "look words up in a dictionary again", enable),
        ("disable", "look no words up in a dictionary, but keep it", disable),
    ):
        _add_name(verb(name, help_says, run))
    _add_name(verb("order", "put dictionaries first, in this order", order), "+")


def _add_name(command: argparse.ArgumentParser, nargs: str | None = None) -> None:
    command.add_argument(
        "name", type=words.source, nargs=nargs, metavar="NAME", help="its name, as the list has it"
    )
