"""What every format of dictionary files promises; the tests of each inherit this class."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from newsreader.dictionary.formats import opening, registry
from newsreader.dictionary.formats.base import Alias, DictionaryFormat, ReadDictionary
from newsreader.errors import DictionaryForeignError
from newsreader.model.dictionary import Direction
from newsreader.model.entry import Entry
from newsreader.model.language import Language

KO_EN = Direction(Language.KOREAN, Language.ENGLISH)
EN_KO = Direction(Language.ENGLISH, Language.KOREAN)


@contextmanager
def reading(path: Path) -> Iterator[ReadDictionary]:
    """Give what is read from a file by the format that recognises it."""
    scratch = path.parent / f".scratch-{path.name}"
    scratch.mkdir(exist_ok=True)
    with opening.opened(path, scratch) as files:
        yield registry.choose(files).read(files)


def all_of(path: Path) -> list[Entry | Alias]:
    with reading(path) as read:
        return list(read.entries)


def entries_of(path: Path) -> list[Entry]:
    return [one for one in all_of(path) if isinstance(one, Entry)]


def aliases_of(path: Path) -> list[Alias]:
    return [one for one in all_of(path) if isinstance(one, Alias)]


def glosses(entry: Entry) -> list[str]:
    return [sense.gloss for sense in entry.senses]


class FormatContract:
    """Subclasses write a dictionary of headwords with one gloss each, and return its path."""

    form: DictionaryFormat

    def write(self, folder: Path, words: dict[str, str]) -> Path:
        raise NotImplementedError

    def test_has_a_name(self):
        assert self.form.name

    def test_is_the_one_that_recognises_its_files(self, tmp_path: Path):
        path = self.write(tmp_path, {"가격": "price", "나라": "country"})
        with opening.opened(path, tmp_path) as files:
            assert registry.choose(files) is next(
                form for form in registry.FORMATS if form.name == self.form.name
            )

    def test_does_not_recognise_a_picture(self, tmp_path: Path):
        picture = tmp_path / "picture.png"
        picture.write_bytes(b"\x89PNG\r\n\x1a\n")
        with opening.opened(picture, tmp_path) as files:
            assert not self.form.recognises(files)

    def test_entries_come_in_their_order_with_their_language(self, tmp_path: Path):
        path = self.write(tmp_path, {"하늘": "sky", "가격": "price", "나라": "country"})
        found = entries_of(path)
        assert [(one.headword, glosses(one)) for one in found] == [
            ("하늘", ["sky"]), ("가격", ["price"]), ("나라", ["country"]),
        ]  # fmt: skip
        assert {one.language for one in found} == {Language.KOREAN}

    def test_tells_its_direction_and_how_many_to_expect(self, tmp_path: Path):
        with reading(self.write(tmp_path, {"가격": "price", "나라": "country"})) as read:
            assert read.direction == KO_EN
            assert read.count >= 2
            assert read.title

    def test_homographs_and_hanja_of_headwords_are_told_apart(self, tmp_path: Path):
        path = self.write(tmp_path, {"배1": "pear", "배2": "ship", "가격(價格)": "price"})
        found = entries_of(path)
        assert [(one.headword, one.hanja) for one in found] == [
            ("배", ""), ("배", ""), ("가격", "價格"),
        ]  # fmt: skip

    def test_a_headword_that_means_nothing_is_left_out(self, tmp_path: Path):
        path = self.write(tmp_path, {"가격": "price", "나라": "", "하늘": "sky"})
        assert [one.headword for one in entries_of(path)] == ["가격", "하늘"]

    def test_a_dictionary_of_other_languages_is_refused(self, tmp_path: Path):
        path = self.write(tmp_path, {"ねこ": "ねこ です", "いぬ": "いぬ です"})
        with pytest.raises(DictionaryForeignError, match="Korean and English"), reading(path):
            pass
