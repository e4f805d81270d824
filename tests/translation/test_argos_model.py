from typing import Any

import pytest
from tools.grammar_pairs import make

from newsreader.model.cancelling import never
from newsreader.model.language import Pair
from newsreader.translation.argos_model import ArgosModel, usual_threads
from newsreader.translation.packages import find


def test_some_threads_translate_and_never_all_of_many_cores():
    assert 1 <= usual_threads() <= 4


class Held:
    """A result of the model that is there when it was asked for often enough."""

    def __init__(self, result: object) -> None:
        self.real: Any = result
        self.asks = 3

    def done(self) -> bool:
        self.asks -= self.asks > 0
        return self.asks == 0

    def result(self) -> object:
        return self.real.result()


class Watched:
    """A translator that counts the batches it has in hand at the same time."""

    def __init__(self, translator: object) -> None:
        self._translator: Any = translator
        self._held: list[Held] = []
        self.most = 0

    def translate_batch(self, *texts: object, **options: object) -> list[Held]:
        batch = [Held(one) for one in self._translator.translate_batch(*texts, **options)]
        self._held = [one for one in self._held if one.asks] + batch[:1]
        self.most = max(self.most, len(self._held))
        return batch


@pytest.mark.slow
@pytest.mark.parametrize(("threads", "spare", "most"), [(3, 0, 3), (3, 1, 2), (1, 1, 1)])
def test_every_thread_has_a_batch_but_those_that_are_left_to_others(
    session_home, threads, spare, most
):
    korean = [one.texts[0] for one in make(60, seed=7)]
    model = ArgosModel(find(session_home, Pair.parse("ko-en")).folder, threads)
    usual = model.translate(korean, 2, never)
    watched = Watched(model._translator)
    model._translator = watched
    made = model.translate(korean, 2, never, spare)
    assert [one.text for one in made] == [one.text for one in usual]
    assert watched.most == most
