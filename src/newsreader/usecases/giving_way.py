"""Work in the background gives way: to the reader's wish, to an article that is opened, to thrift.

In: reasons to hold, from any thread. Out: a ``Gate`` the work asks often, and waits at.
"""

import threading
from enum import Enum, auto


class Hold(Enum):
    """Why the work holds."""

    READER = auto()  # asked for it
    BATTERY = auto()
    ARTICLE = auto()  # the open article needs the engine


class Gate:
    """Stands open until there is a reason to hold."""

    def __init__(self) -> None:
        self._reasons: set[Hold] = set()
        self._changed = threading.Condition()

    @property
    def reasons(self) -> frozenset[Hold]:
        """Why the work holds; nothing while the gate is open."""
        with self._changed:
            return frozenset(self._reasons)

    @property
    def closed(self) -> bool:
        """Whether the work is to leave off at once; cheap enough to ask all the time."""
        return bool(self._reasons)

    def hold(self, reason: Hold, on: bool) -> None:
        """Hold for a reason, or no longer for this one."""
        with self._changed:
            if on:
                self._reasons.add(reason)
            else:
                self._reasons.discard(reason)
            self._changed.notify_all()

    def wake(self) -> None:
        """Let who waits look around: perhaps the work is not wanted any more."""
        with self._changed:
            self._changed.notify_all()

    def wait(self, seconds: float) -> None:
        """Wait until something changes or ``wake``, at most so many seconds, if it is closed."""
        with self._changed:
            if self._reasons:
                self._changed.wait(seconds)
