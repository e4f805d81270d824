import pytest

from newsreader.usecases.nearest import nearest


@pytest.mark.parametrize(
    ("waiting", "near", "first"),
    [
        ([1, 7], (3, 5), 7),
        ([1, 8], (3, 5), 1),
        ([0, 4, 9], (3, 5), 4),
        ([2, 0, 1], (), 0),
    ],
)
def test_what_is_on_the_screen_comes_first_then_what_is_near_it(waiting, near, first):
    assert nearest(waiting, near) == first
