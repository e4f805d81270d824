import shutil
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.errors import EngineError
from newsreader.model.language import Pair
from newsreader.translation.model_file import ALL, Choice, read, write_copy
from newsreader.translation.packages import find
from tests.translation.ct2_files import make_older

pytestmark = pytest.mark.slow


@pytest.fixture
def folder(session_home, tmp_path) -> Path:
    """A package folder that may be changed."""
    package = find(session_home, Pair.parse("ko-en"))
    return Path(shutil.copytree(package.folder, tmp_path / "ko_en"))


@pytest.fixture
def model(folder) -> Path:
    return Path(folder / "model/model.bin")


def test_tells_the_layers_and_what_attention_is_told(model):
    layout = read(model)
    assert layout.layers == 3
    assert layout.choice == Choice(-1, ALL)


@pytest.mark.parametrize("version", [3, 4, 5, 6])
def test_a_file_that_says_nothing_tells_the_first_head_of_the_last_layer(folder, model, version):
    make_older(folder, version)
    layout = read(model)
    assert layout.version == version
    assert layout.layers == 3
    assert layout.choice == Choice(-1, 1)


@pytest.mark.parametrize("version", [None, 3, 4, 5, 6])
@pytest.mark.parametrize("choice", [Choice(-2, ALL), Choice(-3, 2), Choice(-1, 1)])
def test_a_copy_says_what_was_chosen_and_nothing_else_differs(
    folder, model, tmp_path, version, choice
):
    if version:
        make_older(folder, version)
    before = model.read_bytes()
    copy = tmp_path / "copy.bin"
    write_copy(model, read(model), choice, copy)
    assert read(copy).choice == choice
    assert model.read_bytes() == before
    back = tmp_path / "back.bin"
    write_copy(copy, read(copy), Choice(-1, 1), back)
    write_copy(model, read(model), Choice(-1, 1), copy)
    assert back.read_bytes() == copy.read_bytes()


def test_a_file_that_is_gone_is_an_error_in_a_sentence(tmp_path):
    with pytest.raises(EngineError, match="cannot be read"):
        read(tmp_path / "model.bin")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(size=st.integers(0, 3000), place=st.integers(0, 400), byte=st.integers(0, 255))
def test_a_damaged_file_is_an_error_and_never_more(model, tmp_path, size, place, byte):
    data = bytearray(model.read_bytes()[:size] if size < 2000 else model.read_bytes())
    if place < len(data):
        data[place] = byte
    damaged = tmp_path / "damaged.bin"
    damaged.write_bytes(data)
    with suppress(EngineError):
        assert read(damaged).count <= 100_000
