"""The commands about model packages: list, available, install, verify, remove.

In: a workbench and the options of a command. Out: lines or one JSON document on stdout.
"""

import argparse
import sys
from collections.abc import Iterable
from typing import Any

from newsreader import settings
from newsreader.cli.printing import answer, complain, out, say
from newsreader.cli.width import padded
from newsreader.errors import NewsreaderError, SettingsError
from newsreader.model.package import InstalledPackage, Progress
from newsreader.usecases.workbench import Workbench

_MEGA = 1_000_000
_STAGES = {
    "download": "Downloading",
    "unpack": "Unpacking",
    "try": "Trying out",
    "finish": "Finishing",
}


def installed(bench: Workbench, options: argparse.Namespace) -> None:
    """Print the packages on this machine."""
    from newsreader.usecases import manage_models

    found = manage_models.installed(bench)
    if options.json:
        answer([_package(package) for package in found])
        return
    owners = max((len(package.owner) for package in found), default=0)
    out(
        f"{package.pair}  {package.version:<6} {package.size / _MEGA:6.1f} MB  "
        f"{padded(package.owner, owners)}  {package.folder}"
        for package in found
    )
    if not found:
        say(_NONE)


def available(bench: Workbench, options: argparse.Namespace) -> None:
    """Print what the package index offers."""
    from newsreader.usecases import manage_models

    offers = manage_models.available(_index(bench))
    if options.json:
        answer(
            [{"pair": str(o.pair), "version": o.version, "links": list(o.links)} for o in offers]
        )
        return
    out(f"{offer.pair}  {offer.version:<6} {offer.links[0]}" for offer in offers)
    if not offers:
        say("The package index offers nothing for Korean and English.")


def install(bench: Workbench, options: argparse.Namespace) -> None:
    """Install a package from the index or from a file."""
    from newsreader.usecases import manage_models

    manage_models.clean_leftovers(bench)
    shown = _Shown()
    try:
        if options.file is not None:
            package = manage_models.install_file(bench, options.file, shown)
        else:
            package = manage_models.install(bench, options.pair, _index(bench), shown)
    finally:
        shown.end()
    _told(package, options, "Installed")


def verify(bench: Workbench, options: argparse.Namespace) -> None:
    """Check the files of one installed package, or of all."""
    from newsreader.usecases import manage_models

    results: Iterable[InstalledPackage | NewsreaderError]
    if options.pair is not None:
        results = [manage_models.verify(bench, options.pair)]
    else:
        results = manage_models.verify_all(bench)
    whole: list[InstalledPackage] = []
    failed = False
    for result in results:
        if isinstance(result, NewsreaderError):
            complain(result)
            failed = True
        else:
            whole.append(result)
            say(f"{result.pair} {result.version} is whole.")
    if options.json:
        answer([_package(package) for package in whole])
    if failed:
        raise SystemExit(1)
    if not whole:
        say(_NONE)


def remove(bench: Workbench, options: argparse.Namespace) -> None:
    """Remove a package."""
    from newsreader.usecases import manage_models

    _told(manage_models.remove(bench, options.pair), options, "Removed")


def _told(package: InstalledPackage, options: argparse.Namespace, what: str) -> None:
    if options.json:
        answer(_package(package))
    else:
        say(f"{what} {package.pair} {package.version}.")


def _package(package: InstalledPackage) -> dict[str, Any]:
    return {
        "pair": str(package.pair),
        "version": package.version,
        "size": package.size,
        "sha256": package.sha256,
        "folder": str(package.folder),
        "owner": package.owner,
        "origin": package.origin,
    }


def _index(bench: Workbench) -> str:
    try:
        return settings.load(bench.paths.settings).package_index
    except SettingsError as error:
        complain(error)
        return settings.PACKAGE_INDEX


class _Shown:
    """One line of progress on a terminal, and nothing in a pipe."""

    def __init__(self) -> None:
        self._used = False

    def __call__(self, progress: Progress) -> None:
        """Show how far the work is."""
        if sys.stderr is None or not sys.stderr.isatty():
            return
        line = f"{_STAGES.get(progress.stage, progress.stage)} …{_amount(progress)}"
        print(f"\r{line:<70}", end="", file=sys.stderr, flush=True)
        self._used = True

    def end(self) -> None:
        """End the line."""
        if self._used:
            say("")


def _amount(progress: Progress) -> str:
    if progress.total == 1:  # one step, not bytes
        return ""
    total = f" of {progress.total / _MEGA:.1f}" if progress.total else ""
    speed = f", {progress.bytes_per_second / _MEGA:.1f} MB/s" if progress.bytes_per_second else ""
    return f" {progress.done / _MEGA:.1f}{total} MB{speed}"


_NONE = "No model package is installed. See: newsreader models available"
