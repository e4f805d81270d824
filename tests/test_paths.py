from pathlib import Path

import pytest

from newsreader.errors import HomeError
from newsreader.paths import Paths, resource, seeds


def test_everything_lies_below_a_chosen_home(tmp_path: Path):
    paths = Paths.find(tmp_path / "home")
    for path in (paths.library, paths.packages, paths.backups, paths.settings, paths.downloads):
        assert path.is_relative_to(tmp_path / "home")


def test_the_variable_chooses_a_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("NEWSREADER_HOME", str(tmp_path / "other"))
    assert Paths.find().library == tmp_path / "other" / "library.sqlite"


def test_an_argument_is_stronger_than_the_variable(tmp_path: Path, monkeypatch):
    monkeypatch.setenv("NEWSREADER_HOME", str(tmp_path / "other"))
    assert Paths.find(tmp_path / "mine").data == tmp_path / "mine"


def test_without_a_choice_the_platform_decides(tmp_path: Path, monkeypatch):
    monkeypatch.delenv("NEWSREADER_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    paths = Paths.find()
    assert paths.data.name == "newsreader"
    assert paths.settings.name == "settings.toml"


def test_making_makes_the_folders(tmp_path: Path):
    paths = Paths.find(tmp_path / "a" / "b").make()
    assert paths.data.is_dir()
    assert paths.cache.is_dir()


def test_a_home_that_is_a_file_is_an_error_for_a_person(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(HomeError, match="cannot be used"):
        Paths.find(tmp_path / "file").make()


def test_data_can_be_read_where_no_cache_can_be_made(tmp_path: Path):
    (tmp_path / "file").touch()
    locked = tmp_path / "file" / "cache"
    Paths(tmp_path, tmp_path / "file" / "config", locked).make()
    with pytest.raises(HomeError, match="cannot be used"):
        Paths(tmp_path / "new", tmp_path / "new", locked).make()


def test_a_home_on_a_read_only_disk_can_be_read(tmp_path: Path):
    """A folder in /proc can be entered by everyone and written by nobody."""
    place = Path("/proc/self")
    assert Paths(place, place, place / "cache").make().data == place


def test_shipped_files_are_found():
    assert resource("themes", "light.toml").is_file()
    assert list(seeds().glob("*.txt"))
