"""Whether a translation server answers, asked before anything is sent to it.

In: an address. Out: the directions it translates. No text leaves this machine.
"""

from collections.abc import Callable

from newsreader.model.cancelling import never
from newsreader.model.language import Pair


def try_server(url: str, cancelled: Callable[[], bool] = never) -> list[Pair]:
    """Return which directions the server translates; none, if it knows other languages only.

    Raises:
        ServerError: there is no such server, or it does not answer as it should.
        CancelledError: ``cancelled`` said so.
    """
    from newsreader.translation.engines.libretranslate import directions

    return directions(url, cancelled)
