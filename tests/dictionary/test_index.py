import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from newsreader.dictionary.index import Lexicon, open_lexicon
from newsreader.dictionary.tables import TABLES, read
from newsreader.errors import DictionaryError
from newsreader.model.entry import Sense
from newsreader.model.language import Language
from newsreader.paths import Paths, resource


@pytest.fixture
def lexicon(tables: Path, home: Paths):
    lexicon = open_lexicon(tables, home.cache)
    yield lexicon
    lexicon.close()


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    folder = tmp_path / "tables"
    folder.mkdir()
    for table in TABLES:
        (folder / f"{table.name}.tsv").touch()
    (folder / "ko_en.tsv").write_text("배\tnoun\t\tpear\n배\tnoun\t\tship; boat\n", "utf-8")
    (folder / "en_ko.tsv").write_text("Seoul\tproper\tˈsoʊl\t서울(한국 수도)\n", "utf-8")
    return folder


def test_every_homograph_is_found_in_the_order_of_the_table(lexicon: Lexicon):
    first, second = lexicon.look_up("배", Language.KOREAN)
    assert first.senses == (Sense("pear"),)
    assert second.senses == (Sense("ship"), Sense("boat"))


def test_capitals_do_not_matter(lexicon: Lexicon):
    (entry,) = lexicon.look_up("SEOUL", Language.ENGLISH)
    assert (entry.headword, entry.pronunciation) == ("Seoul", "ˈsoʊl")


def test_a_word_of_the_other_language_is_not_found(lexicon: Lexicon):
    assert lexicon.look_up("배", Language.ENGLISH) == ()


def test_many_words_are_answered_as_they_were_asked(lexicon: Lexicon):
    found = lexicon.look_up_many(["seoul", "Seoul", "nowhere"], Language.ENGLISH)
    assert sorted(found) == ["Seoul", "seoul"]


def test_changed_tables_are_compiled_again_and_the_old_file_goes(tables: Path, home: Paths):
    open_lexicon(tables, home.cache).close()
    (tables / "ko_en.tsv").write_text("배\tnoun\t\tbelly\n", "utf-8")
    lexicon = open_lexicon(tables, home.cache)
    assert lexicon.look_up("배", Language.KOREAN)[0].senses == (Sense("belly"),)
    assert len(list(home.cache.glob("lexicon-*"))) == 1


def test_where_the_cache_cannot_be_written_look_ups_work_all_the_same(
    tables: Path, home: Paths, caplog: pytest.LogCaptureFixture
):
    blocked = home.cache / "file"
    blocked.touch()
    lexicon = open_lexicon(tables, blocked)
    assert len(lexicon.look_up("배", Language.KOREAN)) == 2
    assert "kept in memory" in caplog.text
    lexicon.close()


def test_a_broken_line_is_named(tables: Path, home: Paths):
    (tables / "ko_en.tsv").write_text("배\tnoun\tpear\n", "utf-8")
    with pytest.raises(DictionaryError, match=r"Line 1 .* ko_en\.tsv"):
        open_lexicon(tables, home.cache)
    assert not list(home.cache.glob("lexicon-*.sqlite"))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_the_shipped_tables_have_a_headword_and_a_gloss_in_every_line(table):
    entries = list(read(resource("lexicon", f"{table.name}.tsv"), table.language))
    assert len(entries) > 1000
    assert all(entry.headword and entry.senses for entry in entries)


@pytest.fixture
def compiled(tables: Path, home: Paths) -> Path:
    """A compiled lexicon of some size, closed."""
    rows = "".join(f"낱말{n}\tnoun\t\tword {n}\n" for n in range(5000))
    (tables / "ko_en.tsv").write_text(rows, "utf-8")
    open_lexicon(tables, home.cache).close()
    (file,) = home.cache.glob("lexicon-*.sqlite")
    return file


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:100],
        lambda data: data[: len(data) // 2],
        lambda data: data[: len(data) // 4096 // 3 * 4096],
        lambda data: b"no database at all " * 1000,
        lambda data: data[:4096],
    ],
)
def test_a_damaged_file_in_the_cache_is_made_anew(
    compiled: Path, tables: Path, home: Paths, damage
):
    whole = compiled.read_bytes()
    compiled.write_bytes(damage(whole))
    lexicon = open_lexicon(tables, home.cache)
    assert lexicon.look_up("낱말4999", Language.KOREAN)[0].senses == (Sense("word 4999"),)
    assert len(lexicon.look_up_many([f"낱말{n}" for n in range(5000)], Language.KOREAN)) == 5000
    lexicon.close()
    assert len(compiled.read_bytes()) == len(whole)
    assert list(home.cache.glob("lexicon-*")) == [compiled]


def test_an_empty_database_in_the_cache_is_made_anew(compiled: Path, tables: Path, home: Paths):
    compiled.unlink()
    with closing(sqlite3.connect(compiled)) as db:
        db.execute("CREATE TABLE entry (key)")
        db.commit()
    lexicon = open_lexicon(tables, home.cache)
    assert lexicon.look_up("낱말7", Language.KOREAN)
    lexicon.close()


def test_a_file_that_breaks_while_it_is_used_is_told(compiled: Path, tables: Path, home: Paths):
    lexicon = open_lexicon(tables, home.cache)
    with compiled.open("r+b") as file:
        file.write(b"\x5a" * compiled.stat().st_size)
    with pytest.raises(DictionaryError, match="cannot be read"):
        lexicon.look_up("낱말2500", Language.KOREAN)
    lexicon.close()


def test_a_closed_lexicon_says_so(tables: Path, home: Paths):
    lexicon = open_lexicon(tables, home.cache)
    lexicon.close()
    with pytest.raises(DictionaryError):
        lexicon.look_up("배", Language.KOREAN)
