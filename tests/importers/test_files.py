import codecs
from pathlib import Path

import pytest

from newsreader.errors import (
    BinarySourceError,
    EmptySourceError,
    SourceIsFolderError,
    SourceNotFoundError,
    SourceTooLargeError,
    SourceUnreadableError,
)
from newsreader.importers import files, registry

STORY = "첫눈이 내렸다. The first snow fell."


@pytest.fixture
def write(tmp_path):
    def make(data, name="page.txt"):
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return make


def test_text_file_becomes_a_source_with_its_bytes(write):
    source = files.load(write(STORY.encode()))
    assert (source.data, source.media_type, source.name) == (
        STORY.encode(),
        "text/plain",
        "page.txt",
    )


def test_path_may_be_text(write):
    assert files.load(str(write(b"Snow."))).data == b"Snow."


def test_name_may_be_korean(write):
    assert files.load(write(b"Snow.", "첫눈 기사.txt")).name == "첫눈 기사.txt"


def test_web_page_is_known_by_its_suffix(write):
    assert files.load(write(b"<p>Snow.</p>", "a.HTML")).media_type == "text/html"


@pytest.mark.parametrize("name", ["none.txt", "none/none.txt", "nul\0.txt", "page.txt/below"])
def test_missing_file(tmp_path, write, name):
    write(b"Snow.")
    with pytest.raises(SourceNotFoundError):
        files.load(tmp_path / name)


def test_folder(tmp_path):
    with pytest.raises(SourceIsFolderError):
        files.load(tmp_path)


def test_link_in_a_circle_is_unreadable(tmp_path):
    loop = tmp_path / "loop.txt"
    loop.symlink_to(loop)
    with pytest.raises(SourceUnreadableError):
        files.load(loop)


def test_device_is_refused_and_not_read():
    with pytest.raises(SourceUnreadableError, match="not an ordinary file"):
        files.load("/dev/zero")


@pytest.mark.parametrize("data", [b"", b" \r\n\t "])
def test_empty_file(write, data):
    with pytest.raises(EmptySourceError):
        files.load(write(data))


def test_too_large_file_says_how_large(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)  # a sparse file: reading it whole would still take 50 MB
    with pytest.raises(SourceTooLargeError, match=r"large\.txt has 50 MB"):
        files.load(path)


def test_largest_file_is_read(tmp_path):
    path = tmp_path / "large.txt"
    path.write_bytes(b"a " * (files.MAX_BYTES // 2))
    assert len(files.load(path).data) == files.MAX_BYTES


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%abc", "PDF"),
        (b"PK\x03\x04\x14\x00\x00", "ZIP"),
        (b"\x89PNG\r\n\x1a\n\x00", "image"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "image"),
        (b"GIF89a\x01", "image"),
        (b"MZ\x90\x00\x03\x00\x00\x00", "program"),
        (b"\x7fELF\x02\x01\x01\x00", "program"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "office"),
        (b"\x1f\x8b\x08\x00", "compressed"),
        (b"{\\rtf1\\ansi snow}", "rich text"),
        (b"Some text and then\x00\x00\x01\x02\x03\x00 noise", "binary"),
        (bytes(range(1, 256)) * 4, "binary"),
    ],
)
def test_binary_file_is_named_by_kind(write, data, kind):
    with pytest.raises(BinarySourceError, match=kind):
        files.load(write(data))


def test_story_on_the_mz_generation_is_no_program(write):
    text = "MZ세대가 신문을 읽는다고 한 조사가 밝혔다."
    assert registry.read(files.load(write(text.encode()))).paragraphs[0].text == text


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp949"])
def test_other_encodings_are_no_binaries(write, encoding):
    text = "첫눈이 내렸다고 기상청이 밝혔다. It was early."
    source = files.load(write(text.encode(encoding)))
    assert registry.read(source).paragraphs[0].text == text


def test_pasted_text_keeps_every_character():
    text = "한글 – “English” 漢字 😀"
    source = files.from_text(text, "clipboard")
    assert source.data.decode() == text
    assert source.name == "clipboard"


def test_pasted_text_may_hold_half_a_surrogate_pair():
    assert registry.read(files.from_text("Snow \ud83d fell.")).language == "en"


@pytest.mark.parametrize("text", ["", "  \n\t"])
def test_pasted_blank_is_refused(text):
    with pytest.raises(EmptySourceError):
        files.from_text(text)


def test_pasted_text_may_not_be_larger_than_an_article():
    with pytest.raises(SourceTooLargeError):
        files.from_text("가" * files.MAX_BYTES)


def test_mark_without_text_is_empty(write):
    source = files.load(write(codecs.BOM_UTF8))
    with pytest.raises(EmptySourceError):
        registry.read(source)


def test_a_file_address_is_the_path_of_its_file(write):
    path = write(b"Snow.", "첫 눈 #1.txt")
    for given in (path.as_uri(), Path(path.as_uri()), path.as_uri().replace("//", "//localhost")):
        source = files.load(given)
        assert (source.data, source.name) == (b"Snow.", "첫 눈 #1.txt")


@pytest.mark.parametrize(
    "address", ["file:///nowhere/a.txt", "file://elsewhere/etc/hostname", "file:/%00", "FILE:///x"]
)
def test_a_file_address_that_names_no_file_is_told(address):
    with pytest.raises(SourceNotFoundError):
        files.load(address)
