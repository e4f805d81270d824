"""The library side of the window: which articles are listed, and what is done with them.

In: the sidebar's and the list's wishes. Out: rows and counts; ``open_requested`` when an article
shall be read.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from newsreader.library.listing import ArticleFilter, Counts
from newsreader.model.language import Language
from newsreader.ui.flows.tools import Desk
from newsreader.ui.library_panel.article_list import ArticleList
from newsreader.ui.library_panel.section import Section
from newsreader.ui.library_panel.sidebar import Sidebar
from newsreader.ui.tasks import Lane, Task
from newsreader.usecases import list_titles, manage_articles, search

_BY_STATE = (Section.UNREAD, Section.STARRED, Section.MARKED)


class LibraryFlow(QObject):
    """Fills the sidebar and the list, and does what they ask."""

    open_requested = Signal(int)
    articles_leaving = Signal(list)  # list[int], before they are deleted
    articles_gone = Signal(list)  # list[int]
    articles_back = Signal(list)  # list[int]
    star_changed = Signal(int, bool)

    def __init__(self, desk: Desk, sidebar: Sidebar, articles: ArticleList) -> None:
        """Join the panels."""
        super().__init__(sidebar)
        self._desk = desk
        self._sidebar = sidebar
        self._list = articles
        self._listing: Task | None = None
        sidebar.section_chosen.connect(self._choose)
        articles.filter_changed.connect(lambda _text: self.refresh())
        articles.summaries_requested.connect(self._fetch)
        articles.article_opened.connect(self.open_requested)
        articles.star_requested.connect(self.star)
        articles.read_requested.connect(self._mark_read)
        articles.delete_requested.connect(self.delete)

    def refresh(self) -> None:
        """List the chosen section again; selection and place stay."""
        if self._listing is not None:
            self._listing.cancel()
        section, typed = self._sidebar.section, self._list.filter_text()
        articles = self._desk.bench.library.articles
        self._listing = self._desk.tasks.run(
            Lane.LIBRARY,
            lambda: (articles.ids(_filter(section, typed)), articles.counts()),
            self._show,
        )

    def _show(self, found: tuple[list[int], Counts]) -> None:
        ids, counts = found
        self._list.set_ids(ids)
        self._show_counts(counts)

    def _choose(self, section: Section) -> None:
        self._list.set_section(section)
        self.refresh()

    def _fetch(self, ids: list[int]) -> None:
        bench = self._desk.bench
        self._desk.tasks.run(
            Lane.LIBRARY, lambda: list_titles.summaries_of(bench, ids), self._list.put_summaries
        )

    def update_titles(self, ids: list[int]) -> None:
        """Show rows with the titles that were translated just now."""
        self._fetch(ids)

    def glossary_changed(self) -> None:
        """Show translated titles with the terms as they are now."""
        self._list.renew_summaries()

    def look_again(self) -> None:
        """Show list and counts as the library holds them now, whoever changed it."""
        self._list.renew_summaries()
        self.refresh()

    def update_rows(self, ids: list[int]) -> None:
        """Show rows as they are now, and the counts."""
        self._fetch(ids)
        library = self._desk.bench.library
        if self._sidebar.section in _BY_STATE:
            # The open article stays in its list until another section is chosen.
            self._desk.tasks.run(Lane.LIBRARY, library.articles.counts, self._show_counts)
        else:
            self.refresh()

    def _show_counts(self, counts: Counts) -> None:
        self._sidebar.set_counts(
            {
                Section.ALL: counts.all,
                Section.UNREAD: counts.unread,
                Section.STARRED: counts.starred,
                Section.MARKED: counts.annotated,
            }
        )

    def star(self, article_id: int, starred: bool) -> None:
        """Put a star on an article or take it off."""
        bench = self._desk.bench
        self._desk.tasks.run(
            Lane.LIBRARY,
            lambda: manage_articles.star(bench, article_id, starred),
            lambda _: self._starred(article_id, starred),
            lambda error: self._not_starred(article_id, starred, error),
        )

    def _not_starred(self, article_id: int, wanted: bool, error: Exception) -> None:
        self.star_changed.emit(article_id, not wanted)
        self._desk.voice.complain(error)

    def _starred(self, article_id: int, starred: bool) -> None:
        self.star_changed.emit(article_id, starred)
        self.update_rows([article_id])

    def _mark_read(self, ids: list[int], read: bool) -> None:
        bench = self._desk.bench
        self._desk.tasks.run(
            Lane.LIBRARY,
            lambda: manage_articles.mark_read(bench, ids, read),
            lambda _: self.update_rows(ids),
        )

    def delete(self, ids: list[int]) -> None:
        """Delete articles at once, and offer to take it back."""
        bench = self._desk.bench
        self.articles_leaving.emit(ids)
        self._desk.tasks.run(
            Lane.LIBRARY, lambda: manage_articles.delete(bench, ids), lambda _: self._deleted(ids)
        )

    def _deleted(self, ids: list[int]) -> None:
        count = len(ids)
        text = (
            self.tr("The article was deleted.")
            if count == 1
            else self.tr("{0} articles were deleted.").format(count)
        )
        back = self._desk.undo.push(self.tr("Delete"), lambda: self._restore(ids, text))
        self._desk.voice.say(text, actions=[(self.tr("Undo"), back)])
        self.articles_gone.emit(ids)
        self.refresh()

    def _restore(self, ids: list[int], said: str) -> None:
        self._desk.voice.take_back(said)
        bench = self._desk.bench
        self._desk.tasks.run(
            Lane.LIBRARY, lambda: manage_articles.restore(bench, ids), lambda _: self._restored(ids)
        )

    def _restored(self, ids: list[int]) -> None:
        self.articles_back.emit(ids)
        self.refresh()

    def following(self, article_id: int, gone: Sequence[int]) -> int | None:
        """Return the article to read when one is gone: the next one left, else the one before."""
        for step in (1, -1):
            found = self._list.neighbour(article_id, step)
            while found is not None and found in gone:
                found = self._list.neighbour(found, step)
            if found is not None:
                return found
        return None


def _filter(section: Section, typed: str) -> ArticleFilter:
    languages = {Section.KOREAN: Language.KOREAN, Section.ENGLISH: Language.ENGLISH}
    return ArticleFilter(
        unread=section is Section.UNREAD,
        starred=section is Section.STARRED,
        annotated=section is Section.MARKED,
        language=languages.get(section),
        terms=search.terms_of(typed),
    )
