"""The glossary in the library: one translation a term and direction."""

import pytest

from newsreader.errors import NoSuchTermError
from newsreader.library.library import Library
from newsreader.model.language import Pair

KO_EN, EN_KO = Pair.parse("ko-en"), Pair.parse("en-ko")


@pytest.fixture
def library(tmp_path):
    with Library(tmp_path / "library.sqlite") as library:
        yield library


def test_a_term_keeps_its_identity_when_it_changes(library):
    first = library.terms.put(KO_EN, "고노", "Kono")
    second = library.terms.put(KO_EN, "고노", "Kohno")
    assert (second.uid, second.created) == (first.uid, first.created)
    assert [(one.source, one.target) for one in library.terms.all()] == [("고노", "Kohno")]


def test_terms_of_a_direction(library):
    library.terms.put_many([(KO_EN, "고노", "Kono"), (EN_KO, "Kono", "고노"), (KO_EN, "가", "a")])
    assert [one.source for one in library.terms.all(KO_EN)] == ["가", "고노"]
    assert [one.source for one in library.terms.all(EN_KO)] == ["Kono"]


def test_a_removed_term_comes_back_as_it_was(library):
    term = library.terms.put(KO_EN, "고노", "Kono")
    assert library.terms.remove(term.uid) == term
    assert library.terms.all() == ()
    library.terms.put_back(term)
    assert library.terms.all() == (term,)


def test_of_terms_that_are_not_all_there_none_is_removed(library):
    term = library.terms.put(KO_EN, "고노", "Kono")
    with pytest.raises(NoSuchTermError):
        library.terms.remove_many([term.uid, "nowhere"])
    assert library.terms.all() == (term,)


def test_terms_are_exchanged_all_or_none(library):
    old = library.terms.put(KO_EN, "고노", "Kono")
    other = library.terms.put(KO_EN, "다로", "Taro")
    library.terms.remove(other.uid)
    with pytest.raises(NoSuchTermError):
        library.terms.exchange([old.uid, "nowhere"], [other])
    assert library.terms.all() == (old,)
    assert library.terms.exchange([old.uid], [other]) == (old,)
    assert library.terms.all() == (other,)
