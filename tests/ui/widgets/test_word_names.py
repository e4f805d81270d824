import pytest

from newsreader.language.pos import PartOfSpeech
from newsreader.model.sentence import Morpheme
from newsreader.model.span import Span
from newsreader.ui.interface_language import install
from newsreader.ui.widgets.word_names import PARTS_OF_SPEECH, morpheme_names, part_of_speech

pytestmark = pytest.mark.gui

PAST = Morpheme("었", "EP", Span(0, 1), name="past tense", name_ko="과거 시제 선어말 어미")


@pytest.fixture
def korean(qapp):
    install(qapp, "ko")
    yield
    install(qapp, "en")


@pytest.fixture
def english(qapp):
    install(qapp, "en")


def test_every_part_of_speech_of_the_analyser_has_a_name():
    assert set(PartOfSpeech) <= PARTS_OF_SPEECH.keys()


def test_a_part_of_speech_is_named_in_plain_english(english):
    assert part_of_speech("bound-noun") == "bound noun"
    assert part_of_speech("unknown") == ""


@pytest.mark.parametrize("name", [name for name, text in PARTS_OF_SPEECH.items() if text])
def test_a_part_of_speech_is_named_in_korean(korean, name):
    assert part_of_speech(name)[0] >= "가"


def test_a_part_of_speech_of_a_dictionary_of_the_readers_own_is_shown_as_it_came(korean):
    assert part_of_speech("의성어") == "의성어"


def test_the_name_in_the_language_of_the_interface_comes_first(qapp):
    install(qapp, "en")
    assert morpheme_names(PAST) == ("past tense", "과거 시제 선어말 어미")
    install(qapp, "ko")
    assert morpheme_names(PAST) == ("과거 시제 선어말 어미", "past tense")
    install(qapp, "en")


def test_a_morpheme_without_a_name_shows_its_tag(korean):
    assert morpheme_names(Morpheme("가", "USER9", Span(0, 1))) == ("USER9", "")
