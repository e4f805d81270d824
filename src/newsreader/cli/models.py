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
from newsreader.model.engine import EngineKind
from newsreader.model.package import AvailablePackage, InstalledPackage, Progress
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
    versions = max((len(package.version) for package in found), default=0)
    owners = max((len(package.owner) for package in found), default=0)
    kinds = max((len(_kind(package)) for package in found), default=0)
    out(
        f"{package.pair}  {padded(package.version, max(6, versions))} "
        f"{package.size / _MEGA:6.1f} MB  "
        f"{padded(_kind(package), kinds)}  {padded(package.owner, owners)}  {package.folder}"
        for package in found
    )
    if found:
        say(f"Packages of Newsreader take {manage_models.disk_use(found) / _MEGA:.1f} MB.")
    else:
        say(_NONE)


def available(bench: Workbench, options: argparse.Namespace) -> None:
    """Print what the package index offers, and the student models."""
    from newsreader.usecases import manage_models

    offers: list[AvailablePackage] = []
    if options.engine is not EngineKind.STUDENT:
        offers += manage_models.available(_index(bench))
    if options.engine is not EngineKind.ARGOS:
        offers += manage_models.available_students()
    if options.json:
        answer([_offer(offer) for offer in offers])
        return
    kinds = max((len(_kind(offer)) for offer in offers), default=0)
    out(
        f"{offer.pair}  {offer.version:<6} {_size(offer)}  {padded(_kind(offer), kinds)}  "
        f"{offer.links[0]}"
        for offer in offers
    )
    if not offers:
        say("The package index offers nothing for Korean and English.")


def install(bench: Workbench, options: argparse.Namespace) -> None:
    """Install a package from the index, from the publisher of the student models, or from here."""
    from newsreader.usecases import manage_models

    manage_models.clean_leftovers(bench)
    shown = _Shown()
    try:
        package = _installed(bench, options, shown)
    finally:
        shown.end()
    _told(package, options, "Installed")
    if not package.verified:
        say("Nobody published these files: the model stays marked as unverified.")


def _installed(bench: Workbench, options: argparse.Namespace, shown: "_Shown") -> InstalledPackage:
    from newsreader.usecases import manage_models

    if options.folder is not None:
        return manage_models.import_student(
            bench, options.folder, shown, pair=options.pair, unverified=options.unverified
        )
    if options.engine is EngineKind.STUDENT:
        return manage_models.install_student(bench, options.pair, options.architecture, shown)
    if options.file is not None:
        return manage_models.install_file(bench, options.file, shown)
    return manage_models.install(bench, options.pair, _index(bench), shown)


def verify(bench: Workbench, options: argparse.Namespace) -> None:
    """Check the files of one installed package, or of all."""
    from newsreader.usecases import manage_models

    results: Iterable[InstalledPackage | NewsreaderError]
    if options.pair is not None:
        kind = options.engine or EngineKind.ARGOS
        results = [manage_models.verify(bench, options.pair, kind=kind)]
    else:
        results = manage_models.verify_all(bench)
    whole: list[InstalledPackage] = []
    failed = False
    for result in results:
        if isinstance(result, NewsreaderError):
            complain(result)
            failed = True
        elif options.engine in (None, result.engine):
            whole.append(result)
            say(f"{result.pair} {_titled(result)} is whole.")
    if options.json:
        answer([_package(package) for package in whole])
    if failed:
        raise SystemExit(1)
    if not whole:
        say(_NONE)


def remove(bench: Workbench, options: argparse.Namespace) -> None:
    """Remove a package."""
    from newsreader.usecases import manage_models

    kind = options.engine or EngineKind.ARGOS
    _told(manage_models.remove(bench, options.pair, kind), options, "Removed")


def _told(package: InstalledPackage, options: argparse.Namespace, what: str) -> None:
    if options.json:
        answer(_package(package))
    else:
        say(f"{what} {package.pair} {_titled(package)}.")


def _titled(package: InstalledPackage) -> str:
    """Return the version, and for a student model which one it is."""
    if package.engine is EngineKind.ARGOS:
        return package.version
    return f"{package.version} ({_kind(package)})"


def _kind(package: InstalledPackage | AvailablePackage) -> str:
    return f"{package.engine} {package.architecture}".rstrip()


def _size(offer: AvailablePackage) -> str:
    return f"{offer.size / _MEGA:6.1f} MB" if offer.size else " " * 9


def _offer(offer: AvailablePackage) -> dict[str, Any]:
    return {
        "pair": str(offer.pair),
        "version": offer.version,
        "links": list(offer.links),
        "engine": str(offer.engine),
        "architecture": offer.architecture,
        "size": offer.size,
    }


def _package(package: InstalledPackage) -> dict[str, Any]:
    return {
        "pair": str(package.pair),
        "version": package.version,
        "size": package.size,
        "sha256": package.sha256,
        "folder": str(package.folder),
        "owner": package.owner,
        "origin": package.origin,
        "engine": str(package.engine),
        "architecture": package.architecture,
        "verified": package.verified,
    }


def _index(bench: Workbench) -> str:
    try:
        return settings.load(bench.paths.settings).package_index
    except SettingsError:  # which was told when the program started
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
