import threading
from contextlib import closing
from dataclasses import replace
from sqlite3 import connect

import pytest

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


@pytest.mark.parametrize(
    "damage",
    [
        "INSERT INTO search (search) VALUES ('delete-all')",
        "DELETE FROM search_docsize WHERE id = (SELECT max(id) FROM search_docsize)",
        "INSERT INTO search (rowid, text, lemmas) VALUES (999999, 'a', 'b')",
        "UPDATE search_data SET block = x'00' WHERE id > 10",
        "DELETE FROM search_data WHERE id > 10",
    ],
)
def test_a_search_index_that_is_not_that_of_the_articles_is_found(
    library: Library, home: Paths, damage: str
):
    for item in series(30):
        library.articles.keep(item, whole(item))
    library.close()
    with closing(connect(home.library)) as db:
        db.execute(damage)
        db.commit()

    with Library(home.library) as again:
        assert check(again) == ["The search index does not agree with the articles."]


def test_others_write_while_a_library_is_checked(library: Library):
    for item in series(300):
        library.articles.keep(item, whole(item))
    done, results = threading.Event(), []

    def check_often() -> None:
        while not done.is_set():
            results.append(check(library))

    checker = threading.Thread(target=check_often)
    checker.start()
    with library.database.write() as db:  # a check that had to write would wait, and give up
        db.execute("UPDATE article_state SET read = 1")
        while len(results) < 2:
            checker.join(0.01)
    done.set()
    checker.join()
    assert not any(results)


def test_a_library_that_can_only_be_read_is_checked_as_well(library: Library, home: Paths):
    library.articles.keep(article("본문"), whole(article("본문")))
    library.close()
    with closing(connect(home.library)) as db:
        db.execute("DELETE FROM search_docsize")
        db.commit()
    with Library(home.library) as again:
        again.database._access = replace(again.database._access, read_only=True)
        assert check(again) == ["The search index does not agree with the articles."]
