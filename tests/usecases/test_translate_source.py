from pathlib import Path

import pytest

from newsreader.errors import EngineError, LibraryError, PackageMissingError, SourceNotFoundError
from newsreader.usecases.import_source import import_text, source_of
from newsreader.usecases.read_aligned import Wish, known_translations
from newsreader.usecases.translate_source import article_of, article_of_file, translate
from newsreader.usecases.workbench import Workbench
from tests.usecases.conftest import Shelf, full_disk

STORY = "Harbor opens\n\nThe harbor opened on Monday. Ships came.\n\nNobody was hurt."
MIXED = f"{STORY}\n\n두 나라 장관은 다음 주에 다시 만나기로 했다고 밝혔다.\n\nThey will meet again."


def _article(text: str):
    return article_of(source_of(text.encode()))


def test_paragraphs_come_in_the_order_of_the_article(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    shelf.install("ko-en", says=lambda _: "Both ministers will meet.")
    paragraphs = list(translate(bench, _article(MIXED), Wish(visible=lambda: [2])))
    assert [p.index for p in paragraphs] == [0, 1, 2, 3, 4]
    assert paragraphs[3].target_text == "Both ministers will meet."


def test_a_paragraph_comes_before_the_next_is_translated(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    coming = translate(bench, _article(STORY), Wish())
    assert next(coming).target_text == "HARBOR OPENS"
    (engine,) = shelf.made
    assert engine.asked == [["Harbor opens"]]


def test_a_paragraph_without_a_package_is_left_out(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    assert [p.index for p in translate(bench, _article(MIXED), Wish())] == [0, 1, 2, 4]


def test_without_a_package_for_the_article_nothing_is_done(bench: Workbench, shelf: Shelf):
    shelf.install("ko-en")
    with pytest.raises(PackageMissingError, match="English to Korean"):
        next(translate(bench, _article(MIXED), Wish()))


def test_a_source_is_not_kept_but_its_translation_is(
    bench: Workbench, shelf: Shelf, tmp_path: Path
):
    shelf.install("en-ko")
    path = tmp_path / "story.txt"
    path.write_text(STORY, "utf-8")
    kept = article_of_file(path)
    assert len(list(translate(bench, kept, Wish()))) == 3
    assert bench.library.articles.ids() == []
    assert not known_translations(bench, kept).pending
    with pytest.raises(SourceNotFoundError):
        article_of_file(tmp_path / "nowhere.txt")


def test_a_kept_article_needs_no_package_twice(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    kept = bench.library.articles.get(import_text(bench, STORY))
    first = [p.target_text for p in translate(bench, kept, Wish())]
    shelf.packages.clear()
    assert [p.target_text for p in translate(bench, kept, Wish())] == first


def test_on_a_full_disk_everything_is_translated_before_it_is_told(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko", says=lambda sentence: sentence.upper() * 1_000)
    kept = bench.library.articles.get(import_text(bench, STORY))
    seen: list[int] = []
    with full_disk(bench), pytest.raises(LibraryError):
        seen.extend(p.index for p in translate(bench, kept, Wish()))
    assert seen == [0, 1, 2]


def test_an_engine_that_fails_is_told(bench: Workbench, shelf: Shelf):
    def fail(_: str) -> str:
        raise EngineError("The model cannot be loaded.")

    shelf.install("en-ko", says=fail)
    with pytest.raises(EngineError):
        list(translate(bench, _article(STORY), Wish()))
