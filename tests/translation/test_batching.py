from hypothesis import given
from hypothesis import strategies as st

from newsreader.translation.batching import BATCH_PIECES, batches


def test_a_batch_holds_texts_of_like_size():
    assert batches([3, 90, 4, 80], threads=2) == [[1, 3], [2, 0]]


def test_every_thread_gets_work():
    assert len(batches([5] * 6, threads=3)) == 3
    assert batches([20, 30], threads=2) == [[1], [0]]


def test_few_long_texts_are_as_much_work_as_many_short_ones():
    long, short = batches([60] * 10 + [20] * 40, threads=2)
    assert len(long) < len(short)
    assert abs(60 * (5 + len(long)) - 60 * (5 + len(short))) < 60 * 40 or len(long) >= 10


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


@given(st.lists(st.integers(1, 100), min_size=4), st.integers(2, 4))
def test_no_thread_is_left_without_work(sizes, threads):
    assert len(batches(sizes, threads)) >= min(threads, len(sizes)) - 1
