import json

import pytest

from newsreader.errors import (
    CancelledError,
    DownloadError,
    NotEnoughSpaceError,
    PackageBrokenError,
    PackageUnsafeError,
)
from newsreader.model.language import Pair
from newsreader.model.package import Progress
from newsreader.translation import students
from newsreader.translation.packages.web import Patience
from newsreader.translation.students.download import download
from tests.translation.packages import small_disk
from tests.translation.packages.server import body, ranged, status
from tests.translation.students.shop import Shop

KO_EN = Pair.parse("ko-en")
HURRY = Patience(connect=1, read=0.3, tries=2)
MODEL = "model.koen.intgemm.alphas.bin.gz"
LEX = "lex.50.50.koen.s2t.bin.gz"


def deaf(_progress: Progress) -> None:
    pass


@pytest.fixture
def model(served: Shop, load, server) -> students.PublishedModel:
    """The published model, every file of it on the server."""
    for name, data in served.files.items():
        server.answers[f"/{name}"] = body(data)
    found: students.PublishedModel = load(served).find(KO_EN)
    return found


def listed(served: Shop, server) -> students.PublishedModel:
    """Return the same model, from a list that names a registry on the server."""
    found = students.load(served.list(server.url("/models.json"))).find(KO_EN)
    assert found is not None
    return found


@pytest.mark.slow
def test_a_model_is_downloaded_and_installed_and_nothing_stays_in_the_cache(model, home):
    seen: list[Progress] = []
    made = students.install(model, home, seen.append)
    assert made.verified
    assert made.origin == "https://example.org/models"
    assert students.find(home, KO_EN) == made
    assert list(home.downloads.iterdir()) == []
    assert next(one.stage for one in seen if one.stage != "download") == "unpack"


def test_progress_counts_the_bytes_of_all_files_together(model, home):
    seen: list[Progress] = []
    download(model, home, seen.append)
    assert {one.total for one in seen} == {model.gz_size}
    assert seen[-1].done == model.gz_size
    assert [one.done for one in seen] == sorted(one.done for one in seen)


def test_a_cut_connection_is_taken_up_where_it_stopped(model, served, server, home):
    server.answers[f"/{MODEL}"] = ranged(served.files[MODEL], cuts=[100_000])
    files = download(model, home, deaf, patience=HURRY)
    assert [file.read_bytes() for file in files] == [
        served.files[file.gz_name] for file in model.files
    ]
    asked = [headers.get("Range") for path, headers in server.requests if path == f"/{MODEL}"]
    assert asked == [None, "bytes=100000-"]


def test_a_cancelled_download_goes_on_next_time(model, served, server, home):
    server.answers[f"/{MODEL}"] = ranged(served.files[MODEL], cuts=[])
    seen: list[Progress] = []
    with pytest.raises(CancelledError):
        download(model, home, seen.append, lambda: bool(seen))
    download(model, home, deaf)
    asked = [headers.get("Range") for path, headers in server.requests if path == f"/{MODEL}"]
    assert asked[0] is None
    assert asked[1] is not None


def test_what_is_here_already_is_not_fetched_again(model, server, home):
    download(model, home, deaf)
    download(model, home, deaf)
    assert len(server.requests) == len(model.files)


@pytest.mark.parametrize(
    "spoil", [lambda data: data[:-1] + b"x", lambda data: data[:-1], lambda _: b""]
)
def test_another_file_than_the_published_one_is_refused_and_deleted(
    model, served, server, home, spoil
):
    server.answers[f"/{LEX}"] = body(spoil(served.files[LEX]))
    with pytest.raises(PackageBrokenError, match="checksum"):
        download(model, home, deaf, patience=HURRY)
    assert not any(LEX in file.name for file in home.downloads.iterdir())
    assert not home.students.exists()


def test_a_server_that_lies_about_the_size_is_cut_short(model, served, server, home):
    def longer(handler):
        handler.head(200)  # no length, and bytes without an end
        for _ in range(100):
            handler.wfile.write(bytes(100_000))

    server.answers[f"/{LEX}"] = longer
    with pytest.raises(PackageUnsafeError):
        download(model, home, deaf, patience=HURRY)
    server.answers[f"/{LEX}"] = lambda handler: handler.head(200, Content_Length=10**12)
    with pytest.raises(PackageUnsafeError):
        download(model, home, deaf, patience=HURRY)
    assert not any(LEX in file.name for file in home.downloads.iterdir())


def test_where_the_known_address_fails_the_registry_is_asked(model, served, server, home):
    server.answers[f"/{MODEL}"] = status(404)
    server.answers[f"/moved/{MODEL}"] = body(served.files[MODEL])
    entry = {"architecture": "base", "files": {"model": {"path": f"moved/{MODEL}"}}}
    odd = [3, {"architecture": "base"}, {"architecture": "base", "files": {"model": {"path": 3}}}]
    registry = {"baseUrl": server.url(""), "models": {"ko-en": [*odd, entry]}}
    server.answers["/models.json"] = body(json.dumps(registry).encode())
    moved = listed(served, server)
    files = download(moved, home, deaf, patience=HURRY)
    assert files[0].read_bytes() == served.files[MODEL]


def test_what_the_registry_names_is_checked_like_everything_else(model, served, server, home):
    server.answers[f"/{MODEL}"] = status(404)
    server.answers[f"/moved/{MODEL}"] = body(b"other weights")
    entry = {"architecture": "base", "files": {"model": {"path": f"moved/{MODEL}"}}}
    registry = {"baseUrl": server.url(""), "models": {"ko-en": [entry]}}
    server.answers["/models.json"] = body(json.dumps(registry).encode())
    moved = listed(served, server)
    with pytest.raises(PackageBrokenError, match="checksum"):
        download(moved, home, deaf, patience=HURRY)


@pytest.mark.parametrize(
    "answer", [status(500), body(b"[]"), body(b"<html>"), body(b'{"models": {}}')]
)
def test_when_the_registry_does_not_help_the_first_failure_is_told(
    model, served, server, home, answer
):
    server.answers[f"/{MODEL}"] = status(404)
    server.answers["/models.json"] = answer
    moved = listed(served, server)
    with pytest.raises(DownloadError, match="404"):
        download(moved, home, deaf, patience=HURRY)


def test_a_disk_that_becomes_full_is_named(model, home):
    with pytest.raises(NotEnoughSpaceError, match="became full"):
        small_disk.run(download, model, home)
    assert not any(file.suffix == ".part" for file in home.downloads.iterdir())
