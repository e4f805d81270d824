"""Rows of the article list, with translated titles as the reader shows them.

In: article ids. Out: their summaries. The library tells what an engine made of a title, and what
the reader put right; the terms of the glossary are put in here, as they are where one reads.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from newsreader.errors import NoSuchArticleError
from newsreader.model.article import ParagraphKind
from newsreader.model.correction import Term
from newsreader.model.kept import ArticleSummary, KeptArticle
from newsreader.model.language import Pair
from newsreader.usecases.workbench import Workbench


def summaries_of(bench: Workbench, article_ids: Sequence[int]) -> list[ArticleSummary]:
    """Return the summaries of these articles in this order, without those that are gone.

    Raises:
        LibraryError: the library cannot be read.
    """
    return with_terms(bench, bench.library.articles.summaries_of(article_ids))


def with_terms(bench: Workbench, summaries: Iterable[ArticleSummary]) -> list[ArticleSummary]:
    """Return the summaries with the terms of the glossary in their translated titles.

    Raises:
        LibraryError: the library cannot be read.
    """
    found = list(summaries)
    terms = bench.library.terms.all() if any(one.translated_title for one in found) else ()
    return [_worded(bench, summary, terms) for summary in found]


def _worded(bench: Workbench, summary: ArticleSummary, terms: Sequence[Term]) -> ArticleSummary:
    wanted = [
        term
        for term in terms
        if term.pair.source is summary.language and _near(term.source, summary.title)
    ]
    if not (wanted and summary.translated_title):
        return summary
    try:
        kept = bench.library.articles.get(summary.id)
    except NoSuchArticleError:  # deleted just now
        return summary
    title = _title(bench, kept, wanted)
    return replace(summary, translated_title=title) if title else summary


def _near(term: str, title: str) -> bool:
    """Tell whether a term may stand in a title; a glance, before anything is loaded."""
    return "".join(term.split()).lower() in "".join(title.split()).lower()


def _title(bench: Workbench, kept: KeptArticle, terms: Sequence[Term]) -> str:
    """Return the translated title with terms; nothing where an engine did not make all of it."""
    from newsreader.alignment.terms import apply  # not while the window starts
    from newsreader.usecases.sentence_memory import memory_of
    from newsreader.usecases.wording import glossary_wordings

    first = next(iter(kept.article.paragraphs), None)
    given = any(paragraph.index == 0 for paragraph in kept.given)
    if first is None or first.kind is not ParagraphKind.TITLE or given:
        return ""
    sources = [span.of(first.text) for span in kept.sentences[0]]
    memory = memory_of(bench, sources, Pair(first.language, first.language.other), None)
    wordings = glossary_wordings(bench, terms)
    written = []
    for source in sources:
        own, made = memory.corrections.get(source), memory.made.get(source)
        if own is not None:
            written.append(own.text)
        elif made is not None:
            written.append(apply(made, wordings, first.language).target)
        else:
            return ""
    return " ".join(written)
