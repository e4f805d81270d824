import zipfile
from pathlib import Path

import pytest

from newsreader.errors import (
    CancelledError,
    DownloadError,
    NotEnoughSpaceError,
    PackageBrokenError,
    PackageError,
    PackageUnsafeError,
)
from newsreader.model.package import Progress
from newsreader.translation.packages import download
from newsreader.translation.packages.web import Patience
from tests.translation.packages import small_disk
from tests.translation.packages.server import body, ranged, redirect, stalled, status

HURRY = Patience(connect=1, read=0.3, tries=2)


@pytest.fixture
def data(package_file: Path) -> bytes:
    return package_file.read_bytes()


def ranges(server) -> list[str | None]:
    return [headers.get("Range") for _, headers in server.requests]


def test_a_package_arrives_whole(server, offered, home, data):
    server.answers["/a"] = body(data)
    file = download(offered("/a"), home, lambda _: None)
    assert file == home.downloads / "translate-ko_en-1_1.argosmodel"
    assert file.read_bytes() == data
    assert [f.name for f in home.downloads.iterdir()] == [file.name]


def test_progress_tells_bytes_total_and_speed(server, offered, home, data):
    server.answers["/a"] = body(data)
    seen: list[Progress] = []
    download(offered("/a"), home, seen.append)
    assert seen[-1].done == seen[-1].total == len(data)
    assert seen[-1].stage == "download"
    assert seen[-1].bytes_per_second > 0
    assert [p.done for p in seen] == sorted(p.done for p in seen)


def test_a_cut_connection_is_taken_up_where_it_stopped(server, offered, home, data):
    server.answers["/a"] = ranged(data, cuts=[100_000, 200_000])
    file = download(offered("/a"), home, lambda _: None, patience=HURRY)
    assert file.read_bytes() == data
    assert ranges(server) == [None, "bytes=100000-", "bytes=300000-"]


def test_a_cancelled_download_goes_on_next_time(server, offered, home, data):
    server.answers["/a"] = ranged(data, cuts=[])
    seen: list[Progress] = []

    def cancelled() -> bool:
        return bool(seen)

    with pytest.raises(CancelledError):
        download(offered("/a"), home, seen.append, cancelled)
    have = (home.downloads / "translate-ko_en-1_1.argosmodel.part").stat().st_size
    assert 0 < have < len(data)
    assert download(offered("/a"), home, lambda _: None).read_bytes() == data
    assert ranges(server) == [None, f"bytes={have}-"]


def test_a_file_that_changed_on_the_server_starts_over(server, offered, home, data):
    server.answers["/a"] = ranged(b"x" * 500_000, cuts=[100_000, 0, 0, 0], mark='"old"')
    with pytest.raises(DownloadError):
        download(offered("/a"), home, lambda _: None, patience=HURRY)
    server.answers["/a"] = ranged(data, cuts=[], mark='"new"')
    assert download(offered("/a"), home, lambda _: None).read_bytes() == data


def test_a_server_that_knows_no_ranges_starts_over(server, offered, home, data):
    server.answers["/a"] = ranged(data, cuts=[100_000, 0, 0, 0])
    with pytest.raises(DownloadError, match="cut"):
        download(offered("/a"), home, lambda _: None, patience=HURRY)
    server.answers["/a"] = body(data)
    assert download(offered("/a"), home, lambda _: None).read_bytes() == data


def test_a_range_the_server_does_not_have_starts_over(server, offered, home, data):
    server.answers["/a"] = ranged(data, cuts=[100_000, 0, 0, 0])
    with pytest.raises(DownloadError):
        download(offered("/a"), home, lambda _: None, patience=HURRY)

    def fussy(handler):
        (status(416) if "Range" in handler.headers else body(data))(handler)

    server.answers["/a"] = fussy
    assert download(offered("/a"), home, lambda _: None).read_bytes() == data


def test_without_a_mark_to_know_the_file_by_nothing_is_resumed(server, offered, home, data):
    server.answers["/a"] = ranged(data, cuts=[100_000], mark="")
    assert download(offered("/a"), home, lambda _: None, patience=HURRY).read_bytes() == data
    assert ranges(server) == [None, None]


def test_a_server_that_falls_silent_is_given_up(server, offered, home, data, stop):
    server.answers["/a"] = stalled(data, stop)
    with pytest.raises(DownloadError, match="too long"):
        download(offered("/a"), home, lambda _: None, patience=HURRY)


@pytest.mark.parametrize("code", [404, 403, 500, 503])
def test_an_error_of_the_server_is_named(server, offered, home, code):
    server.answers["/a"] = status(code)
    with pytest.raises(DownloadError, match=str(code)):
        download(offered("/a"), home, lambda _: None, patience=HURRY)
    assert list(home.downloads.iterdir()) == []


def test_the_links_are_tried_in_turn(server, offered, home, data):
    server.answers["/gone"] = status(404)
    server.answers["/page"] = body(b"<html>Log in first</html>")
    server.answers["/good"] = body(data)
    file = download(offered("/gone", "/page", "/good"), home, lambda _: None, patience=HURRY)
    assert file.read_bytes() == data


def test_a_package_without_links_is_said_to_have_none(offered, home):
    with pytest.raises(DownloadError, match="no address"):
        download(offered(), home, lambda _: None)


def test_a_redirect_leads_only_to_the_web(server, offered, home, package_file):
    server.answers["/a"] = redirect(package_file.as_uri())
    with pytest.raises(DownloadError, match="Only http and https"):
        download(offered("/a"), home, lambda _: None)


def test_a_redirect_is_followed(server, offered, home, data):
    server.answers["/a"] = redirect("/b")
    server.answers["/b"] = body(data)
    assert download(offered("/a"), home, lambda _: None).read_bytes() == data


def damaged(data: bytes) -> bytes:
    return data[:300_000] + bytes(1000) + data[301_000:]


@pytest.mark.parametrize(
    "spoil",
    [lambda data: data[: len(data) // 2], damaged, lambda _: b"<html></html>", lambda _: b""],
)  # fmt: skip
def test_what_came_damaged_is_deleted_and_never_used_again(server, offered, home, data, spoil):
    server.answers["/a"] = body(spoil(data))
    with pytest.raises(PackageBrokenError):
        download(offered("/a"), home, lambda _: None)
    assert list(home.downloads.iterdir()) == []
    server.answers["/a"] = body(data)
    assert download(offered("/a"), home, lambda _: None).read_bytes() == data


def test_another_zip_file_is_no_package(server, offered, home, tmp_path):
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("letter/hello.txt", "hello")
    server.answers["/a"] = body(other.read_bytes())
    with pytest.raises(PackageError, match="no package"):
        download(offered("/a"), home, lambda _: None)
    assert list(home.downloads.iterdir()) == []


def test_a_download_that_is_there_is_not_fetched_again(server, offered, home, data):
    server.answers["/a"] = body(data)
    first = download(offered("/a"), home, lambda _: None)
    assert download(offered("/a"), home, lambda _: None) == first
    assert len(server.requests) == 1


def test_a_truncated_download_that_is_there_is_fetched_again(server, offered, home, data):
    server.answers["/a"] = body(data)
    file = download(offered("/a"), home, lambda _: None)
    file.write_bytes(data[:5000])
    assert download(offered("/a"), home, lambda _: None).read_bytes() == data


def test_a_file_larger_than_any_package_is_refused_before_it_comes(server, offered, home):
    server.answers["/a"] = lambda handler: handler.head(200, Content_Length=10**10)
    with pytest.raises(PackageUnsafeError, match="larger than any package"):
        download(offered("/a"), home, lambda _: None)


def test_a_disk_that_becomes_full_is_named_and_nothing_stays(server, offered, home, data):
    server.answers["/a"] = body(data)
    with pytest.raises(NotEnoughSpaceError, match="became full"):
        small_disk.run(download, offered("/a"), home)
    assert list(home.downloads.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_named(server, offered, home, data):
    server.answers["/a"] = body(data)
    home.cache.mkdir(exist_ok=True)
    home.downloads.write_text("a file where a folder should be")
    with pytest.raises(DownloadError, match="cannot be written"):
        download(offered("/a"), home, lambda _: None)
