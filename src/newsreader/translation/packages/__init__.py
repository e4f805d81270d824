"""Model packages: what one may download, what is installed, and how it gets here and away.

This is the door of the room; the files behind it are its own business.
"""

from newsreader.translation.packages.download import download
from newsreader.translation.packages.index import available
from newsreader.translation.packages.install import install_file
from newsreader.translation.packages.installed import find, find_removable, installed
from newsreader.translation.packages.metadata import version_key
from newsreader.translation.packages.probe import calibrate_apart
from newsreader.translation.packages.remove import clean_leftovers, remove
from newsreader.translation.packages.verify import verify

__all__ = [
    "available",
    "calibrate_apart",
    "clean_leftovers",
    "download",
    "find",
    "find_removable",
    "install_file",
    "installed",
    "remove",
    "verify",
    "version_key",
]
