"""A student model in memory: its network and its vocabularies.

In: short texts. Out: their translations with a score and word links. Nothing is known here about
packages but the names of the files in their folder.
"""

import mmap
from collections.abc import Callable, Sequence
from pathlib import Path

from newsreader.errors import EngineError
from newsreader.model.translation import WordLink
from newsreader.translation.attention import fold
from newsreader.translation.engines.student import branches
from newsreader.translation.engines.student.batching import batches
from newsreader.translation.engines.student.binfmt import read_model, read_shortlist
from newsreader.translation.engines.student.config import read_shape
from newsreader.translation.engines.student.files import StudentFiles
from newsreader.translation.engines.student.network import Network
from newsreader.translation.engines.student.output import Output
from newsreader.translation.engines.student.pieces import EOS, Pieces, Vocabulary
from newsreader.translation.engines.student.products import Form, fastest_form
from newsreader.translation.engines.student.search import Decoder, Hypothesis
from newsreader.translation.engines.student.weights import gather
from newsreader.translation.written import Written

_LONGEST_ATTENDED = 300  # pieces; beyond, a link would be a guess and the matrices large
_SCORE_DIGITS = 3  # further ones depend on what else is computed at the same time

Cancelled = Callable[[], bool]


class StudentModel:
    """A loaded model; translates from several threads at once."""

    def __init__(self, folder: Path, files: StudentFiles, form: Form | None = None) -> None:
        """Load the model in ``folder``; its file stays mapped into memory.

        ``form`` is how its matrices are kept, if not as this machine is fastest.

        Raises:
            EngineError: a file is missing, damaged, or of a kind that cannot be used here.
        """
        try:
            self._load(folder, files, form or fastest_form())
        except EngineError as error:
            reason = str(error).rstrip(".")
            raise EngineError(
                "The model in {folder} cannot be loaded: {reason}.", folder=folder, reason=reason
            ) from error

    def _load(self, folder: Path, files: StudentFiles, form: Form) -> None:
        config, tensors = read_model(_mapped(folder / files.model))
        shape = read_shape(config)
        joint = files.source_vocab == files.target_vocab
        if joint != shape.joint:
            raise EngineError("Its vocabulary files do not belong to the model.")
        self._source = Vocabulary(folder / files.source_vocab, shape.source_pieces)
        self._target = (
            self._source if joint else Vocabulary(folder / files.target_vocab, shape.target_pieces)
        )
        shortlist = read_shortlist(
            _mapped(folder / files.shortlist), shape.source_pieces, shape.target_pieces
        )
        weights = gather(shape, tensors, form)
        output = Output(weights, shortlist, form, joint=joint)
        self._decoder = Decoder(Network(shape, weights), output)

    def count(self, text: str) -> int:
        """Return how many pieces a text has."""
        return self._source.count(text)

    def translate(self, texts: Sequence[str], beam: int, cancelled: Cancelled) -> list[Written]:
        """Return the translation of each text, in their order.

        The score is the mean log-probability of a piece, the end mark among them, at most 0.

        Raises:
            CancelledError: ``cancelled`` said so.
            EngineError: the model failed.
        """
        sources = [self._source.encode(text) for text in texts]
        found: dict[int, Written] = {}
        for batch in batches([len(source.ids) + 1 for source in sources]):
            numbers = [(*sources[index].ids, EOS) for index in batch]
            results = self._decoder.search(numbers, beam, cancelled)
            for index, result in zip(batch, results, strict=True):
                found[index] = self._translated(sources[index], result)
        return [found[index] for index in range(len(texts))]

    def alternatives(self, text: str, prefix: str, most: int, cancelled: Cancelled) -> list[str]:
        """Return translations of a text that begin with ``prefix``, best first.

        No two go on with the same word.

        Raises:
            CancelledError: ``cancelled`` said so.
            EngineError: the model failed.
        """
        source = (*self._source.encode(text).ids, EOS)
        place = branches.Place(self._decoder, self._target, source)
        return branches.alternatives(place, prefix, most, cancelled)

    def attend(
        self, pairs: Sequence[tuple[str, str]], cancelled: Cancelled
    ) -> list[tuple[WordLink, ...]]:
        """Return the word links of each text and a given translation of it, in their order.

        Raises:
            CancelledError: ``cancelled`` said so.
        """
        sources = [self._source.encode(source) for source, _ in pairs]
        targets = [self._target.encode(target) for _, target in pairs]
        sizes = [
            max(len(source.ids), len(target.ids)) + 1
            for source, target in zip(sources, targets, strict=True)
        ]
        found: dict[int, tuple[WordLink, ...]] = {}
        usable = [
            index
            for index, size in enumerate(sizes)
            if targets[index].ids and size <= _LONGEST_ATTENDED
        ]
        for batch in batches([sizes[index] for index in usable]):
            chosen = [usable[index] for index in batch]
            numbers = [(*sources[index].ids, EOS) for index in chosen]
            given = [targets[index].ids for index in chosen]
            looked = self._decoder.look(numbers, given, cancelled)
            for index, result in zip(chosen, looked, strict=True):
                found[index] = _links(sources[index], targets[index], result)
        return [found.get(index, ()) for index in range(len(pairs))]

    def _translated(self, source: Pieces, result: Hypothesis) -> Written:
        target = self._target.decode(result.ids)
        score = round(result.score, _SCORE_DIGITS)
        return Written(target.text, score, _links(source, target, result))


def _links(source: Pieces, target: Pieces, result: Hypothesis) -> tuple[WordLink, ...]:
    return fold(source.text, source.spans, target.text, target.spans, result.looks)


def _mapped(file: Path) -> memoryview:
    try:
        with file.open("rb") as opened:
            return memoryview(mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ))
    except (OSError, ValueError) as error:
        raise EngineError(f"The file {file.name} cannot be read.") from error
