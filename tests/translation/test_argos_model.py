from newsreader.translation.argos_model import usual_threads


def test_some_threads_translate_and_never_all_of_many_cores():
    assert 1 <= usual_threads() <= 4
