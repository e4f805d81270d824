"""Whether a student model works: it is loaded and translates one sentence.

In: a folder with its files. Out: nothing, or ``PackageBrokenError``. The trial runs in a process
of its own, like that of an Argos package.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from newsreader.errors import EngineError, PackageBrokenError
from newsreader.model.cancelling import never
from newsreader.model.engine import EngineKind
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.translation.packages.apart import apart
from newsreader.translation.packages.probe import SENTENCES


def probe(pair: Pair, folder: Path, cancelled: Callable[[], bool] = never) -> None:
    """Load the model in ``folder`` and let it translate a sentence.

    Raises:
        PackageBrokenError: it does not work.
        CancelledError: ``cancelled`` said so.
    """
    apart(partial(try_out, pair), folder, cancelled)


def try_out(pair: Pair, folder: Path) -> None:
    """Do the same in this process, which it may end.

    Raises:
        PackageBrokenError: it does not work.
    """
    from newsreader.translation.engines.student.engine import StudentEngine

    package = InstalledPackage(pair, "", folder, 0, "", engine=EngineKind.STUDENT)
    try:
        (made,) = StudentEngine(package, beam=1).translate([SENTENCES[pair.source]])
    except EngineError as error:
        raise PackageBrokenError(str(error)) from error
    if not made.target:
        raise PackageBrokenError("The model translates a sentence into nothing.")
