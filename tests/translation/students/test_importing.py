import gzip
import shutil
import zipfile
from pathlib import Path

import pytest

from newsreader.errors import (
    CancelledError,
    ModelForeignError,
    NotEnoughSpaceError,
    PackageBrokenError,
    PackageError,
    PackageMissingError,
    PackageNotFoundError,
    PackageUnsafeError,
    PackageUnverifiedError,
)
from newsreader.model.cancelling import never
from newsreader.model.engine import EngineKind
from newsreader.model.language import Pair
from newsreader.model.package import Progress
from newsreader.translation import packages, students
from tests.translation.packages import small_disk
from tests.translation.students.shop import STUDENTS, sha256

pytestmark = pytest.mark.slow

KO_EN, EN_KO = Pair.parse("ko-en"), Pair.parse("en-ko")


def deaf(_progress: Progress) -> None:
    pass


def nothing_is_left(home) -> bool:
    return not home.students.exists() or list(home.students.iterdir()) == []


def test_published_files_become_a_verified_model(shop, load, home):
    seen: list[Progress] = []
    made = students.import_model(shop.packed(), load(shop), home, seen.append)
    model = (STUDENTS / "ko_en" / "model.koen.intgemm.alphas.bin").read_bytes()
    assert (made.pair, made.version, made.architecture) == (KO_EN, "2.0", "base")
    assert (made.engine, made.verified, made.owner) == (EngineKind.STUDENT, True, "newsreader")
    assert made.sha256 == sha256(model)
    assert made.folder == home.students / f"ko-en-base-{made.sha256[:8]}"
    assert made.origin == "packed"
    assert students.installed(home) == [made]
    assert students.find(home, KO_EN) == made
    assert {one.stage for one in seen} == {"unpack", "try", "finish"}


def test_files_are_known_by_their_sums_whatever_they_are_called(shop, load, home):
    folder = shop.packed()
    for number, file in enumerate(sorted(folder.iterdir())):
        file.rename(folder / f"{number}.gz")
    (folder / "read me.txt").write_text("hello")
    made = students.import_model(folder, load(shop), home, deaf)
    assert made.verified
    assert sorted(file.name for file in made.folder.iterdir()) == [
        "lex.50.50.koen.s2t.bin", "manifest.json", "model.koen.intgemm.alphas.bin",
        "vocab.koen.spm",
    ]  # fmt: skip


def test_the_model_may_be_unpacked_already(shop, load, home):
    folder = shop.packed()
    packed = folder / "model.koen.intgemm.alphas.bin.gz"
    (folder / packed.stem).write_bytes(gzip.decompress(packed.read_bytes()))
    packed.unlink()
    assert students.import_model(folder, load(shop), home, deaf).verified


def test_packed_files_without_the_ending_and_a_plain_one_with_it_are_what_they_are(
    shop, load, home
):
    folder = shop.packed()
    for file in folder.iterdir():
        file.rename(file.with_suffix(""))
    model = folder / "model.koen.intgemm.alphas.bin"
    plain = gzip.decompress(model.read_bytes())
    model.with_name(f"{model.name}.gz").write_bytes(plain)
    model.unlink()
    made = students.import_model(folder, load(shop), home, deaf)
    assert made.verified
    for file in (STUDENTS / "ko_en").iterdir():
        assert (made.folder / file.name).read_bytes() == file.read_bytes()


def test_an_unpacked_file_without_a_known_sum_is_not_taken_for_a_published_one(shop, load, home):
    folder = shop.packed()
    packed = folder / "vocab.koen.spm.gz"
    (folder / packed.stem).write_bytes(gzip.decompress(packed.read_bytes()))
    packed.unlink()
    with pytest.raises(PackageUnverifiedError, match=r"vocab\.koen\.spm\.gz is not in packed"):
        students.import_model(folder, load(shop), home, deaf)
    assert nothing_is_left(home)


def test_files_nobody_published_are_refused(shop, load, home):
    shop.publish("en-ko")
    for folder in (STUDENTS / "ko_en", STUDENTS / "en_ko"):
        plain = shop.folder / folder.name
        plain.mkdir()
        for file in folder.iterdir():
            (plain / file.name).write_bytes(file.read_bytes() + b"x")
        with pytest.raises(PackageUnverifiedError, match="checksum"):
            students.import_model(plain, load(shop), home, deaf)
    assert nothing_is_left(home)


def test_one_changed_bit_makes_a_file_unknown(shop, load, home):
    data = bytearray(shop.files["lex.50.50.koen.s2t.bin.gz"])
    data[len(data) // 2] ^= 1
    folder = shop.packed(lex=bytes(data))
    with pytest.raises(PackageUnverifiedError, match=r"lex\.50\.50"):
        students.import_model(folder, load(shop), home, deaf)


def test_files_nobody_published_are_installed_when_the_reader_insists_and_stay_marked(
    shop, load, home
):
    made = students.import_model(STUDENTS / "en_ko", load(shop), home, deaf, unverified=True)
    assert (made.pair, made.verified, made.version) == (EN_KO, False, "unverified")
    assert made.folder.name.startswith("en-ko-unverified-")
    (found,) = students.installed(home)
    assert not found.verified


def test_insisting_does_not_mark_what_was_published(shop, load, home):
    folder = shop.packed()
    assert students.import_model(folder, load(shop), home, deaf, unverified=True).verified


def test_unverified_files_may_be_packed(shop, load, home):
    folder = shop.packed()
    (folder / "vocab.koen.spm.gz").write_bytes(
        gzip.compress((STUDENTS / "ko_en" / "vocab.koen.spm").read_bytes(), 1)
    )
    made = students.import_model(folder, load(shop), home, deaf, unverified=True)
    assert (made.pair, made.verified) == (KO_EN, False)


def test_names_that_do_not_tell_the_direction_need_it_named(shop, load, home):
    folder = shop.folder / "plain"
    folder.mkdir()
    for file in (STUDENTS / "ko_en").iterdir():
        shutil.copy(file, folder / f"{file.name.split('.')[0]}{file.suffix}")
    with pytest.raises(ModelForeignError, match="direction"):
        students.import_model(folder, load(shop), home, deaf, unverified=True)
    made = students.import_model(folder, load(shop), home, deaf, pair=KO_EN, unverified=True)
    assert made.pair == KO_EN


def test_of_several_models_the_direction_picks_one(shop, load, home):
    shop.publish("en-ko")
    folder = shop.packed()
    published = load(shop)
    assert students.import_model(folder, published, home, deaf, pair=EN_KO).pair == EN_KO
    assert students.import_model(folder, published, home, deaf, pair=KO_EN).pair == KO_EN
    assert [str(one.pair) for one in students.installed(home)] == ["ko-en", "en-ko"]


def test_a_newer_import_takes_the_place_of_the_one_before(shop, load, home):
    published = load(shop)
    students.import_model(STUDENTS / "ko_en", published, home, deaf, unverified=True)
    students.import_model(STUDENTS / "en_ko", published, home, deaf, unverified=True)
    made = students.import_model(shop.packed(), published, home, deaf)
    again = students.import_model(shop.folder / "packed", published, home, deaf)
    assert again.folder != made.folder
    assert students.find(home, KO_EN) == again
    assert len(list(home.students.iterdir())) == 2


def zipped(folder: Path, target: Path, top: str = "") -> Path:
    with zipfile.ZipFile(target, "w") as archive:
        for file in sorted(folder.iterdir()):
            archive.write(file, f"{top}{file.name}")
    return target


@pytest.mark.parametrize("top", ["", "models/base/koen/"])
def test_a_zip_file_will_do(shop, load, home, tmp_path, top: str):
    file = zipped(shop.packed(), tmp_path / "koen.zip", top)
    made = students.import_model(file, load(shop), home, deaf)
    assert (made.verified, made.origin) == (True, "koen.zip")
    assert len(list(home.students.iterdir())) == 1


def test_a_dangerous_zip_file_is_refused(shop, load, home, tmp_path):
    file = zipped(shop.packed(), tmp_path / "koen.zip", "../")
    with pytest.raises(PackageUnsafeError):
        students.import_model(file, load(shop), home, deaf)
    bomb = tmp_path / "bomb.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("model.koen.bin", bytes(300_000_000))
    with pytest.raises(PackageUnsafeError):
        students.import_model(bomb, load(shop), home, deaf, unverified=True)
    twice = tmp_path / "twice.zip"
    with zipfile.ZipFile(twice, "w") as archive:
        archive.writestr("a/model.bin", "1")
        archive.writestr("b/model.bin", "2")
    with pytest.raises(PackageUnsafeError, match="two files"):
        students.import_model(twice, load(shop), home, deaf)
    assert nothing_is_left(home)


def test_a_truncated_zip_file_is_damaged(shop, load, home, tmp_path):
    file = zipped(shop.packed(), tmp_path / "koen.zip")
    file.write_bytes(file.read_bytes()[:-100])
    with pytest.raises(PackageBrokenError):
        students.import_model(file, load(shop), home, deaf)
    assert nothing_is_left(home)


def test_a_packed_bomb_is_stopped(shop, load, home, tmp_path):
    folder = tmp_path / "bomb"
    shutil.copytree(STUDENTS / "ko_en", folder)
    (folder / "vocab.koen.spm").unlink()
    (folder / "vocab.koen.spm.gz").write_bytes(gzip.compress(bytes(501_000_000), 1))
    with pytest.raises(PackageUnsafeError, match="far more"):
        students.import_model(folder, load(shop), home, deaf, unverified=True)
    assert nothing_is_left(home)


def test_a_published_size_that_lies_stops_the_unpacking(tmp_path, home, load):
    from tests.translation.students.shop import Shop

    shop = Shop(tmp_path)
    shop.publish("ko-en", size=1000)
    with pytest.raises(PackageUnsafeError, match="far more"):
        students.import_model(shop.packed(), load(shop), home, deaf)
    assert nothing_is_left(home)


def test_a_published_sum_that_is_not_met_after_unpacking_is_an_error(tmp_path, home, load):
    from tests.translation.students.shop import Shop

    shop = Shop(tmp_path)
    shop.publish("ko-en", sha256="0" * 64)
    with pytest.raises(PackageBrokenError, match="not the file that was published"):
        students.import_model(shop.packed(), load(shop), home, deaf)
    assert nothing_is_left(home)


def test_a_model_that_does_not_work_is_refused(shop, load, home, tmp_path):
    folder = tmp_path / "bad"
    shutil.copytree(STUDENTS / "ko_en", folder)
    model = folder / "model.koen.intgemm.alphas.bin"
    model.write_bytes(model.read_bytes()[:300_000])
    with pytest.raises(PackageBrokenError):
        students.import_model(folder, load(shop), home, deaf, unverified=True)
    assert nothing_is_left(home)


def test_the_vocabulary_of_another_model_is_refused(shop, load, home, tmp_path):
    folder = tmp_path / "mixed"
    shutil.copytree(STUDENTS / "ko_en", folder)
    shutil.copy(STUDENTS / "en_ko" / "srcvocab.enko.spm", folder / "vocab.koen.spm")
    with pytest.raises(PackageBrokenError):
        students.import_model(folder, load(shop), home, deaf, unverified=True)
    assert nothing_is_left(home)


def test_what_is_no_folder_of_a_model_is_said_to_be_none(shop, load, home, tmp_path):
    published = load(shop)
    with pytest.raises(PackageNotFoundError):
        students.import_model(tmp_path / "nowhere", published, home, deaf)
    with pytest.raises(PackageNotFoundError):
        students.import_model(tmp_path / "nowhere.zip", published, home, deaf)
    (tmp_path / "letter.txt").write_text("hello")
    with pytest.raises(ModelForeignError, match="neither a folder nor a zip"):
        students.import_model(tmp_path / "letter.txt", published, home, deaf)
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(ModelForeignError, match="vocabulary file"):
        students.import_model(empty, published, home, deaf, unverified=True)
    for number in range(201):
        (empty / f"{number}.jpg").touch()
    with pytest.raises(ModelForeignError, match="201 files"):
        students.import_model(empty, published, home, deaf)


@pytest.mark.parametrize("stage", ["unpack", "try", "finish"])
def test_a_cancelled_import_leaves_nothing(shop, load, home, stage: str):
    seen: list[str] = []

    def progress(one: Progress) -> None:
        seen.append(one.stage)

    with pytest.raises(CancelledError):
        students.import_model(shop.packed(), load(shop), home, progress, lambda: stage in seen)
    assert nothing_is_left(home)


def test_the_model_before_stays_when_the_new_one_fails(shop, load, home):
    made = students.import_model(shop.packed(), load(shop), home, deaf)
    with pytest.raises(PackageError):
        students.import_model(STUDENTS / "ko_en", load(shop), home, deaf, lambda: False, pair=EN_KO)
    assert students.installed(home) == [made]


def test_a_disk_that_becomes_full_is_named_and_nothing_stays(shop, load, home):
    with pytest.raises(NotEnoughSpaceError, match="became full"):
        small_disk.run(_import, shop.packed(), load(shop), home)
    assert nothing_is_left(home)


def _import(folder, published, home, progress):
    return students.import_model(folder, published, home, progress)


def test_a_place_that_cannot_be_written_is_named(shop, load, home):
    home.students.parent.mkdir(parents=True)
    home.students.write_text("a file where a folder should be")
    with pytest.raises(PackageError, match="cannot be written"):
        students.import_model(shop.packed(), load(shop), home, deaf)


def test_a_damaged_model_is_found_by_verifying_and_no_longer_listed(shop, load, home):
    made = students.import_model(shop.packed(), load(shop), home, deaf)
    packages.verify(made)
    file = made.folder / "vocab.koen.spm"
    data = bytearray(file.read_bytes())
    data[7] ^= 1
    file.write_bytes(data)
    with pytest.raises(PackageBrokenError, match=r"vocab\.koen\.spm"):
        packages.verify(made)
    file.write_bytes(data[:-1])
    assert students.installed(home) == []
    with pytest.raises(PackageMissingError):
        students.find(home, KO_EN)


def test_a_model_is_removed(shop, load, home):
    made = students.import_model(shop.packed(), load(shop), home, deaf, never)
    packages.remove(made, home)
    assert nothing_is_left(home)
    with pytest.raises(PackageNotFoundError):
        packages.remove(made, home)


def test_leftovers_of_a_crash_are_cleaned(home):
    left = home.students / ".staging-999999999-x"
    left.mkdir(parents=True)
    packages.clean_leftovers(home)
    assert not left.exists()
