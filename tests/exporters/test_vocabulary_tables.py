from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import ExportError, WordFileError
from newsreader.exporters.vocabulary_base import ExportedWord, VocabularyTable
from newsreader.exporters.vocabulary_csv import VocabularyCsv
from newsreader.exporters.vocabulary_registry import TABLES, table, table_of
from newsreader.exporters.vocabulary_tsv import VocabularyTsv
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.vocabulary import VocabularyItem, WordContext, WordKey, WordStatus

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
TABLE = pytest.mark.parametrize("form", TABLES, ids=lambda form: form.name)


def context(sentence: str, spans: tuple[Span, ...] = (), translation: str = "") -> WordContext:
    return WordContext(sentence, spans, translation, None, "제목", NOON, published=NOON)


def saved(lemma: str = "반도체", **more: object) -> VocabularyItem:
    key = WordKey(Language.KOREAN, lemma, "noun")
    item = VocabularyItem(1, "u-1", key, WordStatus.SECOND, "칩", "메모", NOON, NOON)
    return replace(item, **more)  # type: ignore[arg-type]


@TABLE
def test_a_word_comes_back_as_it_was(form: VocabularyTable):
    one = context("반도체 수출이 늘었다.", (Span(0, 3),), "Exports of chips rose.")
    two = replace(context("반도체는 작다."), published=None, grammar="반도체 + 는")
    item = saved(contexts=(one, two), context_count=2)
    (read,) = form.read(form.write([ExportedWord(item, "칩", "半導體")]))
    assert (read.lemma, read.language, read.pos, read.status) == (
        "반도체",
        Language.KOREAN,
        "noun",
        WordStatus.SECOND,
    )
    assert (read.meaning, read.note, read.uid) == ("칩", "메모", "u-1")
    assert (read.created, read.modified, read.contexts) == (NOON, NOON, (one, two))


@TABLE
def test_what_the_dictionary_says_does_not_become_the_readers_meaning(form: VocabularyTable):
    item = saved(meaning="")
    data = form.write([ExportedWord(item, "semiconductor", "半導體")])
    assert b"semiconductor" in data
    assert form.read(data)[0].meaning == ""


TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\t\n\"',=+-@\\"))


@TABLE
@given(texts=st.lists(st.tuples(TEXTS, TEXTS, TEXTS), min_size=1, max_size=4))
def test_any_text_comes_back(form: VocabularyTable, texts):
    items = [
        saved(
            f"말{number}",
            meaning=meaning,
            note=note,
            contexts=(context(sentence, translation=note),) if sentence.strip() else (),
        )
        for number, (meaning, note, sentence) in enumerate(texts)
    ]
    read = form.read(form.write([ExportedWord(item) for item in items]))
    assert [(one.meaning, one.note, one.contexts) for one in read] == [
        (item.meaning, item.note, item.contexts) for item in items
    ]


@TABLE
@pytest.mark.parametrize("evil", ["=1+1", "+1", "-1", "@SUM(A1)", "'=1"])
def test_no_spreadsheet_calculates_a_cell(form: VocabularyTable, evil: str):
    data = form.write([ExportedWord(saved(evil, meaning=evil, note=evil))])
    separator = b"\t" if form.name == "tsv" else b","
    for cell in data.split(b"\n")[1].split(separator):
        assert cell.strip()[:1] not in {b"=", b"+", b"-", b"@"}
    assert form.read(data)[0].note == evil


def test_a_spreadsheet_knows_the_csv_as_utf_8():
    data = VocabularyCsv().write([ExportedWord(saved(note="첫째\n둘째"))])
    assert data.startswith(b"\xef\xbb\xbf")
    assert '"첫째\n둘째"'.encode() in data


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (VocabularyTsv(), "학교\tschool\n정부\tgovernment\n"),
        (VocabularyTsv(), "#separator:tab\n#html:false\n학교\tschool\textra\n정부\tgovernment\n"),
        (VocabularyTsv(), "Word\tMeaning\r\n학교\tschool\r\n\r\n정부\tgovernment\r\n"),
        (VocabularyTsv(), "뜻\t단어\nschool\t학교\ngovernment\t정부\n"),
        (VocabularyCsv(), "학교,school\n정부,government\n"),
        (VocabularyCsv(), "단어;뜻\n학교;school\n정부;government\n"),
        (VocabularyCsv(), 'word,meaning\n"학교","school"\n정부,government'),
    ],
)
def test_lists_of_other_programs_are_read(form: VocabularyTable, text: str):
    found = form.read(text.encode())
    assert [(one.lemma, one.meaning) for one in found] == [
        ("학교", "school"),
        ("정부", "government"),
    ]
    assert {(one.status, one.language) for one in found} == {(None, None)}


def test_a_bare_list_of_words_is_enough():
    found = VocabularyTsv().read("학교\n정부\n\n학교\n".encode("utf-16"))
    assert [one.lemma for one in found] == ["학교", "정부"]


@TABLE
@pytest.mark.parametrize(
    "data", [b"", b"\n\n", b"\xff\xfa\x00broken", b"\x00\x01\x02", "상태\t언어\n".encode()]
)
def test_what_is_no_table_of_words_is_told(form: VocabularyTable, data: bytes):
    if "상태".encode() in data:  # columns without the word are a word without columns
        assert form.read(data)[0].lemma
        return
    with pytest.raises(WordFileError):
        form.read(data)


@TABLE
def test_nonsense_in_our_own_columns_does_no_harm(form: VocabularyTable):
    head = form.write([]).decode("utf-8-sig").strip()
    separator = "\t" if form.name == "tsv" else ","
    names = head.split(separator)
    cells = dict.fromkeys(names, "x-9") | {"word": "학교", "sentence": "학교에 간다."}
    cells |= {"spans": "0-99 5-2", "paragraph": "-4", "start": "9" * 40, "created": "9999"}
    line = separator.join(cells[name] for name in names)
    (read,) = form.read(f"{head}\n{line}\n".encode())
    assert (read.lemma, read.status, read.created) == ("학교", None, None)
    assert (read.contexts[0].spans, read.contexts[0].paragraph, read.contexts[0].start) == (
        (),
        0,
        0,
    )


def test_formats_are_found_by_name_and_by_ending(tmp_path):
    assert table("csv").name == "csv"
    assert table_of(tmp_path / "words.TXT").name == "tsv"
    with pytest.raises(ExportError, match="tsv, csv, apkg"):
        table("pdf")
    with pytest.raises(WordFileError):
        table_of(tmp_path / "words.docx")
