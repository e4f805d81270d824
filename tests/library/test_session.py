import os
from pathlib import Path

from newsreader.library.session import Session
from tests.library.processes import run, start


def test_the_first_session_follows_no_crash(path: Path):
    assert not Session.start(path).after_crash


def test_a_session_that_was_stopped_leaves_nothing(path: Path):
    Session.start(path).stop()

    assert list(path.parent.glob("library*")) == []
    assert not Session.start(path).after_crash


def test_a_session_that_was_killed_is_noticed_once(path: Path):
    with start("session.Session.start(path)\nos.kill(os.getpid(), 9)", path) as process:
        process.wait()

    found = Session.start(path)
    assert found.after_crash
    found.stop()
    assert not Session.start(path).after_crash


def test_a_folder_that_cannot_be_written_is_no_crash(tmp_path: Path):
    found = Session.start(tmp_path / "missing" / "library.sqlite")

    assert not found.after_crash
    found.stop()


def test_a_session_is_seen_by_other_processes(path: Path):
    Session.start(path)

    assert run("print(session.Session.start(path).after_crash)", path) == ["True"]


def test_a_session_takes_only_its_own_marker_away(path: Path):
    first = Session.start(path)
    second = Session.start(path)
    first.stop()

    assert Session.start(path).after_crash  # as the second one has not stopped
    second.stop()


def test_the_marker_names_the_process(path: Path):
    assert Session.start(path).marker.read_text().split()[0] == str(os.getpid())
