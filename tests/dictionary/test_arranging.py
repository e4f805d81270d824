import os
import shutil
from collections.abc import Callable

import pytest

from newsreader.dictionary import staging
from newsreader.dictionary.arranging import forget, put_back, remove, set_enabled, set_order
from newsreader.errors import NoSuchDictionaryError
from newsreader.model.dictionary import BUILT_IN, Installed
from newsreader.model.language import Language
from tests.dictionary.conftest import state

KOREAN = Language.KOREAN
Put = Callable[..., Installed]


def test_a_removed_dictionary_is_gone_at_once(shelf, put: Put):
    one = put("하나", {"강": "river"}).dictionary
    forget(remove(shelf, one.uid))
    assert shelf.look_up("강", KOREAN) == ()
    assert set(state(shelf.folder)) == {"order.json"}


def test_it_can_be_put_back_where_it_was(shelf, put: Put):
    uids = [put(name, {"강": name}).dictionary.uid for name in ("하나", "둘", "셋")]
    set_order(shelf, [uids[2], uids[1], BUILT_IN])
    set_enabled(shelf, uids[1], enabled=False)
    before = shelf.dictionaries()
    removed = remove(shelf, uids[1])
    assert len(shelf.dictionaries()) == 3
    put_back(shelf, removed)
    assert shelf.dictionaries() == before


def test_what_was_removed_goes_for_good_when_the_program_has_ended(shelf, put: Put):
    removed = remove(shelf, put("하나", {"강": "river"}).dictionary.uid)
    staging.clean(shelf.folder)
    assert removed.kept.exists()
    ended = removed.kept.parent
    shutil.move(ended, ended.with_name(ended.name.replace(f"-{os.getpid()}-", "-999999999-")))
    staging.clean(shelf.folder)
    assert set(state(shelf.folder)) == {"order.json"}


def test_what_is_not_there_cannot_be_changed(shelf):
    for work in (
        lambda: remove(shelf, "nothing"),
        lambda: set_order(shelf, ["nothing"]),
        lambda: set_enabled(shelf, "nothing", enabled=True),
        lambda: remove(shelf, BUILT_IN),
    ):
        with pytest.raises(NoSuchDictionaryError):
            work()
