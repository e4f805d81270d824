import errno

import pytest

from newsreader.errors import NotEnoughSpaceError
from newsreader.translation.packages import space


def test_what_fits_is_let_through(tmp_path):
    space.require(tmp_path, 1000)


def test_what_does_not_fit_is_refused_with_both_sizes(tmp_path):
    with pytest.raises(NotEnoughSpaceError, match=r"needs [\d,]+ MB .* only [\d,]+ MB are free"):
        space.require(tmp_path, 10**18)


def test_a_full_disk_is_told_from_other_errors():
    assert space.is_full(OSError(errno.ENOSPC, "no space"))
    assert not space.is_full(OSError(errno.EACCES, "no permission"))
