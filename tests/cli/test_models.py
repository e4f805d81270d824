from pathlib import Path

import pytest

from tests.cli.conftest import EN_KO, KO_EN, Terminal
from tests.translation.students.shop import STUDENTS, Shop

pytestmark = pytest.mark.slow


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """A shop that published the Korean–English test student, in place of the real publisher."""
    shop = Shop(tmp_path)
    shop.publish("ko-en")
    published = shop.list()
    monkeypatch.setattr("newsreader.usecases.manage_models.resource", lambda _name: published)
    return shop


def test_a_package_is_installed_used_verified_and_removed(terminal: Terminal):
    done = terminal("models", "install", "--file", KO_EN)
    assert (done.code, done.out, done.err) == (0, "", "Installed ko-en 1.1.\n")
    assert terminal("models", "verify").err == "ko-en 1.1 is whole.\n"
    (package,) = terminal("models", "list", "--json").json
    assert (package["pair"], package["version"], package["owner"]) == ("ko-en", "1.1", "newsreader")
    assert terminal("models", "verify", "ko-en", "--json").json == [package]
    assert terminal("models", "remove", "ko-en").err == "Removed ko-en 1.1.\n"
    assert terminal("models", "list", "--json").json == []


def test_packages_stand_in_columns(equipped_terminal: Terminal):
    equipped_terminal("models", "install", "--file", EN_KO)
    lines = equipped_terminal("models", "list").out.splitlines()
    assert [line.split()[:4] for line in lines] == [
        ["ko-en", "1.1", "1.8", "MB"],
        ["en-ko", "1.1", "1.8", "MB"],
    ]
    assert len({line.index(str(equipped_terminal.paths.packages)) for line in lines}) == 1


def test_without_packages_the_list_says_where_they_are(terminal: Terminal):
    for verb in ("list", "verify"):
        done = terminal("models", verb)
        assert (done.code, done.out) == (0, "")
        assert "newsreader models available" in done.err


def test_a_missing_package_says_how_to_see_what_there_is(terminal: Terminal):
    for verb in ("verify", "remove"):
        told = terminal("models", verb, "en-ko").told
        assert told.startswith("No model package is installed for en-ko.\n")
        assert "newsreader models list" in told


@pytest.mark.parametrize("size", [0, 100])
def test_a_damaged_package_is_found(equipped_terminal: Terminal, size: int):
    (model,) = equipped_terminal.paths.packages.rglob("model.bin")
    data = bytearray(model.read_bytes())
    data[5_000] ^= 1
    model.write_bytes(data[: size or None])
    told = equipped_terminal("models", "verify").told
    assert "not whole" in told or "model.bin is not as it was installed" in told
    assert "Download the package again." in told


def test_a_damaged_settings_file_is_told_and_the_index_of_the_program_used(terminal: Terminal):
    terminal.paths.settings.write_text('package_index = "http', "utf-8")
    terminal.patch.setattr("newsreader.settings.PACKAGE_INDEX", "ftp://example.org/index.json")
    told = terminal("models", "available").told
    assert f"The settings file {terminal.paths.settings} cannot be read" in told
    assert "the defaults are used meanwhile" in told


def test_an_index_that_cannot_be_reached_is_told(terminal: Terminal):
    terminal.paths.settings.write_text('package_index = "http://127.0.0.1:9/index.json"', "utf-8")
    terminal.patch.setenv("NO_PROXY", "127.0.0.1")
    assert "Check the connection" in terminal("models", "available").told
    assert "Check the connection" in terminal("models", "install", "ko-en").told


def test_a_student_model_is_imported_used_verified_and_removed(terminal: Terminal, shop: Shop):
    folder = shop.packed()
    done = terminal("models", "install", "--engine", "student", "--folder", folder)
    assert (done.code, done.out, done.err) == (0, "", "Installed ko-en 2.0 (student base).\n")
    (model,) = terminal("models", "list", "--json").json
    assert (model["engine"], model["architecture"], model["verified"]) == ("student", "base", True)
    assert terminal("models", "verify", "ko-en", "--engine", "student", "--json").json == [model]
    assert terminal("models", "verify").err == "ko-en 2.0 (student base) is whole.\n"
    terminal.paths.settings.write_text('engine_ko_en = "student"\n', "utf-8")
    story = terminal.file("story.txt", "장관은 서울에서 회의를 열었다.\n")
    made = terminal("translate", story, "--json").json["paragraphs"][0]
    assert made["target"]
    removed = terminal("models", "remove", "ko-en", "--engine", "student")
    assert removed.err == "Removed ko-en 2.0 (student base).\n"
    assert terminal("models", "list", "--json").json == []


def test_files_nobody_published_are_taken_only_when_the_person_insists(
    terminal: Terminal, shop: Shop
):
    words = ("models", "install", "--engine", "student", "--folder", STUDENTS / "en_ko")
    told = terminal(*words).told
    assert "No file of en_ko has the checksum of a published one." in told
    assert "If you know who made it, add --unverified" in told
    done = terminal(*words, "--unverified")
    assert done.code == 0
    assert "stays marked as unverified" in done.err
    (model,) = terminal("models", "list", "--json").json
    assert (model["verified"], model["version"]) == (False, "unverified")
    assert "unverified" in terminal("models", "list").out


def test_both_kinds_are_listed_and_their_disk_use(equipped_terminal: Terminal, shop: Shop):
    equipped_terminal("models", "install", "--engine", "student", "--folder", shop.packed())
    done = equipped_terminal("models", "list")
    lines = done.out.splitlines()
    assert [line.split()[4] for line in lines] == ["argos", "student"]
    found = equipped_terminal("models", "list", "--json").json
    total = sum(package["size"] for package in found) / 1e6
    assert done.err == f"Packages of Newsreader take {total:.1f} MB.\n"


def test_removing_one_kind_leaves_the_other(equipped_terminal: Terminal, shop: Shop):
    equipped_terminal("models", "install", "--engine", "student", "--folder", shop.packed())
    assert equipped_terminal("models", "remove", "ko-en").code == 0
    (left,) = equipped_terminal("models", "list", "--json").json
    assert left["engine"] == "student"


def test_the_published_models_are_known_offline(terminal: Terminal):
    offers = terminal("models", "available", "--engine", "student", "--json").json
    assert [(o["pair"], o["architecture"], o["size"]) for o in offers] == [
        ("ko-en", "base", 48_227_909),
        ("ko-en", "base-memory", 37_241_532),
        ("en-ko", "base", 49_892_728),
        ("en-ko", "base-memory", 38_024_406),
    ]
    assert "48.2 MB" in terminal("models", "available", "--engine", "student").out


def test_a_student_model_that_was_never_published_or_installed_is_told(terminal: Terminal):
    words = ("models", "install", "ko-en", "--engine", "student", "--architecture", "huge")
    assert "There is no model huge for ko-en." in terminal(*words).told
    told = terminal("models", "remove", "ko-en", "--engine", "student").told
    assert "No Firefox Translations model is installed for ko-en." in told
