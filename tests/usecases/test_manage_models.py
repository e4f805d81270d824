from pathlib import Path

import pytest

from newsreader.errors import (
    CancelledError,
    PackageBrokenError,
    PackageError,
    PackageForeignError,
    PackageMissingError,
    PackageNotFoundError,
    PackageReadOnlyError,
    PackageUnverifiedError,
)
from newsreader.model.engine import EngineKind
from newsreader.model.language import Pair
from newsreader.model.package import Progress
from newsreader.usecases import manage_models
from newsreader.usecases.workbench import Workbench
from tests.conftest import DATA
from tests.translation.fakes import UpperCaseEngine
from tests.translation.packages.package_files import small, write
from tests.translation.students.shop import STUDENTS, Shop
from tests.usecases.conftest import Shelf

pytestmark = pytest.mark.slow

FILE = DATA / "packages" / "translate-ko_en-1_1.argosmodel"
KO_EN = Pair.parse("ko-en")


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "person"))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "ARGOS_PACKAGES_DIR"):
        monkeypatch.delenv(name, raising=False)


def _engine_in_use(bench: Workbench, shelf: Shelf) -> UpperCaseEngine:
    shelf.install("ko-en")
    engine = bench.engines.engine(KO_EN, 2)
    assert isinstance(engine, UpperCaseEngine)
    return engine


def test_a_package_is_installed_found_verified_and_removed(bench: Workbench):
    seen: list[Progress] = []
    package = manage_models.install_file(bench, FILE, seen.append)
    assert manage_models.installed(bench) == [package]
    assert manage_models.find(bench, KO_EN) == package
    assert manage_models.verify(bench, KO_EN) == package
    assert list(manage_models.verify_all(bench)) == [package]
    assert {progress.stage for progress in seen} == {"unpack", "try", "finish"}
    assert manage_models.remove(bench, KO_EN) == package
    assert manage_models.installed(bench) == []
    with pytest.raises(PackageMissingError):
        manage_models.remove(bench, KO_EN)


def test_an_engine_in_use_is_unloaded_when_its_package_changes(bench: Workbench, shelf: Shelf):
    engine = _engine_in_use(bench, shelf)
    manage_models.install_file(bench, FILE)
    assert engine.unloaded == 1
    engine = _engine_in_use(bench, shelf)
    manage_models.remove(bench, KO_EN)
    assert engine.unloaded == 1


def test_an_engine_stays_when_nothing_was_installed(bench: Workbench, shelf: Shelf, tmp_path: Path):
    engine = _engine_in_use(bench, shelf)
    bad = tmp_path / "bad.argosmodel"
    bad.write_bytes(FILE.read_bytes()[:1_000])
    with pytest.raises(PackageBrokenError):
        manage_models.install_file(bench, bad)
    assert engine.unloaded == 0


def test_every_package_that_is_not_whole_is_named(bench: Workbench):
    package = manage_models.install_file(bench, FILE)
    (package.folder / "model" / "model.bin").write_bytes(b"short")
    (bench.paths.packages / "stray").mkdir()
    errors = list(manage_models.verify_all(bench))
    assert all(isinstance(error, PackageBrokenError) for error in errors)
    assert [str(package.folder) in str(error) for error in errors] == [True, False]


def test_a_package_of_another_program_is_used_and_not_removed(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    package = manage_models.install_file(bench, FILE)
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(bench.paths.packages))
    (package.folder / "manifest.json").unlink()
    package.folder.rename(tmp_path / "ko_en")
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path))
    found = manage_models.find(bench, KO_EN)
    assert found.owner == "Argos Translate"
    with pytest.raises(PackageReadOnlyError):
        manage_models.remove(bench, KO_EN)
    assert found.folder.is_dir()


def _foreign(folder: Path, **metadata: object) -> Path:
    for name, data in small(**metadata).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def test_ours_is_removed_also_when_another_program_has_a_newer_one(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    ours = manage_models.install_file(bench, FILE)
    newer = _foreign(tmp_path / "argos" / "ko_en", package_version="9.0")
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(newer.parent))
    assert manage_models.find(bench, KO_EN).folder == newer
    assert manage_models.remove(bench, KO_EN) == ours
    assert [package.folder for package in manage_models.installed(bench)] == [newer]
    with pytest.raises(PackageReadOnlyError):
        manage_models.remove(bench, KO_EN)


def test_a_check_ends_when_it_is_cancelled(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    manage_models.install_file(bench, FILE)
    with pytest.raises(CancelledError):
        manage_models.verify(bench, KO_EN, lambda: True)
    newer = _foreign(tmp_path / "argos" / "ko_en", package_version="9.0")
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(newer.parent))
    with pytest.raises(CancelledError):
        manage_models.verify(bench, KO_EN, lambda: True)


def test_a_folder_that_is_none_is_said_to_be_unreadable(bench: Workbench):
    bench.paths.packages.write_text("not a folder")
    assert manage_models.installed(bench) == []
    manage_models.clean_leftovers(bench)
    with pytest.raises(PackageError, match="cannot be read"):
        list(manage_models.verify_all(bench))


def test_what_is_no_package_for_the_two_languages_is_refused(bench: Workbench, tmp_path: Path):
    with pytest.raises(PackageForeignError):
        manage_models.install_file(bench, write(tmp_path / "x.argosmodel", small(from_code="de")))


def test_leftovers_are_removed(bench: Workbench):
    left = bench.paths.packages / ".staging-999999999-x"
    left.mkdir(parents=True)
    manage_models.clean_leftovers(bench)
    assert not left.exists()


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """A shop that published the Korean–English test student, in place of the real publisher."""
    shop = Shop(tmp_path)
    shop.publish("ko-en")
    published = shop.list()
    monkeypatch.setattr(manage_models, "resource", lambda _name: published)
    return shop


STUDENT = EngineKind.STUDENT


def test_both_kinds_live_side_by_side(bench: Workbench, shop: Shop):
    argos = manage_models.install_file(bench, FILE)
    student = manage_models.import_student(bench, shop.packed())
    assert manage_models.installed(bench) == [argos, student]
    assert manage_models.disk_use([argos, student]) == argos.size + student.size
    assert manage_models.find(bench, KO_EN) == argos
    assert manage_models.find(bench, KO_EN, STUDENT) == student
    assert manage_models.verify(bench, KO_EN, kind=STUDENT) == student
    assert list(manage_models.verify_all(bench)) == [argos, student]
    assert manage_models.remove(bench, KO_EN, STUDENT) == student
    assert manage_models.installed(bench) == [argos]
    with pytest.raises(PackageMissingError):
        manage_models.remove(bench, KO_EN, STUDENT)


def test_an_engine_of_the_other_kind_stays_loaded(bench: Workbench, shelf: Shelf, shop: Shop):
    engine = _engine_in_use(bench, shelf)
    manage_models.import_student(bench, shop.packed())
    manage_models.remove(bench, KO_EN, STUDENT)
    assert engine.unloaded == 0


def test_unknown_files_are_named_and_need_an_explicit_choice(bench: Workbench, shop: Shop):
    with pytest.raises(PackageUnverifiedError) as refused:
        manage_models.import_student(bench, STUDENTS / "en_ko")
    assert refused.value.about == "en_ko"
    made = manage_models.import_student(bench, STUDENTS / "en_ko", unverified=True)
    assert not made.verified


def test_a_model_that_was_never_published_is_not_looked_for_online(bench: Workbench, shop: Shop):
    with pytest.raises(PackageNotFoundError, match="en-ko"):
        manage_models.install_student(bench, Pair.parse("en-ko"))
    with pytest.raises(PackageNotFoundError, match="tiny"):
        manage_models.install_student(bench, KO_EN, "tiny")


def test_a_damaged_model_is_named_beside_damaged_packages(bench: Workbench, shop: Shop):
    student = manage_models.import_student(bench, shop.packed())
    (student.folder / "vocab.koen.spm").write_bytes(b"short")
    (error,) = manage_models.verify_all(bench)
    assert isinstance(error, PackageBrokenError)
    assert str(student.folder) in str(error)


def test_the_published_models_are_listed_without_going_online():
    offers = manage_models.available_students()
    assert [(str(offer.pair), offer.architecture) for offer in offers] == [
        ("ko-en", "base"), ("ko-en", "base-memory"), ("en-ko", "base"), ("en-ko", "base-memory"),
    ]  # fmt: skip
    assert all(offer.engine is STUDENT for offer in offers)
