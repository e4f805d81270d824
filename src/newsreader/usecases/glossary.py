"""The glossary: terms are added, changed, removed, and carried to and from files.

In: terms in either direction, or a file of them. Out: what changed, so that it can be taken back.

    ko	고노	Kono           a line of a file: language, term, translation
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from newsreader.errors import ExportError, GlossaryError, NoSuchTermError
from newsreader.model.correction import Term
from newsreader.model.language import Language, Pair
from newsreader.model.script import language_of
from newsreader.usecases.workbench import Workbench

_LONGEST = 200  # code points of a term
_COLUMNS = 3
_HEADER = re.compile(r"(?:language|from|source)\t", re.IGNORECASE)

Row = tuple[Pair, str, str]


@dataclass(frozen=True, slots=True)
class Change:
    """The terms that were there before, and those that are there now in their place."""

    before: tuple[Term, ...] = ()
    after: tuple[Term, ...] = ()


def terms(bench: Workbench) -> tuple[Term, ...]:
    """Return every term, those that translate Korean first, each direction by its source."""
    return tuple(sorted(bench.library.terms.all(), key=lambda one: one.pair, reverse=True))


def add(bench: Workbench, pair: Pair, source: str, target: str) -> Change:
    """Translate a term so from now on; the one that was there for the same source is replaced.

    Raises:
        GlossaryError: the term or its translation is empty or far too long.
        LibraryError: it cannot be saved.
    """
    return add_all(bench, [(pair, source, target)])


def checked(row: Row) -> Row:
    """Return a term as it would be kept, when its languages are those of its direction.

    A Korean term may be written in Latin letters, as ``KBS`` is, and stay so; English ones are not
    written in Hangul.

    Raises:
        GlossaryError: the term or its translation is empty, far too long, or in the wrong language.
    """
    pair, source, target = _clean(row)
    for words, language in ((source, pair.source), (target, pair.target)):
        if not any(char.isalnum() for char in words):
            raise _refused(f"“{words}” holds no word.", "Write the term and its translation.")
        if language is Language.ENGLISH and _is_korean_alone(words):
            raise _refused(
                f"“{words}” is Korean, but should be English.",
                "Perhaps the term goes in the other direction.",
            )
    return pair, source, target


def add_all(bench: Workbench, rows: Iterable[Row]) -> Change:
    """Take several terms over, all or none; raises as ``add``."""
    wanted = {(pair, source): target for pair, source, target in map(_clean, rows)}
    known = {(term.pair, term.source): term for term in bench.library.terms.all()}
    before = tuple(known[key] for key in wanted if key in known)
    return Change(before, bench.library.terms.put_many(_rows(wanted)))


def change(bench: Workbench, term: Term, source: str, target: str) -> Change:
    """Change a term in both languages, wholly or not at all.

    A term that was there for the new source is replaced.

    Raises:
        NoSuchTermError: the term is not there.
        GlossaryError, LibraryError: as ``add`` does.
    """
    pair, source, target = _clean((term.pair, source, target))
    wanted = replace(term, source=source, target=target, modified=datetime.now(UTC))
    gone = [one for one in bench.library.terms.all(pair) if one.source == source]
    uids = {term.uid: None} | {one.uid: None for one in gone}
    return Change(bench.library.terms.exchange(list(uids), [wanted]), (wanted,))


def remove(bench: Workbench, gone: Sequence[Term]) -> Change:
    """Remove terms.

    Raises:
        NoSuchTermError: one of them is not there.
        LibraryError: it cannot be saved.
    """
    return Change(before=bench.library.terms.remove_many([term.uid for term in gone]))


def take_back(bench: Workbench, made: Change) -> None:
    """Make the glossary what it was before a change, wholly or not at all.

    Raises:
        LibraryError: it cannot be saved.
    """
    there = {term.uid for term in bench.library.terms.all()}
    gone = [one.uid for one in made.after if one.uid in there]
    bench.library.terms.exchange(gone, made.before)


def find(bench: Workbench, source: str, language: Language) -> Term:
    """Return the term for a source.

    Raises:
        NoSuchTermError: there is none.
    """
    for term in bench.library.terms.all(Pair(language, language.other)):
        if term.source == " ".join(source.split()):
            return term
    raise NoSuchTermError(f"The glossary holds no term “{source}”.")


def read_file(path: Path) -> tuple[Row, ...]:
    """Return the terms in a file.

    Raises:
        SourceError: the file cannot be read.
        GlossaryError: a line of it is no term.
    """
    from newsreader.importers import files
    from newsreader.importers.charset import decode

    return tuple(_parsed(decode(files.load(path).data)))


def text_of(found: Iterable[Term]) -> str:
    """Return terms as the text of a file that ``read_file`` understands."""
    from newsreader.exporters.tsv_cells import line_of  # not while the window starts

    lines = (line_of((one.pair.source, one.source, one.target)) for one in found)
    return "".join(f"{line}\n" for line in lines)


def write_file(bench: Workbench, path: Path) -> int:
    """Write every term to a file, whole or not at all, and return how many they are.

    Raises:
        ExportError: the file cannot be written.
    """
    from newsreader.usecases.export_articles import write_whole  # not while the window starts

    found = terms(bench)
    try:
        write_whole(text_of(found).encode(), path.resolve())
    except OSError as error:
        raise ExportError(f"{path} cannot be written: {error.strerror}.") from error
    return len(found)


def _rows(wanted: dict[tuple[Pair, str], str]) -> Iterator[Row]:
    for (pair, source), target in wanted.items():
        yield pair, source, target


def _clean(row: Row) -> Row:
    import unicodedata

    pair, *words = row
    source, target = (unicodedata.normalize("NFC", " ".join(word.split())) for word in words)
    if not source or not target:
        raise _refused(
            "A term needs a wording in both languages.", "Write the term and its translation."
        )
    if max(len(source), len(target)) > _LONGEST:
        raise _refused(
            f"A term has at most {_LONGEST} characters.", "Take the name or the term alone."
        )
    return pair, source, target


def _is_korean_alone(words: str) -> bool:
    has_latin = any(char.isascii() and char.isalpha() for char in words)
    return not has_latin and language_of(words) is Language.KOREAN


def _refused(sentence: str, advice: str) -> GlossaryError:
    error = GlossaryError(sentence)
    error.advice = advice
    return error


def _parsed(text: str) -> Iterator[Row]:
    for number, line in enumerate(text.lstrip("\ufeff").split("\n"), start=1):
        if not line.strip() or line.startswith("#") or (number == 1 and _HEADER.match(line)):
            continue
        language, source, target = _columns(line, number)
        yield Pair(language, language.other), source, target


def _columns(line: str, number: int) -> tuple[Language, str, str]:
    from newsreader.exporters.tsv_cells import texts_of  # not while the window starts

    columns = [column.strip() for column in texts_of(line.rstrip("\r"))]
    first = columns[0].lower()
    if len(columns) >= _COLUMNS and first in list(Language):
        return Language(first), columns[1], columns[2]
    language = language_of(columns[0])  # a file of two columns tells by its letters
    if len(columns) != _COLUMNS - 1 or language is None:
        raise GlossaryError(f"Line {number} of the file is not a term.")
    return language, columns[0], columns[1]
