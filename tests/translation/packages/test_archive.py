import contextlib
import stat
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import (
    PackageBrokenError,
    PackageError,
    PackageForeignError,
    PackageNotFoundError,
    PackageUnsafeError,
)
from newsreader.translation.packages import archive
from newsreader.translation.packages.archive import check_file
from tests.translation.packages import package_files

TOP = package_files.TOP


@pytest.fixture
def small(tmp_path):
    """A package that is well packed, if empty of sense."""
    return package_files.write(tmp_path / "small.argosmodel", package_files.small())


def add(file, *members: tuple[str | zipfile.ZipInfo, bytes]):
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as opened:
        for name, data in members:
            opened.writestr(name, data)
    return file


def test_a_good_package_passes(package_file, small):
    check_file(package_file)
    check_file(small)


def test_the_top_folder_may_have_any_name(tmp_path):
    check_file(package_files.write(tmp_path / "x", package_files.small(), top="ko_en"))


@pytest.mark.parametrize(
    "name", ["../evil", f"{TOP}/../../evil", "/etc/evil", "C:/evil", f"{TOP}\\evil", f"{TOP}//evil",
             f"{TOP}/./evil", f"{TOP}/evil.", f"{TOP}/e\nvil", f"{TOP}/" + "e" * 300, f"{TOP}/a?b"],
)  # fmt: skip
def test_a_name_that_leads_elsewhere_is_unsafe(small, name):
    with pytest.raises(PackageUnsafeError, match="dangerous name"):
        check_file(add(small, (name, b"x")))


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_devices_are_unsafe(small, kind):
    link = zipfile.ZipInfo(f"{TOP}/link")
    link.external_attr = (kind | 0o777) << 16
    with pytest.raises(PackageUnsafeError, match="link"):
        check_file(add(small, (link, b"/etc/passwd")))


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", ["metadata.json", "METADATA.json", "model/model.bin"])
def test_a_name_that_comes_twice_is_unsafe(small, name):
    with pytest.raises(PackageUnsafeError, match="twice"):
        check_file(add(small, (f"{TOP}/{name}", b"{}")))


def test_a_file_that_is_a_folder_as_well_is_unsafe(small):
    with pytest.raises(PackageUnsafeError, match="folder as well"):
        check_file(add(small, (f"{TOP}/metadata.json/x", b"x")))


def test_a_file_that_unpacks_to_far_too_much_is_unsafe(small):
    with pytest.raises(PackageUnsafeError, match="far too much"):
        check_file(add(small, (f"{TOP}/bomb", bytes(30_000_000))))


def test_a_package_that_claims_to_be_enormous_is_unsafe(small, tmp_path):
    with zipfile.ZipFile(small, "a") as opened:
        opened.writestr(f"{TOP}/x", b"x")
        opened.getinfo(f"{TOP}/x").file_size = 3_000_000_000
    with pytest.raises(PackageUnsafeError, match="more than 2 GB"):
        check_file(small)


def test_a_package_of_too_many_files_is_unsafe(small):
    with pytest.raises(PackageUnsafeError, match="1,203 files"):
        check_file(add(small, *((f"{TOP}/f{number}", b"") for number in range(1200))))


def test_an_enormous_metadata_file_is_unsafe(tmp_path):
    files = package_files.small(note="x" * 2_000_000)
    file = tmp_path / "x.argosmodel"
    with zipfile.ZipFile(file, "w") as opened:
        for name, data in files.items():
            opened.writestr(f"{TOP}/{name}", data)
    with pytest.raises(PackageUnsafeError, match="enormous"):
        check_file(file)


def test_two_top_folders_or_none_are_foreign(small, tmp_path):
    with pytest.raises(PackageForeignError, match="one top folder"):
        check_file(add(small, ("other/x", b"x")))
    flat = tmp_path / "flat.zip"
    with zipfile.ZipFile(flat, "w") as opened:
        opened.writestr("metadata.json", "{}")
    with pytest.raises(PackageForeignError, match="one top folder"):
        check_file(flat)


def test_a_zip_without_metadata_is_foreign(tmp_path):
    files = package_files.small()
    del files["metadata.json"]
    with pytest.raises(PackageForeignError, match=r"no metadata\.json"):
        check_file(package_files.write(tmp_path / "x", files))


@pytest.mark.parametrize("name", ["model/model.bin", "sentencepiece.model"])
def test_a_package_without_its_model_is_broken(tmp_path, name):
    files = package_files.small()
    del files[name]
    with pytest.raises(PackageBrokenError, match=f"has no {name}"):
        check_file(package_files.write(tmp_path / "x", files))


def test_a_package_with_a_bpe_tokenizer_is_foreign(tmp_path):
    files = package_files.small()
    files["bpe.model"] = files.pop("sentencepiece.model")
    with pytest.raises(PackageForeignError, match=r"bpe\.model.*does not support"):
        check_file(package_files.write(tmp_path / "x", files))


def test_a_truncated_file_is_broken(package_file, tmp_path):
    short = tmp_path / "short.argosmodel"
    short.write_bytes(package_file.read_bytes()[:-1000])
    with pytest.raises(PackageBrokenError, match=r"short\.argosmodel is damaged"):
        check_file(short)


def test_a_byte_that_changed_is_found(package_file, tmp_path):
    data = bytearray(package_file.read_bytes())
    data[len(data) // 2] ^= 1
    spoilt = tmp_path / "spoilt.argosmodel"
    spoilt.write_bytes(data)
    with pytest.raises(PackageBrokenError, match="damaged"):
        check_file(spoilt)


def test_a_locked_file_is_broken(small):
    data = bytearray(small.read_bytes())
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = data.find(mark)
        data[at + offset] |= 1
    small.write_bytes(data)
    with pytest.raises(PackageBrokenError, match="password"):
        check_file(small)


def test_no_file_no_package(tmp_path):
    for path in (tmp_path / "missing", tmp_path):
        with pytest.raises(PackageNotFoundError, match="no readable file"):
            check_file(path)


def test_extracting_writes_every_member_and_reports_every_byte(small, tmp_path):
    seen: list[int] = []
    with archive.opened(small) as opened:
        content = archive.check(opened, "small")
        archive.extract(opened, content, tmp_path / "out", seen.append)
    files = package_files.small()
    for name, data in files.items():
        assert (tmp_path / "out" / name).read_bytes() == data
    assert seen[-1] == content.size == sum(map(len, files.values()))


@given(st.data())
def test_whatever_is_damaged_gives_one_of_our_errors_or_passes(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("fuzz")
    file = package_files.write(folder / "x.argosmodel", package_files.small())
    content = bytearray(file.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    file.write_bytes(content[: data.draw(st.integers(len(content) // 2, len(content)))])
    with contextlib.suppress(PackageError):
        check_file(file)
