"""Names and terms in an article that is read: as wanted, whatever came first."""

import itertools

import pytest

from newsreader.library.translations import text_key
from newsreader.model.language import Pair
from newsreader.usecases import glossary
from newsreader.usecases.check_translations import check_paragraph
from newsreader.usecases.export_articles import exported
from newsreader.usecases.import_source import import_text
from newsreader.usecases.read_aligned import (
    Wish,
    everything_pending,
    known_translations,
    read_aligned,
)
from newsreader.usecases.translate_source import translate
from newsreader.usecases.wording import wanted_in
from newsreader.usecases.workbench import Workbench
from tests.usecases.conftest import Shelf, frozen

KO_EN = Pair.parse("ko-en")
# The engine of these tests looks at the first word for the first one, and so on.
SAYS = {
    "고노가 서울에 왔다": "Gono came to Seoul",
    "고노는 어제 장관을 만났다.": "Kono yesterday minister met.",
    "그는 곧 떠난다.": "He leaves soon.",
    "장관은 고노를 칭찬했다.": "Minister Kono praised.",
    "비가 왔다.": "It rained.",
}
STORY = """고노가 서울에 왔다

고노는 어제 장관을 만났다. 그는 곧 떠난다.

장관은 고노를 칭찬했다. 비가 왔다.
"""
AGREED = [
    "Kono came to Seoul",
    "Kono yesterday minister met. He leaves soon.",
    "Minister Kono praised. It rained.",
]


@pytest.fixture
def kept(bench: Workbench, shelf: Shelf):
    shelf.install("ko-en", says=SAYS.__getitem__)
    return bench.library.articles.get(import_text(bench, STORY))


def last(paragraphs):
    """The texts as they stand in the end, in the order of the article."""
    return [text for _, text in sorted({p.index: p.target_text for p in paragraphs}.items())]


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_names_agree_in_whatever_order_the_paragraphs_came(bench, kept, order):
    waiting = list(order)

    def visible():
        return [waiting.pop(0)] if waiting else []

    assert last(read_aligned(bench, kept, Wish(visible=visible))) == AGREED
    assert last(known_translations(bench, kept).aligned) == AGREED


def test_a_paragraph_comes_again_when_a_name_changes(bench, kept):
    came = [(p.index, p.target_text) for p in read_aligned(bench, kept)]
    assert came[0] == (0, "Gono came to Seoul")
    assert came[-1] == (0, "Kono came to Seoul")
    assert len(came) == 4


def test_the_engines_own_words_are_kept(bench, kept, shelf):
    list(read_aligned(bench, kept))
    (title,) = bench.library.translations.newest([text_key("고노가 서울에 왔다")], KO_EN).values()
    assert title.text == "Gono came to Seoul"


def test_a_term_holds_at_once_without_translating(bench, kept, shelf):
    list(read_aligned(bench, kept))
    asked = len(shelf.made[0].asked)
    glossary.add(bench, KO_EN, "고노", "Kohno")
    texts = last(known_translations(bench, kept).aligned)
    assert texts[0] == "Kohno came to Seoul"
    assert texts[1].startswith("Kohno yesterday")
    assert len(shelf.made[0].asked) == asked


def test_a_term_removed_gives_the_engine_its_word_back(bench, kept):
    list(read_aligned(bench, kept))
    added = glossary.add(bench, KO_EN, "고노", "Kohno")
    glossary.remove(bench, added.after)
    assert last(known_translations(bench, kept).aligned) == AGREED


def test_a_common_term_follows_what_the_lexicon_knows(bench, kept):
    glossary.add(bench, KO_EN, "장관", "secretary")
    paragraphs = list(read_aligned(bench, kept))
    assert last(paragraphs)[2] == "Secretary Kono praised. It rained."
    third = next(p for p in reversed(paragraphs) if p.index == 2)
    assert [(t.of(third.target_text), t.replaced) for t in third.terms] == [
        ("Secretary", "Minister")
    ]


def test_terms_hold_when_translated_anew_exported_and_read_only(bench, kept):
    list(read_aligned(bench, kept))
    glossary.add(bench, KO_EN, "고노", "Kohno")
    assert not everything_pending(bench, kept).aligned
    assert exported(bench, kept.id).aligned[0].target_text == "Kohno came to Seoul"
    assert last(translate(bench, kept, Wish()))[0] == "Kohno came to Seoul"
    with frozen(bench) as reading:
        assert last(known_translations(reading, kept).aligned)[0] == "Kohno came to Seoul"


def test_what_the_reader_wrote_is_left_alone(bench, kept):
    list(read_aligned(bench, kept))
    bench.library.corrections.put(KO_EN, "고노가 서울에 왔다", "Mr Gono came", "Gono came to Seoul")
    glossary.add(bench, KO_EN, "고노", "Kohno")
    title = known_translations(bench, kept).aligned[0]
    assert (title.target_text, title.terms) == ("Mr Gono came", ())


def test_a_term_that_could_not_be_followed_is_a_doubt(bench, kept):
    list(read_aligned(bench, kept))
    glossary.add(bench, KO_EN, "칭찬했다", "lauded")
    aligned = known_translations(bench, kept).aligned
    wanted = wanted_in(bench, kept)
    flags = [check_paragraph(one, wordings=wanted(one)) for one in aligned]
    assert [flag.detail for flag in flags[2][0]] == ["The glossary says “lauded” for 칭찬했다."]
    assert not any(flags[0] + flags[1] + flags[2][1:])
    bench.library.corrections.put(KO_EN, "장관은 고노를 칭찬했다.", "He liked him.", "")
    corrected = known_translations(bench, kept).aligned[2]
    assert not check_paragraph(corrected, wordings=wanted(corrected))[0]
