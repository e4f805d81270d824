"""Yomitan files that are damaged, dangerous or something else."""

import json
import stat
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tools.make_dictionary import yomitan

from newsreader.dictionary.formats.base import Alias
from newsreader.errors import (
    DictionaryBrokenError,
    DictionaryFileError,
    DictionaryForeignError,
    DictionaryUnsafeError,
)
from tests.dictionary.formats.contract import (
    all_of,
    entries_of,
    reading,
)
from tests.dictionary.formats.test_yomitan import content, row, tag


@pytest.mark.parametrize(
    "bank",
    [
        {"no": "list"},
        [["가격"]],
        [["가격", "", "", "", 0, "price", 0, ""]],
        [[7, "", "", "", 0, ["price"], 0, ""]],
        [row(" ", "price")],
        [row("가격", 7)],
        [row("가격", {"type": "unheard"})],
        [row("가격", ["나라"])],
        ["가격"],
    ],
)
def test_rows_that_are_none_are_told(tmp_path: Path, bank):
    with pytest.raises(DictionaryBrokenError):
        all_of(yomitan(tmp_path / "a.zip", [[row("나라", "country")], bank]))


def test_a_zip_of_frequencies_holds_no_words(tmp_path: Path):
    path = yomitan(tmp_path / "a.zip", [], None, term_meta_bank_1=[["가격", "freq", 3]])
    with pytest.raises(DictionaryForeignError, match="no words"), reading(path):
        pass


def test_a_later_format_is_refused(tmp_path: Path):
    path = yomitan(tmp_path / "a.zip", [[row("가격", "price")]], {"format": 4})
    with pytest.raises(DictionaryForeignError, match="unknown Yomitan format"), reading(path):
        pass


@pytest.mark.parametrize("index", [{"title": ""}, {"title": 7}])
def test_a_title_is_needed(tmp_path: Path, index):
    path = yomitan(tmp_path / "a.zip", [[row("가격", "price")]], index)
    with pytest.raises(DictionaryBrokenError, match="no title"), reading(path):
        pass


@pytest.mark.parametrize(
    "said",
    [b"", b"{", b"\xff\xfe", b"[" * 100_000, b'{"title": "a", "format": 3' + b"9" * 5000 + b"}"],
)
def test_json_that_is_none_is_told(tmp_path: Path, said: bytes):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("index.json", said)
        archive.writestr("term_bank_1.json", "[]")
    with pytest.raises((DictionaryBrokenError, DictionaryForeignError)), reading(path):
        pass


def test_content_that_is_nested_for_ever_is_told(tmp_path: Path):
    node: object = "price"
    for _ in range(200):
        node = tag("div", node)
    with pytest.raises(DictionaryBrokenError, match="too deep"):
        all_of(yomitan(tmp_path / "a.zip", [[row("가격", content(node))]]))


@pytest.mark.parametrize(
    "name", ["../evil.json", "/etc/evil.json", "a/../../evil.json", "c:\\evil", "a\x00b", "a/.. /b"]
)
def test_a_path_that_leads_elsewhere_is_refused(tmp_path: Path, name: str):
    path = yomitan(tmp_path / "a.zip", [[row("가격", "price")]])
    with zipfile.ZipFile(path, "a") as archive:
        info = zipfile.ZipInfo("plain")
        info.filename = info.orig_filename = name
        archive.writestr(info, b"{}")
    with pytest.raises(DictionaryUnsafeError, match="dangerous name"), reading(path):
        pass


def test_a_link_is_refused(tmp_path: Path):
    path = yomitan(tmp_path / "a.zip", [[row("가격", "price")]])
    with zipfile.ZipFile(path, "a") as archive:
        info = zipfile.ZipInfo("link")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    with pytest.raises(DictionaryUnsafeError, match="link"), reading(path):
        pass


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("index.json", json.dumps({"title": "A", "revision": "1", "format": 3}))
        archive.writestr("term_bank_1.json", bytes(50_000_000))
    with pytest.raises(DictionaryUnsafeError, match="far too much"), reading(path):
        pass


@pytest.mark.parametrize("part", [0.2, 0.5, 0.95])
def test_a_cut_zip_is_told(tmp_path: Path, part: float):
    path = yomitan(tmp_path / "a.zip", [[row(f"가{n}나", "price") for n in range(500)]])
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * part)])
    with pytest.raises(DictionaryBrokenError), reading(path):
        pass


def test_a_zip_with_changed_bytes_is_told(tmp_path: Path):
    path = yomitan(tmp_path / "a.zip", [[row(f"가{n}나", f"price {n * n}") for n in range(500)]])
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 20] = bytes(20)
    path.write_bytes(data)
    with pytest.raises(DictionaryBrokenError):
        all_of(path)


@given(st.integers(0, 700), st.binary(min_size=1, max_size=12))
def test_any_change_to_a_zip_is_read_or_refused(tmp_path_factory, place: int, data: bytes):
    path = yomitan(tmp_path_factory.mktemp("any") / "a.zip", [[row("가격", "price")]])
    was = path.read_bytes()
    path.write_bytes(was[:place] + data + was[place + len(data) :])
    try:
        found = entries_of(path)
    except DictionaryFileError:
        return
    assert all(one.senses for one in found)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=8)
        | st.dictionaries(st.sampled_from(["type", "text", "content", "tag"]), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(st.lists(JSON, max_size=3), st.sampled_from([1, 3]))
def test_any_rows_are_read_or_refused(tmp_path_factory, rows: list[Any], form: int):
    folder = tmp_path_factory.mktemp("any")
    bank = [row("가격", "price"), *rows]
    path = yomitan(folder / "a.zip", [bank], {"format": form})
    try:
        found = all_of(path)
    except DictionaryFileError:
        return
    assert all(one.word if isinstance(one, Alias) else one.senses for one in found)
