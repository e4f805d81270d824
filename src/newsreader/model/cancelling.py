"""Asking whether the person still wants a piece of work.

Long work takes ``cancelled``, a function that tells whether to stop, and asks it often.
"""


def never() -> bool:
    """Return False: nobody cancels."""
    return False
