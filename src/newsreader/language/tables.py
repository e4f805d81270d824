"""The tables that explain Korean: tags, particles, endings, affixes, hanja, constructions.

In: the TSV files of ``resources/language``. Out: one frozen ``Tables``.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from newsreader.errors import LanguageError
from newsreader.language.constructions import COLUMNS, Pattern, pattern_of
from newsreader.language.table_rows import rows
from newsreader.language.tokens import Token
from newsreader.paths import resource

_LISTED = {"J": "A particle", "E": "An ending"}
# One ending in two places: a statement quoted inside a sentence counts as connective (…없소? 하고),
# a clause left unfinished as final (…하려고.).
_OTHER_PLACE = {"EC": "EF", "EF": "EC"}
_COUNTRY = re.compile(r"\(([가-힣]+)\)")


@dataclass(frozen=True, slots=True)
class Explanation:
    """What one morpheme is called and what it does; ``citation`` is its dictionary spelling."""

    name: str
    name_ko: str
    explanation: str
    citation: str = ""


@dataclass(frozen=True, slots=True)
class Hanja:
    """How a Chinese character or word is read, and what it means in the news."""

    reading: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Tables:
    """Everything the grammar looks up."""

    tags: dict[str, Explanation]
    morphemes: dict[tuple[str, str], Explanation]
    hanja: dict[str, Hanja]
    constructions: tuple[Pattern, ...]

    def explain(self, token: Token) -> Explanation:
        """Return what is known about a morpheme; a gap in the tables is said, never guessed."""
        listed = self._listed(token)
        if listed is not None:
            return listed
        general = self.tags.get(token.full_tag) or self.tags.get(token.tag)
        if general is None:
            return Explanation(token.tag, token.tag, "This tag is not in the tables yet.")
        if token.tag == "SH":
            return self._explain_hanja(token.form, general)
        kind = _LISTED.get(token.tag[0]) or ("An affix" if token.tag[:2] in {"XP", "XS"} else "")
        if kind:
            missing = f"{kind} this program does not know."
            return Explanation(general.name, general.name_ko, missing)
        return general

    def _listed(self, token: Token) -> Explanation | None:
        own = self.morphemes.get((token.form, token.tag))
        return own or self.morphemes.get((token.form, _OTHER_PLACE.get(token.tag, "")))

    def hanja_words(self, form: str) -> tuple[str, ...]:
        """Return the Hangul words that hanja stand for, best first (美: 미국; 與野: 여야)."""
        known = self.hanja.get(form)
        words = _COUNTRY.findall(known.meaning) if known else []
        reading = self.reading(form)
        return (*words, reading) if len(form) > 1 and reading else tuple(words)

    def reading(self, form: str) -> str:
        """Return how hanja are read; empty when it is unknown or more than one way."""
        known = self.hanja.get(form)
        if known is not None:
            return "" if "/" in known.reading else known.reading
        readings = [self.reading(char) for char in form] if len(form) > 1 else [""]
        return "".join(readings) if all(readings) else ""

    def _explain_hanja(self, form: str, general: Explanation) -> Explanation:
        whole = self.hanja.get(form)
        characters = (form,) if whole else tuple(form)
        known = [
            f"{part} {self.hanja[part].reading}: {self.hanja[part].meaning}"
            for part in characters
            if part in self.hanja
        ]
        text = ". ".join(known) or "These hanja are not in the tables yet."
        return Explanation(general.name, general.name_ko, text)


def load(folder: Path | None = None) -> Tables:
    """Return the shipped tables, or those of another folder.

    Raises:
        LanguageError: a table is missing or a line of it is broken.
    """
    folder = folder or resource("language")
    morphemes: dict[tuple[str, str], Explanation] = {}
    for name in ("josa.tsv", "eomi.tsv", "affix.tsv"):
        for form, tag, citation, name_ko, name_en, text in rows(folder / name, 6):
            morphemes[form, tag] = Explanation(name_en, name_ko, text, citation)
    return Tables(
        tags={
            tag: Explanation(name_en, name_ko, text)
            for tag, _, name_ko, name_en, text in rows(folder / "tags.tsv", 5)
        },
        morphemes=morphemes,
        hanja={form: Hanja(reading, text) for form, reading, text in rows(folder / "hanja.tsv", 3)},
        constructions=construction_patterns(folder),
    )


def construction_patterns(folder: Path | None = None) -> tuple[Pattern, ...]:
    """Return the constructions of the shipped table, or of one in another folder.

    Raises:
        LanguageError: the table is missing or a line of it is broken.
    """
    found = []
    for row in rows(_constructions_file(folder), COLUMNS):
        try:
            found.append(pattern_of(row))
        except ValueError as error:
            raise LanguageError(f"The construction {row[0]} is broken: {error}.") from error
    return tuple(found)


def constructions_version(folder: Path | None = None) -> str:
    """Return a name for the table of constructions that changes when the table does.

    Raises:
        LanguageError: the table cannot be read.
    """
    import hashlib  # loads OpenSSL: not while the window starts

    try:
        return hashlib.sha256(_constructions_file(folder).read_bytes()).hexdigest()[:16]
    except OSError as error:
        raise LanguageError(f"The table of constructions cannot be read: {error}.") from error


def _constructions_file(folder: Path | None) -> Path:
    return (folder or resource("language")) / "constructions.tsv"
