from pathlib import Path

import pytest

from newsreader.dictionary.formats.kengdic import Kengdic
from newsreader.errors import DictionaryBrokenError
from tests.dictionary.formats.contract import FormatContract, entries_of, glosses, reading


class TestKengdic(FormatContract):
    form = Kengdic()

    def write(self, folder: Path, words: dict[str, str]) -> Path:
        path = folder / "kengdic.tsv"
        rows = "".join(
            f"{number}\t{word}\t\t{said}\t\t2009-01-01\tx\n"
            for number, (word, said) in enumerate(words.items())
        )
        path.write_text("id\tsurface\thanja\tgloss\tlevel\tcreated\tsource\n" + rows, "utf-8")
        return path


def test_hanja_and_licence_are_known(tmp_path: Path):
    path = tmp_path / "kengdic.tsv"
    path.write_text(
        "id\tsurface\thanja\tgloss\tlevel\tcreated\tsource\n1\t급조\t急造\thasty making\t\t\tx\n",
        "utf-8",
    )
    (entry,) = entries_of(path)
    assert (entry.headword, entry.hanja, glosses(entry)) == ("급조", "急造", ["hasty making"])
    with reading(path) as read:
        assert read.title == "Kengdic"
        assert "MPL 2.0" in read.licence


def test_the_table_of_2011_has_no_header(tmp_path: Path):
    row = "1\t가격\tNULL\tprice\t1\tnoun\tx\t2009\t2\t價格\tNULL\tNULL\n"
    path = tmp_path / "kengdic_2011.tsv"
    path.write_text(row + row.replace("가격", "나라").replace("price", "NULL"), "utf-8")
    (entry,) = entries_of(path)
    assert (entry.headword, entry.hanja, glosses(entry)) == ("가격", "價格", ["price"])


def test_other_columns_are_told(tmp_path: Path):
    path = tmp_path / "kengdic.tsv"
    path.write_text("a\tb\n가격\tprice\n", "utf-8")
    with pytest.raises(DictionaryBrokenError, match="other columns"), reading(path):
        pass
