import bz2
import lzma
import struct
import tarfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tools.make_dictionary import StarDict, packed

from newsreader.dictionary.formats.base import Alias
from newsreader.dictionary.formats.stardict import StarDict as Form
from newsreader.errors import (
    DictionaryBrokenError,
    DictionaryFileError,
    DictionaryForeignError,
    DictionaryUnsafeError,
)
from tests.dictionary.formats.contract import (
    EN_KO,
    FormatContract,
    aliases_of,
    all_of,
    entries_of,
    glosses,
    reading,
)

WORDS = {"가격": b"price", "나라": b"country"}


class TestStarDict(FormatContract):
    form = Form()

    def write(self, folder: Path, words: dict[str, str]) -> Path:
        return StarDict({word: said.encode() for word, said in words.items()}).write(folder)


def test_what_the_ifo_file_says_is_told(tmp_path: Path):
    more = {
        "author": "Hong", "website": "https://example.org",
        "description": "Made for a test.<br>Licensed under CC BY-SA 4.0",
    }  # fmt: skip
    with reading(StarDict(WORDS, title="한영 사전", more=more).write(tmp_path)) as read:
        assert (read.title, read.origin) == ("한영 사전", "Hong, https://example.org")
        assert read.licence == "CC BY-SA 4.0"


def test_a_licence_file_beside_it_is_told(tmp_path: Path):
    StarDict(WORDS).write(tmp_path / "set")
    (tmp_path / "set" / "LICENSE.txt").write_text("\nGNU General Public License, version 2\n")
    with reading(tmp_path / "set") as read:
        assert read.licence.startswith("GNU General Public License")


@pytest.mark.parametrize("ending", [".ifo", ".idx", ".dict"])
def test_any_file_of_a_set_stands_for_it(tmp_path: Path, ending: str):
    path = StarDict(WORDS).write(tmp_path).with_suffix(ending)
    StarDict({"하늘": b"sky"}).write(tmp_path, "other")
    assert [one.headword for one in entries_of(path)] == ["가격", "나라"]


@pytest.mark.parametrize("version", ["2.4.2", "3.0.0"])
def test_both_versions_are_read(tmp_path: Path, version: str):
    assert len(entries_of(StarDict(WORDS, version=version).write(tmp_path))) == 2


def test_offsets_of_64_bits_are_read(tmp_path: Path):
    path = StarDict(WORDS, version="3.0.0", wide=True).write(tmp_path)
    assert [glosses(one) for one in entries_of(path)] == [["price"], ["country"]]


def test_packed_files_are_read(tmp_path: Path):
    made = StarDict(WORDS, synonyms=[("값", 0)]).write(tmp_path)
    for plain, ending in ((".idx", ".idx.gz"), (".dict", ".dict.dz"), (".syn", ".syn.dz")):
        file = made.with_suffix(plain)
        (tmp_path / f"made{ending}").write_bytes(packed(file.read_bytes()))
        file.unlink()
    assert len(all_of(made)) == 3


def archived(path: Path, files: dict[str, bytes]) -> Path:
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in files.items():
                archive.writestr(name, data)
        return path
    modes = {".gz": "w:gz", ".bz2": "w:bz2", ".xz": "w:xz", ".tar": "w"}
    source = path.parent / "to-pack"
    source.mkdir()
    with tarfile.open(path, modes[path.suffix]) as archive:  # type: ignore[call-overload]
        for name, data in files.items():
            file = source / Path(name).name
            file.write_bytes(data)
            archive.add(file, name)
    return path


@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz", "a.tar.bz2", "a.tar.xz"])
def test_a_set_inside_an_archive_is_read(tmp_path: Path, name: str):
    files = {f"some/folder/made{end}": data for end, data in StarDict(WORDS).files().items()}
    assert [one.headword for one in entries_of(archived(tmp_path / name, files))] == [
        "가격", "나라",
    ]  # fmt: skip


def test_several_dictionaries_in_one_folder_are_not_guessed_between(tmp_path: Path):
    StarDict(WORDS).write(tmp_path / "set", "one")
    StarDict(WORDS).write(tmp_path / "set", "two")
    with pytest.raises(DictionaryForeignError, match="2 dictionaries"), reading(tmp_path / "set"):
        pass


def test_synonyms_lead_to_their_headword(tmp_path: Path):
    path = StarDict(WORDS, synonyms=[("값", 0), ("국가", 1)]).write(tmp_path)
    assert aliases_of(path) == [Alias("값", "가격"), Alias("국가", "나라")]


@pytest.mark.parametrize(
    ("types", "content", "said", "sound"),
    [
        ("m", "1. price\n2. value", ["price", "value"], ""),
        ("h", "<b>가격</b><br>price<br/>value &amp; cost", ["price", "value & cost"], ""),
        ("g", "<b>price</b>\nvalue", ["price", "value"], ""),
        ("x", "<k>가격</k>\n<dtrn>price</dtrn>\n<dtrn>value</dtrn>", ["price", "value"], ""),
        ("w", "# [[cost|price]]\n# '''value'''", ["price", "value"], ""),
        ("k", "<C><![CDATA[price]]><![CDATA[value]]></C>", ["price", "value"], ""),
        ("tm", "가ː격\0price\nvalue", ["price", "value"], "가ː격"),
        ("ym", "가격\0price", ["price"], "가격"),
        ("mr", "price\0sound:a.wav", ["price"], ""),
    ],
)
def test_each_kind_of_text_is_read(tmp_path: Path, types, content, said, sound):
    (entry,) = entries_of(StarDict({"가격": content.encode()}, types=types).write(tmp_path))
    assert (glosses(entry), entry.pronunciation) == (said, sound)


def test_without_one_sequence_of_types_each_field_names_its_own(tmp_path: Path):
    picture = b"P" + struct.pack(">I", 5) + b"\x00\x01\xff\x00\x02"
    content = b"t" + "가격".encode() + b"\0" + picture + b"mprice\0" + b"h<p>value</p>\0"
    (entry,) = entries_of(StarDict({"가격": content}, types="").write(tmp_path))
    assert (glosses(entry), entry.pronunciation) == (["price", "value"], "가격")


def test_a_definition_with_several_parts_of_speech_makes_several_entries(tmp_path: Path):
    html = "<i>noun</i><ol><li>price</li><li>value</li></ol><i>verb</i><ol><li>to cost</li></ol>"
    found = entries_of(StarDict({"가격": html.encode()}, types="h").write(tmp_path))
    assert [(one.pos, glosses(one)) for one in found] == [
        ("noun", ["price", "value"]), ("verb", ["to cost"]),
    ]  # fmt: skip


def test_english_to_korean_is_told(tmp_path: Path):
    with reading(StarDict({"price": "가격".encode()}).write(tmp_path)) as read:
        assert read.direction == EN_KO


# --- what is wrong with a set ----------------------------------------------------------------


def spoilt(tmp_path: Path, suffix: str, change, **made) -> Path:
    path = StarDict(WORDS, **made).write(tmp_path)
    file = path.with_suffix(suffix)
    file.write_bytes(change(file.read_bytes()))
    return path


def replacing(old: bytes, new: bytes):
    def change(data: bytes) -> bytes:
        assert old in data
        return data.replace(old, new)

    return change


@pytest.mark.parametrize(
    ("suffix", "change", "says"),
    [
        (".ifo", lambda _: b"", "does not begin"),
        (".ifo", lambda _: b"\xff\xfe\x00", "not UTF-8"),
        (".ifo", replacing(b"StarDict's", b"Somebody's"), "does not begin"),
        (".ifo", replacing(b"2.4.2", b"9.9.9"), "version"),
        (".ifo", replacing(b"wordcount=2", b"wordcount=3"), "2 headwords, not 3"),
        (".ifo", replacing(b"wordcount=2", b"wordcount=-2"), "no number"),
        (".ifo", replacing(b"wordcount=2", b"words=2"), "no number"),
        (".ifo", replacing(b"idxfilesize=", b"idxfilesize=1000000000\nx="), "1,000,000,000"),
        (".ifo", replacing(b"bookname", b"idxoffsetbits=48\nbookname"), "64 bits"),
        (".ifo", replacing(b"bookname", b"synwordcount=5\nbookname"), ".syn file is missing"),
        (".idx", lambda data: data[:-1], "its index has"),
        (".idx", lambda data: data + b"x", "its index has"),
        (".idx", replacing("가격".encode(), b"\xff\xff\xff\xff\xff\xff"), "not UTF-8"),
        (".idx", replacing(struct.pack(">II", 0, 5), struct.pack(">II", 99, 5)), "outside"),
        (".idx", replacing(struct.pack(">II", 0, 5), struct.pack(">II", 0, 10**9)), "outside"),
        (".dict", lambda data: data[:-1], "outside"),
        (".dict", replacing(b"price", b"\xff\xfe\xfd\xfc\xfb"), "not UTF-8"),
    ],
)
def test_a_damaged_set_is_told(tmp_path: Path, suffix, change, says):
    with pytest.raises(DictionaryBrokenError, match=says):
        all_of(spoilt(tmp_path, suffix, change))


@pytest.mark.parametrize("missing", [".idx", ".dict"])
def test_a_missing_file_is_named(tmp_path: Path, missing: str):
    path = StarDict(WORDS).write(tmp_path)
    path.with_suffix(missing).unlink()
    with pytest.raises(DictionaryBrokenError, match=f"its {missing} file is missing"):
        all_of(path)


@pytest.mark.parametrize("cut", [3, 12, -4])
def test_bad_gzip_is_told(tmp_path: Path, cut: int):
    path = StarDict(WORDS).write(tmp_path)
    data = path.with_suffix(".dict")
    (tmp_path / "made.dict.dz").write_bytes(packed(data.read_bytes())[:cut])
    data.unlink()
    with pytest.raises(DictionaryBrokenError):
        all_of(path)


def test_a_synonym_that_leads_nowhere_is_told(tmp_path: Path):
    path = StarDict(WORDS, synonyms=[("값", 7)]).write(tmp_path)
    with pytest.raises(DictionaryBrokenError, match="leads nowhere"):
        all_of(path)


def test_a_field_that_claims_more_than_there_is_is_told(tmp_path: Path):
    content = b"P" + struct.pack(">I", 10**9) + b"x"
    path = StarDict({"가격": content}, types="").write(tmp_path)
    with pytest.raises(DictionaryBrokenError, match="too early"):
        all_of(path)


@pytest.mark.parametrize("pack", [packed, bz2.compress, lzma.compress])
def test_a_bomb_is_not_unpacked(tmp_path: Path, pack):
    path = StarDict(WORDS).write(tmp_path)
    path.with_suffix(".dict").write_bytes(pack(bytes(300_000_000)))
    with pytest.raises(DictionaryUnsafeError, match="far too much"):
        all_of(path)
    (scratch,) = tmp_path.glob(".scratch-*")
    assert sum(file.stat().st_size for file in scratch.iterdir()) < 100_000_000


def test_an_index_that_reads_the_same_data_for_ever_is_refused(tmp_path: Path):
    path = StarDict(WORDS).write(tmp_path)
    record = "가".encode() + b"\0" + struct.pack(">II", 0, 1_900_000)
    path.with_suffix(".dict").write_bytes(b"a" * 1_900_000)
    path.with_suffix(".idx").write_bytes(record * 1200)
    text = path.read_text("utf-8")
    path.write_text(
        text.replace("wordcount=2", "wordcount=1200").replace(
            "idxfilesize=30", f"idxfilesize={len(record) * 1200}"
        ),
        "utf-8",
    )
    with pytest.raises(DictionaryUnsafeError, match="far too large"):
        all_of(path)


@given(
    st.sampled_from([".ifo", ".idx", ".dict", ".syn"]), st.integers(0, 200), st.binary(max_size=8)
)
def test_any_change_to_a_file_is_read_or_refused(tmp_path_factory, ending, place, data):
    folder = tmp_path_factory.mktemp("any")
    path = StarDict(WORDS, types="", synonyms=[("값", 0)]).write(folder)
    file = path.with_suffix(ending)
    was = file.read_bytes()
    file.write_bytes(was[:place] + data + was[place + len(data) :])
    try:
        found = all_of(path)
    except DictionaryFileError:
        return
    assert all(isinstance(one, Alias) or one.senses for one in found)
