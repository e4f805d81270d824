"""Finding out what a model's attention and its scores are worth.

In: a package folder, and sentences of our own whose words are linked by hand. Out: the decoder
layer that finds most of these links when the model must write the given translations, and how
probable the model holds its own translations of them.

All heads of a layer are averaged. Some of them alone may do better, but which ones cannot be told
from so few sentences: those that find most here find fewer elsewhere as often as more.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsreader.errors import EngineError
from newsreader.model.cancelling import never
from newsreader.model.language import Language, Pair
from newsreader.model.span import Span
from newsreader.model.tokens import word_spans
from newsreader.model.translation import WordLink
from newsreader.translation import calibration, model_file
from newsreader.translation.argos_model import MODEL, ArgosModel
from newsreader.translation.model_file import Choice
from newsreader.translation.quality_score import expected_of, mean_log_probability

_BETTER = 0.01  # than the last layer, or the last layer is good enough
_BEAM = 2  # as articles are translated
_TRUSTED = 0.5  # of the words; a model that finds fewer cannot be told by these sentences
# Words with the same mark answer each other.
_LINES = """
시장은/a 월요일/b 서울에서/c 보고서를/d 읽었다./e	The mayor/a read/e the report/d in Seoul/c on Monday./b
3월/a 쌀/b 가격이/c 7퍼센트/d 올랐다./e	The price/c of rice/b rose/e 7/d percent/d in March./a
경찰은/a 수요일/b 파리에서/c 사고를/d 조사했다./e	Police/a investigated/e the accident/d in Paris/c on Wednesday./b
총리는/a 금요일/b 대책을/c 발표했다./d	The prime minister/a announced/d the measures/c on Friday./b
농민은/a 4월/b 제주에서/c 작가를/d 만날/e 예정이다./f	The farmer/a plans/f to meet/e the writer/d in Jeju/c in April./b
환경부는/a 일요일/b 물이/c 맑다고/d 말했다./e	The environment/a ministry/a said/e on Sunday/b that the water/c is clear./d
토요일/a 런던에서/b 열린 경기에/c 24명이/d 참가했다./e	24/d people/d took/e part/e in the match/c in London/b on Saturday./a
노조는/a 8월에/b 대구에/c 병원을/d 열기로/e 했다./f	The labor/a union/a decided/f to open/e a hospital/d in Daegu/c in August./b
11월/a 석유/b 가격이/c 12퍼센트/d 내렸다./e	The price/c of oil/b fell/e 12/d percent/d in November./a
대변인은/a 화요일/b 결과가/c 중요하다고/d 말했다./e	The spokesperson/a said/e on Tuesday/b that the result/c is important./d
선장은/a 목요일/b 하노이에서/c 배를/d 고쳤다./e	The captain/a repaired/e the ship/d in Hanoi/c on Thursday./b
교육청은/a 6월에/b 전주에/c 도서관을/d 열기로/e 했다./f	The education/a office/a decided/f to open/e a library/d in Jeonju/c in June./b
"""  # noqa: E501

Marks = dict[Span, str]


@dataclass(frozen=True, slots=True)
class Marked:
    """A text, and the mark of every word that has one."""

    text: str
    marks: Marks


def calibrate(folder: Path, pair: Pair, prefix: str, into: Path | None = None) -> None:
    """Keep the best choice in a package folder, or ``into`` another one.

    A model that cannot be asked gets none. ``prefix`` is the target prefix of the package.

    Raises:
        OSError: the folder cannot be written.
    """

    def load(choice: Choice) -> ArgosModel:
        return ArgosModel(folder, threads=1, prefix=prefix, choice=choice)

    try:
        layers = model_file.read(folder / MODEL / "model.bin").layers
        choice = choose(layers, lambda choice: share_found(load(choice), pair))
        expected = expected_of(own_means(load(Choice()), pair))
    except EngineError:  # attention is a hint: the package translates without it
        return
    calibration.write(into or folder, choice, expected)


def own_means(model: ArgosModel, pair: Pair) -> list[float]:
    """Return how probable a model holds its own translation of each sentence: of a piece."""
    sources = [source.text for source, _ in _marked(pair.source)]
    written = model.translate(sources, _BEAM, never)
    return [mean_log_probability(one.score, one.text, pair.target) for one in written if one.text]


def choose(layers: int, share: Callable[[Choice], float]) -> Choice:
    """Return the choice among so many layers with the largest share of links found.

    It is the last layer unless another one is clearly better, and the model is understood at all.
    """
    best, most = Choice(), _TRUSTED
    for layer in range(-1, -layers - 1, -1):
        found = share(Choice(layer))
        if found > most + _BETTER:
            best, most = Choice(layer), found
    return best


def share_found(model: ArgosModel, pair: Pair) -> float:
    """Return the share of words, from either side, whose best link is right."""
    texts = list(_marked(pair.source))
    links = model.attend([(source.text, target.text) for source, target in texts], never)
    right = asked = 0
    for (source, target), found in zip(texts, links, strict=True):
        right += _right(source.marks, target.marks, found)
        asked += len(source.marks) + len(target.marks)
    return right / asked


def _right(source: Marks, target: Marks, links: Sequence[WordLink]) -> int:
    weakest_first = list(reversed(links))
    there = {one.source: one.target for one in weakest_first}
    back = {one.target: one.source for one in weakest_first}
    found = sum(span in there and target.get(there[span]) == mark for span, mark in source.items())
    return found + sum(
        span in back and source.get(back[span]) == mark for span, mark in target.items()
    )


def _marked(language: Language) -> Iterator[tuple[Marked, Marked]]:
    """Yield the sentences with their marks, the given language first."""
    for line in _LINES.strip().splitlines():
        korean, english = map(_read, line.split("\t"))
        yield (korean, english) if language is Language.KOREAN else (english, korean)


def _read(line: str) -> Marked:
    words = [word.partition("/") for word in line.split(" ")]
    text = " ".join(word for word, _, _ in words)
    marks = zip(word_spans(text), (mark for _, _, mark in words), strict=True)
    return Marked(text, {span: mark for span, mark in marks if mark})
