import shutil

import pytest

from newsreader.errors import PackageBrokenError, PackageMissingError
from newsreader.translation.packages import find, verify
from tests.translation.packages import package_files
from tests.translation.packages.test_installed import put

pytestmark = pytest.mark.slow


def test_a_package_as_it_was_installed_is_good(ko_en):
    verify(ko_en)


@pytest.mark.parametrize("name", ["model/model.bin", "sentencepiece.model", "metadata.json"])
def test_a_changed_file_is_named(ko_en, name):
    file = ko_en.folder / name
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    with pytest.raises(PackageBrokenError, match=f"{name} is not as it was"):
        verify(ko_en)


def test_a_missing_file_is_named(ko_en):
    (ko_en.folder / "model/config.json").unlink()
    with pytest.raises(PackageBrokenError, match=r"model/config\.json is missing"):
        verify(ko_en)


def test_a_package_without_manifest_is_broken(ko_en):
    (ko_en.folder / "manifest.json").unlink()
    with pytest.raises(PackageBrokenError, match=r"lost its manifest\.json"):
        verify(ko_en)


def test_a_package_that_is_gone_is_missing(ko_en):
    shutil.rmtree(ko_en.folder)
    with pytest.raises(PackageMissingError, match="no longer"):
        verify(ko_en)


def test_a_package_of_another_program_is_tried_out(home, monkeypatch, tmp_path, package_file, ko):
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "argos"))
    folder = put(tmp_path / "argos/ko_en", package_files.members(package_file))
    verify(find(home, ko))
    (folder / "model/model.bin").write_bytes(b"damaged")
    with pytest.raises(PackageBrokenError, match="cannot be loaded"):
        verify(find(home, ko))
