"""A download that comes in chunks whose lengths are lies or no lengths at all."""

from pathlib import Path

import pytest

from newsreader.errors import DownloadError, PackageError
from newsreader.translation.packages import download
from newsreader.translation.packages.web import Patience
from tests.translation.packages.server import Answer, Handler, body

HURRY = Patience(connect=1, read=0.5, tries=2)


def chunked(data: bytes) -> Answer:
    def answer(handler: Handler) -> None:
        handler.protocol_version = "HTTP/1.1"
        handler.head(200, Transfer_Encoding="chunked")
        handler.wfile.write(data)
        handler.close_connection = True

    return answer


def lying(data: bytes, more: int) -> Answer:
    def answer(handler: Handler) -> None:
        handler.head(200, Content_Length=len(data) + more)
        handler.wfile.write(data)
        handler.close_connection = True

    return answer


@pytest.fixture
def data(package_file: Path) -> bytes:
    return package_file.read_bytes()


@pytest.mark.parametrize(
    "garbage",
    [
        lambda data: chunked(b"%x\r\n%s" % (len(data) + 50, data)),
        lambda data: chunked(b"5\r\n" + data + b"\r\n0\r\n\r\n"),
        lambda data: chunked(b"many\r\n" + data + b"\r\n0\r\n\r\n"),
        lambda _: chunked(b"\0\xff" * 2000),
        lambda data: lying(data, 5000),
        lambda data: lying(data, -5000),
    ],
    ids=["too long a chunk", "too short a chunk", "no length", "no chunk", "too long", "too short"],
)
def test_a_download_that_lies_about_its_length_is_refused(server, offered, home, data, garbage):
    server.answers["/a"] = garbage(data)
    with pytest.raises((DownloadError, PackageError)) as refused:
        download(offered("/a"), home, lambda _: None, patience=HURRY)
    assert str(refused.value).endswith(".")
    server.answers["/a"] = body(data)
    assert download(offered("/a"), home, lambda _: None).read_bytes() == data


def test_a_download_in_sound_chunks_arrives(server, offered, home, data):
    server.answers["/a"] = chunked(b"%x\r\n%s\r\n0\r\n\r\n" % (len(data), data))
    assert download(offered("/a"), home, lambda _: None).read_bytes() == data
