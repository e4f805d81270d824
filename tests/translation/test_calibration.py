import hashlib
import json
import os
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.errors import CancelledError, PackageBrokenError
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.translation import calibrating, calibration
from newsreader.translation.argos_model import ArgosModel
from newsreader.translation.calibration import telling
from newsreader.translation.engines.argos import ArgosEngine
from newsreader.translation.model_file import ALL, Choice, read
from newsreader.translation.packages import find
from newsreader.translation.packages.probe import calibrate_apart
from newsreader.translation.packages.verify import verify
from newsreader.translation.quality_score import USUAL, Expected
from tests.translation.ct2_files import make_older
from tests.translation.packages import small_disk

pytestmark = pytest.mark.slow

PAIR = Pair.parse("ko-en")
SOURCE, TARGET = "3월 쌀 가격이 65퍼센트 올랐다.", "The price of rice rose 65 percent in March."


@pytest.fixture
def folder(session_home, tmp_path) -> Path:
    """A package folder that may be changed."""
    return Path(shutil.copytree(find(session_home, PAIR).folder, tmp_path / "ko_en"))


def told(folder: Path, choice: Choice | None = None):
    model = ArgosModel(folder, threads=1, choice=choice)
    return model.attend([(SOURCE, TARGET)], lambda: False)[0]


def told_there(folder: Path, *_):
    """Do the same in another process, with another layer."""
    return told(folder, Choice(-2))


def test_installing_keeps_a_choice_beside_the_model(session_home):
    for pair in ("ko-en", "en-ko"):
        package = find(session_home, Pair.parse(pair))
        assert (package.folder / calibration.FILE).exists()
        assert calibration.read(package.folder) == Choice(-1, ALL)
        verify(package)


def test_the_choice_belongs_to_what_is_verified(ko_en):
    calibration.write(ko_en.folder, Choice(-3, 3))
    with pytest.raises(PackageBrokenError, match=calibration.FILE):
        verify(ko_en)


@pytest.mark.parametrize("text", [None, "", "{}", "[1]", '{"layer": null, "heads": 1}', "{", "\0"])
def test_without_a_readable_choice_all_heads_of_the_last_layer_are_told(tmp_path, text):
    if text is not None:
        (tmp_path / calibration.FILE).write_text(text)
    assert calibration.read(tmp_path) == Choice(-1, ALL)


def test_the_model_tells_what_was_chosen_and_its_file_stays_as_it_was(folder):
    file = folder / "model/model.bin"
    before = hashlib.sha256(file.read_bytes()).hexdigest()
    last, first = told(folder, Choice(-1)), told(folder, Choice(-3))
    assert last != first
    assert last == told(folder)
    calibration.write(folder, Choice(-3))
    assert told(folder) == first
    assert hashlib.sha256(file.read_bytes()).hexdigest() == before
    assert sorted(path.name for path in (folder / "model").iterdir()) == [
        "config.json", "model.bin", "shared_vocabulary.json",
    ]  # fmt: skip


@pytest.mark.parametrize("version", [3, 4, 5, 6])
def test_models_of_old_tell_all_heads_too(folder, version):
    wanted = told(folder, Choice(-1))
    make_older(folder, version)
    found = told(folder)
    pairs = [{(one.source, one.target) for one in links if one.strength > 0.3}
             for links in (wanted, found)]  # fmt: skip
    assert pairs[0] == pairs[1]
    assert told(folder, Choice(-1, 1)) != found


def test_a_model_that_tells_it_already_is_loaded_as_it_is(folder):
    model = folder / "model"
    with telling(model, Choice(-1, ALL)) as place:
        assert place == model
    with telling(model, Choice(-2, ALL)) as place:
        assert place != model
        assert read(place / "model.bin").choice == Choice(-2, ALL)
        assert place.name.startswith(f"newsreader_model-{os.getpid()}-")
    assert not place.exists()


def test_a_layer_counted_from_the_front_that_the_model_tells_already_needs_no_copy(folder):
    with telling(folder / "model", Choice(read(folder / "model/model.bin").layers - 1)) as place:
        assert place == folder / "model"


def test_a_model_that_is_loaded_as_it_is_leaves_the_temporary_folder_alone(
    folder, tmp_path, monkeypatch
):
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    with telling(folder / "model", Choice(-1, ALL)):
        assert list(place.iterdir()) == []
    with telling(folder / "model", Choice(-2, ALL)):
        assert len(list(place.iterdir())) == 1
    assert list(place.iterdir()) == []


def test_a_model_is_known_for_what_it_tells_of_itself(folder, tmp_path):
    assert calibration.own(folder) == Choice(-1, ALL)
    make_older(folder, 5)
    assert calibration.own(folder) == Choice(-1, 1)
    assert calibration.own(tmp_path) == Choice()


@pytest.mark.parametrize("choice", [Choice(-4), Choice(3), Choice(99, 99)])
def test_a_layer_the_model_does_not_have_is_not_asked_for(folder, choice):
    model = folder / "model"
    with telling(model, choice) as place:
        assert place == model


def test_a_model_in_an_unknown_layout_is_loaded_as_it_is(tmp_path):
    (tmp_path / "model.bin").write_bytes(b"nothing")
    with telling(tmp_path, Choice(-2)) as place:
        assert place == tmp_path


def test_a_disk_without_room_for_a_copy_does_not_keep_the_model_from_loading(folder):
    assert small_disk.run(told_there, folder) == told(folder, Choice(-1))
    assert told_there(folder) != told(folder, Choice(-1))


@pytest.mark.parametrize(
    ("shares", "layer"),
    [
        ({-1: 0.8, -2: 0.7, -3: 0.75}, -1),
        ({-1: 0.8, -2: 0.805, -3: 0.7}, -1),
        ({-1: 0.8, -2: 0.9, -3: 0.85}, -2),
        ({-1: 0.6, -2: 0.7, -3: 0.9}, -3),
        ({-1: 0.2, -2: 0.45, -3: 0.3}, -1),
    ],
)
def test_another_layer_is_chosen_only_if_it_is_clearly_better(shares, layer):
    choice = calibrating.choose(3, lambda choice: shares[choice.layer])
    assert choice == Choice(layer, ALL)


def test_the_last_layer_of_the_test_packages_is_better_than_the_first(session_home):
    for pair in (PAIR, Pair.parse("en-ko")):
        folder = find(session_home, pair).folder
        last, first = (
            calibrating.share_found(ArgosModel(folder, 1, choice=Choice(layer)), pair)
            for layer in (-1, -3)
        )
        assert last > first
        assert last > 0.7


def test_a_model_that_cannot_be_asked_gets_no_choice(folder):
    (folder / calibration.FILE).unlink()
    (folder / "model/model.bin").write_bytes(b"nothing")
    calibrating.calibrate(folder, PAIR, "")
    assert not (folder / calibration.FILE).exists()


def test_the_marked_sentences_have_their_marks_on_both_sides():
    pairs = list(calibrating._marked(PAIR.source))
    assert len(pairs) >= 12
    for source, target in pairs:
        assert set(source.marks.values()) == set(target.marks.values())


def test_the_choice_is_plain_json(tmp_path):
    calibration.write(tmp_path, Choice(-2, 3))
    assert json.loads((tmp_path / calibration.FILE).read_text()) == {"layer": -2, "heads": 3}
    assert calibration.read(tmp_path) == Choice(-2, 3)


def test_installing_keeps_what_the_model_holds_of_good_words(session_home):
    for pair in ("ko-en", "en-ko"):
        found = calibration.expected(find(session_home, Pair.parse(pair)).folder)
        assert found != USUAL
        assert found.middle > USUAL.middle  # the test packages know their sentences by heart


@pytest.mark.parametrize(
    "text",
    [None, "{}", '{"middle": -1}', '{"middle": NaN, "spread": 1}', '{"middle": -1, "spread": 0}'],
)  # fmt: skip
def test_a_package_that_nobody_measured_is_taken_for_a_usual_one(tmp_path, text):
    if text is not None:
        (tmp_path / calibration.FILE).write_text(text)
    assert calibration.expected(tmp_path) == USUAL
    calibration.write(tmp_path, Choice(), Expected(-0.6, 0.3))
    assert calibration.expected(tmp_path) == Expected(-0.6, 0.3)


def read_only(folder: Path, measured: Path):
    """The package as another program keeps it."""
    package = replace(find_package(folder), measured=measured)
    (folder / calibration.FILE).unlink()
    return package


def find_package(folder: Path):
    return InstalledPackage(PAIR, "1.1", folder, 1, "0" * 64)


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(f.relative_to(folder)): f.read_bytes() for f in folder.rglob("*") if f.is_file()}


def test_what_is_found_out_about_another_programs_package_is_kept_elsewhere(folder, tmp_path):
    package = read_only(folder, tmp_path / "cache/measured")
    before = files_in(folder)
    calibrate_apart(package)
    assert files_in(folder) == before
    assert calibration.read(package.calibration) == Choice(-1, ALL)
    assert calibration.expected(package.calibration) != USUAL


def test_a_model_that_cannot_be_looked_into_is_not_asked_again(folder, tmp_path):
    package = read_only(folder, tmp_path / "measured")
    (folder / "model/model.bin").write_bytes(b"nothing")
    calibrate_apart(package)
    assert calibration.read(package.calibration) == Choice()
    assert (package.calibration / calibration.FILE).exists()


def test_looking_into_a_package_can_be_broken_off(folder, tmp_path):
    package = read_only(folder, tmp_path / "measured")
    with pytest.raises(CancelledError):
        calibrate_apart(package, lambda: True)
    assert not (package.calibration / calibration.FILE).exists()


def test_an_engine_tells_the_attention_that_was_chosen_for_a_package_of_another_program(
    folder, tmp_path
):
    package = read_only(folder, tmp_path / "measured")
    last = ArgosEngine(package).attend([(SOURCE, TARGET)])
    package.calibration.mkdir()
    calibration.write(package.calibration, Choice(-3))
    assert ArgosEngine(package).attend([(SOURCE, TARGET)]) != last
