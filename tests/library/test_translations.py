from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.library.library import Library
from newsreader.library.translations import StoredTranslation, text_key
from newsreader.model.language import Language, Pair
from newsreader.model.translation import EngineTag

KO_EN = Pair(Language.KOREAN, Language.ENGLISH)
ARGOS = EngineTag("argos", "1.1", "beam=2")
KEY = text_key("비가 왔다.")


def test_a_translation_is_found_again(library: Library):
    library.translations.put_many({KEY: StoredTranslation("It rained.", -0.5)}, KO_EN, ARGOS)

    known = library.translations.get_many([text_key("해가 떴다."), KEY], KO_EN, ARGOS)
    assert known == {KEY: StoredTranslation("It rained.", -0.5)}


def test_another_pair_engine_model_or_option_is_another_translation(library: Library):
    library.translations.put_many({KEY: StoredTranslation("It rained.")}, KO_EN, ARGOS)

    for pair, tag in (
        (Pair(Language.ENGLISH, Language.KOREAN), ARGOS),
        (KO_EN, EngineTag("other", "1.1", "beam=2")),
        (KO_EN, EngineTag("argos", "1.2", "beam=2")),
        (KO_EN, EngineTag("argos", "1.1", "beam=4")),
    ):
        assert library.translations.get_many([KEY], pair, tag) == {}


def test_a_newer_translation_takes_the_place_of_the_older(library: Library):
    for text in ("Rain came.", "It rained."):
        library.translations.put_many({KEY: StoredTranslation(text)}, KO_EN, ARGOS)

    assert library.translations.get_many([KEY], KO_EN, ARGOS)[KEY].text == "It rained."


def test_a_key_tells_sentences_apart():
    assert text_key("비가 왔다.") != text_key("비가 왔다")
    assert len(KEY) == 16


@given(st.dictionaries(st.text(), st.text(), max_size=6))
@settings(max_examples=30)
def test_any_sentence_may_be_stored(shared_library: Library, sentences: dict[str, str]):
    made = {text_key(s): StoredTranslation(t, None) for s, t in sentences.items()}
    shared_library.translations.put_many(made, KO_EN, ARGOS)

    assert shared_library.translations.get_many(list(made), KO_EN, ARGOS) == made
