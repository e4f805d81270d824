"""An unfinished download on the disk.

In: what a server says about a file. Out: where to go on the next time. Beside ``x.part`` stands
``x.part.json``: the address, and what tells whether the file there is still the same.
"""

import json
from pathlib import Path


class Part:
    """The part of a file that is already here."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self.path = target.with_name(target.name + ".part")
        self._note = target.with_name(target.name + ".part.json")

    @property
    def size(self) -> int:
        """How many bytes are here."""
        return self.path.stat().st_size if self.path.exists() else 0

    def resume_point(self, link: str) -> tuple[int, str]:
        """Return how many bytes of ``link`` are here and the mark of their version.

        That is (0, "") unless the server gave a mark by which to know the file again.
        """
        try:
            note = json.loads(self._note.read_text(encoding="utf-8"))
            mark = note["mark"] if note["link"] == link else ""
        except (OSError, ValueError, KeyError, TypeError):
            return 0, ""
        return (self.size, mark) if self.size and isinstance(mark, str) and mark else (0, "")

    def begin(self, link: str, mark: str) -> None:
        """Forget what is here and note what is to come."""
        self.path.unlink(missing_ok=True)
        self._note.write_text(json.dumps({"link": link, "mark": mark}), encoding="utf-8")

    def discard(self) -> None:
        """Remove what is here."""
        self.path.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)

    def finish(self) -> Path:
        """Give the whole file its name."""
        self.path.replace(self._target)
        self._note.unlink(missing_ok=True)
        return self._target
