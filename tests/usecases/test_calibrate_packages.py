"""What the packages of other Argos programs are worth is found out once, and kept by us."""

import zipfile

import pytest

from newsreader.errors import CancelledError
from newsreader.model.language import Pair
from newsreader.translation.engines.argos import ArgosEngine
from newsreader.translation.packages import find
from newsreader.translation.quality_score import USUAL
from newsreader.usecases.calibrate_packages import calibrate_others, expected_of
from tests.conftest import DATA

pytestmark = pytest.mark.slow

KO_EN = Pair.parse("ko-en")


@pytest.fixture
def other(bench, monkeypatch, tmp_path):
    """A package that another program installed, in a folder of that program."""
    place = tmp_path / "argos"
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(place))
    with zipfile.ZipFile(DATA / "packages/translate-ko_en-1_1.argosmodel") as archive:
        archive.extractall(place)
    (folder,) = place.iterdir()
    return folder


def test_each_package_is_looked_into_once_and_its_folder_stays_as_it_was(bench, other):
    before = sorted((path.name, path.stat().st_mtime_ns) for path in other.rglob("*"))
    (package,) = calibrate_others(bench)
    assert package.folder == other
    assert list(calibrate_others(bench)) == []
    assert sorted((path.name, path.stat().st_mtime_ns) for path in other.rglob("*")) == before
    assert package.calibration.is_relative_to(bench.paths.cache)


def test_what_is_found_out_belongs_to_what_the_package_translates(bench, other):
    list(calibrate_others(bench))
    made = ArgosEngine(find(bench.paths, KO_EN)).tag
    expected = expected_of(bench)[f"{made.engine} {made.model}"]
    assert expected != USUAL


def test_it_goes_on_another_time_when_it_is_broken_off(bench, other):
    with pytest.raises(CancelledError):
        list(calibrate_others(bench, lambda: True))
    assert [package.folder for package in calibrate_others(bench)] == [other]
