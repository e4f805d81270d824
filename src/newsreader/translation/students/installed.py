"""The student models on this disk.

In: the reader's folders. Out: whole models, as packages; what is broken is passed over with a
line in the log.
"""

from newsreader.errors import PackageMissingError
from newsreader.model.engine import EngineKind
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.paths import Paths
from newsreader.translation.packages.installed import whole


def installed(paths: Paths) -> list[InstalledPackage]:
    """Return the models by pair, ko-en first, and of each pair the one installed last first."""
    found = [one for one in whole(paths.students) if one.engine is EngineKind.STUDENT]
    return sorted(found, key=lambda package: package.pair, reverse=True)


def find(paths: Paths, pair: Pair) -> InstalledPackage:
    """Return the model to translate a pair with.

    Raises:
        PackageMissingError: none is installed.
    """
    for package in installed(paths):
        if package.pair == pair:
            return package
    raise PackageMissingError("No Firefox Translations model is installed for {pair}.", pair=pair)
