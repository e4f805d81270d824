import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.annotation import Side
from newsreader.model.language import Language
from newsreader.model.sentence import Morpheme
from newsreader.model.span import Span
from newsreader.model.vocabulary import ColouredSpan, WordKey, WordStatus
from newsreader.model.word import ExplainedParagraph, ExplainedWord
from newsreader.usecases.colour_words import Colouring, colour_words
from newsreader.usecases.statuses import Statuses
from newsreader.usecases.vocabulary import key_of

KO, EN = Language.KOREAN, Language.ENGLISH
LEMMAS = {"carried": "carry", "plans": "plan", "the": "the", "his": "his"}
POS = {"the": "determiner", "his": "pronoun", "out": "adverb", "in": "preposition"}


def english(text: str) -> tuple[ExplainedWord, ...]:
    words, start = [], 0
    for one in text.split():
        start = text.index(one, start)
        bare = one.strip(".")
        lemma = LEMMAS.get(bare.lower(), bare.lower())
        span = Span(start, start + len(bare))
        words.append(ExplainedWord(bare, span, lemma, POS.get(lemma, "noun")))
        start += len(one)
    return tuple(words)


def korean(*words: tuple[str, str, str]) -> tuple[ExplainedWord, ...]:
    """Return eojeols of a noun and a particle: what is written, noun, particle."""
    made, start = [], 0
    for surface, noun, particle in words:
        span = Span(start, start + len(surface))
        parts = [Morpheme(noun, "NNG", span)]
        if particle:
            parts.append(Morpheme(particle, "JKO", span))
        made.append(ExplainedWord(surface, span, noun, "noun", (), tuple(parts)))
        start += len(surface) + 1
    return tuple(made)


def known(**statuses: WordStatus) -> Statuses:
    return Statuses(
        lambda: {key_of(EN, lemma.replace("_", " ")): one for lemma, one in statuses.items()}
    )


def shown(text: str, colours: tuple[ColouredSpan, ...]) -> list[tuple[str, str]]:
    return [(one.span.of(text), one.status.value) for one in colours]


def test_words_have_the_status_of_their_lemma_and_function_words_none():
    text = "The plans carried risks"
    colours = colour_words(english(text), EN, known(plan=WordStatus.SECOND))
    assert shown(text, colours) == [("plans", "2"), ("carried", "new"), ("risks", "new")]


def test_a_word_that_is_not_counted_has_a_status_once_it_is_saved():
    text = "his plans"
    colours = colour_words(english(text), EN, known(his=WordStatus.FIRST, plan=WordStatus.KNOWN))
    assert shown(text, colours) == [("his", "1"), ("plans", "known")]


def test_a_term_colours_its_parts_though_words_stand_between():
    text = "They carried the plans out today"
    statuses = known(carry_out=WordStatus.THIRD, plan=WordStatus.KNOWN)
    colours = colour_words(english(text), EN, statuses)
    assert [pair for pair in shown(text, colours) if pair[1] == "3"] == [
        ("carried", "3"),
        ("out", "3"),
    ]
    assert ("plans", "known") in shown(text, colours)
    assert {one.key.lemma for one in colours if one.status == "3"} == {"carry out"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They carried a b c d out", True),
        ("They carried a b c d e out", False),  # too far apart
        ("They carried. Out it went", False),  # in another sentence
        ("out they carried", False),  # the other way round
    ],
)
def test_the_parts_of_a_term_stand_in_order_and_near_in_one_sentence(text: str, found: bool):
    end = text.find(".") + 1
    sentences = (Span(0, end), Span(end, len(text))) if end else (Span(0, len(text)),)
    colours = colour_words(english(text), EN, known(carry_out=WordStatus.FIRST), sentences)
    assert any(one.key.lemma == "carry out" for one in colours) is found


def test_a_term_may_stand_in_a_paragraph_several_times():
    text = "carried out and carried it out"
    colours = colour_words(english(text), EN, known(carry_out=WordStatus.FIRST))
    assert [one.span.start for one in colours if one.key.is_term] == [0, 8, 16, 27]


def test_of_two_terms_the_one_with_more_parts_is_shown():
    text = "in the red sea"
    statuses = known(red_sea=WordStatus.FIRST, in_red_sea=WordStatus.SECOND)
    colours = colour_words(english(text), EN, statuses)
    assert {one.key.lemma for one in colours if one.key.is_term} == {"in red sea"}


@pytest.mark.parametrize("written", ["-을 계기로", "-를 계기로", "-을 계기"])
def test_a_korean_term_may_begin_with_a_particle(written: str):
    words = korean(("회담을", "회담", "을"), ("계기로", "계기", "로"), ("재개", "재개", ""))
    key = WordKey(KO, written)
    colours = colour_words(words, KO, Statuses(lambda: {key: WordStatus.FIRST}))
    assert [one.span for one in colours if one.status is WordStatus.FIRST] == [
        Span(0, 3),
        Span(4, 7),
    ]


def explained(index: int, text: str, side: Side = Side.SOURCE) -> ExplainedParagraph:
    return ExplainedParagraph(index, side, english(text))


def test_after_a_change_only_what_it_touches_is_coloured_again():
    statuses = known()
    colouring = Colouring(statuses)
    for index, text in enumerate(("ships came", "plans failed", "ships left")):
        colouring.set_words(explained(index, text), EN)
    statuses.apply({key_of(EN, "ships"): WordStatus.FIRST})
    changed = colouring.changed([key_of(EN, "ships")])
    assert sorted(changed) == [(0, Side.SOURCE), (2, Side.SOURCE)]
    assert changed[0, Side.SOURCE][0].status is WordStatus.FIRST
    assert colouring.changed([key_of(EN, "ships")]) == {}
    assert colouring.changed([key_of(EN, "elsewhere")]) == {}


def test_a_new_term_colours_the_paragraphs_that_hold_all_its_parts():
    statuses = known()
    colouring = Colouring(statuses)
    for index, text in enumerate(("carried out", "carried on", "far out")):
        colouring.set_words(explained(index, text), EN)
    key = key_of(EN, "carry out")
    statuses.apply({key: WordStatus.FIRST})
    assert list(colouring.changed([key])) == [(0, Side.SOURCE)]
    statuses.apply({key: WordStatus.NEW})
    assert list(colouring.changed([key])) == [(0, Side.SOURCE)]
    assert {one.status for one in colouring.of(0, Side.SOURCE)} == {WordStatus.NEW}


def test_a_translation_that_comes_anew_takes_the_place_of_the_old_words():
    statuses = known()
    colouring = Colouring(statuses)
    colouring.set_words(explained(0, "ships", Side.TARGET), EN)
    colouring.set_words(explained(0, "boats", Side.TARGET), EN)
    statuses.apply({key_of(EN, "ships"): WordStatus.FIRST})
    assert colouring.changed([key_of(EN, "ships")]) == {}
    assert colouring.keys(WordStatus.NEW) == (key_of(EN, "boats"),)


def test_everything_is_looked_at_when_another_program_changed_it():
    store = {key_of(EN, "ships"): WordStatus.FIRST}
    statuses = Statuses(lambda: dict(store))
    colouring = Colouring(statuses)
    colouring.set_words(explained(0, "ships came"), EN)
    store[key_of(EN, "came")] = WordStatus.KNOWN
    statuses.forget()
    assert list(colouring.changed_all()) == [(0, Side.SOURCE)]


WORDS = st.sampled_from(["ships", "carried", "out", "plans", "the", "sea"])
CHANGES = st.tuples(
    st.sampled_from(["ships", "carry", "out", "plan", "carry out", "plan out sea"]),
    st.sampled_from(list(WordStatus)),
)


@given(
    texts=st.lists(st.lists(WORDS, min_size=1, max_size=9), min_size=1, max_size=4),
    changes=st.lists(CHANGES, max_size=8),
)
def test_colours_after_changes_are_those_of_colouring_anew(texts, changes):
    statuses = known()
    colouring = Colouring(statuses)
    paragraphs = [explained(n, " ".join(words)) for n, words in enumerate(texts)]
    for paragraph in paragraphs:
        colouring.set_words(paragraph, EN)
    for lemma, status in changes:
        statuses.apply({key_of(EN, lemma): status})
        colouring.changed([key_of(EN, lemma)])
    for paragraph in paragraphs:
        anew = colour_words(paragraph.words, EN, statuses)
        assert colouring.of(paragraph.index, Side.SOURCE) == anew
        spans = [one.span for one in anew]
        assert spans == sorted(set(spans))
