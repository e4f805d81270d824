"""Finding out what the models of other programs' packages are worth.

In: a workbench. Out: each package that was looked into just now. Our own packages are looked into
when they are installed; those of other programs are only read, and what is found out about them is
kept in our cache. Further what a package holds of good words, by the origin of its translations.
"""

import logging
from collections.abc import Callable, Iterator

from newsreader.errors import PackageError
from newsreader.model.cancelling import never
from newsreader.model.engine import EngineKind
from newsreader.model.package import InstalledPackage
from newsreader.translation import calibration
from newsreader.translation.quality_score import Expected
from newsreader.usecases.workbench import Workbench

logger = logging.getLogger(__name__)


def calibrate_others(
    bench: Workbench, cancelled: Callable[[], bool] = never
) -> Iterator[InstalledPackage]:
    """Yield the packages of other programs that are looked into just now, each once in its life.

    Raises:
        CancelledError: ``cancelled`` said so.
    """
    from newsreader.translation import packages

    for package in packages.installed(bench.paths):
        if package.measured is None or (package.measured / calibration.FILE).exists():
            continue
        try:
            packages.calibrate_apart(package, cancelled)
        except PackageError as error:  # it translates as it came
            logger.info("%s was not looked into: %s", package.folder, error)
            continue
        bench.engines.drop(package.pair, EngineKind.ARGOS)
        yield package


def expected_of(bench: Workbench) -> dict[str, Expected]:
    """Return what each installed package holds of good words, by the origin of translations."""
    from newsreader.translation import packages
    from newsreader.translation.engines.package_engine import tag_of

    found = {}
    for package in packages.installed(bench.paths):
        tag = tag_of(EngineKind.ARGOS, package, package.sha256, beam=0)
        found[f"{tag.engine} {tag.model}"] = calibration.expected(package.calibration)
    return found
