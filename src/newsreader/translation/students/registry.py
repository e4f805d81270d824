"""Where the publisher keeps the files now.

In: a published model. Out: addresses of the files of one published model.
They only say where to look: what comes from there is checked like everything else.
"""

from collections.abc import Callable, Iterator
from urllib.parse import urljoin

from newsreader.errors import DownloadError
from newsreader.model.cancelling import never
from newsreader.translation.packages.index import read_json
from newsreader.translation.packages.web import USUAL, Patience, is_web_address
from newsreader.translation.students.published import PublishedModel


def links(
    model: PublishedModel,
    patience: Patience = USUAL,
    cancelled: Callable[[], bool] = never,
) -> dict[str, tuple[str, ...]]:
    """Return addresses of the model's files by their unpacked name; files it lacks are left out.

    Raises:
        DownloadError: the registry cannot be had, or is not one.
        CancelledError: ``cancelled`` said so.
    """
    url = model.registry
    values = read_json(url, patience, cancelled)
    if not isinstance(values, dict) or not isinstance(values.get("models"), dict):
        raise DownloadError("What {url} sends is not a registry of models.", url=url)
    base = f"{str(values.get('baseUrl') or url).removesuffix('/')}/"
    found: dict[str, tuple[str, ...]] = {}
    for path in _paths(values["models"].get(str(model.pair)), model.architecture):
        for file in model.files:
            if path.rsplit("/", 1)[-1] == file.gz_name:
                address = urljoin(base, path)
                more = (address,) if is_web_address(address) else ()
                found[file.name] = (*found.get(file.name, ()), *more)
    return found


def _paths(entries: object, architecture: str) -> Iterator[str]:
    """Yield the paths of every file of an architecture; what is not as expected is passed over."""
    for entry in entries if isinstance(entries, list) else ():
        if not isinstance(entry, dict) or entry.get("architecture") != architecture:
            continue
        files = entry.get("files")
        for file in files.values() if isinstance(files, dict) else ():
            path = file.get("path") if isinstance(file, dict) else None
            if isinstance(path, str):
                yield path
