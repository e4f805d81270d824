"""The lines of a language table.

In: a TSV file of ``resources/language``. Out: its rows, each with as many columns as it should.
"""

from pathlib import Path

from newsreader.errors import LanguageError


def rows(path: Path, columns: int) -> list[tuple[str, ...]]:
    """Return the rows of a table without its comments.

    Raises:
        LanguageError: the table is missing or a line of it is broken.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise LanguageError(f"The language table {path.name} cannot be read: {error}.") from error
    found = [tuple(line.split("\t")) for line in lines if line and not line.startswith("# ")]
    for row in found:
        if len(row) != columns:
            raise LanguageError(f"The language table {path.name} has a broken line: {row[0]}.")
    return found
