from pathlib import Path

import pytest

from newsreader.errors import (
    BinarySourceError,
    EmptySourceError,
    SourceNotFoundError,
    SourceTooLargeError,
)
from newsreader.model.language import Language
from newsreader.usecases.import_source import (
    import_bytes,
    import_file,
    import_files,
    import_text,
    source_of,
)
from newsreader.usecases.manage_articles import delete
from newsreader.usecases.workbench import Workbench

STORY = "항구가 열렸다\n\n항구가 월요일에 열렸다. 배가 왔다.\n\nShips came on Monday, he said."


def test_the_same_story_is_kept_once_however_it_comes(bench: Workbench, tmp_path: Path):
    path = tmp_path / "story.txt"
    path.write_bytes(STORY.encode("cp949"))
    ids = {import_text(bench, STORY), import_file(bench, path)}
    ids |= {import_bytes(bench, STORY.encode(encoding)) for encoding in ("utf-8", "utf-16")}
    assert ids == {1}


def test_sentences_are_kept_in_the_language_of_their_paragraph(bench: Workbench):
    kept = bench.library.articles.get(import_text(bench, STORY))
    assert [p.language for p in kept.article.paragraphs] == [
        Language.KOREAN,
        Language.KOREAN,
        Language.ENGLISH,
    ]
    assert [len(spans) for spans in kept.sentences] == [1, 2, 1]


def test_a_deleted_story_comes_back_when_it_is_imported_again(bench: Workbench):
    story = import_text(bench, STORY)
    delete(bench, [story])
    assert import_text(bench, STORY) == story
    assert bench.library.articles.ids() == [story]


def test_a_file_that_fails_does_not_keep_the_others_out(bench: Workbench, tmp_path: Path):
    path = tmp_path / "story.txt"
    path.write_text(STORY, "utf-8")
    missing, kept = import_files(bench, [tmp_path / "nowhere.txt", path])
    assert isinstance(missing, SourceNotFoundError)
    assert kept == 1


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(EmptySourceError):
        source_of(b" \n")
    with pytest.raises(BinarySourceError):
        source_of(b"\x89PNG\r\n\x1a\n")
    with pytest.raises(SourceTooLargeError, match="larger than 20 MB"):
        source_of(b"a" * 20_000_001)
