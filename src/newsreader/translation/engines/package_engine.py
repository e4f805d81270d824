"""What the engines that run a model of their own from an installed package have in common.

In: sentences. Out: one translation for each, with the model's score and word links. Sentences
longer than the model was trained for are cut at clauses, translated in parts and joined again.
"""

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from newsreader.errors import PackageMissingError
from newsreader.model.cancelling import never
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.model.translation import EngineTag, SentenceTranslation, WordLink
from newsreader.translation.engines.asking import has_letter, stop_if
from newsreader.translation.engines.joined_parts import Part, joined, part_of_prefix
from newsreader.translation.engines.long_sentences import cut
from newsreader.translation.written import Written

LONGEST = 120  # pieces; Argos packages were trained on 150, students are cut at 128


class Model(Protocol):
    """A model in memory; its methods raise ``CancelledError`` and ``EngineError``."""

    def count(self, text: str) -> int:
        """Return how many pieces a text has."""
        ...

    def translate(
        self, texts: Sequence[str], beam: int, cancelled: Callable[[], bool]
    ) -> list[Written]:
        """Return what it writes for each text, in their order."""
        ...

    def attend(
        self, pairs: Sequence[tuple[str, str]], cancelled: Callable[[], bool]
    ) -> list[tuple[WordLink, ...]]:
        """Return the word links of each text and a given translation, in their order."""
        ...


M = TypeVar("M", bound=Model)


class PackageEngine(ABC, Generic[M]):
    """Translates with one installed package, loaded when it is first needed.

    A model that yields nothing for a sentence gives an empty ``target``; the source is never put in
    its place, or a missing translation would look like one. Once loaded, a model goes on working
    when its folder is removed.
    """

    def __init__(
        self, package: InstalledPackage, tag: EngineTag, beam: int, longest: int = LONGEST
    ) -> None:
        """Remember the package; ``longest`` is how many pieces the model takes at once."""
        self._package = package
        self._tag = tag
        self._beam = beam
        self._longest = longest
        self._lock = threading.Lock()
        self._loaded: M | None = None

    @abstractmethod
    def _load(self, folder: Path) -> M:
        """Return the model in a package's folder."""

    @abstractmethod
    def _other_wordings(
        self, model: M, text: str, prefix: str, most: int, cancelled: Callable[[], bool]
    ) -> list[str]:
        """Return translations of a text that begin with ``prefix``, best first."""

    @property
    def pair(self) -> Pair:
        """The direction of translation."""
        return self._package.pair

    @property
    def tag(self) -> EngineTag:
        """What makes the translations: the model and the beam."""
        return self._tag

    @property
    def loaded(self) -> bool:
        """Whether the model is in memory."""
        return self._loaded is not None

    def translate(
        self, sentences: Sequence[str], cancelled: Callable[[], bool] = never
    ) -> list[SentenceTranslation]:
        """Return one translation per sentence, in their order; see ``Engine.translate``.

        The score of a sentence that was cut is the mean of its parts' scores; a sentence without a
        letter has none.

        Raises:
            CancelledError: ``cancelled`` said so.
            PackageMissingError: the package's folder is gone and was not loaded before.
            PackageForeignError: the package is of a kind the program cannot use.
            EngineError: the model cannot be loaded, or fails.
        """

        def write(model: M, texts: Sequence[str]) -> list[Written]:
            return model.translate(texts, self._beam, cancelled)

        return self._translated(sentences, write, cancelled)

    def _translated(
        self,
        sentences: Sequence[str],
        write: Callable[[M, Sequence[str]], list[Written]],
        cancelled: Callable[[], bool],
    ) -> list[SentenceTranslation]:
        """Return the translations of sentences whose parts ``write`` translates."""
        stop_if(cancelled)
        if not any(has_letter(sentence) for sentence in sentences):
            return [self._unchanged(sentence) for sentence in sentences]
        model = self._model()
        parts = [
            cut(sentence, self._longest, model.count) if has_letter(sentence) else []
            for sentence in sentences
        ]
        translated = iter(write(model, [part for row in parts for part in row]))
        return [
            self._joined(sentence, row, [next(translated) for _ in row])
            for sentence, row in zip(sentences, parts, strict=True)
        ]

    def alternatives(
        self, sentence: str, prefix: str, most: int = 5, cancelled: Callable[[], bool] = never
    ) -> list[str]:
        """Return translations that begin with ``prefix``, best first; see ``Engine.alternatives``.

        Of a sentence that was cut, the part the prefix ends in changes, and what follows is
        translated as usual. Raises as ``translate`` does.
        """
        stop_if(cancelled)
        if most < 1 or not has_letter(sentence):
            return []
        model = self._model()
        parts = cut(sentence, self._longest, model.count)
        made = model.translate(parts, self._beam, cancelled) if len(parts) > 1 else []
        place, kept = part_of_prefix([one.text for one in made], prefix)
        rest = [one.text for one in made[place + 1 :] if one.text]
        found = self._other_wordings(model, parts[place], prefix[kept:], most, cancelled)
        return [" ".join([prefix[:kept] + text, *rest]) for text in found]

    def attend(
        self, pairs: Sequence[tuple[str, str]], cancelled: Callable[[], bool] = never
    ) -> list[tuple[WordLink, ...]]:
        """Return where the model looks for given translations; see ``Engine.attend``.

        Nothing where a text is longer than the model can take at once. Raises as ``translate``.
        """
        stop_if(cancelled)
        if not any(has_letter(source) and target.strip() for source, target in pairs):
            return [()] * len(pairs)
        return self._model().attend(pairs, cancelled)

    def unload(self) -> None:
        """Give the model's memory back; the next ``translate`` loads it again."""
        # A thread that is translating keeps the model until it is done.
        with self._lock:
            self._loaded = None

    def _model(self) -> M:
        with self._lock:
            if self._loaded is None:
                folder = self._package.folder
                if not folder.is_dir():
                    raise PackageMissingError(
                        f"The model package for {self.pair} is no longer in {folder}."
                    )
                self._loaded = self._load(folder)
            return self._loaded

    def _joined(
        self, sentence: str, parts: Sequence[str], written: Sequence[Written]
    ) -> SentenceTranslation:
        if not parts:
            return self._unchanged(sentence)
        pairs = zip(parts, written, strict=True)
        made = [Part(part, one.text, one.attention) for part, one in pairs]
        target, links = joined(sentence, made)
        score = sum(one.score for one in written) / len(written)
        return SentenceTranslation(sentence, target, score, self._tag, links)

    def _unchanged(self, sentence: str) -> SentenceTranslation:
        return SentenceTranslation(sentence, sentence, None, self._tag)


def tag_of(engine: str, package: InstalledPackage, checksum: str, beam: int) -> EngineTag:
    """Return the tag of an engine with a package whose files ``checksum`` tells from others."""
    source, target = package.pair.source, package.pair.target
    model = f"{source}_{target} {package.version} {checksum[:16]}"
    return EngineTag(engine, model, f"beam={beam}")
