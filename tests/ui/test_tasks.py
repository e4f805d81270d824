import threading
import time

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication

from newsreader.errors import EngineError
from newsreader.library.library import Library
from newsreader.ui.tasks import Lane, Tasks

pytestmark = pytest.mark.gui


@pytest.fixture
def tasks(qapp):
    tasks = Tasks()
    yield tasks
    tasks.close()


def test_a_result_arrives_on_the_gui_thread(qtbot, tasks: Tasks):
    seen: list[tuple[str, int]] = []
    tasks.run(Lane.LIBRARY, lambda: "kept", lambda r: seen.append((r, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [("kept", threading.get_ident())]


def test_results_stream_in_order_and_then_the_end_is_told(qtbot, tasks: Tasks):
    seen: list[object] = []
    tasks.stream(
        Lane.LANGUAGE,
        lambda _cancelled: iter(range(5)),
        seen.append,
        finished=lambda: seen.append("end"),
    )
    qtbot.waitUntil(lambda: "end" in seen)
    assert seen == [0, 1, 2, 3, 4, "end"]


def test_a_cancelled_task_calls_nothing_more(qtbot, tasks: Tasks):
    seen: list[int] = []
    started = threading.Event()

    def count(cancelled):
        number = 0
        while not cancelled():
            yield number
            number += 1
            started.set()
            time.sleep(0.001)

    task = tasks.stream(Lane.TRANSLATION, count, seen.append)
    assert started.wait(5)
    task.cancel()
    after = len(seen)
    after_marker: list[str] = []
    tasks.run(Lane.TRANSLATION, lambda: "next", after_marker.append)
    qtbot.waitUntil(lambda: after_marker == ["next"])
    assert len(seen) == after


def test_one_lane_does_one_thing_at_a_time(qtbot, tasks: Tasks):
    at_once: list[int] = []
    running = [0]

    def work() -> None:
        running[0] += 1
        at_once.append(running[0])
        time.sleep(0.01)
        running[0] -= 1

    done: list[object] = []
    for _ in range(5):
        tasks.run(Lane.LIBRARY, work, done.append)
    qtbot.waitUntil(lambda: len(done) == 5)
    assert at_once == [1] * 5


def test_an_error_reaches_its_handler(qtbot, tasks: Tasks):
    errors: list[Exception] = []

    def fail() -> None:
        raise EngineError("The engine stopped.")

    tasks.run(Lane.TRANSLATION, fail, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], EngineError)


def test_a_defect_is_logged_whole_and_told(qtbot, tasks: Tasks, caplog):
    errors: list[Exception] = []
    tasks.failed.connect(errors.append)
    tasks.run(Lane.LIBRARY, lambda: 1 // 0)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ZeroDivisionError)
    assert "Traceback" in caplog.text


def test_work_that_outlives_the_close_tells_nobody(qapp, capfd):
    tasks = Tasks()
    begun, go_on = threading.Event(), threading.Event()
    told: list[object] = []

    def work(_cancelled):
        begun.set()
        assert go_on.wait(20)
        yield "late"
        raise EngineError("Later still.")

    tasks.stream(Lane.DOWNLOAD, work, told.append, told.append)
    assert begun.wait(5)
    tasks.close()
    threading.Timer(0.2, go_on.set).start()
    shiboken6.delete(tasks)  # as at the end of the program; it waits for the thread
    QCoreApplication.processEvents()
    assert told == []
    assert "deleted" not in capfd.readouterr().err


def test_the_library_keeps_one_connection_for_a_lane(qtbot, tasks: Tasks, home):
    library = Library(home.library, home.backups)
    done: list[object] = []
    for turn in range(1, 6):
        tasks.run(Lane.LIBRARY, library.articles.counts, done.append)
        qtbot.waitUntil(lambda turn=turn: len(done) == turn)
    assert len(library.database._links) == 1
    library.close()
    assert not list(home.data.glob("library.sqlite-*"))


def test_waiting_hands_over_what_arrives_and_what_that_asks_for(tasks: Tasks):
    seen: list[str] = []

    def first(_result: object) -> None:
        seen.append("first")
        tasks.run(Lane.LIBRARY, lambda: None, lambda _: seen.append("second"))

    tasks.run(Lane.LIBRARY, lambda: time.sleep(0.2), first)
    tasks.wait(Lane.LIBRARY, lambda: "second" in seen, 5000)
    assert seen == ["first", "second"]


def test_waiting_ends_when_nothing_more_can_come_and_when_it_takes_too_long(tasks: Tasks):
    tasks.wait(Lane.LIBRARY, lambda: False, 600_000)
    go = threading.Event()
    seen: list[object] = []
    tasks.run(Lane.LIBRARY, go.wait, seen.append)
    tasks.wait(Lane.LIBRARY, lambda: bool(seen), 100)
    assert seen == []
    go.set()
