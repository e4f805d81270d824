"""Giving memory back: what the analyser freed returns to the system.

In: nothing. Out: a smaller process, where the C library can do it (glibc); elsewhere nothing.
"""

import ctypes
import sys
import threading

_SOON = 0.3  # seconds: a result must have been sent before its memory is free


def give_back() -> None:
    """Return freed memory to the system now."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)


def give_back_soon() -> None:
    """Return freed memory a moment later, on another thread."""
    later = threading.Timer(_SOON, give_back)
    later.daemon = True
    later.start()
