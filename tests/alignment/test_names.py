"""Names keep one spelling in an article, and nothing else is touched."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.alignment.names import consistent
from newsreader.alignment.terms import Wording, apply
from newsreader.model.language import Language
from tests.alignment.making import made

KO, EN = Language.KOREAN, Language.ENGLISH


def nothing(_names):
    return {}


def read(sentences, language=KO, lexicon=nothing):
    wordings = consistent(sentences, language, lexicon)
    return [apply(one, wordings, language).target for one in sentences]


def test_the_spelling_that_comes_most_often_holds():
    article = [
        made("고노가 말했다.", "Gono said."),
        made("그는 고노를 봤다.", "He saw Kono."),
        made("고노는 웃었다.", "Then Kono laughed."),
    ]
    assert read(article) == ["Kono said.", "He saw Kono.", "Then Kono laughed."]


def test_of_two_that_come_as_often_the_first_holds():
    article = [made("고노가 말했다.", "Gono said."), made("그는 고노를 봤다.", "He saw Kono.")]
    assert read(article) == ["Gono said.", "He saw Gono."]


def test_the_spelling_of_the_lexicon_holds_if_the_article_has_it():
    article = [
        made("고노가 말했다.", "Gono said."),
        made("고노는 갔다.", "Gono went."),
        made("그는 고노를 봤다.", "He saw Kono."),
    ]
    known = read(article, lexicon=lambda _: {"고노": ("Kohno", "Kono")})
    assert known == ["Kono said.", "Kono went.", "He saw Kono."]


def test_korean_spellings_of_an_english_name_agree():
    article = [
        made("He saw Kishida.", "그는 기시다를 봤다."),
        made("Kishida laughed.", "키시다는 웃었다."),
        made("Prime Minister Kishida spoke.", "기시다 총리는 말했다."),
    ]
    assert read(article, EN)[1] == "기시다는 웃었다."


def test_a_name_left_in_latin_letters_follows_the_others():
    article = [
        made("He saw Kishida.", "그는 기시다를 봤다."),
        made("They heard Kishida.", "그들은 Kishida를 들었다."),
    ]
    assert read(article, EN)[1] == "그들은 기시다를 들었다."


def test_a_shorter_form_of_the_same_name_stays():
    article = [
        made("강서연은 왔다.", "Kang Seo-yeon came.", "강서연은=Kang,강서연은=Seo-yeon"),
        made("강서연이 갔다.", "Kang went.", "강서연이=Kang"),
        made("강서연이 말했다.", "Kang said.", "강서연이=Kang"),
    ]
    assert read(article) == [one.target for one in article]


def test_words_that_are_no_names_stay():
    article = [
        made("정부는 발표했다.", "The government announced."),
        made("정부가 말했다.", "Authorities said.", "정부가=Authorities"),
        made("정부의 계획", "Seoul's plan", "정부의=Seoul's"),
    ]
    assert consistent(article, KO, nothing) == ()


def test_two_names_that_sound_alike_are_two():
    article = [
        made("김민수와 김민서가 왔다.", "Kim Min-su and Kim Min-seo came."),
        made("김민수가 갔다.", "Kim Min-su went."),
        made("김민서가 갔다.", "Kim Min-seo went."),
    ]
    assert read(article) == [one.target for one in article]


def test_a_name_that_comes_once_is_left_to_the_engine():
    assert consistent([made("고노가 말했다.", "Gono said.")], KO, nothing) == ()


def test_the_same_words_in_another_place_stay():
    article = [
        made("고노가 말했다.", "Kono said."),
        made("고노는 갔다.", "Kono went."),
        made("고노를 봤다.", "He saw Gono."),
        made("마을은 조용했다.", "The Gono village was quiet."),
    ]
    assert read(article)[2:] == ["He saw Kono.", "The Gono village was quiet."]


SENTENCES = [
    made("고노가 말했다.", "Gono said."),
    made("그는 고노를 봤다.", "He saw Kono."),
    made("고노는 웃었다.", "Then Konno laughed."),
    made("서울에서 만났다.", "They met in Soul."),
    made("서울은 춥다.", "Seoul is cold."),
    made("서울로 갔다.", "They went to Seoul."),
    made("비가 왔다.", "It rained."),
]


@given(st.lists(st.sampled_from(SENTENCES), max_size=9))
def test_the_same_article_gives_the_same_names(article):
    wordings = consistent(article, KO, nothing)
    assert wordings == consistent(list(article), KO, nothing)
    again = [apply(one, wordings, KO) for one in article]
    assert all(one.source in {w.source for w in wordings} for a in again for one in a.terms)
    for before, after in zip(article, again, strict=True):
        undone = after.target
        for term in reversed(after.terms):
            undone = undone[: term.start] + term.replaced + undone[term.end :]
        assert undone == before.target


@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=30)), max_size=5))
def test_any_article_is_taken(pairs):
    for language in Language:
        names = consistent([made(*pair) for pair in pairs], language, nothing)
        assert all(isinstance(name, Wording) and name.others for name in names)


def test_a_loop_says_nothing_of_a_name():
    loop = made("고노는 " * 5000, "Gono Kono " * 2500)
    assert consistent([loop, loop], KO, lambda _names: {}) == ()
