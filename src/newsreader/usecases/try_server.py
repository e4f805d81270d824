"""A translation server: what its address is, and whether it answers.

In: an address as the reader typed it. Out: the address to keep, or the directions the server
translates. No text leaves this machine.
"""

from collections.abc import Callable

from newsreader.model.cancelling import never
from newsreader.model.language import Pair


def server_address(typed: str) -> str:
    """Return the address that was meant, with http:// in front; nothing for nothing, asks nobody.

    Raises:
        ServerAddressError: it cannot be the address of a server.
    """
    from newsreader.translation.engines.server_address import normal_address

    return normal_address(typed) if typed.strip() else ""


def try_server(url: str, cancelled: Callable[[], bool] = never) -> list[Pair]:
    """Return which directions the server translates; none, if it knows other languages only.

    Raises:
        ServerError: there is no such server, or it does not answer as it should.
        CancelledError: ``cancelled`` said so.
    """
    from newsreader.translation.engines.libretranslate import directions

    return directions(url, cancelled)
