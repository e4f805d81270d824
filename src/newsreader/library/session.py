"""Did the program end well last time?

In: the library file. Out: whether the last session ended without being closed, so that the library
can be checked in the background.
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from newsreader.library.moments import now, to_text


@dataclass(frozen=True, slots=True)
class Session:
    """A session under way, marked by a file beside the library until ``stop``."""

    marker: Path
    after_crash: bool  # the session before this one never stopped
    mine: str  # what the marker says as long as no other session began

    @classmethod
    def start(cls, library: Path) -> "Session":
        """Begin a session and return it.

        Where the folder cannot be written there is no marker: what is only read is not harmed.
        """
        marker = library.with_name(library.name + ".session")
        after_crash = marker.exists()
        mine = f"{os.getpid()} {to_text(now())} {uuid4()}\n"
        with suppress(OSError):
            marker.write_text(mine, encoding="utf-8")
        return cls(marker, after_crash, mine)

    def stop(self) -> None:
        """End the session well; if its marker stays, the library is checked once too often.

        The marker of a session that began later, in another window, is left to that one.
        """
        with suppress(OSError, ValueError):
            if self.marker.read_text(encoding="utf-8") == self.mine:
                self.marker.unlink(missing_ok=True)
