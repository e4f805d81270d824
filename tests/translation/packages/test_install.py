import json
import shutil
import zipfile
from dataclasses import replace

import pytest

from newsreader.errors import (
    CancelledError,
    NotEnoughSpaceError,
    PackageBrokenError,
    PackageError,
    PackageForeignError,
    PackageNotFoundError,
    PackageUnsafeError,
)
from newsreader.model.package import Progress
from newsreader.translation.engines.argos import ArgosEngine
from newsreader.translation.packages import find, install_file, installed, verify
from newsreader.translation.packages.manifest import sha256
from tests.translation.packages import package_files, small_disk

pytestmark = pytest.mark.slow


def quiet(_: object) -> None:
    pass


def everything(home) -> list[str]:
    return sorted(p.relative_to(home.packages).as_posix() for p in home.packages.rglob("*"))


def test_an_installed_package_is_found_and_translates(ko_en, home, ko):
    assert installed(home) == [ko_en]
    assert find(home, ko) == ko_en
    assert ko_en.folder.parent == home.packages
    assert (ko_en.owner, ko_en.version, ko_en.origin) == (
        "newsreader", "1.1", "translate-ko_en-1_1.argosmodel",
    )  # fmt: skip
    result = ArgosEngine(ko_en).translate(["3월 쌀 가격이 65퍼센트 올랐다."])
    assert result[0].target == "The price of rice rose 65 percent in March."


def test_the_manifest_names_every_file_with_size_and_checksum(ko_en):
    manifest = json.loads((ko_en.folder / "manifest.json").read_text())
    files = {p.relative_to(ko_en.folder).as_posix(): p for p in ko_en.folder.rglob("*.*")}
    assert set(manifest["files"]) == set(files) - {"manifest.json"}
    for name, stored in manifest["files"].items():
        assert stored == {"size": files[name].stat().st_size, "sha256": sha256(files[name])}
    assert ko_en.size == sum(stored["size"] for stored in manifest["files"].values())
    assert ko_en.sha256 == manifest["files"]["model/model.bin"]["sha256"]


def test_progress_goes_through_the_stages(package_file, home):
    seen: list[Progress] = []
    package = install_file(package_file, home, seen.append, origin="https://example.org/x")
    assert list(dict.fromkeys(p.stage for p in seen)) == ["unpack", "try", "finish"]
    for stage in ("unpack", "try", "finish"):
        last = [p for p in seen if p.stage == stage][-1]
        assert last.done == last.total > 0
    assert package.origin == "https://example.org/x"


def test_a_newer_package_takes_the_place_of_the_old_one(ko_en, home, package_file, tmp_path, ko):
    files = package_files.members(package_file)
    files["metadata.json"] = files["metadata.json"].replace(b'"1.1"', b'"1.2"')
    newer = install_file(package_files.write(tmp_path / "new", files), home, quiet)
    assert installed(home) == [newer]
    assert newer.version == "1.2"
    assert not ko_en.folder.exists()
    assert [p.name for p in home.packages.iterdir()] == [newer.folder.name]


def test_installing_the_same_package_again_repairs_it(ko_en, home, package_file):
    (ko_en.folder / "model/model.bin").write_bytes(b"damaged")
    assert installed(home) == []
    again = install_file(package_file, home, quiet)
    verify(again)
    assert installed(home) == [again]


def test_an_odd_version_does_not_lead_elsewhere(home, package_file, tmp_path):
    files = package_files.members(package_file)
    files["metadata.json"] = files["metadata.json"].replace(b'"1.1"', b'"../../../1.1"')
    package = install_file(package_files.write(tmp_path / "odd", files), home, quiet)
    assert package.folder.parent == home.packages


def test_both_directions_live_side_by_side(session_home):
    assert [str(package.pair) for package in installed(session_home)] == ["ko-en", "en-ko"]


def spoilt_model(files):
    return files | {"model/model.bin": files["model/model.bin"][:700_000]}


def deadly_model(files):
    # A layer that does not exist: the library reads beyond its memory and ends the process.
    data = bytearray(files["model/model.bin"])
    name = b"decoder/alignment_layer\0"
    at = data.index(name) + len(name) + 6
    data[at : at + 2] = b"\x66\x66"
    return files | {"model/model.bin": bytes(data)}


def spoilt_pieces(files):
    return files | {"sentencepiece.model": files["sentencepiece.model"][:1000]}


def spoilt_vocabulary(files):
    return files | {"model/shared_vocabulary.json": b'["a", "b"]'}


def strange_vocabulary(files):
    words = json.loads(files["model/shared_vocabulary.json"])
    strange = words[:4] + [f"strange{number}" for number in range(len(words) - 4)]
    return files | {"model/shared_vocabulary.json": json.dumps(strange).encode()}


@pytest.mark.parametrize(
    "spoil",
    [spoilt_model, deadly_model, spoilt_pieces, spoilt_vocabulary, strange_vocabulary],
)
def test_a_package_whose_model_does_not_work_is_broken(
    home, package_file, tmp_path, spoil, ko_en
):  # fmt: skip
    files = spoil(package_files.members(package_file))
    before = everything(home)
    with pytest.raises(PackageBrokenError) as caught:
        install_file(package_files.write(tmp_path / "bad", files), home, quiet)
    assert str(caught.value).endswith(".")
    assert everything(home) == before
    assert installed(home) == [ko_en]


def test_bad_files_are_refused_and_leave_nothing(home, package_file, tmp_path):
    good = package_file.read_bytes()
    text = tmp_path / "text.argosmodel"
    text.write_text("This is no zip file.")
    cut = tmp_path / "cut.argosmodel"
    cut.write_bytes(good[: len(good) // 2])
    flipped = tmp_path / "flipped.argosmodel"
    flipped.write_bytes(good[:500_000] + b"\0" * 1000 + good[501_000:])
    climbing = tmp_path / "climbing.argosmodel"
    shutil.copy(package_file, climbing)
    with zipfile.ZipFile(climbing, "a") as opened:
        opened.writestr("../../evil.txt", "x")
    bomb = tmp_path / "bomb.argosmodel"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as opened:
        opened.writestr("t/metadata.json", "{}")
        opened.writestr("t/zeros", bytes(50_000_000))
    german = package_files.write(tmp_path / "de", package_files.small(from_code="de"))
    for file, error in [
        (text, PackageBrokenError), (cut, PackageBrokenError), (flipped, PackageBrokenError),
        (climbing, PackageUnsafeError), (bomb, PackageUnsafeError), (german, PackageForeignError),
        (tmp_path / "none", PackageNotFoundError), (tmp_path, PackageNotFoundError),
    ]:  # fmt: skip
        with pytest.raises(error):
            install_file(file, home, quiet)
        assert everything(home) == []
    assert not list(tmp_path.rglob("evil.txt"))


@pytest.mark.parametrize("stage", ["unpack", "try", "finish"])
def test_a_cancelled_installation_leaves_nothing_but_the_old_one(
    home, package_file, ko_en, stage
):  # fmt: skip
    before = everything(home)
    seen: list[Progress] = []
    with pytest.raises(CancelledError):
        install_file(
            package_file, home, seen.append, lambda: bool(seen) and seen[-1].stage == stage
        )
    assert everything(home) == before
    assert installed(home) == [ko_en]


def test_a_full_disk_leaves_nothing(home, package_file):
    with pytest.raises(NotEnoughSpaceError, match="became full"):
        small_disk.run(install_file, package_file, home)
    assert everything(home) == []


def test_a_folder_that_cannot_be_written_is_named(home, package_file):
    home.packages.write_text("a file where a folder should be")
    with pytest.raises(PackageError, match="cannot be written"):
        install_file(package_file, home, quiet)


def test_a_package_in_use_is_replaced_under_the_engine(ko_en, home, package_file):
    engine = ArgosEngine(ko_en)
    before = engine.translate(["3월 쌀 가격이 65퍼센트 올랐다."])[0]
    again = install_file(package_file, home, quiet)
    assert engine.translate(["3월 쌀 가격이 65퍼센트 올랐다."])[0] == before
    assert ArgosEngine(again).translate(["3월 쌀 가격이 65퍼센트 올랐다."])[0] == replace(before)
