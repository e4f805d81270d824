"""Who changed the library, and which of its nouns."""

from collections.abc import Callable, Iterator

import pytest

from newsreader.library.changes import Noun
from newsreader.library.library import Library
from newsreader.library.translations import StoredTranslation, text_key
from newsreader.model.article import Article
from newsreader.model.kept import ReadingPosition
from newsreader.model.language import Language, Pair
from newsreader.model.translation import EngineTag
from newsreader.paths import Paths
from tests.library.making import article, note, whole

EN_KO = Pair(Language.ENGLISH, Language.KOREAN)


@pytest.fixture
def other(home: Paths, library: Library) -> Iterator[Library]:
    """The same library, opened by another program."""
    with Library(home.library, home.backups) as opened:
        yield opened


def kept(library: Library, one: Article) -> int:
    return library.articles.keep(one, whole(one))


def move_star(library: Library) -> None:
    library.articles.set_starred(3, False)
    library.articles.set_starred(2)


CHANGES: dict[str, tuple[Noun, Callable[[Library], object]]] = {
    "kept": (Noun.ARTICLES, lambda one: kept(one, article("Another one"))),
    "deleted": (Noun.ARTICLES, lambda one: one.articles.delete(1)),
    "read": (Noun.STATES, lambda one: one.articles.set_read(1)),
    "starred": (Noun.STATES, lambda one: one.articles.set_starred(2)),
    "star moved": (Noun.STATES, move_star),
    "marked": (Noun.ANNOTATIONS, lambda one: one.annotations.add(note(2))),
    "note": (Noun.ANNOTATIONS, lambda one: one.annotations.edit("n-0", body="새 글")),
    "mark gone": (Noun.ANNOTATIONS, lambda one: one.annotations.delete("n-0")),
    "corrected": (Noun.CORRECTIONS, lambda one: one.corrections.put(EN_KO, "b", "y", "o")),
    "corrected again": (Noun.CORRECTIONS, lambda one: one.corrections.put(EN_KO, "a", "z", "o")),
    "correction gone": (Noun.CORRECTIONS, lambda one: one.corrections.remove(EN_KO, "a")),
    "term": (Noun.TERMS, lambda one: one.terms.put(EN_KO, "Kono", "고노")),
    "term changed": (Noun.TERMS, lambda one: one.terms.put(EN_KO, "Seoul", "서울시")),
    "term gone": (Noun.TERMS, lambda one: one.terms.remove(one.terms.all()[0].uid)),
}


@pytest.fixture
def furnished(library: Library) -> Library:
    for number in range(3):
        kept(library, article(f"Article {number}"))
    library.articles.set_starred(3)
    library.annotations.add(note(1, "n-0"))
    library.corrections.put(EN_KO, "a", "x", "o")
    library.terms.put(EN_KO, "Seoul", "서울")
    return library


@pytest.mark.parametrize("name", CHANGES)
def test_every_change_of_another_program_changes_the_stamp_of_its_noun(
    furnished: Library, other: Library, name: str
):
    noun, change = CHANGES[name]
    before = furnished.changes.stamp()
    change(other)
    after = furnished.changes.stamp(before)
    assert after.others != before.others
    assert after.own == before.own
    assert {one for one in Noun if after.nouns[one] != before.nouns[one]} == {noun}


@pytest.mark.parametrize("name", CHANGES)
def test_what_the_thread_wrote_itself_is_told_apart(furnished: Library, name: str):
    noun, change = CHANGES[name]
    before = furnished.changes.stamp()
    change(furnished)
    after = furnished.changes.stamp(before)
    assert after.others == before.others
    assert after.own > before.own
    assert after.nouns[noun] != before.nouns[noun]


def test_while_nobody_writes_the_stamp_is_the_same(furnished: Library, other: Library):
    before = furnished.changes.stamp()
    other.articles.counts()
    assert furnished.changes.stamp(before) is before


def test_what_no_reader_sees_changes_no_noun(furnished: Library, other: Library):
    before = furnished.changes.stamp()
    tag = EngineTag("argos", "en-ko", "beam=2")
    other.translations.put_many({text_key("a"): StoredTranslation("b")}, EN_KO, tag)
    other.articles.set_position(1, ReadingPosition(0, 0.5))
    assert furnished.changes.stamp(before).nouns == before.nouns
