"""The files of a student model in its folder, recognised by their published names.

In: a folder. Out: the names of the model, its shortlist and its one or two vocabularies.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from newsreader.errors import EngineError

_MODEL = re.compile(r"model(\..+)?\.bin")
_SHORTLIST = re.compile(r"(lex|shortlist)(\..+)?\.bin")
_VOCABULARY = re.compile(r"vocab(\..+)?\.spm")
_SOURCE_VOCABULARY = re.compile(r"srcvocab(\..+)?\.spm")
_TARGET_VOCABULARY = re.compile(r"trgvocab(\..+)?\.spm")


@dataclass(frozen=True, slots=True)
class StudentFiles:
    """Names inside the folder; both vocabularies are one file where the languages share it."""

    model: str
    shortlist: str
    source_vocab: str
    target_vocab: str

    @property
    def names(self) -> tuple[str, ...]:
        """Every file once: model, shortlist, vocabularies."""
        names = (self.model, self.shortlist, self.source_vocab, self.target_vocab)
        return tuple(dict.fromkeys(names))


def find_files(folder: Path) -> StudentFiles:
    """Return the files of the student model in ``folder``.

    Raises:
        EngineError: one of them is missing, or there are several of a kind.
    """
    try:
        names = sorted(file.name for file in folder.iterdir() if file.is_file())
    except OSError as error:
        raise EngineError("The folder {folder} cannot be read.", folder=folder) from error
    return choose(names, str(folder))


def choose(names: list[str], place: str) -> StudentFiles:
    """Return which of ``names`` are a student model's files; ``place`` is named in the error.

    Raises:
        EngineError: one of them is missing, or there are several of a kind.
    """
    joint = _only(_VOCABULARY, names, "vocabulary", place, needed=False)
    source = _only(_SOURCE_VOCABULARY, names, "source vocabulary", place, needed=not joint)
    target = _only(_TARGET_VOCABULARY, names, "target vocabulary", place, needed=not joint)
    if joint and (source or target):
        raise EngineError("There is more than one kind of vocabulary in {place}.", place=place)
    return StudentFiles(
        model=_only(_MODEL, names, "model", place),
        shortlist=_only(_SHORTLIST, names, "shortlist", place),
        source_vocab=joint or source,
        target_vocab=joint or target,
    )


def _only(
    pattern: re.Pattern[str], names: list[str], kind: str, place: str, *, needed: bool = True
) -> str:
    found = [name for name in names if pattern.fullmatch(name)]
    if len(found) > 1:
        raise EngineError(
            "There are several {kind} files in {place}: {names}.",
            kind=kind, place=place, names=", ".join(found),
        )  # fmt: skip
    if needed and not found:
        raise EngineError(
            "There is no {kind} file of a student model in {place}.", kind=kind, place=place
        )
    return found[0] if found else ""
