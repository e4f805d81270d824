"""The first seconds, and what is left for quiet moments."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsreader.settings import Settings, load
from newsreader.ui.flows.indexing import IndexingFlow
from newsreader.ui.flows.starting import StartFlow
from newsreader.ui.flows.tools import Preferences, load_settings
from newsreader.ui.main_window import MainWindow
from newsreader.ui.tasks import Lane, Tasks
from newsreader.usecases.housekeeping import Housekeeping
from newsreader.usecases.workbench import Workbench
from tests.ui.flows.hands import button, notice, press, settled

pytestmark = pytest.mark.gui


class Troubled(Housekeeping):
    """Finds the library in a bad state."""

    def later(self) -> list[str]:
        return ["The file is damaged: page 3 is never used."]


class Shelves:
    """Indexes three articles and notes what happens."""

    def __init__(self) -> None:
        self.seen: list[object] = []
        self.missing = [1, 2, 3]
        self.go_on = threading.Event()

    def __call__(self, _bench: Workbench, cancelled: Callable[[], bool]) -> Iterator[int]:
        for article in list(self.missing):
            self.go_on.wait(5)
            if cancelled():
                self.seen.append("left off")
                return
            self.missing.remove(article)
            self.seen.append(article)
            yield article


@pytest.fixture
def start(window: MainWindow, house) -> StartFlow:
    return StartFlow(window.desk, Troubled(house.program.bench), window, window)


@pytest.fixture
def tasks(qapp) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


# --- settings ------------------------------------------------------------------------------------


def test_a_broken_settings_file_is_kept_and_its_new_name_told(qtbot, house, home):
    text = 'theme = "dark\nfont_size = 22\n'
    home.settings.write_text(text, encoding="utf-8")
    settings, broken = load_settings(home.settings)
    assert settings == Settings()
    assert broken is not None
    kept = home.settings.with_name("settings.toml.broken")
    assert kept.read_text("utf-8") == text
    window = house.open()
    broken.tell(window.desk.voice)
    assert "settings.toml.broken" in notice(window)
    house.close()
    assert load(home.settings).last_article
    assert kept.read_text("utf-8") == text


def test_work_that_had_to_wait_writes_no_older_settings(qtbot, tasks: Tasks, tmp_path: Path):
    path = tmp_path / "settings.toml"
    preferences = Preferences(Settings(), path, tasks)
    busy = threading.Event()
    tasks.run(Lane.LIBRARY, busy.wait)
    preferences.change(Settings(theme="dark"))
    qtbot.waitUntil(lambda: not preferences._later.isActive())
    preferences.change(Settings(theme="sepia"))
    preferences.save_now()
    assert load(path).theme == "sepia"
    busy.set()
    tasks.close()
    assert load(path).theme == "sepia"


def test_settings_that_wait_behind_other_work_are_written_at_the_end(qtbot, tasks, tmp_path: Path):
    path = tmp_path / "settings.toml"
    preferences = Preferences(Settings(), path, tasks)
    busy = threading.Event()
    tasks.run(Lane.LIBRARY, busy.wait)
    preferences.change(Settings(theme="dark"))
    qtbot.waitUntil(lambda: not preferences._later.isActive())
    preferences.save_now()
    assert load(path).theme == "dark"
    busy.set()


# --- problems of the library ---------------------------------------------------------------------


def test_a_problem_with_a_backup_at_hand_offers_to_restore_it(qtbot, window, start, house):
    from newsreader.library.backup import backup

    bench = house.program.bench
    backup(bench.library, bench.paths.backups)
    start._do_chores()
    qtbot.waitUntil(lambda: "page 3" in notice(window))
    with qtbot.waitSignal(start.restore_requested):
        press(button(window.reader.notice, "Restore the newest backup"))


def test_a_problem_without_a_backup_offers_nothing(qtbot, window, start):
    settled(qtbot, window)
    start._do_chores()
    qtbot.waitUntil(lambda: "page 3" in notice(window))
    assert "There is no backup yet" in notice(window)
    with pytest.raises(AssertionError, match="no button"):
        button(window.reader.notice, "Restore the newest backup")


# --- the moment for a picture --------------------------------------------------------------------


def test_the_window_is_shown_at_the_latest_after_a_while(qtbot, window, start):
    shown: list[bool] = []
    start.when_shown(lambda: shown.append(True), at_latest=30)
    qtbot.waitUntil(lambda: shown == [True])


def test_an_empty_library_is_shown_at_once(qtbot, house):
    window = house.open()
    articles = window.desk.bench.library.articles
    for article_id in articles.ids():
        articles.delete(article_id)
    window = house.reopen(article=False)
    start = StartFlow(window.desk, house.program.housekeeping, window, window)
    shown: list[bool] = []
    start.when_shown(lambda: shown.append(True), at_latest=600_000)
    start.start([])
    qtbot.waitUntil(lambda: shown == [True])


# --- words for search ----------------------------------------------------------------------------


def test_articles_are_indexed_one_after_the_other(qtbot, window):
    shelves = Shelves()
    shelves.go_on.set()
    IndexingFlow(window.desk, window, shelves, quiet_ms=1).start()
    qtbot.waitUntil(lambda: shelves.seen == [1, 2, 3])


def test_what_is_asked_for_meanwhile_waits_for_one_article_at_most(qtbot, window):
    shelves = Shelves()
    flow = IndexingFlow(window.desk, window, shelves, quiet_ms=1)
    flow.start()
    qtbot.waitUntil(lambda: not flow._quiet.isActive())
    window.desk.tasks.run(Lane.LANGUAGE, lambda: shelves.seen.append("card"))
    shelves.go_on.set()
    qtbot.waitUntil(lambda: 3 in shelves.seen)
    assert shelves.seen == [1, "card", 2, 3]


def test_it_leaves_off_for_an_article_and_goes_on_later(qtbot, window):
    shelves = Shelves()
    flow = IndexingFlow(window.desk, window, shelves, quiet_ms=1)
    flow.start()
    qtbot.waitUntil(lambda: not flow._quiet.isActive())
    flow.give_way()
    shelves.go_on.set()
    qtbot.waitUntil(lambda: 3 in shelves.seen)
    assert shelves.seen == ["left off", 1, 2, 3]


def test_it_stops_for_good_at_the_end(qtbot, window):
    shelves = Shelves()
    flow = IndexingFlow(window.desk, window, shelves, quiet_ms=1)
    flow.start()
    qtbot.waitUntil(lambda: not flow._quiet.isActive())
    flow.stop()
    flow.give_way()
    shelves.go_on.set()
    qtbot.waitUntil(lambda: shelves.seen == ["left off"])
    assert not flow._quiet.isActive()


def test_a_sound_library_is_indexed_after_the_chores(qtbot, window, house):
    start = StartFlow(window.desk, house.program.housekeeping, window, window)
    start._do_chores()
    qtbot.waitUntil(start._indexing._quiet.isActive)
    window.close()
    assert not start._indexing._quiet.isActive()
