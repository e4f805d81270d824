from newsreader.alignment.hints import Known, hints
from newsreader.model.span import Span


def known(place: int, *forms: str, means: str = "") -> Known:
    glosses = tuple(means.split("; ")) if means else ()
    return Known(Span(10 * place, 10 * place + 5), forms, glosses)


def found(korean: list[Known], english: list[Known]) -> list[tuple[int, int, int]]:
    return [(a.start // 10, b.start // 10, b.end // 10) for a, b in hints(korean, english)]


def test_a_meaning_that_stands_there_is_a_hint():
    korean = [known(0, "가격", means="price; cost"), known(1, "쌀", means="rice")]
    english = [known(0, "rice"), known(1, "prices", "price")]
    assert found(korean, english) == [(0, 1, 1), (1, 0, 0)]


def test_small_words_and_asides_of_a_meaning_do_not_count():
    korean = [known(0, "읽다", means="to read (a book)"), known(1, "이다", means="to be; it is")]
    assert found(korean, [known(0, "read"), known(1, "book"), known(2, "is", "be")]) == [(0, 0, 0)]


def test_a_phrase_must_stand_there_whole():
    korean = [known(0, "총리", means="prime minister")]
    english = [known(0, "prime"), known(1, "minister"), known(2, "prime"), known(3, "time")]
    assert found(korean, english) == [(0, 0, 1)]


def test_a_phrase_may_have_a_small_word_inside():
    korean = [known(0, "외교부", means="ministry of foreign affairs")]
    english = [known(0, "ministry"), known(1, "of"), known(2, "foreign"), known(3, "affairs")]
    assert found(korean, english) == [(0, 0, 3)]


def test_what_the_english_word_means_counts_too():
    korean = [known(0, "결정하다", "결정")]
    english = [known(0, "decide", means="결정하다; 정하다"), known(1, "decision", means="결정")]
    assert sorted(found(korean, english)) == [(0, 0, 0), (0, 1, 1)]


def test_nothing_comes_of_nothing():
    assert found([], [known(0, "rice")]) == []
    assert found([known(0, "쌀", means="(rice)")], [known(0, "rice")]) == []
