import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from newsreader.errors import PackageNotFoundError, PackageReadOnlyError
from newsreader.model.package import InstalledPackage
from newsreader.translation.packages import clean_leftovers, installed, remove
from tests.library.processes import DROP_PRIVILEGES, run

DAY = 24 * 3600
IMPORTS = """
import tempfile
from newsreader.paths import Paths
from newsreader.translation import packages
"""
LOCKED = """
home = Paths.find(tempfile.mkdtemp()).make()
for folder in (home.packages, home.downloads):
    folder.mkdir()
    folder.chmod(0)
print(packages.installed(home))
packages.clean_leftovers(home)
print("cleaned")
for folder in (home.packages, home.downloads):
    folder.chmod(0o700)
"""


@pytest.mark.slow
def test_a_removed_package_is_gone_whole(ko_en, home):
    remove(ko_en, home)
    assert list(home.packages.iterdir()) == []
    with pytest.raises(PackageNotFoundError, match="already removed"):
        remove(ko_en, home)


@pytest.mark.parametrize("owner", ["newsreader", "Argos Translate"])
def test_nothing_outside_our_folder_is_removed(home, tmp_path, ko, owner):
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    with pytest.raises(PackageReadOnlyError):
        remove(InstalledPackage(ko, "1.1", folder, 0, "", owner=owner), home)
    assert folder.exists()


def test_what_a_crash_left_is_cleaned_and_what_is_in_use_stays(home):
    ended = subprocess.Popen([sys.executable, "-c", "pass"])
    ended.wait()
    for name in (f".staging-{ended.pid}-a", f".old-{ended.pid}-b", ".staging-odd", "ko_en-1_1"):
        (home.packages / name / "model").mkdir(parents=True)
    (home.packages / f".staging-{os.getpid()}-c").mkdir()
    clean_leftovers(home)
    left = sorted(folder.name for folder in home.packages.iterdir())
    assert left == [f".staging-{os.getpid()}-c", "ko_en-1_1"]


def test_copies_of_models_that_a_crash_left_are_cleaned(home, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    ended = subprocess.Popen([sys.executable, "-c", "pass"])
    ended.wait()
    names = [f"newsreader_model-{process}-x" for process in (ended.pid, os.getpid())]
    others = ["newsreader-other", f"another-{ended.pid}-x", f".staging-{ended.pid}-x"]
    for name in (*names, *others):
        (tmp_path / "temporary" / name).mkdir(parents=True)
    clean_leftovers(home)
    left = {folder.name for folder in (tmp_path / "temporary").iterdir()}
    assert left == {names[1], *others}


def test_an_unfinished_download_is_kept_for_a_month(home):
    home.downloads.mkdir(parents=True)
    for name, age in (("new.part", 3 * DAY), ("old.part", 40 * DAY)):
        (home.downloads / name).write_bytes(b"x")
        os.utime(home.downloads / name, (time.time() - age,) * 2)
    clean_leftovers(home)
    assert [file.name for file in home.downloads.iterdir()] == ["new.part"]


def test_what_cannot_be_cleaned_stays(home):
    home.packages.write_text("not a folder")
    home.downloads.parent.mkdir(parents=True, exist_ok=True)
    home.downloads.write_text("not a folder")
    clean_leftovers(home)
    assert home.downloads.exists()


def test_folders_that_may_not_be_read_do_no_harm():
    assert run(IMPORTS + DROP_PRIVILEGES + LOCKED, Path(tempfile.gettempdir())) == ["[]", "cleaned"]


def test_a_new_home_needs_no_cleaning(home):
    clean_leftovers(home)
    assert installed(home) == []


@pytest.mark.slow
def test_an_installation_that_was_killed_leaves_no_package(home, package_file, ko_en):
    half = home.packages / ".staging-999999999-x"
    shutil.copytree(ko_en.folder, half)
    assert installed(home) == [ko_en]
    clean_leftovers(home)
    assert not half.exists()
