from collections.abc import Callable
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.library.library import Library
from newsreader.library.listing import ArticleFilter, Counts
from newsreader.library.search import Term, terms
from newsreader.library.translations import StoredTranslation, text_key
from newsreader.model.article import Article
from newsreader.model.language import Language, Pair
from newsreader.model.span import Span
from newsreader.model.translation import EngineTag
from tests.library.making import NOON, article, given_title, note, series, whole

Keep = Callable[[Article], int]
KO_EN = Pair(Language.KOREAN, Language.ENGLISH)
ARGOS = EngineTag("argos", "1.1", "beam=2")


def test_a_summary_tells_what_the_list_shows(keep: Keep, library: Library):
    item = article("첫  줄이다.\n둘째 줄이다.", title="제목", outlet="한강일보")
    article_id = keep(item)
    library.articles.set_starred(article_id)

    (summary,) = library.articles.summaries()
    assert summary.id == article_id
    assert (summary.title, summary.outlet, summary.section) == ("제목", "한강일보", "")
    assert summary.language is Language.KOREAN
    assert summary.published == NOON
    assert summary.excerpt == "첫 줄이다. 둘째 줄이다."
    assert (summary.read, summary.starred, summary.translated_title) == (False, True, "")


def test_the_newest_published_come_first_whenever_they_were_added(keep: Keep, library: Library):
    old, new, newer = (
        keep(article(str(hours), published=NOON + timedelta(hours=hours))) for hours in (1, 3, 2)
    )

    assert library.articles.ids() == [new, newer, old]


def test_an_article_without_a_date_counts_from_when_it_was_added(keep: Keep, library: Library):
    dated = keep(article("하나", published=NOON - timedelta(days=9000)))
    undated = keep(article("둘", published=None))

    assert library.articles.ids() == [undated, dated]


def test_times_in_different_zones_are_compared_as_moments(keep: Keep, library: Library):
    seoul = Language.KOREAN  # 12:30+09:00 is before 12:00+00:00, though its text is after
    early = NOON.replace(hour=12, minute=30).isoformat().replace("+00:00", "+09:00")
    first = keep(article("하나", published=type(NOON).fromisoformat(early), language=seoul))
    second = keep(article("둘", published=NOON))

    assert library.articles.ids() == [second, first]


def test_pages_follow_each_other_even_at_the_same_minute(keep: Keep, library: Library):
    ids = [keep(article(f"본문 {n}")) for n in range(7)]

    seen, after = [], None
    while page := library.articles.summaries(after=after, limit=3):
        seen += [summary.id for summary in page]
        after = page[-1]
    assert seen == list(reversed(ids)) == library.articles.ids()


def test_a_page_holds_its_place_when_newer_articles_arrive(keep: Keep, library: Library):
    for item in series(4):
        keep(item)
    first = library.articles.summaries(limit=2)
    keep(article("새 소식", published=NOON + timedelta(days=1)))

    assert [s.title for s in library.articles.summaries(after=first[-1])] == ["기사 1", "기사 0"]


def test_filters_choose(keep: Keep, library: Library):
    korean, english, starred = (
        keep(article("하나")),
        keep(article("One", language=Language.ENGLISH)),
        keep(article("셋")),
    )
    library.articles.set_read(english)
    library.articles.set_starred(starred)
    library.annotations.add(note(korean))
    ids = library.articles.ids

    assert set(ids(ArticleFilter(unread=True))) == {korean, starred}
    assert ids(ArticleFilter(starred=True)) == [starred]
    assert ids(ArticleFilter(annotated=True)) == [korean]
    assert ids(ArticleFilter(language=Language.ENGLISH)) == [english]
    assert ids(ArticleFilter(unread=True, language=Language.ENGLISH)) == []
    assert [s.id for s in library.articles.summaries(ArticleFilter(starred=True))] == [starred]


def test_words_in_different_paragraphs_find_the_article(keep: Keep, library: Library):
    found = keep(article("서울에서 만났다.", "금리를 올렸다."))
    keep(article("서울에 비가 왔다."))

    assert library.articles.ids(ArticleFilter(terms=terms("서울 금리"))) == [found]
    assert [
        s.id for s in library.articles.summaries(ArticleFilter(unread=True, terms=terms("금리")))
    ] == [found]


def test_counts_leave_out_the_deleted(keep: Keep, library: Library):
    read, starred, plain, deleted = (keep(item) for item in series(4))
    library.articles.set_read(read)
    library.articles.set_starred(starred)
    for number, article_id in enumerate((read, read, deleted)):
        library.annotations.add(note(article_id, uid=f"n-{number}"))
    library.articles.set_starred(deleted)
    library.articles.delete(deleted)

    assert library.articles.counts() == Counts(all=3, unread=2, starred=1, annotated=1)
    assert plain in library.articles.ids()


def test_a_deleted_annotation_does_not_count(keep: Keep, library: Library):
    library.annotations.add(note(keep(article("본문"))))
    library.annotations.delete("n-1")

    assert library.articles.counts().annotated == 0


def test_summaries_of_chosen_articles_come_in_their_order(keep: Keep, library: Library):
    first, second, third = (keep(item) for item in series(3))
    library.articles.delete(second)

    found = library.articles.summaries_of([third, 99, first, second])
    assert [summary.id for summary in found] == [third, first]


def test_a_given_title_is_shown(library: Library):
    item = article("본문")
    library.articles.keep(item, whole(item), [given_title(item, "Chip exports rose")])

    assert library.articles.summaries()[0].translated_title == "Chip exports rose"


def test_a_title_translated_before_is_shown(library: Library):
    item = article(title="늘었다. 또 늘었다.")
    library.articles.keep(item, [[Span(0, 4), Span(5, 11)]])
    made = {text_key("늘었다."): StoredTranslation("It rose.")}
    library.translations.put_many(made, KO_EN, ARGOS)
    assert library.articles.summaries()[0].translated_title == ""

    made = {text_key("또 늘었다."): StoredTranslation("It rose again.")}
    library.translations.put_many(made, KO_EN, ARGOS)
    assert library.articles.summaries()[0].translated_title == "It rose. It rose again."


def test_the_newest_translation_of_a_title_is_shown(keep: Keep, library: Library):
    keep(article("본문", title="늘었다"))
    for engine in ("zeta", "alpha"):
        made = {text_key("늘었다"): StoredTranslation(f"{engine} says it rose")}
        library.translations.put_many(made, KO_EN, EngineTag(engine, "1"))

    assert library.articles.summaries()[0].translated_title == "alpha says it rose"


def test_a_first_paragraph_that_is_no_title_gives_none(library: Library):
    item = article("본문")
    item = Article(item.title, item.language, item.paragraphs[1:])
    library.articles.keep(item, whole(item))
    made = {text_key("본문"): StoredTranslation("The body")}
    library.translations.put_many(made, KO_EN, ARGOS)

    assert library.articles.summaries()[0].translated_title == ""


@given(
    st.lists(
        st.tuples(st.integers(0, 3), st.booleans(), st.booleans(), st.sampled_from(Language)),
        max_size=8,
    ),
    st.integers(1, 4),
)
@settings(max_examples=25)
def test_any_filter_pages_through_exactly_its_ids(tmp_path_factory, rows, limit):
    with Library(tmp_path_factory.mktemp("pages") / "library.sqlite") as library:
        for number, (hour, read, starred, language) in enumerate(rows):
            item = article(str(number), language=language, published=NOON + timedelta(hours=hour))
            article_id = library.articles.keep(item, whole(item))
            library.articles.set_read(article_id, read)
            library.articles.set_starred(article_id, starred)
        for wanted in (
            ArticleFilter(),
            ArticleFilter(unread=True),
            ArticleFilter(starred=True, language=Language.KOREAN),
            ArticleFilter(terms=(Term("1"),)),
        ):
            seen, after = [], None
            while page := library.articles.summaries(wanted, after, limit):
                seen += [summary.id for summary in page]
                after = page[-1]
            assert seen == library.articles.ids(wanted)
