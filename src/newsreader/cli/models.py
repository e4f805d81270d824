"""The commands about model packages: list, available, install, verify, remove."""

import argparse
import sys
from typing import Any

from newsreader import settings
from newsreader.cli.printing import answer, say
from newsreader.errors import PackageNotFoundError
from newsreader.model.package import InstalledPackage, Progress
from newsreader.usecases import manage_models
from newsreader.usecases.workbench import Workbench

_MEGA = 1_000_000


def installed(bench: Workbench, options: argparse.Namespace) -> None:
    """Print the packages on this machine."""
    found = manage_models.installed(bench)
    if options.json:
        answer([_package(package) for package in found])
        return
    if not found:
        say("No model package is installed. See: newsreader models available")
    for package in found:
        print(
            f"{package.pair}  {package.version:<6} {package.size / _MEGA:6.1f} MB  "
            f"{package.owner:<12} {package.folder}"
        )


def available(bench: Workbench, options: argparse.Namespace) -> None:
    """Print what the package index offers."""
    offers = manage_models.available(_index(bench))
    if options.json:
        answer(
            [{"pair": str(o.pair), "version": o.version, "links": list(o.links)} for o in offers]
        )
        return
    for offer in offers:
        print(f"{offer.pair}  {offer.version:<6} {offer.links[0]}")


def install(bench: Workbench, options: argparse.Namespace) -> None:
    """Install a package from the index or from a file."""
    shown = _Shown()
    if options.file is not None:
        package = manage_models.install_file(bench, options.file, shown)
    elif options.pair is not None:
        package = manage_models.install(bench, options.pair, _index(bench), shown)
    else:
        raise PackageNotFoundError("Name a pair (ko-en, en-ko) or a file (--file FILE).")
    shown.end()
    _told(package, options, "Installed")


def verify(bench: Workbench, options: argparse.Namespace) -> None:
    """Check the files of one installed package, or of all."""
    pairs = [options.pair] if options.pair else [p.pair for p in manage_models.installed(bench)]
    checked = [manage_models.verify(bench, pair) for pair in dict.fromkeys(pairs)]
    if options.json:
        answer([_package(package) for package in checked])
    for package in checked:
        say(f"{package.pair} {package.version} is whole.")


def remove(bench: Workbench, options: argparse.Namespace) -> None:
    """Remove a package."""
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
    return settings.load(bench.paths.settings).package_index


class _Shown:
    """One line of progress on a terminal, and nothing in a pipe."""

    def __init__(self) -> None:
        self._used = False

    def __call__(self, progress: Progress) -> None:
        """Show how far the work is."""
        if not sys.stderr.isatty():
            return
        total = f" of {progress.total / _MEGA:.1f}" if progress.total else ""
        speed = (
            f", {progress.bytes_per_second / _MEGA:.1f} MB/s" if progress.bytes_per_second else ""
        )
        line = f"{progress.stage}: {progress.done / _MEGA:.1f}{total} MB{speed}"
        print(f"\r{line:<70}", end="", file=sys.stderr, flush=True)
        self._used = True

    def end(self) -> None:
        """End the line."""
        if self._used:
            say("")
