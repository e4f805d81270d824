import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from newsreader.errors import PackageMissingError
from newsreader.model.engine import EngineChoice, EngineKind
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.translation.base import Engine
from newsreader.usecases.engines import Engines
from newsreader.usecases.workbench import Workbench
from tests.translation.fakes import UpperCaseEngine
from tests.usecases.conftest import Shelf

EN_KO, KO_EN = Pair.parse("en-ko"), Pair.parse("ko-en")
ARGOS, STUDENT = EngineKind.ARGOS, EngineKind.STUDENT
SERVER = EngineChoice(EngineKind.LIBRETRANSLATE, "http://127.0.0.1:5000")


class Servers:
    """Servers that were asked for."""

    def __init__(self) -> None:
        self.made: list[UpperCaseEngine] = []
        self.choices: list[EngineChoice] = []

    def connect(self, pair: Pair, choice: EngineChoice) -> Engine:
        self.choices.append(choice)
        self.made.append(UpperCaseEngine(pair))
        return self.made[-1]


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def students() -> Shelf:
    return Shelf()


@pytest.fixture
def servers() -> Servers:
    return Servers()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def engines(shelf: Shelf, students: Shelf, servers: Servers, clock: Clock) -> Iterator[Engines]:
    """Engines of every kind; both shelves hold a package for both directions."""
    for pair in ("en-ko", "ko-en"):
        shelf.install(pair)
        students.install(pair, "2.0")

    def find_student(pair: Pair) -> InstalledPackage:
        package = students.find(pair)
        return InstalledPackage(pair, package.version, Path("/models"), 1, "s", engine=STUDENT)

    def make(package: InstalledPackage, beam: int) -> Engine:
        if package.engine is STUDENT:
            return students.make(students.find(package.pair), beam)
        return shelf.make(package, beam)

    engines = Engines(shelf.find, make, find_student, servers.connect, clock)
    yield engines
    engines.close()


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


def _asked_at_once(beams: tuple[int, int]) -> tuple[list[UpperCaseEngine], Engines]:
    """Ask for an engine from two threads that both find none."""
    made: list[UpperCaseEngine] = []
    both = threading.Barrier(2)

    def make(package: InstalledPackage, _beam: int) -> Engine:
        engine = UpperCaseEngine(package.pair)
        made.append(engine)
        both.wait(10)
        return engine

    engines = Engines(lambda pair: InstalledPackage(pair, "1", Path("/packages"), 1, ""), make)
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda beam: engines.engine(KO_EN, beam), beams))
    for engine in found:
        engine.translate(["비가 왔다."])
    return made, engines


def test_two_threads_that_ask_at_once_get_one_engine():
    made, engines = _asked_at_once((2, 2))
    engines.close()
    assert sum(engine.loaded or engine.unloaded for engine in made) == 1
    assert not any(engine.loaded for engine in made)


def test_of_two_engines_made_at_once_for_two_beams_the_one_that_is_replaced_is_unloaded():
    made, engines = _asked_at_once((2, 4))
    assert sum(engine.unloaded for engine in made) == 1
    engines.close()
    assert all(engine.unloaded == 1 for engine in made)


def test_a_choice_holds_for_its_direction_alone(engines: Engines, shelf: Shelf, students: Shelf):
    engines.choose(KO_EN, EngineChoice(STUDENT))
    assert engines.engine(KO_EN, 2) is students.made[0]
    assert engines.engine(EN_KO, 2) is shelf.made[0]
    assert engines.choice(KO_EN).kind is STUDENT
    assert engines.choice(EN_KO).kind is ARGOS


def test_choosing_another_engine_unloads_the_one_before(engines: Engines, shelf: Shelf):
    engines.engine(KO_EN, 2)
    engines.choose(KO_EN, EngineChoice(STUDENT))
    assert _unloaded(shelf) == [1]
    engines.choose(KO_EN, EngineChoice())
    assert engines.engine(KO_EN, 2) is shelf.made[1]


def test_choosing_the_same_again_unloads_nothing(engines: Engines, shelf: Shelf):
    first = engines.engine(KO_EN, 2)
    engines.choose_all({KO_EN: EngineChoice(), EN_KO: EngineChoice()})
    assert engines.engine(KO_EN, 2) is first
    assert _unloaded(shelf) == [0]


def test_the_chosen_kind_is_missing_whatever_else_is_installed(engines: Engines, students: Shelf):
    students.packages.clear()
    engines.choose(KO_EN, EngineChoice(STUDENT))
    with pytest.raises(PackageMissingError):
        engines.engine(KO_EN, 2)


def test_a_second_opinion_leaves_the_choice_and_its_engine_alone(
    engines: Engines, shelf: Shelf, students: Shelf
):
    first = engines.engine(KO_EN, 2)
    other = engines.engine_of(STUDENT, KO_EN, 1)
    assert other is students.made[0]
    assert engines.choice(KO_EN).kind is ARGOS
    assert engines.engine(KO_EN, 2) is first
    assert engines.engine_of(STUDENT, KO_EN, 1) is other
    assert engines.engine_of(ARGOS, KO_EN, 2) is first
    assert _unloaded(shelf) == _unloaded(students) == [0]


def test_a_server_is_connected_once_for_its_address(engines: Engines, servers: Servers):
    engines.choose(KO_EN, SERVER)
    first = engines.engine(KO_EN, 2)
    assert engines.engine(KO_EN, 2) is first
    other = EngineChoice(EngineKind.LIBRETRANSLATE, "http://127.0.0.1:5001", "key")
    engines.choose(KO_EN, other)
    assert engines.engine(KO_EN, 2) is not first
    assert servers.choices == [SERVER, other]
    assert servers.made[0].unloaded == 1


def test_a_server_that_is_not_chosen_is_never_asked_for_an_opinion(
    engines: Engines, servers: Servers
):
    engines.choose(EN_KO, SERVER)
    with pytest.raises(PackageMissingError):
        engines.engine_of(EngineKind.LIBRETRANSLATE, KO_EN, 2)
    assert servers.choices == []
    assert engines.engine_of(EngineKind.LIBRETRANSLATE, EN_KO, 2) is servers.made[0]


def test_a_server_without_an_address_is_missing(engines: Engines, servers: Servers):
    engines.choose(KO_EN, EngineChoice(EngineKind.LIBRETRANSLATE))
    with pytest.raises(PackageMissingError, match="No server"):
        engines.engine(KO_EN, 2)
    assert servers.choices == []


def test_an_address_that_is_none_is_missing_too(home):
    engines = Engines.of_packages(home)
    engines.choose(KO_EN, EngineChoice(EngineKind.LIBRETRANSLATE, "ftp://example.org"))
    with pytest.raises(PackageMissingError, match="ftp"):
        engines.engine(KO_EN, 2)


def test_an_idle_engine_gives_its_memory_back_once(engines: Engines, shelf: Shelf, clock: Clock):
    engines.engine(KO_EN, 2)
    clock.now = 100
    engines.engine(EN_KO, 2)
    clock.now = 400
    engines.unload_idle(400)
    engines.unload_idle(400)
    assert _unloaded(shelf) == [1, 0]
    engines.unload_idle(300)
    assert _unloaded(shelf) == [1, 1]


def test_an_engine_that_was_idle_goes_on_when_asked_for(
    engines: Engines, shelf: Shelf, clock: Clock
):
    first = engines.engine(KO_EN, 2)
    clock.now = 400
    engines.unload_idle(300)
    assert engines.engine(KO_EN, 2) is first
    clock.now = 500
    engines.unload_idle(300)
    assert _unloaded(shelf) == [1]
    clock.now = 700
    engines.unload_idle(300)
    assert _unloaded(shelf) == [2]


def test_an_engine_that_was_unloaded_in_use_is_unloaded_again(
    engines: Engines, shelf: Shelf, clock: Clock
):
    held = engines.engine(KO_EN, 2)
    held.translate(["비가 왔다."])
    clock.now = 400
    engines.unload_idle(300)
    held.translate(["비가 왔다."])
    clock.now = 500
    engines.unload_idle(300)
    assert held.loaded  # it was used not long ago
    clock.now = 800
    engines.unload_idle(300)
    assert not held.loaded
    clock.now = 1200
    engines.unload_idle(300)
    assert _unloaded(shelf) == [2]


def test_an_engine_that_tells_links_is_not_idle(engines: Engines, clock: Clock):
    engines.engine(KO_EN, 2).translate(["비가 왔다."])
    clock.now = 200
    assert engines.loaded(KO_EN) is not None
    clock.now = 400
    engines.unload_idle(300)
    assert engines.loaded(KO_EN) is not None


def test_dropping_a_kind_leaves_the_other_kind_loaded(
    engines: Engines, shelf: Shelf, students: Shelf
):
    engines.engine(KO_EN, 2)
    engines.engine_of(STUDENT, KO_EN, 2)
    engines.drop(KO_EN, ARGOS)
    assert (_unloaded(shelf), _unloaded(students)) == ([1], [0])
    engines.drop(KO_EN)
    assert (_unloaded(shelf), _unloaded(students)) == ([1], [1])


def test_the_argos_package_stands_in_for_one_direction_until_something_else_is_chosen(
    engines: Engines, shelf: Shelf, servers: Servers
):
    shelf.install("en-ko")
    shelf.packages.pop(KO_EN, None)
    assert not engines.can_stand_in(EN_KO)  # it is what translates
    engines.choose_all({EN_KO: SERVER, KO_EN: SERVER})
    assert engines.can_stand_in(EN_KO)
    assert not engines.can_stand_in(KO_EN)  # no package is there
    engines.engine(EN_KO, 2)
    engines.stand_in(EN_KO)
    assert engines.engine(EN_KO, 2) is shelf.made[-1]
    assert (engines.choice(EN_KO), engines.choice(KO_EN)) == (EngineChoice(), SERVER)
    assert servers.made[-1].unloaded == 1
    engines.choose_all({EN_KO: SERVER, KO_EN: EngineChoice()})
    assert engines.choice(EN_KO) == EngineChoice()  # only the other direction was chosen anew
    other = EngineChoice(EngineKind.LIBRETRANSLATE, "http://127.0.0.1:6000")
    engines.choose(EN_KO, other)
    assert engines.choice(EN_KO) == other


def test_what_was_chosen_comes_back_when_nothing_stands_in_any_more(
    engines: Engines, shelf: Shelf, servers: Servers
):
    shelf.install("en-ko")
    engines.choose(EN_KO, SERVER)
    assert not engines.end_stand_in(EN_KO)
    engines.stand_in(EN_KO)
    assert engines.end_stand_in(EN_KO)
    assert engines.choice(EN_KO) == SERVER
    assert engines.engine(EN_KO, 2) is servers.made[-1]
