"""Student models: which were published, what is installed, and how one gets here.

This is the door of the room; the files behind it are its own business. An installed model is
verified and removed like every package, through ``newsreader.translation.packages``.
"""

from newsreader.translation.students.importing import import_model, install
from newsreader.translation.students.installed import find, installed
from newsreader.translation.students.published import Published, PublishedModel, load

__all__ = [
    "Published",
    "PublishedModel",
    "find",
    "import_model",
    "install",
    "installed",
    "load",
]
