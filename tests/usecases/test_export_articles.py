import json
import os
import threading
from pathlib import Path

import pytest

from newsreader.errors import ExportError, NoSuchArticleError
from newsreader.usecases.annotate import find_quote, mark
from newsreader.usecases.export_articles import export, exported
from newsreader.usecases.import_source import import_text
from newsreader.usecases.read_aligned import Wish, read_aligned
from newsreader.usecases.workbench import Workbench
from tests.usecases.conftest import Shelf

STORY = "Harbor opens\n\nThe harbor opened on Monday. Ships came."


@pytest.fixture
def story(bench: Workbench, shelf: Shelf) -> int:
    shelf.install("en-ko")
    return import_text(bench, STORY)


def _translate(bench: Workbench, article: int, beam: int = 2) -> None:
    list(read_aligned(bench, bench.library.articles.get(article), Wish(beam)))


def test_a_document_holds_article_translation_and_notes(
    bench: Workbench, story: int, tmp_path: Path
):
    _translate(bench, story)
    mark(bench, find_quote(bench, story, "Ships came"), body="How many?")
    export(bench, [story], "markdown", tmp_path / "a.md")
    text = (tmp_path / "a.md").read_text("utf-8")
    assert "# Harbor opens" in text
    assert "SHIPS CAME." in text
    assert "How many?" in text
    assert [path.name for path in tmp_path.glob("a.*")] == ["a.md"]


def test_several_articles_stand_in_the_order_asked_for(
    bench: Workbench, story: int, tmp_path: Path
):
    other = import_text(bench, "Second story\n\nIt happened.")
    export(bench, [other, story], "json", tmp_path / "a.json")
    document = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert [a["title"] for a in document["articles"]] == ["Second story", "Harbor opens"]


def test_a_translation_leaves_whatever_its_beam_and_its_package(
    bench: Workbench, shelf: Shelf, story: int
):
    _translate(bench, story, beam=5)
    assert len(exported(bench, story).aligned) == 2
    shelf.packages.clear()
    assert len(exported(bench, story).aligned) == 2


def test_the_translation_that_is_read_comes_before_another(
    bench: Workbench, shelf: Shelf, story: int
):
    _translate(bench, story)
    shelf.install("en-ko", "2.0", says=lambda _: "항구.")
    assert exported(bench, story).aligned[0].target_text == "HARBOR OPENS"
    _translate(bench, story)
    assert exported(bench, story).aligned[0].target_text == "항구."


def test_what_is_not_there_is_not_exported(bench: Workbench, story: int, tmp_path: Path):
    with pytest.raises(NoSuchArticleError):
        export(bench, [story, 77], "markdown", tmp_path / "a.md")
    with pytest.raises(ExportError, match="no format pdf"):
        export(bench, [story], "pdf", tmp_path / "a.md")
    assert list(tmp_path.glob("a.*")) == []


def test_an_export_that_fails_leaves_the_file_before_it(
    bench: Workbench, story: int, tmp_path: Path
):
    target = tmp_path / "a.md"
    target.write_text("before", "utf-8")
    (tmp_path / "a.md.part").mkdir()
    with pytest.raises(ExportError, match=r"a\.md cannot be written"):
        export(bench, [story], "markdown", target)
    assert target.read_text("utf-8") == "before"


@pytest.mark.parametrize("place", ["nowhere/a.md", "file/a.md", ""])
def test_a_place_that_cannot_be_written_is_named(
    bench: Workbench, story: int, tmp_path: Path, place: str
):
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(ExportError, match="cannot be written"):
        export(bench, [story], "markdown", tmp_path / place)


def test_a_link_goes_on_pointing_where_it_did(bench: Workbench, story: int, tmp_path: Path):
    real, link = tmp_path / "real.md", tmp_path / "link.md"
    link.symlink_to(real)
    export(bench, [story], "markdown", link)
    assert link.is_symlink()
    assert "Harbor opens" in real.read_text("utf-8")


def test_a_pipe_is_written_to_and_not_replaced(bench: Workbench, story: int, tmp_path: Path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text("utf-8")))
    reader.start()
    export(bench, [story], "markdown", pipe)
    reader.join()
    assert pipe.is_fifo()
    assert "Harbor opens" in read[0]
