from contextlib import closing
from sqlite3 import connect

from newsreader.library.check import check
from newsreader.library.library import Library
from newsreader.paths import Paths
from tests.library.making import article, damage, series, whole


def test_a_row_without_its_article_is_found(library: Library, home: Paths):
    with closing(connect(home.library)) as db:
        db.execute("INSERT INTO source VALUES (7, 'text/plain', '', '', x'00')")
        db.commit()

    assert check(library) == ["Row 7 of source belongs to a row of article that is gone."]


def test_a_row_missing_in_an_index_is_found(library: Library, home: Paths):
    item = article("본문")
    library.articles.keep(item, whole(item))
    with closing(connect(home.library)) as db:
        db.execute("PRAGMA writable_schema = ON")
        db.execute("DELETE FROM sqlite_schema WHERE name = 'annotation_article'")
        db.commit()
    library.close()

    with Library(home.library) as again:
        assert [problem.split(":")[0] for problem in check(again)] == ["The file is damaged"]


def test_damaged_pages_are_told(library: Library, home: Paths):
    for item in series(300):
        library.articles.keep(item, whole(item))
    library.close()
    damage(home.library)

    with Library(home.library) as damaged:
        assert any("damaged" in problem for problem in check(damaged))
