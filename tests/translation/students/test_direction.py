"""Which direction a student model is for: told by the names of its files, else by what it does."""

import shutil
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import ModelDirectionError, ModelForeignError, PackageUnverifiedError
from newsreader.model.language import Pair
from newsreader.model.package import Progress
from newsreader.translation import students
from newsreader.translation.students.direction import named
from tests.translation.students.shop import STUDENTS

KO_EN, EN_KO = Pair.parse("ko-en"), Pair.parse("en-ko")
REAL = ("model.enko.intgemm.alphas.bin", "lex.50.50.enko.s2t.bin", "srcvocab.enko.spm",
        "trgvocab.enko.spm")  # fmt: skip


def deaf(_progress: Progress) -> None:
    pass


def nothing_is_left(home) -> bool:
    return not home.students.exists() or list(home.students.iterdir()) == []


def silent(source: Path, target: Path) -> Path:
    """Copy the files of a model under names that tell nothing."""
    target.mkdir()
    for file in source.iterdir():
        shutil.copy(file, target / f"{file.name.split('.')[0]}{file.suffix}")
    return target


@pytest.mark.parametrize(
    ("names", "pair"),
    [
        (REAL, EN_KO),
        (("model.ko-en.bin", "lex.bin", "vocab.spm"), KO_EN),
        (("model.bin", "lex.50.50.ko_en.bin", "vocab.spm"), KO_EN),
        (("MODEL.KOEN.bin.gz", "vocab.spm"), KO_EN),
        (("model.bin", "lex.bin", "vocab.spm"), None),
        (("model.open.bin", "lex.token.bin", "vocab.base-memory.spm"), None),
        (("model.koko.bin",), None),
    ],
)
def test_the_names_of_the_files_tell_the_direction(names: tuple[str, ...], pair: Pair | None):
    assert named(names) == pair


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("model.enko.bin", "lex.50.50.koen.s2t.bin", "vocab.spm"), "two directions"),
        (("model.enja.intgemm8.bin", "lex.enja.bin", "vocab.enja.spm"), "en-ja"),
        (("model.de-en.bin", "lex.bin", "vocab.spm"), "de-en"),
    ],
)
def test_names_that_contradict_each_other_or_name_other_languages_are_refused(names, said):
    with pytest.raises(ModelForeignError, match=said):
        named(names)


@given(st.lists(st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=30)))
def test_any_names_are_read_or_refused(names: list[str]):
    with suppress(ModelForeignError):
        assert named(names) in (KO_EN, EN_KO, None)


@pytest.mark.slow
@pytest.mark.parametrize("insist", [False, True])
def test_files_named_for_the_other_direction_are_refused(shop, load, home, insist: bool):
    with pytest.raises(ModelDirectionError, match="en-ko") as told:
        students.import_model(
            STUDENTS / "en_ko", load(shop), home, deaf, pair=KO_EN, unverified=insist
        )
    assert told.value.advice
    assert nothing_is_left(home)


@pytest.mark.slow
def test_a_published_model_of_the_other_direction_is_refused_without_a_question(shop, load, home):
    with pytest.raises(ModelDirectionError, match="ko-en"):
        students.import_model(shop.packed(), load(shop), home, deaf, pair=EN_KO)
    folder = shop.folder / "packed"
    for number, file in enumerate(sorted(folder.iterdir())):
        file.rename(folder / f"{number}.gz")
    with pytest.raises(ModelDirectionError, match="ko-en"):
        students.import_model(folder, load(shop), home, deaf, pair=EN_KO)
    assert nothing_is_left(home)


@pytest.mark.slow
@pytest.mark.parametrize(("wrong", "right"), [(KO_EN, EN_KO), (EN_KO, KO_EN)])
def test_where_names_tell_nothing_a_sentence_tells_the_direction(
    shop, load, home, wrong: Pair, right: Pair
):
    folder = silent(STUDENTS / str(right).replace("-", "_"), shop.folder / "silent")
    with pytest.raises(PackageUnverifiedError):
        students.import_model(folder, load(shop), home, deaf, pair=wrong)
    with pytest.raises(ModelDirectionError, match=str(wrong)):
        students.import_model(folder, load(shop), home, deaf, pair=wrong, unverified=True)
    assert nothing_is_left(home)
    made = students.import_model(folder, load(shop), home, deaf, pair=right, unverified=True)
    assert made.pair == right
