from pathlib import Path

import pytest

from newsreader.errors import SettingsError
from newsreader.model.engine import EngineChoice, EngineKind
from newsreader.model.language import Pair
from newsreader.settings import Settings, choices, load, save, set_aside


def test_without_a_file_the_defaults_hold(tmp_path: Path):
    assert load(tmp_path / "settings.toml") == Settings()


def test_what_was_saved_is_loaded_with_its_types(tmp_path: Path):
    path = tmp_path / "settings.toml"
    chosen = Settings(theme="dark", font_size=21, column_ratio=0.42, window=(900, 700))
    save(chosen, path)
    assert load(path) == chosen
    assert list(tmp_path.iterdir()) == [path]


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


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ('interface_language = "tlh"', "interface_language"),
        ('theme = "neon"', "theme"),
        ('layout = "diagonal"', "layout"),
        ('translation = "sung"', "translation"),
        ("font_size = -3", "font_size"),
        ("font_size = 4000", "font_size"),
        ("column_ratio = 7", "column_ratio"),
        ("column_ratio = nan", "column_ratio"),
        ("beam = 100000", "beam"),
        ("beam = 0", "beam"),
        ("window = [999999999999, 5]", "window"),
        ("window = [0, 900]", "window"),
        ("list_width = -40", "list_width"),
        ("last_article = -1", "last_article"),
        ('engine_ko_en = "oracle"', "engine_ko_en"),
        ('engine_en_ko = ""', "engine_en_ko"),
        ('server_url = "http://\\u0000"', "server_url"),
        (f'server_key = "{"k" * 2001}"', "server_key"),
        ("pause_on_battery = 1", "pause_on_battery"),
        ("last_article = 99999999999999999999", "last_article"),
    ],
)
def test_a_value_that_makes_no_sense_falls_back_alone(tmp_path: Path, line: str, field: str):
    path = tmp_path / "settings.toml"
    path.write_text(f"welcomed = true\n{line}\n", "utf-8")
    settings = load(path)
    assert settings.welcomed
    assert getattr(settings, field) == getattr(Settings(), field)


@pytest.mark.parametrize(
    "chosen",
    [
        Settings(font_size=12, column_ratio=0.3, beam=1, window=(320, 240)),
        Settings(font_size=40, column_ratio=0.7, beam=8, window=(7680, 4320)),
        Settings(interface_language="ko", theme="sepia", layout="stacked", translation="hidden"),
        Settings(last_article=2**63 - 1, list_visible=False),
        Settings(engine_ko_en="student", engine_en_ko="libretranslate"),
        Settings(server_url="https://translate.example.org/", server_key="k-1"),
        Settings(pause_on_battery=False, translate_unread=True, word_links=False),
    ],
)
def test_every_value_the_window_offers_is_kept(tmp_path: Path, chosen: Settings):
    save(chosen, tmp_path / "settings.toml")
    assert load(tmp_path / "settings.toml") == chosen


def test_keys_that_are_no_text_are_passed_over_and_the_others_stay(tmp_path: Path):
    path = tmp_path / "settings.toml"
    path.write_text('[keys]\nfind = 3\nstar = "Ctrl+D"\ncopy = ["C"]\n', "utf-8")
    assert load(path).keys == {"star": "Ctrl+D"}


def test_an_unknown_key_is_passed_over(tmp_path: Path):
    path = tmp_path / "settings.toml"
    path.write_text('from_the_future = true\ntheme = "sepia"\n', "utf-8")
    assert load(path).theme == "sepia"


def test_a_broken_file_is_named(tmp_path: Path):
    path = tmp_path / "settings.toml"
    path.write_text("theme = = dark", "utf-8")
    with pytest.raises(SettingsError, match=r"settings\.toml"):
        load(path)


def test_a_file_set_aside_keeps_every_letter_and_never_another_one_s_place(tmp_path: Path):
    path = tmp_path / "settings.toml"
    names = []
    for text in ("theme = = dark", "theme = [", "beam"):
        path.write_text(text, "utf-8")
        kept = set_aside(path)
        assert not path.exists()
        assert kept.read_text("utf-8") == text
        names.append(kept.name)
    assert names == ["settings.toml.broken", "settings.toml.broken-2", "settings.toml.broken-3"]
    assert (tmp_path / names[0]).read_text("utf-8") == "theme = = dark"


def test_a_file_that_cannot_be_set_aside_is_an_error_for_a_person(tmp_path: Path):
    with pytest.raises(SettingsError, match="cannot be set aside"):
        set_aside(tmp_path / "settings.toml")


def test_two_writers_never_share_a_file_before_it_is_whole(tmp_path: Path):
    path = tmp_path / "settings.toml"
    path.with_suffix(".part").mkdir()  # whatever stands where somebody else writes
    save(Settings(beam=4), path)
    assert load(path).beam == 4


def test_a_write_that_fails_leaves_nothing_behind(tmp_path: Path):
    path = tmp_path / "settings.toml"
    path.mkdir()
    (path / "something").touch()
    with pytest.raises(SettingsError, match="cannot be written"):
        save(Settings(), path)
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_an_error_for_a_person(tmp_path: Path):
    with pytest.raises(SettingsError, match="cannot be written"):
        save(Settings(), tmp_path / "nowhere" / "settings.toml")


KO_EN, EN_KO = Pair.parse("ko-en"), Pair.parse("en-ko")


def test_without_a_choice_both_directions_use_their_argos_package():
    assert choices(Settings()) == {KO_EN: EngineChoice(), EN_KO: EngineChoice()}


def test_each_direction_has_its_own_engine():
    chosen = choices(Settings(engine_ko_en="student"))
    assert chosen[KO_EN].kind is EngineKind.STUDENT
    assert chosen[EN_KO].kind is EngineKind.ARGOS


def test_only_a_direction_that_chose_the_server_is_told_its_address():
    settings = Settings(
        engine_en_ko="libretranslate", server_url="http://127.0.0.1:5000", server_key="k"
    )
    chosen = choices(settings)
    server = EngineChoice(EngineKind.LIBRETRANSLATE, "http://127.0.0.1:5000", "k")
    assert chosen == {KO_EN: EngineChoice(), EN_KO: server}
