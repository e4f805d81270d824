"""Words of the model packages window: directions, sizes, stages, time left."""

from PySide6.QtCore import QCoreApplication, QLocale

from newsreader.model.language import Language, Pair
from newsreader.model.package import InstalledPackage, Progress

PAIRS = (
    Pair(Language.KOREAN, Language.ENGLISH),
    Pair(Language.ENGLISH, Language.KOREAN),
)

_MEGA = 1_000_000
_MINUTE = 60
_OURS = "newsreader"
_IN_BYTES = ("download", "unpack", "finish")  # the stages that count bytes


def size_text(size: int) -> str:
    """Return a size in bytes as megabytes, ``94.6 MB``."""
    return f"{_mega(size)} MB"


def version_text(package: InstalledPackage) -> str:
    """Return ``2.0 · base · 64.1 MB``; a package nobody published has no version."""
    version = package.version
    if not package.verified:
        version = QCoreApplication.translate("ModelsDialog", "unverified")
    parts = (version, architecture_text(package.architecture), size_text(package.size))
    return " · ".join(part for part in parts if part)


def done_text(package: InstalledPackage) -> str:
    """Return the sentence that says what was installed."""
    translate = QCoreApplication.translate
    if not package.verified:
        return translate("ModelsFlow", "The model is installed, marked as unverified.")
    return translate("ModelsFlow", "Version {0} is installed.").format(package.version)


def verified_text(package: InstalledPackage) -> str:
    """Return the sentence that says what a check found in order."""
    translate = QCoreApplication.translate
    if not is_ours(package.owner):
        return translate("ModelsFlow", "The model loads and translates.")
    return translate("ModelsFlow", "Every file is as it was installed.")


def architecture_text(architecture: str) -> str:
    """Return what a shape of model is called; an unknown one is shown as it came."""
    translate = QCoreApplication.translate
    known = {
        "base": translate("ModelsDialog", "usual model (base)"),
        "base-memory": translate("ModelsDialog", "smaller model (base-memory)"),
    }
    return known.get(architecture, architecture)


def is_ours(owner: str) -> bool:
    """Tell whether a package's owner is this program."""
    return owner == _OURS


def other_text(package: InstalledPackage) -> str:
    """Return the line that names a package beside the one in use."""
    text = QCoreApplication.translate(
        "ModelsDialog", "Also installed, not in use: version {version} by {owner} in {folder}"
    )
    owner = "Newsreader" if is_ours(package.owner) else package.owner
    return text.format(version=package.version, owner=owner, folder=package.folder)


def stage_text(stage: str) -> str:
    """Return what a stage of the work is called; an unknown stage is shown as it came."""
    translate = QCoreApplication.translate
    known = {
        "download": translate("ModelsDialog", "Downloading"),
        "verify": translate("ModelsDialog", "Verifying"),
        "unpack": translate("ModelsDialog", "Unpacking"),
        "try": translate("ModelsDialog", "Trying a sentence"),
        "finish": translate("ModelsDialog", "Finishing"),
    }
    return known.get(stage, stage)


def counts_bytes(progress: Progress) -> bool:
    """Tell whether the work is counted in bytes and their number is known."""
    return progress.stage in _IN_BYTES and progress.total > 0


def amount_text(progress: Progress) -> str:
    """Return ``12.0 of 94.6 MB · 3.1 MB/s · 27 s left``, as far as it is known."""
    translate = QCoreApplication.translate
    parts: list[str] = []
    if counts_bytes(progress):
        amount = translate("ModelsDialog", "{done} of {total} MB")
        parts.append(amount.format(done=_mega(progress.done), total=_mega(progress.total)))
    elif progress.stage in _IN_BYTES and progress.done:
        parts.append(size_text(progress.done))
    if progress.bytes_per_second > 0:
        speed = translate("ModelsDialog", "{speed} MB/s")
        parts.append(speed.format(speed=_mega(progress.bytes_per_second)))
        if progress.total > progress.done and progress.bytes_per_second >= 1:
            parts.append(left_text((progress.total - progress.done) / progress.bytes_per_second))
    return " · ".join(parts)


def left_text(seconds: float) -> str:
    """Return ``27 s left`` or ``3 min left``."""
    if seconds < _MINUTE:
        text = QCoreApplication.translate("ModelsDialog", "{count} s left")
        return text.format(count=max(1, round(seconds)))
    text = QCoreApplication.translate("ModelsDialog", "{count} min left")
    return text.format(count=round(seconds / _MINUTE))


def _mega(size: float) -> str:
    return QLocale().toString(size / _MEGA, "f", 1)
