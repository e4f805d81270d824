import hashlib
import json
from pathlib import Path

import pytest

from newsreader.translation.packages import known_sums


@pytest.fixture
def known(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "known.json"


def _model(folder: Path, name: str) -> Path:
    (folder / name).write_bytes(name.encode() * 100)
    return folder / name


def _true_sum(model: Path) -> str:
    return hashlib.sha256(model.read_bytes()).hexdigest()


def _kept(known: Path) -> dict[str, str]:
    sums: dict[str, str] = json.loads(known.read_text())
    return sums


def _believed(model: Path, known: Path) -> bool:
    """Tell whether what is remembered is believed, so that the model is not read again."""
    sums = _kept(known)
    key = next(key for key in sums if str(model) in key)
    known.write_text(json.dumps({**sums, key: "remembered"}))
    answer = known_sums.sha256(model, known)
    known.write_text(json.dumps(sums))
    return answer == "remembered"


def test_several_models_are_all_remembered(tmp_path: Path, known: Path):
    models = [_model(tmp_path, name) for name in "abc"]
    for model in models:
        assert known_sums.sha256(model, known) == _true_sum(model)
    assert len(_kept(known)) == 3
    assert all(_believed(model, known) for model in models)


def test_a_changed_model_is_read_again(tmp_path: Path, known: Path):
    model = _model(tmp_path, "a")
    known_sums.sha256(model, known)
    model.write_bytes(b"longer than before" * 100)
    assert known_sums.sha256(model, known) == _true_sum(model)


@pytest.mark.parametrize("kept", [b"", b"{", b"[1]", b"\xff", b'{"x": 3}'])
def test_a_broken_file_of_checksums_is_made_anew(tmp_path: Path, known: Path, kept: bytes):
    known.parent.mkdir()
    known.write_bytes(kept)
    model = _model(tmp_path, "a")
    assert known_sums.sha256(model, known) == _true_sum(model)
    assert list(_kept(known).values()) == [_true_sum(model)]
    assert list(known.parent.iterdir()) == [known]


def test_where_nothing_can_be_kept_the_model_is_read(tmp_path: Path):
    (tmp_path / "file").touch()
    model = _model(tmp_path, "a")
    assert known_sums.sha256(model, tmp_path / "file" / "known.json") == _true_sum(model)
