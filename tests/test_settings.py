from pathlib import Path

import pytest

from newsreader.errors import SettingsError
from newsreader.settings import Settings, load, save


def test_without_a_file_the_defaults_hold(tmp_path: Path):
    assert load(tmp_path / "settings.toml") == Settings()


def test_what_was_saved_is_loaded_with_its_types(tmp_path: Path):
    path = tmp_path / "settings.toml"
    chosen = Settings(theme="dark", font_size=21, column_ratio=0.42, window=(900, 700))
    save(chosen, path)
    assert load(path) == chosen
    assert not path.with_suffix(".part").exists()


def test_remapped_keys_survive(tmp_path: Path):
    path = tmp_path / "settings.toml"
    save(Settings(keys={"find": "Ctrl+K"}), path)
    assert load(path).keys == {"find": "Ctrl+K"}


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ('font_size = "large"', "font_size"),
        ("theme = 3", "theme"),
        ("sidebar_visible = 1", "sidebar_visible"),
        ("window = [1, 2, 3]", "window"),
    ],
)
def test_a_value_of_the_wrong_kind_falls_back_alone(tmp_path: Path, line: str, field: str):
    path = tmp_path / "settings.toml"
    path.write_text(f"beam = 4\n{line}\n", "utf-8")
    settings = load(path)
    assert settings.beam == 4
    assert getattr(settings, field) == getattr(Settings(), field)


def test_an_unknown_key_is_passed_over(tmp_path: Path):
    path = tmp_path / "settings.toml"
    path.write_text('from_the_future = true\ntheme = "sepia"\n', "utf-8")
    assert load(path).theme == "sepia"


def test_a_broken_file_is_named(tmp_path: Path):
    path = tmp_path / "settings.toml"
    path.write_text("theme = = dark", "utf-8")
    with pytest.raises(SettingsError, match=r"settings\.toml"):
        load(path)


def test_a_folder_that_is_not_there_is_an_error_for_a_person(tmp_path: Path):
    with pytest.raises(SettingsError, match="cannot be written"):
        save(Settings(), tmp_path / "nowhere" / "settings.toml")
