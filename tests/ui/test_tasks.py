import threading
import time

import pytest

from newsreader.errors import EngineError
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
