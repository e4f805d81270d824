"""A shelf over a small lexicon, and tables to install."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsreader.dictionary.index import Lexicon, open_lexicon
from newsreader.dictionary.installing import install
from newsreader.dictionary.store import DictionaryShelf
from newsreader.dictionary.tables import TABLES
from newsreader.model.cancelling import never
from newsreader.model.dictionary import Installed
from newsreader.paths import Paths


def state(folder: Path) -> dict[str, bytes]:
    """Everything in the folder of dictionaries."""
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


@pytest.fixture
def built_in(tmp_path: Path, home: Paths) -> Iterator[Lexicon]:
    folder = tmp_path / "lexicon"
    folder.mkdir()
    for table in TABLES:
        (folder / f"{table.name}.tsv").touch()
    (folder / "ko_en.tsv").write_text("배\tnoun\t\tpear\n나라\tnoun\t\tcountry\n", "utf-8")
    (folder / "en_ko.tsv").write_text("ship\tnoun\tʃɪp\t배\n", "utf-8")
    lexicon = open_lexicon(folder, home.cache)
    yield lexicon
    lexicon.close()


@pytest.fixture
def shelf(home: Paths, built_in: Lexicon) -> Iterator[DictionaryShelf]:
    shelf = DictionaryShelf(home.dictionaries, lambda: built_in)
    yield shelf
    shelf.close()


@pytest.fixture
def put(shelf: DictionaryShelf, tmp_path: Path) -> Callable[..., Installed]:
    """Install a table of words under a name."""

    def put(name: str, words: dict[str, str], *, replace: bool = False) -> Installed:
        path = tmp_path / f"{name}.tsv"
        path.write_text("".join(f"{word}\t{said}\n" for word, said in words.items()), "utf-8")
        return install(shelf, path, lambda *_: None, never, replace=replace)

    return put
