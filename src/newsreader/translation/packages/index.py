"""The list of packages one may download.

In: the address of an Argos index. Out: its Korean–English packages. The file is parsed here, since
importing ``argostranslate`` makes folders in the person's home.
"""

import json
from collections.abc import Callable
from typing import Any

from newsreader.errors import DownloadError
from newsreader.model.cancelling import never
from newsreader.model.package import AvailablePackage
from newsreader.translation.packages import metadata
from newsreader.translation.packages.web import USUAL, Patience, Web, is_web_address

_LARGEST = 10_000_000  # bytes; the real one has 60,000


def available(
    index_url: str,
    patience: Patience = USUAL,
    cancelled: Callable[[], bool] = never,
) -> list[AvailablePackage]:
    """Return the packages between Korean and English, ko-en first, the newest of a pair first.

    Raises:
        DownloadError: the index cannot be had, or is not one.
        CancelledError: ``cancelled`` said so.
    """
    entries = read_json(index_url, patience, cancelled)
    if not isinstance(entries, list):
        raise DownloadError(f"What {index_url} sends is not a package index.")
    return parse(entries)


def read_json(url: str, patience: Patience, cancelled: Callable[[], bool]) -> object:
    """Return what the index at an address says, whatever it is.

    Raises:
        DownloadError: it cannot be had, or is not JSON.
        CancelledError: ``cancelled`` said so.
    """
    data = bytearray()
    with Web(patience, cancelled) as web, web.get(url) as answer:
        for block in answer.blocks():
            data += block
            if len(data) > _LARGEST:
                raise DownloadError(f"What {url} sends is too long for a package index.")
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise DownloadError(f"What {url} sends is not a package index.") from error


def parse(entries: list[Any]) -> list[AvailablePackage]:
    """Return the packages that the entries of an index offer; others are passed over."""
    packages = []
    for entry in entries:
        pair = metadata.entry_pair(entry)
        links = entry.get("links") if pair else None
        if pair and isinstance(links, list):
            usable = tuple(link for link in links if isinstance(link, str) and is_web_address(link))
            if usable:
                packages.append(AvailablePackage(pair, metadata.entry_version(entry), usable))
    packages.sort(key=lambda package: metadata.version_key(package.version), reverse=True)
    return sorted(packages, key=lambda package: package.pair, reverse=True)
