import gzip
import hashlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.errors import (
    PackageBrokenError,
    PackageError,
    PackageNotFoundError,
    PackageUnsafeError,
)
from newsreader.translation.students.unpack import put

ROOM = 10_000_000


def deaf(_size: int) -> None:
    pass


def packed(folder: Path, data: bytes) -> Path:
    file = folder / "x.bin.gz"
    file.write_bytes(data)
    return file


def test_a_packed_file_is_unpacked_and_both_sums_are_told(tmp_path: Path):
    data = bytes(range(256)) * 20_000
    source = packed(tmp_path, gzip.compress(data))
    sums = put(source, tmp_path / "x.bin", ROOM, deaf)
    assert (tmp_path / "x.bin").read_bytes() == data
    assert sums.read == hashlib.sha256(source.read_bytes()).hexdigest()
    assert sums.written == hashlib.sha256(data).hexdigest()


def test_a_plain_file_is_copied(tmp_path: Path):
    (tmp_path / "a").write_bytes(b"as it is")
    sums = put(tmp_path / "a", tmp_path / "b", ROOM, deaf)
    assert (tmp_path / "b").read_bytes() == b"as it is"
    assert sums.read == sums.written


def test_a_packed_file_is_unpacked_whatever_it_is_called(tmp_path: Path):
    data = b"as it is" * 1000
    (tmp_path / "x.bin").write_bytes(gzip.compress(data))
    sums = put(tmp_path / "x.bin", tmp_path / "out", ROOM, deaf)
    assert (tmp_path / "out").read_bytes() == data
    assert sums.read == hashlib.sha256((tmp_path / "x.bin").read_bytes()).hexdigest()
    assert sums.written == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("data", [b"", b"x", b"PK\3\4", b"as it is"])
def test_a_file_that_is_only_called_packed_is_copied(tmp_path: Path, data: bytes):
    sums = put(packed(tmp_path, data), tmp_path / "out", ROOM, deaf)
    assert (tmp_path / "out").read_bytes() == data
    assert sums.read == sums.written == hashlib.sha256(data).hexdigest()


def test_a_file_that_unpacks_to_far_too_much_is_stopped_at_the_limit(tmp_path: Path):
    source = packed(tmp_path, gzip.compress(bytes(200_000_000), 1))
    assert source.stat().st_size < 1_000_000
    with pytest.raises(PackageUnsafeError):
        put(source, tmp_path / "out", ROOM, deaf)
    assert (tmp_path / "out").stat().st_size <= ROOM


def test_exactly_the_limit_is_allowed(tmp_path: Path):
    put(packed(tmp_path, gzip.compress(bytes(3_000_000))), tmp_path / "out", 3_000_000, deaf)
    assert (tmp_path / "out").stat().st_size == 3_000_000


WHOLE = gzip.compress(bytes(range(256)) * 8000)


@pytest.mark.parametrize(
    "data",
    [WHOLE[:-1], WHOLE[:-9], WHOLE[:100], WHOLE[:10], WHOLE + b"x", WHOLE + WHOLE],
)
def test_a_packed_file_that_is_not_whole_is_damaged(tmp_path: Path, data: bytes):
    with pytest.raises(PackageBrokenError):
        put(packed(tmp_path, data), tmp_path / "out", ROOM, deaf)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(at=st.integers(0, len(WHOLE) - 1), bit=st.integers(0, 7), cut=st.booleans())
def test_a_damaged_file_is_refused_or_tells_by_its_sum(
    tmp_path_factory, at: int, bit: int, cut: bool
):
    folder = tmp_path_factory.mktemp("damaged")
    data = bytearray(WHOLE)
    data[at] ^= 1 << bit
    source = packed(folder, bytes(data[:at] if cut else data))
    try:
        sums = put(source, folder / "out", ROOM, deaf)
    except PackageError:
        return
    assert sums.read != hashlib.sha256(WHOLE).hexdigest()


def test_a_file_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(PackageNotFoundError, match="nowhere"):
        put(tmp_path / "nowhere", tmp_path / "out", ROOM, deaf)
