from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.errors import LibraryError, NoSuchArticleError
from newsreader.library.check import check
from newsreader.library.library import Library
from newsreader.model.annotation import Side
from newsreader.model.article import Article, Paragraph, ParagraphKind, Source
from newsreader.model.kept import ReadingPosition
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph, Bead
from tests.library.making import article, given_title, note, whole

Keep = Callable[[Article], int]

STORY = Article(
    title="Chip exports rise",
    language=Language.ENGLISH,
    paragraphs=(
        Paragraph(ParagraphKind.TITLE, "Chip exports rise", Language.ENGLISH),
        Paragraph(ParagraphKind.LEAD, "SEOUL, March 2 -- They rose. Twice.", Language.ENGLISH),
        Paragraph(ParagraphKind.CAPTION, "", Language.ENGLISH),
        Paragraph(ParagraphKind.NOTE, "“또 올랐다” 😀 𠮷", Language.KOREAN),
    ),
    byline="By Kim Seo-yeon",
    dateline="SEOUL, March 2 --",
    section="Economy",
    published=datetime(2026, 3, 2, 9, 30, 15, 250, timezone(timedelta(hours=9))),
    url="https://news.example/1",
    outlet="Example Daily",
)
SPANS = ((Span(0, 17),), (Span(0, 28), Span(29, 35)), (), (Span(0, 7), Span(8, 11)))


def text(**kwargs: int) -> st.SearchStrategy[str]:
    return st.text(st.characters(codec="utf-8", exclude_characters="\0"), **kwargs)


def test_an_article_comes_back_as_it_was_kept(library: Library):
    article_id = library.articles.keep(STORY, SPANS)

    kept = library.articles.get(article_id)
    assert kept.article == STORY
    assert kept.sentences == SPANS
    assert kept.position == ReadingPosition()
    assert (kept.read, kept.starred) == (False, False)
    assert (kept.given, kept.annotations) == ((), ())


def test_the_time_of_publication_keeps_its_zone(library: Library):
    kept = library.articles.get(library.articles.keep(STORY, SPANS))

    assert kept.article.published is not None
    assert kept.article.published.utcoffset() == timedelta(hours=9)


@given(texts=st.lists(text(), max_size=4), title=text(min_size=1))
@settings(max_examples=60)
def test_any_text_comes_back_code_point_by_code_point(
    shared_library: Library, texts: list[str], title: str
):
    item = article(*texts, title=title)
    kept = shared_library.articles.get(shared_library.articles.keep(item, whole(item)))

    assert kept.article == item
    assert kept.sentences == tuple(tuple(spans) for spans in whole(item))
    assert check(shared_library) == []


def test_text_that_no_encoding_holds_is_refused_with_a_sentence(keep: Keep, library: Library):
    with pytest.raises(LibraryError, match="broken characters"):
        keep(replace(article("본문"), byline="\ud800"))

    assert library.articles.counts().all == 0


def test_the_raw_source_is_kept_apart(library: Library):
    source = Source(b"\xff\x00raw" * 100, "text/html", "https://news.example/1", "1.html")
    article_id = library.articles.keep(replace(STORY, source=source), SPANS)

    assert library.articles.source(article_id) == source
    assert library.articles.get(article_id).article.source is None


def test_without_a_source_there_is_none(keep: Keep, library: Library):
    assert library.articles.source(keep(article("본문"))) is None


def test_the_same_text_is_one_article(keep: Keep, library: Library):
    first = keep(article("본문", outlet="한 곳"))

    assert keep(article("본문", outlet="다른 곳")) == first
    assert library.articles.get(first).article.outlet == "한 곳"
    assert library.articles.counts().all == 1


@pytest.mark.parametrize(
    "other",
    [
        article("본문."),
        article("본문", title="다른 제목"),
        article("본", "문"),
        article("본문", language=Language.ENGLISH),
    ],
)
def test_another_text_or_language_is_another_article(keep: Keep, other: Article):
    assert keep(article("본문")) != keep(other)


def test_sentences_kept_first_stay(library: Library):
    item = article("하나. 둘.")
    first = library.articles.keep(item, [[Span(0, 11)], [Span(0, 3), Span(4, 6)]])
    library.articles.keep(item, whole(item))

    assert library.articles.get(first).sentences[1] == (Span(0, 3), Span(4, 6))


@pytest.mark.parametrize(
    "spans",
    [
        [[Span(0, 1)]],
        [[], [Span(0, 99)]],
        [[], [Span(1, 2), Span(0, 1)]],
        [[], [Span(0, 2), Span(1, 2)]],
    ],
)
def test_spans_that_do_not_fit_are_refused_before_anything_is_kept(
    library: Library, spans: list[list[Span]]
):
    with pytest.raises(ValueError, match=r"spans|out of place"):
        library.articles.keep(article("본문"), spans)

    assert library.articles.counts().all == 0


def test_a_given_translation_comes_back_as_it_was(library: Library):
    translated = AlignedParagraph(
        index=1,
        kind=ParagraphKind.LEAD,
        source_language=Language.ENGLISH,
        source_text=STORY.paragraphs[1].text,
        source_sentences=SPANS[1],
        target_text="서울, 3월 2일 -- 두 번이나 올랐다. 😀",
        target_sentences=(Span(0, 22), Span(23, 24)),
        beads=(Bead((0, 1), (0,), 0.25), Bead((), (1,))),
        scores=(0.5, None),
        origin="Newsreader",
    )
    article_id = library.articles.keep(STORY, SPANS, [translated])

    assert library.articles.get(article_id).given == (translated,)


def test_a_given_translation_may_come_later_and_the_first_stays(library: Library):
    item = article("본문")
    article_id = library.articles.keep(item, whole(item))
    library.articles.keep(item, whole(item), [given_title(item, "First")])
    library.articles.keep(item, whole(item), [given_title(item, "Second")])

    assert [p.target_text for p in library.articles.get(article_id).given] == ["First"]


def test_state_is_remembered(keep: Keep, library: Library, path: Path):
    article_id = keep(article("본문"))
    library.articles.set_read(article_id)
    library.articles.set_starred(article_id)
    library.articles.set_position(article_id, ReadingPosition(1, 0.75))
    library.close()

    with Library(path) as again:
        kept = again.articles.get(article_id)
    assert (kept.read, kept.starred, kept.position) == (True, True, ReadingPosition(1, 0.75))


def test_state_is_taken_back(keep: Keep, library: Library):
    article_id = keep(article("본문"))
    library.articles.set_read(article_id)
    library.articles.set_starred(article_id)
    library.articles.set_read(article_id, False)
    library.articles.set_starred(article_id, False)

    kept = library.articles.get(article_id)
    assert (kept.read, kept.starred) == (False, False)


def test_a_fraction_beyond_the_end_is_the_end(keep: Keep, library: Library):
    article_id = keep(article("본문"))
    library.articles.set_position(article_id, ReadingPosition(0, 1.0000001))

    assert library.articles.get(article_id).position.fraction == 1.0


def test_many_are_marked_read_at_once(keep: Keep, library: Library):
    ids = [keep(article(f"본문 {n}")) for n in range(3)]
    library.articles.set_read_among(ids[:2])

    assert [library.articles.get(i).read for i in ids] == [True, True, False]


@pytest.mark.parametrize(
    "act",
    [
        lambda articles: articles.get(7),
        lambda articles: articles.set_read(7),
        lambda articles: articles.set_starred(7),
        lambda articles: articles.set_position(7, ReadingPosition()),
        lambda articles: articles.set_lemmas(7, []),
        lambda articles: articles.delete(7),
        lambda articles: articles.restore(7),
    ],
)
def test_an_article_that_is_not_there_is_named(library: Library, act: Callable[..., None]):
    with pytest.raises(NoSuchArticleError, match="no article 7"):
        act(library.articles)


def test_a_deleted_article_is_hidden(keep: Keep, library: Library):
    article_id = keep(article("본문"))
    library.articles.delete(article_id)

    assert library.articles.summaries() == []
    assert library.articles.ids() == []
    assert library.articles.counts().all == 0
    with pytest.raises(NoSuchArticleError):
        library.articles.get(article_id)


def test_a_restored_article_has_its_annotations_and_state(keep: Keep, library: Library):
    article_id = keep(article("본문"))
    marked = library.annotations.add(note(article_id, side=Side.TARGET))
    library.articles.set_starred(article_id)
    library.articles.delete(article_id)
    library.articles.restore(article_id)

    kept = library.articles.get(article_id)
    assert kept.annotations == (marked,)
    assert kept.starred


def test_keeping_a_deleted_article_again_brings_it_back(keep: Keep, library: Library):
    article_id = keep(article("본문"))
    library.annotations.add(note(article_id))
    library.articles.delete(article_id)

    assert keep(article("본문")) == article_id
    assert len(library.articles.get(article_id).annotations) == 1


def test_only_what_was_deleted_long_ago_is_purged(keep: Keep, library: Library):
    gone, stays = keep(article("하나")), keep(article("둘"))
    library.annotations.add(note(gone))
    library.articles.delete(gone)

    assert library.articles.purge_deleted(timedelta(days=1)) == 0
    library.articles.restore(gone)
    library.articles.delete(gone)
    assert library.articles.purge_deleted(timedelta(0)) == 1
    assert library.articles.ids() == [stays]
    assert library.annotations.for_article(gone) == ()
    with pytest.raises(NoSuchArticleError):
        library.articles.restore(gone)
    assert check(library) == []


def test_a_purged_id_is_not_given_again(keep: Keep, library: Library):
    gone = keep(article("하나"))
    library.articles.delete(gone)
    library.articles.purge_deleted(timedelta(0))

    assert keep(article("둘")) > gone


def test_purging_gives_room_back_to_the_disk(keep: Keep, library: Library, path: Path):
    def pages() -> int:
        with library.database.read() as db:
            return int(db.execute("PRAGMA page_count").fetchone()[0])

    before = pages()
    big = keep(article(*(f"{n} " * 500 for n in range(200))))
    grown = pages()
    library.articles.delete(big)
    library.articles.purge_deleted(timedelta(0))

    assert grown > before + 50
    assert pages() < grown / 2


def test_text_and_sentences_cannot_be_changed_even_by_sql(keep: Keep, library: Library):
    keep(article("본문"))
    for change in ("UPDATE paragraph SET text = 'x'", "UPDATE sentence SET stop = 1"):
        with pytest.raises(Exception, match="never changes"), library.database.write() as db:
            db.execute(change)


def test_a_page_without_a_zone_keeps_its_time(keep: Keep, library: Library):
    naive = datetime(2026, 3, 2, 9, 30)
    kept = library.articles.get(keep(article("본문", published=naive)))

    assert kept.article.published == naive


def test_summaries_tell_when_an_article_was_added(keep: Keep, library: Library):
    before = datetime.now(UTC)
    keep(article("본문"))

    (summary,) = library.articles.summaries()
    assert before <= summary.added <= datetime.now(UTC)
