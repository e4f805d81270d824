"""Making every article searchable: the words of those that were never opened are explained too.

In: a workbench. Out: dictionary forms in the library, an article at a time, newest first.
"""

from collections.abc import Callable, Iterable, Iterator

from newsreader.errors import AnalyserError, NoSuchArticleError
from newsreader.model.cancelling import never
from newsreader.usecases.explain import explain, keep_lemmas, source_passages
from newsreader.usecases.keep_constructions import unindexed
from newsreader.usecases.workbench import Workbench


def index_missing(bench: Workbench, cancelled: Callable[[], bool] = never) -> Iterator[int]:
    """Yield the id of each article whose words were just stored for the search.

    The Korean analyser is started only when an article holds Korean. An article it fails on is
    passed over; when it fails on the next one too, it is at fault itself.

    Raises:
        AnalyserError: the Korean analyser does not answer.
        DictionaryError: the lexicon cannot be read.
        LibraryError: the library cannot be written.
    """
    if bench.library.read_only:
        return
    failed = False
    for article_id in _waiting(bench):
        try:
            done = not cancelled() and _index(bench, article_id, cancelled)
        except NoSuchArticleError:  # deleted meanwhile
            continue
        except AnalyserError:
            if failed:
                raise
            failed = True
            continue
        if cancelled():
            return
        if done:
            failed = False
            yield article_id


def _waiting(bench: Workbench) -> Iterable[int]:
    """Return the articles without dictionary forms, then those without counts or constructions."""
    library = bench.library
    return dict.fromkeys(
        (*library.articles.unexplained(), *library.words.uncounted(), *unindexed(bench))
    )


def _index(bench: Workbench, article_id: int, cancelled: Callable[[], bool]) -> bool:
    """Store the words of one article, or nothing when that was cancelled."""
    kept = bench.library.articles.get(article_id)
    explained = list(explain(bench, source_passages(kept), cancelled))
    if len(explained) < len(kept.article.paragraphs):
        return False
    keep_lemmas(bench, kept, explained)
    return True
