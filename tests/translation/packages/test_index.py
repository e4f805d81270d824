import json
import threading

import pytest

from newsreader.errors import CancelledError, DownloadError
from newsreader.translation.packages import available
from newsreader.translation.packages.index import parse
from newsreader.translation.packages.web import Patience
from tests.translation.packages.server import body, redirect, stalled, status


def entry(source: str, target: str, version: str = "1.1", **more: object) -> dict[str, object]:
    links = [f"https://example.org/translate-{source}_{target}.argosmodel"]
    return {
        "from_code": source,
        "to_code": target,
        "package_version": version,
        "links": links,
    } | more


def test_only_packages_between_korean_and_english_are_offered(server):
    index = [entry("en", "ko"), entry("de", "en"), entry("ko", "en"), entry("ko", "ko")]
    server.answers["/index.json"] = body(json.dumps(index).encode())
    found = available(server.url("/index.json"))
    assert [str(package.pair) for package in found] == ["ko-en", "en-ko"]
    assert found[0].links == ("https://example.org/translate-ko_en.argosmodel",)
    assert found[0].version == "1.1"


def test_the_newest_of_a_pair_comes_first():
    found = parse([entry("ko", "en", "1.9"), entry("ko", "en", "1.10"), entry("ko", "en", "1.1")])
    assert [package.version for package in found] == ["1.10", "1.9", "1.1"]


def test_links_that_are_no_web_address_are_left_out():
    links = ["file:///etc/passwd", "ipfs://x", "https://example.org/a", 5, "http://[broken"]
    assert parse([entry("ko", "en", links=links)])[0].links == ("https://example.org/a",)
    assert parse([entry("ko", "en", links=["file:///etc/passwd"])]) == []


@pytest.mark.parametrize(
    "odd", [None, 3, "x", [], {}, {"from_code": "ko"}, entry("ko", "en", links=None),
            entry("ko", "en", type="sbd"), entry("ko", "en", from_code=["ko"])],
)  # fmt: skip
def test_entries_of_another_kind_are_passed_over(odd):
    assert parse([odd]) == []


@pytest.mark.parametrize("data", [b"<html>Log in</html>", b"{}", b"\xff", b"", b"[" * 100_000])
def test_what_is_no_index_is_said_to_be_none(server, data):
    server.answers["/index.json"] = body(data)
    with pytest.raises(DownloadError, match="not a package index"):
        available(server.url("/index.json"))


def test_an_error_of_the_server_is_named(server):
    server.answers["/index.json"] = status(503)
    with pytest.raises(DownloadError, match="503"):
        available(server.url("/index.json"))


def test_a_redirect_leads_only_to_the_web(server, tmp_path):
    (tmp_path / "index.json").write_text("[]")
    server.answers["/index.json"] = redirect((tmp_path / "index.json").as_uri())
    with pytest.raises(DownloadError, match="Only http and https"):
        available(server.url("/index.json"))


def test_a_redirect_is_followed_but_not_for_ever(server):
    server.answers["/a"] = redirect("/b")
    server.answers["/b"] = body(b"[]")
    server.answers["/loop"] = redirect("/loop")
    assert available(server.url("/a")) == []
    with pytest.raises(DownloadError, match="without end"):
        available(server.url("/loop"))


def test_a_server_that_says_nothing_is_not_waited_for(server, stop):
    server.answers["/index.json"] = stalled(b"[]" * 1000, stop)
    with pytest.raises(DownloadError, match="too long"):
        available(server.url("/index.json"), Patience(connect=1, read=0.2))


@pytest.mark.parametrize("url", ["file:///etc/hosts", "ftp://example.org/i", "index.json", ""])
def test_only_web_addresses_are_asked(url):
    with pytest.raises(DownloadError, match="Only http and https"):
        available(url)


@pytest.mark.parametrize("url", ["http://[::1", "http://[broken]/", "http://a b:x/", "http://h:9x"])
def test_an_address_that_is_none_is_refused(url):
    with pytest.raises(DownloadError):
        available(url)


@pytest.mark.parametrize("location", ["http://[broken", "//[::1", "http://h:9x/", "http://[v1.x]/"])
def test_a_redirect_to_an_address_that_is_none_is_refused(server, location):
    server.answers["/index.json"] = redirect(location)
    with pytest.raises(DownloadError):
        available(server.url("/index.json"))


def test_nobody_waits_for_a_silent_server_after_cancelling(server, stop):
    asked = threading.Event()

    def say_nothing(_handler) -> None:
        asked.set()
        stop.wait(20)

    server.answers["/index.json"] = say_nothing
    with pytest.raises(CancelledError):
        available(server.url("/index.json"), cancelled=asked.is_set)
    assert not stop.is_set()


def test_nobody_waits_for_the_rest_after_cancelling(server, stop):
    asked = threading.Event()
    stalled_answer = stalled(b"[]" * 1000, stop)

    def begin(handler) -> None:
        asked.set()
        stalled_answer(handler)

    server.answers["/index.json"] = begin
    with pytest.raises(CancelledError):
        available(server.url("/index.json"), cancelled=asked.is_set)


def test_one_who_may_cancel_and_does_not_gets_the_whole_answer(server):
    server.answers["/index.json"] = body(json.dumps([entry("ko", "en")] * 2000).encode())
    assert len(available(server.url("/index.json"), cancelled=lambda: False)) == 2000


def test_a_server_that_is_not_there_is_said_to_be_unreachable():
    with pytest.raises(DownloadError, match="cannot be reached"):
        available("http://127.0.0.1:9/index.json")
