import pytest

from newsreader.errors import PackageMissingError
from newsreader.model.language import Pair
from newsreader.usecases.workbench import Workbench
from tests.usecases.conftest import Shelf

EN_KO, KO_EN = Pair.parse("en-ko"), Pair.parse("ko-en")


def _unloaded(shelf: Shelf) -> list[int]:
    return [engine.unloaded for engine in shelf.made]


def test_a_direction_keeps_its_engine(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    shelf.install("ko-en")
    first = bench.engines.engine(EN_KO, 2)
    assert bench.engines.engine(KO_EN, 2) is not first
    assert bench.engines.engine(EN_KO, 2) is first
    assert _unloaded(shelf) == [0, 0]


def test_a_replaced_package_unloads_the_engine_of_the_old_one(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    first = bench.engines.engine(EN_KO, 2)
    shelf.install("en-ko", "2.0")
    assert bench.engines.engine(EN_KO, 2) is not first
    assert _unloaded(shelf) == [1, 0]


def test_another_beam_is_another_engine(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    assert bench.engines.engine(EN_KO, 4) is not bench.engines.engine(EN_KO, 2)
    assert _unloaded(shelf) == [1, 0]


def test_a_removed_package_unloads_its_engine(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    bench.engines.engine(EN_KO, 2)
    shelf.packages.clear()
    with pytest.raises(PackageMissingError):
        bench.engines.engine(EN_KO, 2)
    assert _unloaded(shelf) == [1]


def test_closing_unloads_every_engine_once(bench: Workbench, shelf: Shelf):
    for pair in ("en-ko", "ko-en"):
        shelf.install(pair)
        bench.engines.engine(Pair.parse(pair), 2)
    bench.engines.close()
    bench.engines.close()
    assert _unloaded(shelf) == [1, 1]
