"""Whether a package works: its model is loaded and translates one sentence.

In: a package folder. Out: nothing, or ``PackageBrokenError``. The trial runs in a process of its
own, because a damaged model can take the whole process with it.
"""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

from newsreader.errors import EngineError, PackageBrokenError, PackageError
from newsreader.model.cancelling import never
from newsreader.model.language import Language
from newsreader.model.package import InstalledPackage
from newsreader.translation import calibration
from newsreader.translation.argos_model import ArgosModel
from newsreader.translation.calibrating import calibrate
from newsreader.translation.packages import metadata
from newsreader.translation.packages.apart import apart

SENTENCES = {
    Language.KOREAN: "회의는 월요일에 열린다.",
    Language.ENGLISH: "The meeting will be held on Monday.",
}
_LEAST_SHARED = 0.5  # of the tokenizer's pieces; a package made of two halves has next to none


def probe_and_calibrate(folder: Path, cancelled: Callable[[], bool] = never) -> None:
    """Do what ``probe`` does and keep in ``folder`` which attention of the model to trust.

    Raises as ``probe`` does.
    """
    metadata.read(folder)
    apart(try_out_and_calibrate, folder, cancelled)


def probe(folder: Path, cancelled: Callable[[], bool] = never) -> None:
    """Load the model in ``folder`` and let it translate a sentence.

    Raises:
        PackageBrokenError: it does not work.
        PackageForeignError: it is of a kind the program cannot use.
        CancelledError: ``cancelled`` said so.
    """
    metadata.read(folder)
    apart(try_out, folder, cancelled)


def try_out(folder: Path) -> None:
    """Do the same in this process, which it may end.

    Raises:
        PackageBrokenError: it does not work.
    """
    about = metadata.read(folder)
    try:
        # As it came: where there is no room for a calibrated copy, this is what is loaded.
        model = ArgosModel(
            folder, threads=1, prefix=about.target_prefix, choice=calibration.own(folder)
        )
        _check_vocabulary(folder, model)
        sentence = SENTENCES[about.pair.source]
        (written,) = model.translate([sentence], beam=1, cancelled=never)
    except EngineError as error:
        raise PackageBrokenError(str(error)) from error
    if not written.text:
        raise PackageBrokenError("The model of the package translates a sentence into nothing.")


def try_out_and_calibrate(folder: Path) -> None:
    """Try a model out, then find which of its attention to trust.

    Raises:
        PackageBrokenError: it does not work.
    """
    try_out(folder)
    about = metadata.read(folder)
    calibrate(folder, about.pair, about.target_prefix)


def calibrate_apart(package: InstalledPackage, cancelled: Callable[[], bool] = never) -> None:
    """Find out in another process what the model of a package that is only read is worth.

    What is found is kept in ``package.measured``; a model that cannot be asked is taken for a usual
    one from then on, and not asked again.

    Raises:
        PackageError: the model does not work, or nothing can be kept.
        CancelledError: ``cancelled`` said so; it is found out another time.
    """
    into = package.calibration
    try:
        into.mkdir(parents=True, exist_ok=True)
        try:
            apart(partial(calibrate_into, into), package.folder, cancelled)
        finally:
            if not (into / calibration.FILE).exists() and not cancelled():
                calibration.write(into, calibration.read(into))
    except OSError as error:
        raise PackageError(f"{into} cannot be written: {error.strerror}.") from error


def calibrate_into(into: Path, folder: Path) -> None:
    """Find out what a model is worth and keep it in another folder.

    Raises:
        PackageBrokenError: it does not work.
    """
    about = metadata.read(folder)
    try:
        calibrate(folder, about.pair, about.target_prefix, into)
    except (EngineError, OSError) as error:
        raise PackageBrokenError(str(error)) from error


def _check_vocabulary(folder: Path, model: ArgosModel) -> None:
    known = _vocabulary(folder / "model")
    pieces = model.pieces()
    if known and sum(piece in known for piece in pieces) < _LEAST_SHARED * len(pieces):
        raise PackageBrokenError("The tokenizer of the package does not belong to its model.")


def _vocabulary(folder: Path) -> set[str]:
    """Return the pieces the model reads; none if it keeps them in an unknown way."""
    for name in ("shared_vocabulary", "source_vocabulary"):
        for file in (folder / f"{name}.json", folder / f"{name}.txt"):
            if file.exists():
                text = file.read_text(encoding="utf-8", errors="replace")
                try:
                    return set(json.loads(text) if file.suffix == ".json" else text.split("\n"))
                except (ValueError, TypeError) as error:
                    raise PackageBrokenError(f"The package's {file.name} is damaged.") from error
    return set()
