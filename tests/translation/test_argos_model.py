from hypothesis import given
from hypothesis import strategies as st

from newsreader.translation.argos_model import BATCH_PIECES, batches, usual_threads


def test_a_batch_holds_texts_of_like_size():
    assert list(batches([3, 90, 4, 80], threads=2)) == [[1, 3], [2, 0]]


def test_every_thread_gets_work():
    assert len(list(batches([5] * 6, threads=3))) == 3


@given(st.lists(st.integers(0, 400)), st.integers(1, 4))
def test_every_text_is_in_one_batch_and_no_batch_is_too_large(sizes, threads):
    found = list(batches(sizes, threads))
    assert sorted(index for batch in found for index in batch) == list(range(len(sizes)))
    for batch in found:
        assert len(batch) == 1 or len(batch) * max(sizes[i] for i in batch) <= BATCH_PIECES


def test_some_threads_translate_and_never_all_of_many_cores():
    assert 1 <= usual_threads() <= 4
