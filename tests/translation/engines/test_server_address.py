import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import ServerAddressError
from newsreader.translation.engines.server_address import host_of, normal_address
from newsreader.translation.engines.server_talk import ServerTalk


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("192.168.1.5:5000", "http://192.168.1.5:5000"),
        ("192.168.1.5", "http://192.168.1.5"),
        ("localhost:5000", "http://localhost:5000"),
        ("localhost", "http://localhost"),
        ("  http://192.168.0.10:5000/ ", "http://192.168.0.10:5000"),
        ("nas:5000", "http://nas:5000"),
        ("http://nas", "http://nas"),
        ("translate.example.org", "http://translate.example.org"),
        ("translate.example.org.", "http://translate.example.org"),
        ("https://Translate.Example.org/", "https://translate.example.org"),
        ("HTTPS://example.org", "https://example.org"),
        ("example.org:443/tools/lt//", "http://example.org:443/tools/lt"),
        ("http://127.0.0.1:5000/?source=ko&target=en&q=#x", "http://127.0.0.1:5000"),
        ("[::1]:5000", "http://[::1]:5000"),
        ("http://[2001:DB8::1]", "http://[2001:db8::1]"),
        ("번역.example:5000", "http://xn--lk3bw5o.example:5000"),
        ("my_container:5000", "http://my_container:5000"),
    ],
)
def test_an_address_is_what_was_meant(typed: str, meant: str):
    assert normal_address(typed) == meant
    assert ServerTalk(typed).url == meant


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "example", "5000", "ftp://example.org", "http://", "http:/example.org", "https",
        "http://a:b:c", "file:///etc/passwd", "http://me:secret@example.org", "localhost:",
        "localhost:99999", "localhost:0", "192.168.1", "192.168.1.500:5000", "http://1.2.3.4.5",
        "::1", "http://[::1", "//host:5000", "two words:5000", "http://exam ple.org",
        "javascript:alert(1)", "mailto:me@example.org", "http://-a-:80", "a..b:80",
        "http://host/a b", f"http://{'a' * 64}.org", "?", "http://?q=1", "/translate",
    ],
)  # fmt: skip
def test_what_cannot_be_an_address_is_refused_with_an_example_of_one(typed: str):
    with pytest.raises(ServerAddressError, match=r"address of a server") as told:
        normal_address(typed)
    assert "http://192.168.0.10:5000" in told.value.advice


@given(st.text(st.sampled_from("htps:/[]@.-_%?# 0159aZé한\\\t\0")) | st.text())
def test_an_address_once_normal_stays_as_it_is(typed: str):
    try:
        meant = normal_address(typed)
    except ServerAddressError:
        return
    assert normal_address(meant) == meant
    assert meant.startswith(("http://", "https://"))
    assert not meant.endswith("/")
    assert meant.isprintable()
    assert " " not in meant
    assert host_of(meant)
