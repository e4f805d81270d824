from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.errors import LibraryError
from newsreader.library.check import check
from newsreader.library.library import Library
from newsreader.model.article import Article, Paragraph, ParagraphKind, Source
from newsreader.model.kept import ReadingPosition
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph, Bead
from tests.library.making import article, given_title, series, whole

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


def test_articles_nobody_explained_are_listed_newest_first(library: Library):
    items = series(3)
    first, second, third = (library.articles.keep(item, whole(item)) for item in items)
    library.articles.set_lemmas(second, ["기사", " "])
    assert library.articles.unexplained() == [third, first]

    library.articles.set_lemmas(first, ["기사", ""])
    assert library.articles.unexplained() == [third, first]

    library.articles.delete(third)
    library.articles.set_lemmas(first, ["기사", "본문"])
    assert library.articles.unexplained() == []


def test_finding_them_reads_no_texts(library: Library):
    with library.database.read() as db:
        plan = db.execute(
            "EXPLAIN QUERY PLAN SELECT article_id FROM paragraph WHERE lemmas = ''"
        ).fetchall()
    assert "INDEX paragraph_unexplained" in plan[0][3]
