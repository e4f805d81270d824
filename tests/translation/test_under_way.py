from dataclasses import dataclass

import pytest

from newsreader.errors import CancelledError
from newsreader.model.cancelling import never
from newsreader.translation.under_way import UnderWay


@dataclass
class Later:
    """A result that is there when it was asked for often enough."""

    value: str
    asks: int = 0

    def done(self) -> bool:
        self.asks -= 1
        return self.asks < 0

    def result(self) -> str:
        return self.value


def test_the_batch_that_is_done_first_comes_first():
    under_way = UnderWay()
    under_way.add([0, 3], [Later("a"), Later("b", asks=4)])
    under_way.add([1], [Later("c", asks=1)])
    under_way.add([2], [Later("d", asks=9)])
    taken = [under_way.take(never) for _ in range(3)]
    assert taken == [{1: "c"}, {0: "a", 3: "b"}, {2: "d"}]
    assert len(under_way) == 0


def test_who_cancels_does_not_wait():
    under_way, asked = UnderWay(), []
    under_way.add([0], [Later("never", asks=1_000_000)])

    def after_a_while() -> bool:
        asked.append(True)
        return len(asked) == 3

    with pytest.raises(CancelledError):
        under_way.take(after_a_while)
    assert len(asked) == 3


def test_what_is_done_is_taken_even_by_who_cancels():
    under_way = UnderWay()
    under_way.add([7], [Later("done")])
    assert under_way.take(lambda: True) == {7: "done"}


def test_a_failure_comes_out_where_its_batch_is_taken():
    class Failed(Later):
        def result(self) -> str:
            raise RuntimeError("out of memory")

    under_way = UnderWay()
    under_way.add([0], [Failed("")])
    with pytest.raises(RuntimeError, match="out of memory"):
        under_way.take(never)
