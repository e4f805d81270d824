from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.dictionary.formats.columns import Columns, columns_of
from newsreader.dictionary.formats.tables import delimiter_of, rows
from newsreader.dictionary.formats.tsv import Tsv
from newsreader.errors import (
    DictionaryBrokenError,
    DictionaryFileError,
    DictionaryForeignError,
)
from tests.dictionary.formats.contract import (
    EN_KO,
    FormatContract,
    all_of,
    entries_of,
    glosses,
    reading,
)


class TestTsv(FormatContract):
    form = Tsv()

    def write(self, folder: Path, words: dict[str, str]) -> Path:
        path = folder / "words.tsv"
        path.write_text("".join(f"{word}\t{said}\n" for word, said in words.items()), "utf-8")
        return path


class TestCsv(FormatContract):
    form = Tsv()

    def write(self, folder: Path, words: dict[str, str]) -> Path:
        path = folder / "words.csv"
        lines = [f'"{word}","{said}"\n' for word, said in words.items()]
        path.write_text("word,meaning\n" + "".join(lines), "utf-8")
        return path


def table(folder: Path, text: str, name: str = "words.tsv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def test_a_header_names_the_columns(tmp_path: Path):
    text = "품사\t뜻\t한자\t단어\t발음\n명사\tprice; value\t價格\t가격\t[가격]\n"
    (entry,) = entries_of(table(tmp_path, text))
    assert (entry.headword, entry.pos, entry.hanja, entry.pronunciation) == (
        "가격", "noun", "價格", "가격",
    )  # fmt: skip
    assert glosses(entry) == ["price", "value"]


def test_a_header_may_name_languages(tmp_path: Path):
    with reading(table(tmp_path, "English,Korean\nprice,가격\n", "a.csv")) as read:
        assert read.direction == EN_KO
        assert len(list(read.entries)) == 1


def test_without_a_header_the_looks_decide(tmp_path: Path):
    text = (
        "1\t가격\t價格\tnoun\t물건의 값\tprice\n"
        "2\t나라\t\tnoun\t국민이 사는 곳\tcountry\n"
        "3\t정부\t政府\tnoun\t나라를 다스리는 곳\tgovernment\n"
    )
    found = entries_of(table(tmp_path, text))
    assert [(one.headword, one.pos, one.hanja, glosses(one)) for one in found] == [
        ("가격", "noun", "價格", ["price"]),
        ("나라", "noun", "", ["country"]),
        ("정부", "noun", "政府", ["government"]),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp949"])
def test_encodings(tmp_path: Path, encoding: str):
    path = table(tmp_path, "가격\tprice\n나라\tcountry\n", encoding=encoding)
    assert [one.headword for one in entries_of(path)] == ["가격", "나라"]


@pytest.mark.parametrize("name", ["a.tsv", "a.csv", "a.txt", "A.TSV"])
def test_endings(tmp_path: Path, name: str):
    assert len(entries_of(table(tmp_path, "가격\tprice\n나라\tcountry\n", name))) == 2


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("가격\tprice, value\n나라\tcountry, land\n", "\t"),
        ("가격;price, value\n나라;country\n", ";"),
        ("가격,price\n나라,country\n", ","),
        ("가격|price\n나라|country\n", "|"),
        ("가격\n나라\n", ""),
    ],
)
def test_delimiters(text: str, delimiter: str):
    assert delimiter_of(text.splitlines(keepends=True)) == delimiter


def test_quotation_marks_of_csv(tmp_path: Path):
    text = 'word,meaning\n가격,"price, the ""cost""\nvalue"\n'
    (entry,) = entries_of(table(tmp_path, text, "a.csv"))
    assert glosses(entry) == ['price, the "cost"', "value"]


def test_remarks_at_the_head_are_passed_over(tmp_path: Path):
    assert len(entries_of(table(tmp_path, "#separator:tab\n\n가격\tprice\n"))) == 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", DictionaryBrokenError),
        ("한 줄에 하나\n두 줄에 둘\n", DictionaryBrokenError),
        ("1\t2\n3\t4\n", DictionaryBrokenError),
    ],
)
def test_what_is_no_table_of_words_is_told(tmp_path: Path, text, kind):
    with pytest.raises(kind), reading(table(tmp_path, text)):
        pass


@pytest.mark.parametrize("data", [bytes(range(256)), b"\x00\x01\x02" * 100, b"\xff\xfe\x00"])
def test_what_is_no_text_is_told(tmp_path: Path, data: bytes):
    path = tmp_path / "a.tsv"
    path.write_bytes(data)
    with pytest.raises(DictionaryForeignError, match="no text"), reading(path):
        pass


@given(st.text(max_size=200))
def test_any_text_is_a_table_or_is_told_to_be_none(text: str):
    try:
        found = rows(text, "a.tsv")
    except DictionaryFileError:
        return
    columns = columns_of(found)
    assert columns is None or isinstance(columns, Columns)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(tmp_path_factory, data: bytes):
    path = tmp_path_factory.mktemp("any") / "a.csv"
    path.write_bytes(data)
    try:
        found = all_of(path)
    except DictionaryFileError:
        return
    assert all(one.headword for one in found)
