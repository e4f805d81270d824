from hypothesis import given
from hypothesis import strategies as st

from newsreader.translation.batching import BATCH_PIECES, batches


def test_a_batch_holds_texts_of_like_size():
    assert batches([3, 90, 4, 80], threads=2) == [[1, 3], [2, 0]]


def test_every_thread_gets_work():
    assert len(batches([5] * 6, threads=3)) == 3
    assert batches([20, 30], threads=2) == [[1], [0]]


def test_a_batch_of_long_texts_holds_fewer_than_one_of_short_ones():
    long, short = batches(list(range(10, 60)), threads=2)
    assert max(long) == 49
    assert 10 < len(long) < 25 < len(short)


def test_many_texts_come_in_as_many_batches_as_keep_all_threads_busy():
    assert len(batches([40] * 200, threads=2)) % 2 == 0


def test_nothing_makes_no_batch():
    assert batches([], threads=2) == []


@given(st.lists(st.integers(0, 400)), st.integers(1, 4))
def test_every_text_is_in_one_batch_and_no_batch_is_too_large(sizes, threads):
    found = batches(sizes, threads)
    assert sorted(index for batch in found for index in batch) == list(range(len(sizes)))
    for batch in found:
        assert len(batch) == 1 or len(batch) * max(sizes[i] for i in batch) <= BATCH_PIECES
