import pytest
import sentencepiece
from tools.grammar_pairs import joined, make
from tools.student_lessons import (
    BEST,
    END,
    Pieces,
    learn_pieces,
    lesson,
    shortlist,
    with_semicolon,
)

MADE = make(300, 5)


@pytest.fixture(scope="module")
def pieces() -> Pieces:
    texts = [[one.texts[side] for one in MADE] for side in (0, 1)]
    models = [
        sentencepiece.SentencePieceProcessor(model_proto=learn_pieces(side, 620)) for side in texts
    ]
    return Pieces(*models)


def test_the_pieces_are_set_up_as_the_published_ones(pieces):
    assert len(pieces.source) == 620
    assert (pieces.source.eos_id(), pieces.source.unk_id()) == (0, 1)
    assert (pieces.source.bos_id(), pieces.source.pad_id()) == (-1, -1)
    assert pieces.source.decode(pieces.source.encode("ⓧ 뷁")) == "ⓧ 뷁"


def test_letters_of_full_width_are_read_as_plain_ones(pieces):
    assert pieces.source.encode("７퍼센트") == pieces.source.encode("7퍼센트")


def test_a_lesson_is_the_two_sentences_with_an_end(pieces):
    for one in MADE:
        made = lesson(one.korean, one.english, pieces)
        assert made.source == [*pieces.source.encode(one.texts[0]), END]
        assert made.target == [*pieces.target.encode(one.texts[1]), END]
        assert len(made.links) == len(made.target)


def test_a_word_is_linked_to_the_word_it_translates(pieces):
    for one in MADE:
        made = lesson(one.korean, one.english, pieces)
        words = dict(one.korean)
        for key, english in one.english:
            places = placed(made, pieces, english)
            linked = {place for target in places for place in made.links[target]}
            text = pieces.source.decode([made.source[place] for place in sorted(linked)])
            assert text.lower() == words.get(key, "").lower() or key == ""


def placed(made, pieces, word):
    """Return the target places that spell ``word``, wherever it begins."""
    target = [pieces.target.decode([number]) for number in made.target[:-1]]
    for start in range(len(target)):
        for end in range(start + 1, len(target) + 1):
            if pieces.target.decode(made.target[start:end]).lower() == word.lower():
                return range(start, end)
    raise AssertionError(word)


def test_the_end_is_linked_to_the_end_and_a_word_without_an_answer_to_nothing(pieces):
    one = next(one for one in MADE if any(key == "" for key, _ in one.english))
    made = lesson(one.korean, one.english, pieces)
    assert made.links[-1] == [len(made.source) - 1]
    assert [] in made.links


def test_a_sentence_may_end_in_a_semicolon():
    changed = with_semicolon(MADE[0])
    assert [text[:-1] for text in changed.texts] == [text[:-1] for text in MADE[0].texts]
    assert all(joined(words).endswith(";") for words in (changed.korean, changed.english))


def test_every_piece_of_a_translation_is_in_the_shortlist_of_its_source(pieces):
    known = [lesson(one.korean, one.english, pieces) for one in MADE]
    rows = shortlist(known, 620)
    assert len(rows) == 620
    assert max(map(len, rows)) == BEST
    for one in known:
        assert set(one.target) <= {number for source in one.source for number in rows[source]}


def test_the_same_texts_give_the_same_file():
    texts = [one.texts[0] for one in MADE[:100]]
    assert learn_pieces(texts, 450) == learn_pieces(texts, 450)
