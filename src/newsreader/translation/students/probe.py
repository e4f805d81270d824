"""Whether a student model works: it is loaded and translates one sentence.

In: a folder with its files. Out: nothing, or ``PackageBrokenError``. The trial runs in a process
of its own, like that of an Argos package.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from newsreader.errors import EngineError, ModelDirectionError, PackageBrokenError
from newsreader.model.cancelling import never
from newsreader.model.engine import EngineKind
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.model.script import language_of
from newsreader.translation.packages.apart import apart
from newsreader.translation.packages.probe import SENTENCES


def probe(
    pair: Pair, folder: Path, cancelled: Callable[[], bool] = never, *, doubtful: bool = False
) -> None:
    """Load the model in ``folder`` and let it translate a sentence.

    Of one whose direction is ``doubtful`` the translation must be in the target language.

    Raises:
        PackageBrokenError: it does not work.
        ModelDirectionError: it plainly translates into another language.
        CancelledError: ``cancelled`` said so.
    """
    apart(partial(try_out, pair, doubtful), folder, cancelled)


def try_out(pair: Pair, doubtful: bool, folder: Path) -> None:
    """Do the same in this process, which it may end.

    Raises:
        PackageBrokenError: it does not work.
        ModelDirectionError: it plainly translates into another language.
    """
    from newsreader.translation.engines.student.engine import StudentEngine

    package = InstalledPackage(pair, "", folder, 0, "", engine=EngineKind.STUDENT)
    try:
        (made,) = StudentEngine(package, beam=1).translate([SENTENCES[pair.source]])
    except EngineError as error:
        raise PackageBrokenError.saying(error) from error
    if not made.target:
        raise PackageBrokenError("The model translates a sentence into nothing.")
    if doubtful and language_of(made.target) is pair.source:
        raise ModelDirectionError(
            "This model does not translate {pair}: it answers “{source}” with “{target}”.",
            pair=pair, source=made.source, target=made.target,
        )  # fmt: skip
