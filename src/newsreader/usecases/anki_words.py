"""The words in an Anki deck: which field of a note holds the word, and what it means.

In: notes. Out: words, and which fields were taken. Of a type of notes that is not ours the word is
in the first field that looks like words of one language in most notes; what it means is in the
first other field in the other language.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import groupby
from typing import TYPE_CHECKING

from newsreader.errors import WordFileError
from newsreader.exporters.vocabulary_base import ReadWord
from newsreader.model.language import Language
from newsreader.model.vocabulary import WordStatus

if TYPE_CHECKING:
    from newsreader.library.anki_file import AnkiNote

_LOOKED_AT = 300  # notes of a type
_MOST = 0.5  # of the notes must look so
_LONGEST = 20  # code points of a word
_MEANING = 200
_OURS = "Newsreader"
_BREAK = re.compile(r"<(?:br|/?div|/?p|/?li)\b[^>]*>", re.IGNORECASE)
_GONE = re.compile(r"\[sound:[^\]]*\]|<style.*?</style>|<[^>]*>", re.DOTALL | re.IGNORECASE)
_CLOZE = re.compile(r"\{\{c\d+::(.*?)(?:::.*?)?\}\}", re.DOTALL)
_BRACKETS = re.compile(r"\s*[(\[（【].*?[)\]）】]")
_WORDS = {
    Language.KOREAN: re.compile(r"[가-힣]+(?: [가-힣]+){0,2}"),
    Language.ENGLISH: re.compile(r"[A-Za-z][A-Za-z'’-]*(?: [A-Za-z'’-]+){0,2}"),
}
_LETTERS = {Language.KOREAN: re.compile("[가-힣]"), Language.ENGLISH: re.compile("[A-Za-z]")}


@dataclass(frozen=True, slots=True)
class Columns:
    """Which fields of a type of notes hold the word and its meaning; ``names`` are all of them."""

    kind: str
    names: tuple[str, ...]
    word: str
    meaning: str
    language: Language
    notes: int


def words_of(
    notes: "Sequence[AnkiNote]", language: Language | None = None, field: str | None = None
) -> tuple[tuple[ReadWord, ...], tuple[Columns, ...]]:
    """Return the words of a deck and the fields they were taken from.

    Raises:
        WordFileError: no field looks like words, or none is named ``field``.
    """
    found: list[ReadWord] = []
    taken: list[Columns] = []
    for kind, group in groupby(sorted(notes, key=lambda note: note.kind), lambda note: note.kind):
        own = list(group)
        columns = _columns(kind, own, language, field)
        if columns is not None:
            taken.append(columns)
            found.extend(_word(note, columns) for note in own)
    if not taken:
        raise WordFileError("No field of the deck looks like words.")
    return tuple(found), tuple(taken)


def plain(html: str) -> str:
    """Return the first line of a field as text, without sounds, gaps and marks."""
    lines = _BREAK.sub("\n", _CLOZE.sub(r"\1", html)).split("\n")
    texts = (" ".join(unescape(_GONE.sub("", line)).split()) for line in lines)
    return next((text for text in texts if text), "")


def bare(text: str) -> str:
    """Return a word without what stands in brackets behind it: 학교(學校) is 학교."""
    return _BRACKETS.sub("", text).strip(" .,;:·~-") or text


def _columns(
    kind: str, notes: "Sequence[AnkiNote]", language: Language | None, field: str | None
) -> Columns | None:
    names = tuple(name for name, _ in notes[0].fields)
    if field is not None and field not in names:
        return None
    sample = [dict(note.fields) for note in notes[:_LOOKED_AT]]
    wanted = (language,) if language else tuple(Language)
    shares = [
        (_share((one.get(name, "") for one in sample), each), name, each)
        for name in ((field,) if field else names)
        for each in wanted
    ]
    best = next((one for one in shares if one[0] >= _MOST), None)
    if best is None and field and shares:
        best = max(shares, key=lambda one: one[0])
    if best is None:
        return None
    _, word, own = best
    return Columns(kind, names, word, _meaning(names, word, own, sample), own, len(notes))


def _share(texts: Iterable[str], language: Language) -> float:
    """Return the share of texts that look like a word of a language."""
    looks = [_looks(bare(plain(text)), language) for text in texts]
    return sum(looks) / len(looks) if looks else 0.0


def _looks(text: str, language: Language) -> bool:
    return len(text) <= _LONGEST and _WORDS[language].fullmatch(text) is not None


def _meaning(
    names: Sequence[str], word: str, language: Language, sample: Sequence[dict[str, str]]
) -> str:
    letters = _LETTERS[language.other]
    for name in names:
        texts = [plain(one.get(name, "")) for one in sample] if name != word else []
        said = [text for text in texts if letters.search(text) and len(text) <= _MEANING]
        if texts and len(said) >= _MOST * len(texts):
            return name
    return ""


def _word(note: "AnkiNote", columns: Columns) -> ReadWord:
    fields = dict(note.fields)
    if columns.kind == _OURS:
        from newsreader.usecases.own_deck import own_word

        return own_word(fields, note.tags)
    text = bare(plain(fields.get(columns.word, "")))
    if columns.language is Language.ENGLISH:
        text = text.removeprefix("to ")
    meaning = plain(fields.get(columns.meaning, "")) if columns.meaning else ""
    return ReadWord(
        lemma=text if _looks(text, columns.language) else "",
        language=columns.language,
        meaning=meaning[:_MEANING],
        status=None if text else WordStatus.NEW,
    )
