import pytest

from newsreader.model.counters import counts_natively


@pytest.mark.parametrize(
    ("value", "counter", "native"),
    [
        (3, "개", True),
        (32, "살", True),
        (3, "년", False),
        (3, "시", True),
        (15, "시", False),
        (30, "분", False),
        (50, "명", False),
        (0, "개", False),
        (3, "", False),
    ],
)
def test_which_numbers_a_counter_takes(value, counter, native):
    assert counts_natively(value, counter) is native
