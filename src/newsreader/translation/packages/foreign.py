"""The packages of other Argos programs on this computer, read and never written.

In: the environment and the home folder. Out: package folders where those programs keep them, and
what is in one. Importing ``argostranslate`` would make folders in the person's home, so where it
looks is told here.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from newsreader.model.package import InstalledPackage
from newsreader.translation.packages import known_sums, manifest, metadata

OWNER = "Argos Translate"
_KNOWN = "foreign-packages.json"
_MEASURED = "foreign-packages"


def folders(environment: Mapping[str, str], home: Path) -> list[Path]:
    """Return the folders that may hold package folders, each once."""
    data = Path(environment.get("XDG_DATA_HOME") or home / ".local/share") / "argos-translate"
    config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config") / "argos-translate"
    snap = home / "snap/argos-translate/current"
    places = [
        environment.get("ARGOS_PACKAGES_DIR"),
        environment.get("ARGOS_TRANSLATE_PACKAGE_DIR"),
        _setting(config / "settings.json"),
        data / "packages",
        home / ".argos-translate/local/share/packages",
        snap / ".local/share/argos-translate/packages",
        "/snap/argos-translate/current/snap_custom/packages",
    ]
    return list(dict.fromkeys(Path(place) for place in places if place))


def candidates(places: Iterable[Path]) -> list[Path]:
    """Return the folders in those places that look like packages."""
    found = []
    for place in places:
        try:
            found += sorted(f for f in place.iterdir() if (f / metadata.FILE).is_file())
        except OSError:
            continue  # most of the places exist on few computers
    return found


def describe(folder: Path, cache: Path) -> InstalledPackage:
    """Return the package in a folder; ``cache`` is where checksums are remembered.

    Raises:
        PackageError: it is damaged, or the engine cannot use it.
        OSError: it cannot be read.
    """
    about = metadata.read(folder)
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    sha256 = known_sums.sha256(folder / manifest.MODEL, cache / _KNOWN)
    return InstalledPackage(
        pair=about.pair, version=about.version, folder=folder, size=size,
        sha256=sha256, owner=OWNER, origin=str(folder), measured=cache / _MEASURED / sha256,
    )  # fmt: skip


def _setting(file: Path) -> str | None:
    try:
        value = json.loads(file.read_text(encoding="utf-8"))["ARGOS_PACKAGES_DIR"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return value if isinstance(value, str) else None
