import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from newsreader.dictionary.compiling import compile_file, file_name
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


@pytest.fixture
def offices(tables: Path, home: Paths):
    """A lexicon of people in office."""
    (tables / "ko_en.tsv").write_text(
        "부통령\tnoun\t副統領\tvice president\n"
        "사장\tnoun\t社長\tboss; president (of a company)\n"
        "회장\tnoun\t會長\tchairman; president\n"
        "대통령\tnoun\t大統領\tpresident\n",
        "utf-8",
    )
    (tables / "en_ko.tsv").write_text(
        "president\tnoun\tˈprɛzɪdənt\t대통령; 회장; 사장\nchairman\tnoun\tˈtʃɛrmən\t의장; 회장\n",
        "utf-8",
    )
    lexicon = open_lexicon(tables, home.cache)
    yield lexicon
    lexicon.close()


def test_the_other_language_is_looked_up_by_what_glosses_say_best_first(offices: Lexicon):
    found = offices.reverse("President", Language.ENGLISH)
    assert [entry.headword for entry in found] == ["대통령", "회장", "사장", "부통령"]
    assert {entry.language for entry in found} == {Language.KOREAN}
    assert found[0].hanja == "大統領"


def test_korean_finds_the_english_headwords_that_mean_it(offices: Lexicon):
    found = offices.reverse("회장", Language.KOREAN)
    assert [entry.headword for entry in found] == ["chairman", "president"]


def test_a_reverse_look_up_gives_no_more_than_was_asked_for(offices: Lexicon):
    assert len(offices.reverse("president", Language.ENGLISH, limit=2)) == 2
    assert offices.reverse("nobody", Language.ENGLISH) == ()
    assert offices.reverse("", Language.ENGLISH) == ()


def test_the_shipped_lexicon_answers_both_ways(home: Paths):
    lexicon = open_lexicon(resource("lexicon"), home.cache)
    assert "대통령" in [e.headword for e in lexicon.reverse("president", Language.ENGLISH)][:2]
    assert lexicon.reverse("대통령", Language.KOREAN)[0].headword == "president"
    lexicon.close()


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


def test_what_the_build_compiled_is_read_where_it_lies(tables: Path, home: Paths):
    compile_file(tables, tables / file_name(tables))
    with closing(open_lexicon(tables, home.cache)) as lexicon:
        assert lexicon.look_up("배", Language.KOREAN)
    assert not list(home.cache.glob("lexicon-*"))


def test_a_damaged_file_of_the_build_is_done_without(tables: Path, home: Paths):
    (tables / file_name(tables)).write_bytes(b"SQLite format 3\0 and then nothing")
    with closing(open_lexicon(tables, home.cache)) as lexicon:
        assert lexicon.look_up("배", Language.KOREAN)
