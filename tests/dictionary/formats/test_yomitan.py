import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from tools.make_dictionary import yomitan

from newsreader.dictionary.formats.base import Alias
from newsreader.dictionary.formats.yomitan import Yomitan
from newsreader.errors import (
    DictionaryForeignError,
)
from tests.dictionary.formats.contract import (
    EN_KO,
    KO_EN,
    FormatContract,
    aliases_of,
    entries_of,
    glosses,
    reading,
)


def row(word: str, *said: object, reading: str = "", tags: str = "") -> list[Any]:
    return [word, reading, tags, "", 0, list(said), 0, ""]


def content(*nodes: object) -> dict[str, Any]:
    return {"type": "structured-content", "content": list(nodes)}


def tag(name: str, *inside: object, named: str = "") -> dict[str, Any]:
    node = {"tag": name, "content": list(inside)}
    return node | ({"data": {"content": named}} if named else {})


class TestYomitan(FormatContract):
    form = Yomitan()

    def write(self, folder: Path, words: dict[str, str]) -> Path:
        return yomitan(folder / "a.zip", [[row(word, said) for word, said in words.items()]])


def test_banks_are_read_in_the_order_of_their_numbers(tmp_path: Path):
    banks = [[row(f"낱말{chr(0xAC00 + n)}", "word")] for n in range(12)]
    found = entries_of(yomitan(tmp_path / "a.zip", banks))
    assert [one.headword for one in found] == [bank[0][0] for bank in banks]


def test_the_index_names_languages_and_licence(tmp_path: Path):
    index = {
        "title": "우리  사전", "sourceLanguage": "ko", "targetLanguage": "en", "author": "Hong",
        "url": "https://example.org", "attribution": "Texts are CC BY-SA 4.0.",
    }  # fmt: skip
    path = yomitan(tmp_path / "a.zip", [[row("TV", "television")]], index)
    with reading(path) as read:
        assert (read.title, read.direction) == ("우리 사전", KO_EN)
        assert (read.licence, read.origin) == ("CC BY-SA 4.0", "Hong, https://example.org")


def test_other_languages_are_refused(tmp_path: Path):
    index = {"sourceLanguage": "ja", "targetLanguage": "en"}
    path = yomitan(tmp_path / "a.zip", [[row("가격", "price")]], index)
    with pytest.raises(DictionaryForeignError), reading(path):
        pass


def test_format_1_with_its_glosses_at_the_end_of_a_row(tmp_path: Path):
    rows = [["가격", "", "n", "", 0, "price", "value"]]
    (entry,) = entries_of(yomitan(tmp_path / "a.zip", [rows], {"format": 1}))
    assert (entry.pos, glosses(entry)) == ("noun", ["price", "value"])


def test_version_is_another_name_of_format(tmp_path: Path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("index.json", json.dumps({"title": "A", "revision": "1", "version": 3}))
        archive.writestr("term_bank_1.json", json.dumps([row("가격", "price")]))
    assert len(entries_of(path)) == 1


def test_structured_content_becomes_lines(tmp_path: Path):
    said = content(
        tag("ol",
            tag("li", "price", tag("ul", tag("li", "of a good"), tag("li", "at market"))),
            tag("li", tag("span", "val"), "ue", {"tag": "br"}, "worth")),
        {"tag": "img", "path": "a.png"},
    )  # fmt: skip
    (entry,) = entries_of(yomitan(tmp_path / "a.zip", [[row("가격", said)]]))
    assert glosses(entry) == ["price", "– of a good", "– at market", "value", "worth"]


def test_what_is_folded_away_is_left_out_unless_there_is_nothing_else(tmp_path: Path):
    folded = tag("details", tag("summary", "Etymology"), tag("div", "From Chinese."))
    backlink = tag("div", {"tag": "a", "href": "x", "content": "Wiktionary"}, named="backlink")
    said = content(tag("div", folded, named="preamble"), tag("ol", tag("li", "price")), backlink)
    rows = [row("가격", said), row("나라", content(folded))]
    first, second = entries_of(yomitan(tmp_path / "a.zip", [rows]))
    assert glosses(first) == ["price"]
    assert glosses(second) == ["Etymology", "From Chinese."]


def test_text_glosses_and_pictures(tmp_path: Path):
    picture = {"type": "image", "path": "a.png"}
    said = ("price\nvalue", {"type": "text", "text": "cost"}, picture)
    (entry,) = entries_of(yomitan(tmp_path / "a.zip", [[row("가격", *said)]]))
    assert glosses(entry) == ["price", "value", "cost"]


def test_a_term_that_leads_to_another_is_its_alias(tmp_path: Path):
    rows = [row("읽다", "to read"), row("읽었다", ["읽다", ["past"]], ["읽다", ["formal"]])]
    assert aliases_of(yomitan(tmp_path / "a.zip", [rows])) == [Alias("읽었다", "읽다")]


def test_tags_tell_the_part_of_speech(tmp_path: Path):
    bank = [["fam", "expression", 0, "familiar", 0], ["x5", "partOfSpeech", 0, "verb", 0]]
    rows = [row("가다", "to go", tags="fam x5"), row("나라", "country", tags="n")]
    path = yomitan(tmp_path / "a.zip", [rows], None, tag_bank_1=bank)
    assert [one.pos for one in entries_of(path)] == ["verb", "noun"]


@pytest.mark.parametrize(
    ("word", "read", "expected"),
    [
        ("價格", "가격", ("가격", "價格", "")),
        ("독립", "동닙", ("독립", "", "동닙")),
        ("독립", "독립", ("독립", "", "")),
        ("독립", "dongnip", ("독립", "", "")),
    ],
)
def test_readings(tmp_path: Path, word, read, expected):
    rows = [row(word, "a meaning", reading=read), row("나라", "country")]
    entry = entries_of(yomitan(tmp_path / "a.zip", [rows]))[0]
    assert (entry.headword, entry.hanja, entry.pronunciation) == expected


def test_an_english_reading_is_its_pronunciation(tmp_path: Path):
    path = yomitan(tmp_path / "a.zip", [[row("price", "가격", reading="praɪs")]])
    (entry,) = entries_of(path)
    assert entry.pronunciation == "praɪs"
    with reading(path) as read:
        assert read.direction == EN_KO


def test_a_folder_it_was_unpacked_to_is_read_too(tmp_path: Path):
    with zipfile.ZipFile(yomitan(tmp_path / "a.zip", [[row("가격", "price")]])) as archive:
        archive.extractall(tmp_path / "folder")
    assert len(entries_of(tmp_path / "folder")) == 1
