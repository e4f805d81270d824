"""Terms of the glossary in a translation: put where that is certain, else left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.alignment.terms import Wording, apply, missing_terms
from newsreader.model.language import Language
from newsreader.model.tokens import word_spans
from newsreader.model.translation import AppliedTerm
from tests.alignment.making import made, word

KO, EN = Language.KOREAN, Language.ENGLISH
KONO = Wording("고노", "Kono")
PREMIER = Wording("총리", "premier", ("prime minister",))


def changed(sentence, *wordings, language=KO):
    return apply(sentence, wordings, language).target


def test_what_stands_there_already_is_only_marked():
    found = apply(made("고노는 웃었다.", "Kono laughed."), [KONO], KO)
    assert found.target == "Kono laughed."
    assert found.terms == (AppliedTerm(0, 4, "고노", "Kono"),)


def test_another_spelling_of_a_name_gives_way():
    found = apply(made("고노는 웃었다.", "Gono laughed.", "고노는=Gono"), [KONO], KO)
    assert found.target == "Kono laughed."
    assert found.terms == (AppliedTerm(0, 4, "고노", "Kono", "Gono"),)


def test_a_name_is_known_by_its_sound_where_the_engine_tells_nothing():
    assert changed(made("고노는 웃었다.", "Then Gono laughed."), KONO) == "Then Kono laughed."


def test_a_name_of_several_words_is_replaced_whole():
    sentence = made(
        "윤하늘이 왔다.", "Yun Haneul came.", "윤하늘이=Yun, 윤하늘이=Haneul, 왔다=came"
    )
    assert changed(sentence, Wording("윤하늘", "Yoon Ha-neul")) == "Yoon Ha-neul came."


def test_a_name_the_engine_looked_at_for_its_first_word_only():
    sentence = made(
        "강서연이 부산에 갔다.", "Kang Seo-yun went to Busan.", "강서연이=Kang, 부산에=Seo-yun"
    )
    assert changed(sentence, Wording("강서연", "Kang Seoyeon")) == "Kang Seoyeon went to Busan."


def test_a_name_the_engine_says_it_did_not_look_at():
    sentence = made("강서연이 갔다.", "Gang Seo-yun went.", "갔다=Gang, 갔다=Seo-yun")
    assert changed(sentence, Wording("강서연", "Kang Seoyeon")) == "Kang Seoyeon went."


def test_the_genitive_stays():
    assert changed(made("고노의 계획", "Gono's plan", "고노의=Gono's"), KONO) == "Kono's plan"


def test_a_wording_the_lexicon_knows_gives_way():
    sentence = made("총리는 왔다.", "The prime minister came.")
    assert changed(sentence, PREMIER) == "The premier came."


def test_the_plural_and_the_first_letter_stay():
    assert changed(made("총리들은 왔다.", "Prime ministers came."), PREMIER) == "Premiers came."


@pytest.mark.parametrize(
    ("wanted", "target"),
    [
        ("official", "He met an official."),
        ("premier", "He met a premier."),
        ("the chief", "He met the chief."),
    ],
)
def test_the_article_fits_what_follows(wanted, target):
    wording = Wording("총리", wanted, ("prime minister",))
    for article in ("a", "an"):
        assert (
            changed(made("총리를 만났다.", f"He met {article} prime minister."), wording) == target
        )


@pytest.mark.parametrize(
    ("target", "result"),
    [
        ("코노는 웃었다.", "고노는 웃었다."),
        ("코논은 웃었다.", "고노는 웃었다."),
        ("그는 코논과 만났다.", "그는 고노와 만났다."),
        ("코논(63)이 웃었다.", "고노(63)가 웃었다."),
        ("‘코논’이라고 했다.", "‘고노’라고 했다."),
        ("Kono는 웃었다.", "고노는 웃었다."),
    ],
)
def test_korean_particles_follow_the_new_word(target, result):
    sentence = made("Kono laughed.", target, f"Kono={target.split()[-2].strip('‘’')[:3]}")
    assert changed(sentence, Wording("Kono", "고노"), language=EN) == result


def test_the_longest_term_comes_first():
    both = (Wording("고노", "Kono"), Wording("고노 다로", "Taro Kono"))
    sentence = made("고노 다로가 왔다.", "Gono Daro came.", "고노=Gono, 다로가=Daro")
    found = apply(sentence, both, KO)
    assert (found.target, [one.source for one in found.terms]) == ("Taro Kono came.", ["고노 다로"])


def test_a_word_that_only_begins_like_a_term_is_none():
    for source in ("고노이모는 웃었다.", "신고노는 웃었다.", "고노2는 웃었다."):
        assert not apply(made(source, "Kono laughed."), [KONO], KO).terms


def test_english_terms_are_whole_words_written_so():
    kono = Wording("Kono", "고노")
    for source in ("Konoha laughed.", "kono laughed.", "Kono-san laughed."):
        assert not apply(made(source, "고노는 웃었다."), [kono], EN).terms
    for source in ("Kono’s car", "the Konos came", "“Kono”"):
        assert apply(made(source, "고노는 웃었다."), [kono], EN).terms


@pytest.mark.parametrize(
    "sentence",
    [
        made("고노는 웃었다.", "The minister laughed.", "고노는=minister"),
        made("고노는 웃었다.", "It laughed high.", "고노는=high"),
        made("고노는 기누를 봤다.", "Ginu saw him.", "기누를=Ginu"),
        made("고노는 강아지를 봤다.", "Canada saw.", "강아지를=Canada"),
        made("부산과 울산에 갔다.", "He went to Ulsan.", "울산에=Ulsan"),
    ],
)
def test_what_is_not_certain_is_left_alone(sentence):
    terms = [KONO, Wording("부산", "Busan")]
    assert changed(sentence, *terms) == sentence.target


def test_a_mayor_in_the_sentence_keeps_the_market_a_market():
    mayor = Wording("시장", "mayor", ("market",))
    sentence = made("시장은 시장에 갔다.", "The mayor went to the market.")
    assert changed(sentence, mayor) == sentence.target


def test_every_mention_is_put_right():
    sentence = made(
        "고노와 아베는 고노를 봤다.", "Gono and Abe saw Konno.", "고노와=Gono, 고노를=Konno"
    )
    assert changed(sentence, KONO) == "Kono and Abe saw Kono."


def test_links_move_along():
    sentence = made(
        "윤하늘은 강을 봤다.", "Haneul saw rivers.", "윤하늘은=Haneul, 강을=rivers, 봤다=saw"
    )
    found = apply(sentence, [Wording("윤하늘", "Yoon Ha-neul")], KO)
    linked = {(a.source.of(found.source), a.target.of(found.target)) for a in found.attention}
    assert found.target == "Yoon Ha-neul saw rivers."
    assert linked == {
        ("윤하늘은", "Yoon"), ("윤하늘은", "Ha-neul"), ("강을", "rivers"), ("봤다", "saw")
    }  # fmt: skip


def test_a_missing_term_is_told_once():
    assert list(missing_terms("고노는 고노를", "He saw.", [KONO, PREMIER], KO)) == [KONO]
    assert not list(missing_terms("고노는", "Kono's", [KONO], KO))
    assert not list(missing_terms("고노는", "", [KONO], KO))


NAMES = [
    ("고노", "Gono", "Kono"),
    ("서울", "Soul", "Seoul"),
    ("윤하늘", "Yun Hanul", "Yoon Ha-neul"),
]
FILLERS = st.lists(
    st.sampled_from(["and", "the", "mayor", "saw", "—", "(3)", "“well”", "a", "🙂"]), max_size=4
)


@given(st.lists(st.tuples(st.sampled_from(NAMES), FILLERS), min_size=1, max_size=4), FILLERS)
def test_nothing_changes_outside_what_is_replaced(parts, end):
    source = " ".join(f"{name[0]}의" for name, _ in parts)
    target = " ".join([*(" ".join([*words, name[1]]) for name, words in parts), *end])
    sentence = made(source, target)
    found = apply(sentence, [Wording(ours, wanted) for ours, _, wanted in NAMES], KO)
    undone = found.target
    for term in reversed(found.terms):
        said = term.replaced or term.of(undone)
        undone = undone[: term.start] + said + undone[term.end :]
    assert undone == sentence.target
    assert [term.of(found.target) for term in found.terms] == [t.wanted for t in found.terms]


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=6), st.text(max_size=6))
def test_any_text_is_taken(source, target, term, wanted):
    for language in Language:
        sentence = made(source, target)
        found = apply(sentence, [Wording(term, wanted)] if term and wanted else [], language)
        words = set(word_spans(found.target))
        assert all(link.target in words for link in found.attention)
        assert all(0 <= one.start < one.end <= len(found.target) for one in found.terms)


def test_the_word_of_a_test_is_found():
    assert word("The mayor", "mayor").of("The mayor") == "mayor"


def test_in_a_loop_nobody_is_certain():
    source, target = "고노는 " * 5000, "Gono " * 5000
    found = apply(made(source, target), [KONO], KO)
    assert found.target == target
    assert found.terms == ()
    assert list(missing_terms(source, target, [KONO], KO)) == [KONO]
