from newsreader.library.session import Session
from newsreader.usecases.housekeeping import Housekeeping
from newsreader.usecases.workbench import Workbench
from tests.usecases.conftest import frozen


def _backups(bench: Workbench) -> list[str]:
    return [path.name for path in bench.paths.backups.glob("*")]


def test_the_first_start_plants_the_starter_library(bench: Workbench):
    chores = Housekeeping(bench)
    chores.first()
    assert len(bench.library.articles.ids()) == 8
    chores.stop()


def test_later_a_backup_is_made_once(bench: Workbench):
    chores = Housekeeping(bench)
    chores.first()
    assert chores.later() == []
    assert len(_backups(bench)) == 1
    assert chores.later() == []
    assert len(_backups(bench)) == 1
    chores.stop()


def _damage(bench: Workbench) -> None:
    with bench.library.database.outside_transaction() as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("UPDATE article_state SET article_id = 999 WHERE article_id = 1")
        db.execute("PRAGMA foreign_keys = ON")


def test_after_a_crash_a_damaged_library_is_told_and_not_backed_up(bench: Workbench):
    Session.start(bench.library.path)  # and never stopped
    chores = Housekeeping(bench)
    chores.first()
    _damage(bench)
    assert chores.later() != []
    assert _backups(bench) == []
    chores.stop()


def test_after_a_good_end_nobody_waits_for_a_check(bench: Workbench):
    before = Housekeeping(bench)
    before.first()
    before.stop()
    _damage(bench)
    chores = Housekeeping(bench)
    chores.first()
    assert chores.later() == []
    chores.stop()


def test_leftovers_of_an_installation_are_removed(bench: Workbench):
    left = bench.paths.packages / ".staging-999999999-x"
    left.mkdir(parents=True)
    chores = Housekeeping(bench)
    chores.first()
    chores.later()
    assert not left.exists()
    chores.stop()


def test_a_library_that_cannot_be_written_gets_no_chores(bench: Workbench):
    with frozen(bench) as reading:
        chores = Housekeeping(reading)
        chores.first()
        assert chores.later() == []
        assert reading.library.articles.ids() == []
        assert _backups(reading) == []
        chores.stop()


def test_stopping_what_never_began_does_no_harm(bench: Workbench):
    Housekeeping(bench).stop()
