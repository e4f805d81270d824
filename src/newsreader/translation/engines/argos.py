"""The engine that translates with Argos model packages.

In: sentences. Out: one translation for each, with the model's score. Sentences longer than the
model was trained for are cut at clauses, translated in parts and joined again.
"""

import threading
from collections.abc import Callable, Sequence

from newsreader.errors import CancelledError, PackageMissingError
from newsreader.model.cancelling import never
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.model.translation import EngineTag, SentenceTranslation, WordLink
from newsreader.translation import argos_wordings
from newsreader.translation.argos_model import ArgosModel, Written
from newsreader.translation.engines.joined_parts import Part, joined, part_of_prefix
from newsreader.translation.engines.long_sentences import cut
from newsreader.translation.packages import metadata

LONGEST = 120  # pieces; the packages were trained on sentences of up to 150


class ArgosEngine:
    """Translates with one installed package, loaded when it is first needed.

    A model that yields nothing for a sentence gives an empty ``target``; the source is never put in
    its place, or a missing translation would look like one. Once loaded, a model goes on working
    when its folder is removed.
    """

    def __init__(
        self,
        package: InstalledPackage,
        beam: int = 2,
        threads: int | None = None,
        longest: int = LONGEST,
    ) -> None:
        self._package = package
        self._beam = beam
        self._threads = threads
        self._longest = longest
        self._lock = threading.Lock()
        self._loaded: ArgosModel | None = None
        source, target = package.pair.source, package.pair.target
        model = f"{source}_{target} {package.version} {package.sha256[:16]}"
        self._tag = EngineTag("argos", model, f"beam={beam}")

    @property
    def pair(self) -> Pair:
        """The direction of translation."""
        return self._package.pair

    @property
    def tag(self) -> EngineTag:
        """What makes the translations: the model file and the beam."""
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
        if cancelled():
            raise CancelledError("The translation was cancelled.")
        if not any(_has_letter(sentence) for sentence in sentences):
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
        """Return other translations that begin with ``prefix``; see ``Engine.alternatives``.

        Of a sentence that was cut, the part the prefix ends in changes, and what follows is
        translated as usual. Raises as ``translate`` does.
        """
        if cancelled():
            raise CancelledError("The translation was cancelled.")
        if not _has_letter(sentence) or most < 1:
            return []
        model = self._model()
        parts = cut(sentence, self._longest, model.count)
        made = model.translate(parts, self._beam, cancelled) if len(parts) > 1 else []
        place, kept = part_of_prefix([one.text for one in made], prefix)
        rest = [one.text for one in made[place + 1 :] if one.text]
        found = argos_wordings.alternatives(
            model, parts[place], prefix[kept:], most, self._beam, cancelled
        )
        return [" ".join([prefix[:kept] + text, *rest]) for text in found]

    def attend(
        self, pairs: Sequence[tuple[str, str]], cancelled: Callable[[], bool] = never
    ) -> list[tuple[WordLink, ...]]:
        """Return where the model looks for given translations; see ``Engine.attend``.

        Nothing where a text is longer than the model can take at once. Raises as ``translate``.
        """
        if cancelled():
            raise CancelledError("The translation was cancelled.")
        if not any(_has_letter(source) and target.strip() for source, target in pairs):
            return [()] * len(pairs)
        return self._model().attend(pairs, cancelled)

    def unload(self) -> None:
        """Give the model's memory back; the next ``translate`` loads it again."""
        # A thread that is translating keeps the model until it is done.
        with self._lock:
            self._loaded = None

    def _model(self) -> ArgosModel:
        with self._lock:
            if self._loaded is None:
                folder = self._package.folder
                if not folder.is_dir():
                    raise PackageMissingError(
                        f"The model package for {self.pair} is no longer in {folder}."
                    )
                prefix = metadata.read(folder).target_prefix
                self._loaded = ArgosModel(folder, self._threads, prefix)
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


def _has_letter(sentence: str) -> bool:
    return any(character.isalpha() for character in sentence)
