import json
import shutil
from pathlib import Path

import pytest

from newsreader.errors import PackageMissingError, PackageReadOnlyError
from newsreader.translation.packages import find, installed, remove
from newsreader.translation.packages.foreign import OWNER, folders
from newsreader.translation.packages.manifest import sha256
from tests.translation.packages import package_files

pytestmark = pytest.mark.slow


@pytest.fixture
def argos(monkeypatch, tmp_path: Path) -> Path:
    """The folder where another Argos program keeps its packages."""
    folder = tmp_path / "argos"
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(folder))
    return folder


def put(folder: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def test_a_new_home_has_no_packages(home, ko):
    assert installed(home) == []
    with pytest.raises(PackageMissingError, match="ko-en"):
        find(home, ko)


def test_a_package_of_another_program_is_used_but_not_ours(home, argos, ko):
    folder = put(argos / "ko_en", package_files.small())
    package = find(home, ko)
    assert (package.owner, package.folder, package.version) == (OWNER, folder, "1.1")
    assert package.sha256 == sha256(folder / "model/model.bin")
    assert package.size == sum(map(len, package_files.small().values()))
    with pytest.raises(PackageReadOnlyError, match="Argos Translate"):
        remove(package, home)
    assert folder.exists()


def test_a_checksum_is_that_of_the_file_as_it_is_now(home, argos, ko):
    folder = put(argos / "ko_en", package_files.small())
    first = find(home, ko).sha256
    (folder / "model/model.bin").write_bytes(b"another model")
    assert find(home, ko).sha256 == sha256(folder / "model/model.bin") != first


def test_the_newest_version_wins_and_of_equal_ones_ours(home, argos, ko_en, ko):
    put(argos / "old", package_files.small(package_version="1.0"))
    put(argos / "same", package_files.small())
    assert find(home, ko) == ko_en
    newer = put(argos / "new", package_files.small(package_version="1.10"))
    assert find(home, ko).folder == newer
    assert [package.version for package in installed(home)] == ["1.10", "1.1", "1.1", "1.0"]


def test_broken_folders_of_other_programs_are_passed_over(home, argos):
    put(argos / "nothing", {"foo": b"x"})
    put(argos / "json", package_files.small() | {"metadata.json": b"{"})
    put(argos / "german", package_files.small(from_code="de"))
    put(argos / "half", {"metadata.json": package_files.small()["metadata.json"]})
    put(
        argos / "bpe",
        {n.replace("sentencepiece", "bpe"): d for n, d in package_files.small().items()},
    )
    (argos / "__MACOSX").mkdir()
    (argos / "file").write_text("x")
    good = put(argos / "good", package_files.small())
    assert [package.folder for package in installed(home)] == [good]


def test_a_half_installed_folder_is_passed_over(home, ko_en):
    (home.packages / "stray").mkdir()
    shutil.copytree(ko_en.folder, home.packages / "copy")
    (home.packages / "copy/manifest.json").unlink()
    shutil.copytree(ko_en.folder, home.packages / "short")
    (home.packages / "short/sentencepiece.model").unlink()
    shutil.copytree(ko_en.folder, home.packages / "odd")
    (home.packages / "odd/manifest.json").write_text('{"format": 1, "files": 3}')
    shutil.copytree(ko_en.folder, home.packages / ".staging-1-x")
    assert installed(home) == [ko_en]


def test_other_programs_are_looked_for_where_they_keep_packages(tmp_path):
    config = tmp_path / ".config/argos-translate"
    config.mkdir(parents=True)
    (config / "settings.json").write_text(json.dumps({"ARGOS_PACKAGES_DIR": "/set"}))
    found = folders({"ARGOS_PACKAGES_DIR": "/env"}, tmp_path)
    assert found[:2] == [Path("/env"), Path("/set")]
    assert tmp_path / ".local/share/argos-translate/packages" in found
    assert tmp_path / "snap/argos-translate/current/.local/share/argos-translate/packages" in found
    assert Path("/data/argos-translate/packages") in folders({"XDG_DATA_HOME": "/data"}, tmp_path)


def test_looking_makes_no_folders_in_the_home(home):
    installed(home)
    assert not Path.home().exists()
