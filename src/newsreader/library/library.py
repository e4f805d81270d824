"""The reader's library: the door to its nouns.

In: the path of the library file. Out: ``articles``, ``translations``, ``annotations``,
``corrections`` and ``terms``; ``vocabulary``, ``words``, ``reviews`` and ``constructions``;
``changes`` tells what another program did.
"""

from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from newsreader.library.annotations import Annotations
from newsreader.library.articles import Articles
from newsreader.library.changes import Changes
from newsreader.library.corrections import Corrections
from newsreader.library.database import Database
from newsreader.library.terms import Terms
from newsreader.library.translations import Translations

if TYPE_CHECKING:
    from newsreader.library.constructions import Constructions
    from newsreader.library.reviews import Reviews
    from newsreader.library.vocabulary import Vocabulary
    from newsreader.library.word_places import Words


class Library:
    """An open library, for use from any thread; close it once at the end."""

    def __init__(self, path: Path, backups: Path | None = None, *, patience: float = 5.0) -> None:
        """Open the library at ``path``, making or updating it as needed.

        ``backups`` is where an old library is copied before an update, beside it if None;
        ``patience`` is how many seconds to wait for another program.

        Raises:
            LibraryVersionError: the library is newer than the program; it was not touched.
            LibraryReadOnlyError: an old library must be updated and cannot be written.
            LibraryDamagedError: the file is not a database.
            LibraryError: the file cannot be opened, or belongs to another program.
        """
        self.database = Database(path, backups, patience=patience)
        self.articles = Articles(self.database)
        self.translations = Translations(self.database)
        self.annotations = Annotations(self.database)
        self.corrections = Corrections(self.database)
        self.terms = Terms(self.database)
        self.changes = Changes(self.database)

    # What no article needs to be shown is loaded when it is first asked for.
    @cached_property
    def vocabulary(self) -> "Vocabulary":
        """The words the reader saved."""
        from newsreader.library.vocabulary import Vocabulary

        return Vocabulary(self.database)

    @cached_property
    def words(self) -> "Words":
        """Which words stand where."""
        from newsreader.library.word_places import Words

        return Words(self.database)

    @cached_property
    def constructions(self) -> "Constructions":
        """Which constructions of grammar stand where."""
        from newsreader.library.constructions import Constructions

        return Constructions(self.database)

    @cached_property
    def reviews(self) -> "Reviews":
        """When saved words come again."""
        from newsreader.library.reviews import Reviews

        return Reviews(self.database)

    @property
    def path(self) -> Path:
        """The library file."""
        return self.database.path

    @property
    def read_only(self) -> bool:
        """Whether the library can only be read."""
        return self.database.read_only

    def close(self) -> None:
        """Close the connections of all threads; what was written stays."""
        self.database.close()

    def __enter__(self) -> "Library":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
