import pytest

from newsreader.model.language import Language
from newsreader.usecases.entry_document import entry_document
from newsreader.usecases.sounds import Form, Sound, known_of, sound_of_entry, sound_of_form
from newsreader.usecases.workbench import Workbench
from tests.language.spelling import eojeol


def test_the_hanja_of_a_word_are_those_of_its_kind(bench: Workbench):
    noun = known_of(bench, eojeol("권/NNG")[1]).hanja
    suffix = known_of(bench, eojeol("선거/NNG 권/XSN")[1]).hanja
    assert suffix["권"] == "權" != noun.get("권")


def test_particles_and_endings_have_no_hanja(bench: Workbench):
    assert known_of(bench, eojeol("이/JKS 다/EF")[1]).hanja == {}


@pytest.mark.parametrize(
    ("headword", "sound"),
    [
        ("물가", Sound("물까", "mulga")),
        ("갈등", Sound("갈뜽", "galdeung")),
        ("경기도", Sound("경기도", "Gyeonggi-do")),
        ("독립하다", Sound("동니파다", "dongnipada")),
    ],
)
def test_entries_have_a_sound(bench: Workbench, headword: str, sound: Sound):
    entry = bench.lexicon().look_up(headword, Language.KOREAN)[0]
    assert sound_of_entry(bench, entry) == sound


def test_a_form_without_an_entry_sounds_as_it_is_written(bench: Workbench):
    assert sound_of_form(bench, Form("꽃망울", "noun")) == Sound("꼰망울", "kkonmangul")


def test_a_korean_entry_is_told_with_its_sound(bench: Workbench):
    document = entry_document(bench, bench.lexicon().look_up("협력", Language.KOREAN)[0])
    assert document["headword"] == "협력"
    assert (document["pronunciation"], document["romanisation"]) == ("혐녁", "hyeomnyeok")
    assert list(document) == [
        "headword", "pos", "hanja", "pronunciation", "romanisation", "senses", "source",
    ]  # fmt: skip


def test_an_english_entry_keeps_the_pronunciation_of_its_dictionary(bench: Workbench):
    entry = bench.lexicon().look_up("Pittsburgh", Language.ENGLISH)[0]
    document = entry_document(bench, entry)
    assert (document["pronunciation"], document["romanisation"]) == (entry.pronunciation, "")
