"""Terms of any kind are put where the engine surely looked, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.alignment.term_links import certain_stretch, look, noun_of
from newsreader.alignment.term_offers import offer_of
from newsreader.alignment.terms import Wording, apply
from newsreader.model.language import Language
from newsreader.model.quality import Offer
from newsreader.model.span import Span
from newsreader.model.tokens import word_spans
from newsreader.model.translation import SentenceTranslation, WordLink

KO, EN = Language.KOREAN, Language.ENGLISH
AUDIT = "국회는 어제 국정감사를 마쳤다."
SAID = "Parliament ended the state inspection on Tuesday."


def made(source: str, target: str, looked: str) -> SentenceTranslation:
    """A translation whose engine looked as told: ``state=국정감사를:0.9`` a word, in any order."""
    here = {span.of(source): span for span in word_spans(source)}
    there = {span.of(target): span for span in word_spans(target)}
    links = []
    for one in looked.split():
        word, _, rest = one.partition("=")
        other, _, strength = rest.partition(":")
        links.append(WordLink(here[other], there[word], float(strength)))
    return SentenceTranslation(source, target, attention=tuple(links))


SURE = "state=국정감사를:0.9 inspection=국정감사를:0.8 Parliament=국회는:1.0 ended=마쳤다:0.9"


def test_a_term_of_several_words_is_put_in_where_the_engine_surely_looked():
    after = apply(made(AUDIT, SAID, SURE), [Wording("국정감사", "parliamentary audit")], KO)
    assert after.target == "Parliament ended the parliamentary audit on Tuesday."
    ((term),) = after.terms
    assert (term.of(after.target), term.replaced) == ("parliamentary audit", "state inspection")


def test_particles_agree_with_the_term():
    source, target = "The state inspection ended.", "국정점검은 끝났다."
    looked = "국정점검은=state:0.5 국정점검은=inspection:0.5 끝났다=ended:1.0"
    after = apply(made(source, target, looked), [Wording("state inspection", "국정 감사")], EN)
    assert after.target == "국정 감사는 끝났다."


@pytest.mark.parametrize(
    "looked",
    [
        "",
        "state=국정감사를:0.6 inspection=국정감사를:0.4",  # not sure enough
        f"{SURE} Tuesday=국정감사를:0.5",  # another word looked there too
        "state=국정감사를:0.9 inspection=어제:0.9",  # a noun beside it may belong to it
        "Parliament=국정감사를:0.9 inspection=국정감사를:0.9",  # in two places
    ],
)
def test_where_it_is_not_certain_the_sentence_stays(looked):
    one = made(AUDIT, SAID, looked)
    assert apply(one, [Wording("국정감사", "parliamentary audit")], KO) == one


def test_attention_that_is_wrong_about_a_date_is_not_believed():
    source, target = "국회는 3월 국정감사를 마쳤다.", "The state inspection of March ended."
    right = "state=국정감사를:0.9 inspection=국정감사를:0.8 March=3월:0.9 ended=마쳤다:1.0"
    wrong = "state=국정감사를:0.9 inspection=국정감사를:0.8 March=마쳤다:0.9 ended=3월:1.0"
    wording = [Wording("국정감사", "parliamentary audit")]
    assert "parliamentary audit" in apply(made(source, target, right), wording, KO).target
    assert apply(made(source, target, wrong), wording, KO).target == target


@pytest.mark.parametrize(
    ("eojeol", "noun"),
    [
        ("국정감사를", "국정감사"), ("서울에서는", "서울"), ("정부는", "정부"), ("회의", "회의"),
        ("고속도로를", "고속도로"), ("고속도로", ""), ("정상회의", ""), ("제주도", ""),
        ("발표하는", ""), ("말했다", ""), ("소설가", "소설가"), ("마을을", "마을"),
    ],
)  # fmt: skip
def test_particles_are_taken_off_only_where_nothing_else_can_be_meant(eojeol, noun):
    assert noun_of(eojeol) == noun


def test_a_likely_place_is_offered_with_the_sentence_as_it_would_read():
    one = made(AUDIT, SAID, "state=국정감사를:0.6 inspection=국정감사를:0.4")
    offer = offer_of(one, Wording("국정감사", "parliamentary audit"), KO)
    wanted = "Parliament ended the parliamentary audit on Tuesday."
    assert offer == Offer("state inspection", wanted)


@pytest.mark.parametrize(
    ("target", "looked", "said"),
    [
        ("The power plant in Busan", "power=발전소가:0.9", "power plant"),
        ("The power is back", "power=발전소가:0.9", "power"),
        ("Power, they said", "Power=발전소가:0.9", "Power"),
        ("It rained", "", None),
        ("It rained", "rained=발전소가:0.3", None),
    ],
)
def test_what_is_offered_ends_with_the_noun(target, looked, said):
    offer = offer_of(made("발전소가 선다.", target, looked), Wording("발전소", "generator"), KO)
    assert (offer.said if offer else None) == said


def test_a_term_that_is_not_in_the_sentence_is_not_offered():
    assert offer_of(made(AUDIT, SAID, SURE), Wording("예산", "budget"), KO) is None


WORDS = st.lists(
    st.sampled_from(["Parliament", "ended", "the", "state", "of", "a,", "said."]), max_size=9
)
EOJEOLS = st.lists(
    st.sampled_from(["국정감사를", "국회는", "3월", "제주도", "마쳤다."]), max_size=6
)


@given(WORDS, EOJEOLS, st.data())
def test_any_attention_is_taken(words: list[str], eojeols: list[str], data: st.DataObject):
    texts = [" ".join(eojeols), " ".join(words)]
    forth = data.draw(st.booleans())
    source, target = texts if forth else texts[::-1]
    spans = word_spans(source), word_spans(target)
    links: tuple[WordLink, ...] = ()
    if spans[0] and spans[1]:
        link = st.builds(WordLink, st.sampled_from(spans[0]), st.sampled_from(spans[1]),
                         st.floats(0, 1))  # fmt: skip
        links = tuple(data.draw(st.lists(link, max_size=12)))
    one = SentenceTranslation(source, target, attention=links)
    for span in spans[0]:
        stretch = certain_stretch(look(one, span, EN if forth else KO), source)
        assert stretch is None or 0 <= stretch.start < stretch.end <= len(target)
    wording = Wording("국정감사" if forth else "state", "감사" if not forth else "audit")
    offer = offer_of(one, wording, KO if forth else EN)
    assert offer is None or (offer.said in target and wording.target.lower() in offer.text.lower())


def test_a_place_that_nothing_looked_at_has_no_stretch():
    one = made(AUDIT, SAID, SURE)
    assert certain_stretch(look(one, Span(0, 0), EN), AUDIT) is None
