import json
import os
import resource
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from newsreader.errors import ExportError, NoSuchArticleError
from newsreader.usecases.annotate import find_quote, mark
from newsreader.usecases.export_articles import export, exported
from newsreader.usecases.import_source import import_text
from newsreader.usecases.read_aligned import Wish, read_aligned
from newsreader.usecases.workbench import Workbench
from tests.usecases.conftest import Shelf


@contextmanager
def short_files() -> Iterator[None]:
    """Let no file grow beyond a few bytes, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


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
    target = tmp_path / "out" / "a.md"
    target.parent.mkdir()
    target.write_text("before", "utf-8")
    with short_files(), pytest.raises(ExportError, match=r"a\.md cannot be written"):
        export(bench, [story], "markdown", target)
    assert target.read_text("utf-8") == "before"
    assert list(target.parent.iterdir()) == [target]


def test_a_file_of_the_reader_is_never_in_the_way(bench: Workbench, story: int, tmp_path: Path):
    out = tmp_path / "out"
    out.mkdir()
    own = out / "a.md.part"
    own.write_text("a download of the reader's", "utf-8")
    export(bench, [story], "markdown", out / "a.md")
    assert own.read_text("utf-8") == "a download of the reader's"
    assert sorted(path.name for path in out.iterdir()) == ["a.md", "a.md.part"]


def test_others_may_read_an_export_as_any_other_file(bench: Workbench, story: int, tmp_path: Path):
    (tmp_path / "other").touch()
    export(bench, [story], "markdown", tmp_path / "a.md")
    assert (tmp_path / "a.md").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_mark_on_edited_words_stands_on_the_words_as_they_are_now(
    bench: Workbench, shelf: Shelf, story: int, tmp_path: Path
):
    first = "배들이 항구로 아침 일찍 들어왔다고 항만청이 밝혔다."
    shelf.install("en-ko", says=lambda sentence: first if "Ships" in sentence else "항구가 열렸다.")
    _translate(bench, story)
    mark(bench, find_quote(bench, story, "항구로 아침 일찍 들어왔다고"), body="When?")
    second = first.replace("아침 일찍", "아침에 일찍")
    shelf.install(
        "en-ko", "2.0", says=lambda sentence: second if "Ships" in sentence else "항구가 열렸다."
    )
    _translate(bench, story)

    export(bench, [story], "markdown", tmp_path / "a.md")
    text = (tmp_path / "a.md").read_text("utf-8")
    assert "==항구로 아침에 일찍 들어왔다고==[^1]" in text
    (note,) = exported(bench, story).annotations
    assert note.selector.exact == "항구로 아침에 일찍 들어왔다고"
    assert not note.orphan
    # What was marked stays as it was marked: the older translation may return.
    (kept,) = bench.library.articles.get(story).annotations
    assert kept.selector.exact == "항구로 아침 일찍 들어왔다고"


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
