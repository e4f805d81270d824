"""The engine that translates with student models, as Firefox Translations uses them.

In: sentences. Out: one translation for each, with the model's score and word links. Sentences
longer than the model was trained for are cut at clauses, translated in parts and joined again.
"""

import hashlib
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from newsreader.errors import CancelledError, PackageMissingError
from newsreader.model.cancelling import never
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.model.translation import EngineTag, SentenceTranslation, WordLink
from newsreader.translation.engines.joined_parts import Part, joined, part_of_prefix
from newsreader.translation.engines.long_sentences import cut
from newsreader.translation.engines.student import blas
from newsreader.translation.engines.student.files import find_files
from newsreader.translation.packages import manifest

if TYPE_CHECKING:
    from newsreader.translation.engines.student.model import StudentModel, Translated

LONGEST = 120  # pieces; the reference engine cuts at 128


class StudentEngine:
    """Translates with one installed package, loaded when it is first needed.

    A model that yields nothing for a sentence gives an empty ``target``; the source is never put in
    its place, or a missing translation would look like one. Once loaded, a model goes on working
    when its folder is removed.
    """

    def __init__(self, package: InstalledPackage, beam: int = 1, longest: int = LONGEST) -> None:
        self._package = package
        self._beam = beam
        self._longest = longest
        self._lock = threading.Lock()
        self._loaded: StudentModel | None = None
        source, target = package.pair.source, package.pair.target
        model = f"{source}_{target} {package.version} {_sum_of_all(package)[:16]}"
        self._tag = EngineTag("student", model, f"beam={beam}")

    @property
    def pair(self) -> Pair:
        """The direction of translation."""
        return self._package.pair

    @property
    def tag(self) -> EngineTag:
        """What makes the translations: all files of the model, and the beam."""
        return self._tag

    @property
    def loaded(self) -> bool:
        """Whether the model is in memory."""
        return self._loaded is not None

    def translate(
        self, sentences: Sequence[str], cancelled: Callable[[], bool] = never
    ) -> list[SentenceTranslation]:
        """Return one translation per sentence, in their order; see ``Engine.translate``.

        The score is the mean log-probability of a piece. That of a sentence that was cut is the
        mean of its parts' scores; a sentence without a letter has none.

        Raises:
            CancelledError: ``cancelled`` said so.
            PackageMissingError: the package's folder is gone and was not loaded before.
            EngineError: the model cannot be loaded, or fails.
        """
        if _stopped(cancelled) or not any(_has_letter(sentence) for sentence in sentences):
            return [self._unchanged(sentence) for sentence in sentences]
        model = self._model()
        parts = [
            cut(sentence, self._longest, model.count) if _has_letter(sentence) else []
            for sentence in sentences
        ]
        results = model.translate([part for row in parts for part in row], self._beam, cancelled)
        translated = iter(results)
        return [
            self._joined(sentence, row, [next(translated) for _ in row])
            for sentence, row in zip(sentences, parts, strict=True)
        ]

    def alternatives(
        self, sentence: str, prefix: str, most: int = 5, cancelled: Callable[[], bool] = never
    ) -> list[str]:
        """Return translations that begin with ``prefix``, best first; see ``Engine.alternatives``.

        Of a sentence that was cut, the part the prefix ends in changes, and what follows is
        translated as usual.

        Raises:
            CancelledError: ``cancelled`` said so.
            PackageMissingError: the package's folder is gone and was not loaded before.
            EngineError: the model cannot be loaded, or fails.
        """
        if _stopped(cancelled) or most < 1 or not _has_letter(sentence):
            return []
        model = self._model()
        parts = cut(sentence, self._longest, model.count)
        made = model.translate(parts, self._beam, cancelled) if len(parts) > 1 else []
        place, kept = part_of_prefix([one.text for one in made], prefix)
        rest = [one.text for one in made[place + 1 :] if one.text]
        found = model.alternatives(parts[place], prefix[kept:], most, cancelled)
        return [" ".join([prefix[:kept] + text, *rest]) for text in found]

    def attend(
        self, pairs: Sequence[tuple[str, str]], cancelled: Callable[[], bool] = never
    ) -> list[tuple[WordLink, ...]]:
        """Return the word links of sources and given targets; see ``Engine.attend``.

        None for a pair that is too long to be looked at at once.

        Raises:
            CancelledError: ``cancelled`` said so.
            PackageMissingError: the package's folder is gone and was not loaded before.
            EngineError: the model cannot be loaded, or fails.
        """
        if _stopped(cancelled) or not pairs:
            return []
        return self._model().attend(pairs, cancelled)

    def unload(self) -> None:
        """Give the model's memory back; the next ``translate`` loads it again."""
        # A thread that is translating keeps the model until it is done.
        with self._lock:
            self._loaded = None

    def _model(self) -> "StudentModel":
        with self._lock:
            if self._loaded is None:
                folder = self._package.folder
                if not folder.is_dir():
                    raise PackageMissingError(
                        f"The model package for {self.pair} is no longer in {folder}."
                    )
                blas.one_thread()
                from newsreader.translation.engines.student.model import StudentModel

                self._loaded = StudentModel(folder, find_files(folder))
            return self._loaded

    def _joined(
        self, sentence: str, parts: Sequence[str], results: Sequence["Translated"]
    ) -> SentenceTranslation:
        if not parts:
            return self._unchanged(sentence)
        pairs = zip(parts, results, strict=True)
        target, links = joined(sentence, [Part(part, one.text, one.links) for part, one in pairs])
        score = sum(one.score for one in results) / len(results)
        return SentenceTranslation(sentence, target, score, self._tag, links)

    def _unchanged(self, sentence: str) -> SentenceTranslation:
        return SentenceTranslation(sentence, sentence, None, self._tag)


def _sum_of_all(package: InstalledPackage) -> str:
    """Return one checksum for every file: another shortlist or vocabulary translates otherwise.

    Of a folder that was never installed it is the one the package has.
    """
    made = manifest.read(package.folder)
    if made is None:
        return package.sha256
    lines = sorted(f"{name} {stored.sha256}\n" for name, stored in made.files.items())
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def _stopped(cancelled: Callable[[], bool]) -> bool:
    if cancelled():
        raise CancelledError("The translation was cancelled.")
    return False


def _has_letter(sentence: str) -> bool:
    return any(character.isalpha() for character in sentence)
