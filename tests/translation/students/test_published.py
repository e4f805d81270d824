import re
from pathlib import Path

import pytest

from newsreader.errors import PackageError
from newsreader.model.engine import EngineKind
from newsreader.model.language import Pair
from newsreader.paths import resource
from newsreader.translation import students

KO_EN, EN_KO = Pair.parse("ko-en"), Pair.parse("en-ko")


@pytest.fixture(scope="module")
def shipped() -> students.Published:
    return students.load(resource("engines.toml"))


def test_both_directions_were_published_in_two_shapes(shipped):
    known = [(str(model.pair), model.architecture) for model in shipped.models]
    assert sorted(known) == [
        ("en-ko", "base"), ("en-ko", "base-memory"), ("ko-en", "base"), ("ko-en", "base-memory"),
    ]  # fmt: skip


def test_every_shipped_file_has_its_checksum_sizes_and_a_safe_address(shipped):
    files = [file for model in shipped.models for file in model.files]
    assert len(files) == 13
    assert len({file.gz_sha256 for file in files}) == 13
    for file in files:
        assert re.fullmatch("[0-9a-f]{64}", file.gz_sha256)
        assert re.fullmatch("([0-9a-f]{64})?", file.sha256)
        assert file.gz_size < file.largest
        assert all(u.startswith("https://") and u.endswith(file.gz_name) for u in file.urls)
    assert all(model.model.sha256 for model in shipped.models)


def test_without_an_architecture_the_usual_one_is_found(shipped):
    usual = shipped.find(KO_EN)
    assert usual is not None
    assert usual.architecture == "base"
    smaller = shipped.find(EN_KO, "base-memory")
    assert smaller is not None
    assert len(smaller.files) == 4
    assert shipped.find(KO_EN, "enormous") is None


def test_an_offer_tells_the_size_of_the_download(shipped):
    offer = shipped.find(KO_EN).offer()
    assert (offer.engine, offer.architecture, offer.version) == (EngineKind.STUDENT, "base", "2.0")
    assert offer.size == 48_227_909


@pytest.mark.parametrize("text", ["", "[student]\n", "student = 3", "[student", "\x00"])
def test_a_list_that_cannot_be_read_is_named(tmp_path: Path, text: str):
    path = tmp_path / "engines.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(PackageError, match=r"engines\.toml"):
        students.load(path)
