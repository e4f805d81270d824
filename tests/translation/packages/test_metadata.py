import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import PackageBrokenError, PackageForeignError
from newsreader.translation.packages import metadata
from tests.translation.packages import package_files


def test_pair_version_and_prefix_are_read():
    data = package_files.small(target_prefix="__en__")["metadata.json"]
    found = metadata.parse(data, "a.argosmodel")
    assert str(found.pair) == "ko-en"
    assert (found.version, found.target_prefix) == ("1.1", "__en__")


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_json_is_broken(data):
    with pytest.raises(PackageBrokenError, match=r"a\.argosmodel is damaged"):
        metadata.parse(data, "a.argosmodel")


@pytest.mark.parametrize(
    "values", [{"from_code": "de", "to_code": "en"}, {"from_code": "ko", "to_code": "ko"}, [], 3,
               None, {}, {"from_code": "ko", "to_code": "en", "type": "sbd"}],
)  # fmt: skip
def test_other_languages_and_kinds_are_foreign(values):
    with pytest.raises(PackageForeignError, match="between Korean and English"):
        metadata.parse(json.dumps(values).encode(), "a.argosmodel")


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(),
                    lambda x: st.lists(x) | st.dictionaries(st.text(), x)))  # fmt: skip
def test_no_json_whatever_brings_it_down(values):
    with pytest.raises(PackageForeignError):
        metadata.parse(json.dumps(values).encode(), "a.argosmodel")


def test_versions_are_ordered_by_their_numbers():
    versions = ["1.10", "1.9", "2", "1.1", "1", "odd", "1.1.1"]
    found = sorted(versions, key=metadata.version_key)
    assert found == ["odd", "1", "1.1", "1.1.1", "1.9", "1.10", "2"]


@given(st.text())
def test_every_version_has_a_key(version):
    assert metadata.version_key(version) <= metadata.version_key(version + ".1")
