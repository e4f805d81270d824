import sqlite3
import zipfile
from collections.abc import Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from newsreader.errors import ExportError, WordFileError
from newsreader.library import anki_file
from newsreader.library.library import Library
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.vocabulary import VocabularyFilter, WordKey, WordStatus
from newsreader.usecases import vocabulary, vocabulary_files
from newsreader.usecases.anki_words import bare, plain
from newsreader.usecases.vocabulary_files import FORMATS, export, preview, take
from newsreader.usecases.workbench import Workbench
from tests.library.wording import context, word

CHIP, EXPORT = word("반도체"), word("수출")
SHIP = WordKey(Language.ENGLISH, "ship", "noun")
FIELD = "\x1f"


@pytest.fixture
def saved(bench: Workbench) -> Workbench:
    """Three words: two Korean, one of them with sentences, one English."""
    one, two = context(), context("반도체 <값> & 수요\n늘다", minutes=5, spans=(Span(0, 3),))
    vocabulary.set_status(bench, [CHIP], WordStatus.FIRST, one)
    vocabulary.set_status(bench, [CHIP], WordStatus.SECOND, two)
    vocabulary.edit(bench, CHIP, meaning="칩 <작다>", note="첫째\n둘째")
    vocabulary.set_status(bench, [EXPORT], WordStatus.KNOWN)
    vocabulary.set_status(bench, [SHIP], WordStatus.FIRST, context("A ship came.", spans=()))
    return bench


def _elsewhere(bench: Workbench) -> Workbench:
    """Return a bench with an empty library."""
    from dataclasses import replace

    return replace(bench, library=Library(bench.paths.library.with_name("other.sqlite")))


@pytest.mark.parametrize("name", ["tsv", "csv"])
def test_a_table_carries_the_whole_vocabulary_into_another_library(
    saved: Workbench, tmp_path: Path, name: str
):
    path = tmp_path / f"words.{name}"
    assert export(saved, name, path) == 3
    other = _elsewhere(saved)
    shown = preview(other, path)
    assert (shown.new, shown.changed, shown.known, shown.skipped) == (3, 0, 0, 0)
    assert len(vocabulary.items(other)) == 0
    change = take(other, shown)
    everything = VocabularyFilter()
    mine, theirs = (one.library.vocabulary.whole(everything) for one in (saved, other))
    assert [(w.uid, w.key, w.status, w.meaning, w.note, w.created, w.contexts) for w in mine] == [
        (w.uid, w.key, w.status, w.meaning, w.note, w.created, w.contexts) for w in theirs
    ]
    vocabulary.take_back(other, change)
    assert vocabulary.items(other) == ()
    other.library.close()


def test_the_newer_of_two_stays(saved: Workbench, tmp_path: Path):
    path = tmp_path / "words.tsv"
    export(saved, "tsv", path)
    shown = preview(saved, path)
    assert (shown.new, shown.changed, shown.known) == (0, 0, 3)
    with saved.library.database.write() as db:
        db.execute("UPDATE vocabulary SET modified = '2001-01-01T00:00:00.000000+00:00'")
    vocabulary.set_status(saved, [EXPORT], WordStatus.IGNORED)
    shown = preview(saved, path)
    assert (shown.new, shown.changed, shown.known) == (0, 2, 1)
    take(saved, shown)
    assert vocabulary.item(saved, EXPORT).status is WordStatus.IGNORED


def test_known_words_of_a_list_are_taken_and_taken_back(saved: Workbench, tmp_path: Path):
    path = tmp_path / "known.txt"
    path.write_text("정부\tgovernment\n수출\texport\n???\t\nharbour\t항구\n", encoding="utf-8")
    shown = preview(saved, path)
    assert (shown.new, shown.known, shown.skipped) == (2, 1, 1)
    change = take(saved, shown)
    assert saved.statuses().of(word("정부")) is WordStatus.KNOWN
    assert vocabulary.item(saved, word("정부")).meaning == "government"
    assert saved.statuses().of(WordKey(Language.ENGLISH, "harbour")) is WordStatus.KNOWN
    vocabulary.take_back(saved, change)
    assert saved.statuses().of(word("정부")) is WordStatus.NEW
    assert saved.statuses().of(EXPORT) is WordStatus.KNOWN
    only = preview(saved, path, WordStatus.FOURTH, Language.KOREAN)
    assert [(one.key.lemma, one.status) for one in only.items] == [("정부", WordStatus.FOURTH)]


def test_a_deck_comes_back_with_its_sentences(saved: Workbench, tmp_path: Path):
    path = tmp_path / "words.apkg"
    export(saved, "apkg", path)
    other = _elsewhere(saved)
    take(other, preview(other, path))
    found = vocabulary.item(other, CHIP)
    assert (found.status, found.meaning, found.note) == (
        WordStatus.SECOND,
        "칩 <작다>",
        "첫째\n둘째",
    )
    sentence = found.contexts[0]
    assert sentence.sentence == "반도체 <값> & 수요\n늘다"
    assert [span.of(sentence.sentence) for span in sentence.spans] == ["반도체"]
    assert (sentence.translation, sentence.title) == ("Exports of chips rose.", "수출 소식")
    assert vocabulary.item(other, SHIP).status is WordStatus.FIRST
    # What the dictionary said did not become the reader's.
    assert vocabulary.item(other, SHIP).meaning == ""
    other.library.close()


def _database(path: Path, folder: Path) -> sqlite3.Connection:
    with zipfile.ZipFile(path) as file:
        file.extract("collection.anki2", folder)
    return sqlite3.connect(folder / "collection.anki2")


def _ids(path: Path, folder: Path) -> tuple[list[object], list[object]]:
    with closing(_database(path, folder)) as db:
        notes = db.execute("SELECT guid, mid FROM notes ORDER BY guid").fetchall()
        decks = db.execute("SELECT DISTINCT did FROM cards ORDER BY did").fetchall()
    return notes, decks


def test_a_deck_exported_again_updates_the_same_notes(saved: Workbench, tmp_path: Path):
    first, second = tmp_path / "1.apkg", tmp_path / "2.apkg"
    export(saved, "apkg", first)
    vocabulary.edit(saved, CHIP, meaning="반도체 칩")
    export(saved, "apkg", second)
    assert _ids(first, tmp_path / "a") == _ids(second, tmp_path / "b")
    (notes, decks) = _ids(first, tmp_path / "a")
    assert len(notes) == 3
    assert len(decks) == 2  # one a language


def test_a_card_shows_the_sentence_with_the_word_in_bold(saved: Workbench, tmp_path: Path):
    path = tmp_path / "words.apkg"
    export(saved, "apkg", path)
    with closing(_database(path, tmp_path)) as db:
        rows = [row[0].split(FIELD) for row in db.execute("SELECT flds FROM notes")]
        (models,) = db.execute("SELECT models FROM col").fetchone()
        (cards,) = db.execute("SELECT count(*) FROM cards").fetchone()
    (chip,) = [row for row in rows if row[0] == "반도체"]
    assert chip[1] == "半導體"
    assert chip[2] == "칩 &lt;작다&gt;"
    assert chip[3] == "<b>반도체</b> &lt;값&gt; &amp; 수요\n늘다"
    assert chip[6] == "2026-03-02"
    assert "nightMode" in models
    assert cards == 3


def test_nothing_is_left_in_the_folder_for_passing_things(
    saved: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    import tempfile

    folder = tmp_path / "passing"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    export(saved, "apkg", tmp_path / "words.apkg")
    preview(saved, tmp_path / "words.apkg")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("name", FORMATS)
def test_an_empty_vocabulary_makes_a_sound_file(bench: Workbench, tmp_path: Path, name: str):
    assert export(bench, name, tmp_path / f"words.{name}") == 0
    assert (tmp_path / f"words.{name}").stat().st_size > 0


def test_only_words_that_fit_are_written(saved: Workbench, tmp_path: Path):
    path = tmp_path / "words.tsv"
    wanted = VocabularyFilter(statuses=frozenset({WordStatus.KNOWN}))
    assert export(saved, "tsv", path, wanted) == 1
    assert "반도체" not in path.read_text(encoding="utf-8")


def test_a_format_or_a_place_that_is_not_there_is_told(saved: Workbench, tmp_path: Path):
    with pytest.raises(ExportError, match="no format pdf"):
        export(saved, "pdf", tmp_path / "words.pdf")
    with pytest.raises(ExportError, match="cannot be written"):
        export(saved, "tsv", tmp_path / "none" / "words.tsv")


MODEL = '{{"7": {{"name": "Basic", "flds": [{fields}]}}}}'


def _deck(
    path: Path,
    fields: Sequence[str],
    notes: Sequence[Sequence[str]],
    name: str = "collection.anki2",
) -> Path:
    """Write an Anki deck as Anki itself does."""
    database = path.with_suffix(".db")
    with closing(sqlite3.connect(database)) as db:
        db.execute("CREATE TABLE col (models TEXT)")
        named = ", ".join(f'{{"name": "{field}"}}' for field in fields)
        db.execute("INSERT INTO col VALUES (?)", (MODEL.format(fields=named),))
        db.execute("CREATE TABLE notes (mid INTEGER, flds TEXT, tags TEXT)")
        rows = [(7, FIELD.join(note), "") for note in notes]
        db.executemany("INSERT INTO notes VALUES (?, ?, ?)", rows)
        db.commit()
    with zipfile.ZipFile(path, "w") as file:
        file.write(database, name)
    return path


NOTES = (
    ("1", "<div>학교(學校)</div>[sound:school.mp3]", "<b>school</b>", "나는 학교에 갑니다."),
    ("2", "정부&nbsp;", "government; cabinet", "정부가 발표했다."),
    ("3", "{{c1::가다}}", "to go", "집에 간다."),
    ("4", "이 문장은 낱말이 아닙니다, 길어요", "a sentence", "예문"),
)
DECK_FIELDS = ("Number", "Korean", "English", "Example")


def test_the_field_with_the_words_of_a_foreign_deck_is_found(bench: Workbench, tmp_path: Path):
    path = _deck(tmp_path / "deck.apkg", DECK_FIELDS, NOTES)
    shown = preview(bench, path)
    (columns,) = shown.columns
    assert (columns.kind, columns.word, columns.meaning) == ("Basic", "Korean", "English")
    assert [(one.key.lemma, one.meaning) for one in shown.items] == [
        ("학교", "school"),
        ("정부", "government; cabinet"),
        ("가다", "to go"),
    ]
    assert shown.skipped == 1


def test_another_field_or_language_can_be_chosen(bench: Workbench, tmp_path: Path):
    path = _deck(tmp_path / "deck.apkg", DECK_FIELDS, NOTES)
    english = preview(bench, path, language=Language.ENGLISH)
    assert [one.key.lemma for one in english.items] == ["school", "go", "a sentence"]
    chosen = preview(bench, path, field="English")
    assert chosen.columns[0].word == "English"
    with pytest.raises(WordFileError, match="No field"):
        preview(bench, path, field="Nonsense")


def test_a_deck_of_todays_anki_is_read(bench: Workbench, tmp_path: Path):
    from backports import zstd

    database = tmp_path / "new.db"
    with closing(sqlite3.connect(database)) as db:
        db.create_collation("unicase", lambda a, b: (a > b) - (a < b))
        db.execute("CREATE TABLE col (models TEXT)")
        db.execute("INSERT INTO col VALUES ('')")
        db.execute("CREATE TABLE notetypes (id INTEGER, name TEXT COLLATE unicase)")
        db.execute("CREATE TABLE fields (ntid INTEGER, ord INTEGER, name TEXT COLLATE unicase)")
        db.execute("INSERT INTO notetypes VALUES (7, 'Basic')")
        db.execute("INSERT INTO fields VALUES (7, 1, 'Back'), (7, 0, 'Front')")
        db.execute("CREATE TABLE notes (mid INTEGER, flds TEXT, tags TEXT)")
        db.execute("INSERT INTO notes VALUES (7, ?, '')", (f"학교{FIELD}school",))
        db.commit()
    path = tmp_path / "deck.apkg"
    old = _deck(tmp_path / "old.apkg", ("Front",), [("Please update to the latest version",)])
    with zipfile.ZipFile(path, "w") as file:
        with zipfile.ZipFile(old) as stand_in:
            file.writestr("collection.anki2", stand_in.read("collection.anki2"))
        file.writestr("collection.anki21b", zstd.compress(database.read_bytes()))
    (one,) = preview(bench, path).items
    assert (one.key.lemma, one.meaning) == ("학교", "school")


@pytest.mark.parametrize(
    "damage",
    ["none", "text", "empty zip", "no database", "cut", "bad zstd", "folder", "other tables"],
)
def test_a_deck_that_cannot_be_read_is_told_and_nothing_is_changed(
    saved: Workbench, tmp_path: Path, damage: str
):
    path = _deck(tmp_path / "deck.apkg", DECK_FIELDS, NOTES)
    whole = path.read_bytes()
    if damage == "none":
        path.unlink()
    elif damage == "text":
        path.write_bytes(b"no deck")
    elif damage == "cut":
        path.write_bytes(whole[: len(whole) // 2])
    elif damage == "folder":
        path.unlink()
        path.mkdir()
    else:
        with closing(sqlite3.connect(tmp_path / "other.db")) as db:
            db.execute("CREATE TABLE other (x)")
            db.commit()
        other = (tmp_path / "other.db").read_bytes()
        inside = {
            "empty zip": ("x", b""),
            "no database": ("collection.anki2", b"none" * 500),
            "bad zstd": ("collection.anki21b", b"\x28\xb5\x2f\xfd broken"),
            "other tables": ("collection.anki2", other),
        }[damage]
        with zipfile.ZipFile(path, "w") as file:
            file.writestr(*inside)
    before = vocabulary.items(saved)
    with pytest.raises(WordFileError):
        preview(saved, path)
    assert vocabulary.items(saved) == before


def test_a_deck_that_unpacks_to_too_much_is_refused(
    saved: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(anki_file, "_MOST_BYTES", 1_000_000)
    path = tmp_path / "bomb.apkg"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("collection.anki2", bytes(3_000_000))
    with pytest.raises(WordFileError, match="larger"):
        preview(saved, path)


def test_a_deck_that_computes_for_ever_is_stopped(
    saved: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(anki_file, "_MOST_STEPS", 200)
    path = _deck(tmp_path / "deck.apkg", DECK_FIELDS, NOTES)
    with closing(sqlite3.connect(tmp_path / "deck.db")) as db:
        db.execute("ALTER TABLE notes RENAME TO old_notes")
        db.execute(
            "CREATE VIEW notes AS WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
            " SELECT 7 AS mid, 'a' AS flds, '' AS tags FROM n WHERE x < 0"
        )
        db.commit()
    with zipfile.ZipFile(path, "w") as file:
        file.write(tmp_path / "deck.db", "collection.anki2")
    with pytest.raises(WordFileError):
        preview(saved, path)


def test_names_in_a_deck_lead_nowhere(saved: Workbench, tmp_path: Path):
    path = _deck(tmp_path / "deck.apkg", DECK_FIELDS, NOTES)
    with zipfile.ZipFile(path, "a") as file:
        file.writestr("../../escaped", "x")
    assert len(preview(saved, path).items) == 3
    assert list(tmp_path.parent.glob("**/escaped")) == []


def test_a_file_of_another_kind_is_told(bench: Workbench, tmp_path: Path):
    (tmp_path / "words.docx").write_bytes(b"x")
    with pytest.raises(WordFileError, match="no file of words"):
        preview(bench, tmp_path / "words.docx")
    with pytest.raises(WordFileError, match="cannot be read"):
        preview(bench, tmp_path / "none.tsv")


def test_a_field_is_read_as_text():
    assert plain("<div><br></div><b>학교</b>&amp;<br>둘째 줄") == "학교&"
    assert plain("{{c1::가다::hint}} [sound:a.mp3]") == "가다"
    assert bare("학교(學校)") == "학교"
    assert bare("학교 [hak-kyo].") == "학교"
    assert bare("(學校)") == "(學校)"


def test_moments_of_the_file_are_kept(saved: Workbench, tmp_path: Path):
    path = tmp_path / "words.tsv"
    before = vocabulary.item(saved, CHIP)
    export(saved, "tsv", path)
    vocabulary.delete(saved, [CHIP])
    take(saved, preview(saved, path))
    after = vocabulary.item(saved, CHIP)
    assert (after.created, after.uid) == (before.created, before.uid)
    assert after.modified - before.modified == timedelta(0)


def test_the_document_is_what_the_file_holds(saved: Workbench, tmp_path: Path):
    export(saved, "tsv", tmp_path / "words.tsv")
    assert (tmp_path / "words.tsv").read_bytes() == vocabulary_files.document(saved, "tsv")
