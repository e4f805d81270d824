import pytest

from tests.cli.conftest import EN_KO, KO_EN, Terminal

pytestmark = pytest.mark.slow


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


def test_a_missing_package_says_how_to_install_it(terminal: Terminal):
    for verb in ("verify", "remove"):
        told = terminal("models", verb, "en-ko").told
        assert told.startswith("No model package is installed for en-ko.\n")
        assert "newsreader models install PAIR" in told


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
