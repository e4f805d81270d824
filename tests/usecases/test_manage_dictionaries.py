from pathlib import Path

import pytest

from newsreader.errors import NoSuchDictionaryError
from newsreader.model.annotation import Side
from newsreader.model.dictionary import BUILT_IN
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.usecases import manage_dictionaries
from newsreader.usecases.explain import Passage, explain
from newsreader.usecases.look_up import look_up
from newsreader.usecases.workbench import Workbench


@pytest.fixture
def words(tmp_path: Path) -> Path:
    path = tmp_path / "My words.tsv"
    path.write_text("회담\tpowwow\n쿙쿙하다\tto kyong\n", "utf-8")
    return path


@pytest.fixture
def english(tmp_path: Path) -> Path:
    path = tmp_path / "English.tsv"
    path.write_text("summit\t꼭대기 모임\nzzyzx\t사막의 지명\n", "utf-8")
    return path


def explained(bench: Workbench, text: str, language: Language):
    passage = Passage(0, Side.SOURCE, language, text, (Span(0, len(text)),))
    (paragraph,) = explain(bench, [passage])
    return paragraph.words


def test_look_ups_know_a_dictionary_at_once_and_forget_it_at_once(bench: Workbench, words: Path):
    before = look_up(bench, "회담")
    one = manage_dictionaries.install(bench, words).dictionary
    after = look_up(bench, "회담")
    assert after[: len(before)] == before
    assert after[-1].source == "My words"
    assert [e.headword for e in look_up(bench, "쿙쿙하다")] == ["쿙쿙하다"]
    manage_dictionaries.remove(bench, one.uid)
    assert look_up(bench, "회담") == before


def test_words_are_explained_by_the_dictionary_that_comes_first(bench: Workbench, words: Path):
    one = manage_dictionaries.install(bench, words).dictionary
    manage_dictionaries.set_order(bench, [one.uid])
    (word,) = explained(bench, "회담", Language.KOREAN)
    assert word.entries[0].source == "My words"
    assert {entry.source for entry in word.entries} == {"My words", "Newsreader"}


def test_english_words_are_explained_by_it_too(bench: Workbench, english: Path):
    before = explained(bench, "The summit of zzyzx", Language.ENGLISH)
    manage_dictionaries.install(bench, english)
    after = explained(bench, "The summit of zzyzx", Language.ENGLISH)
    assert [(w.lemma, w.pos) for w in after[:3]] == [(w.lemma, w.pos) for w in before[:3]]
    assert after[1].entries[-1].senses[0].gloss == "꼭대기 모임"
    assert after[3].entries[0].source == "English"


def test_reading_goes_on_with_the_lexicon_switched_off(bench: Workbench, words: Path):
    manage_dictionaries.install(bench, words)
    manage_dictionaries.set_enabled(bench, BUILT_IN, enabled=False)
    (word,) = explained(bench, "회담", Language.KOREAN)
    assert [entry.source for entry in word.entries] == ["My words"]


@pytest.mark.parametrize("name", ["My words", "my  WORDS"])
def test_a_dictionary_is_found_by_its_name(bench: Workbench, words: Path, name: str):
    one = manage_dictionaries.install(bench, words).dictionary
    assert manage_dictionaries.find(bench, name) == one
    assert manage_dictionaries.find(bench, one.uid) == one
    with pytest.raises(NoSuchDictionaryError, match="Nothing"):
        manage_dictionaries.find(bench, "Nothing")


def test_a_preview_and_what_was_removed(bench: Workbench, words: Path):
    assert manage_dictionaries.preview(bench, words).alike is None
    one = manage_dictionaries.install(bench, words).dictionary
    assert manage_dictionaries.preview(bench, words).alike == one
    removed = manage_dictionaries.remove(bench, one.uid)
    manage_dictionaries.put_back(bench, removed)
    assert manage_dictionaries.find(bench, "My words") == one
    manage_dictionaries.forget(manage_dictionaries.remove(bench, one.uid))
    manage_dictionaries.clean_leftovers(bench)
    assert not list(bench.paths.dictionaries.glob("*.sqlite"))
