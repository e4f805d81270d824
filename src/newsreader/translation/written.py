"""What a model wrote for one text."""

from dataclasses import dataclass

from newsreader.model.translation import WordLink


@dataclass(frozen=True, slots=True)
class Written:
    """A translation, its score, and where the model looked: in code points of the two texts."""

    text: str
    score: float
    attention: tuple[WordLink, ...]
