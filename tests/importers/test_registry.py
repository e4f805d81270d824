import pytest

from newsreader.errors import ArticleNotFoundError
from newsreader.importers import files, registry
from newsreader.model.article import Source
from newsreader.model.language import Language


def test_text_is_read_by_the_page_text_importer():
    assert registry.choose(files.from_text("첫눈이 내렸다.")).name == "page text"


@pytest.mark.parametrize(
    "source",
    [
        Source(b"<!doctype html><p>Snow.</p>"),
        Source(b"Snow.", "text/html"),
        Source(b"<?xml version='1.0'?><rss/>", "application/rss+xml"),
    ],
)
def test_markup_is_nobodys_yet(source):
    with pytest.raises(ArticleNotFoundError):
        registry.choose(source)


def test_language_may_be_given():
    source = files.from_text("첫눈이 내렸다.")
    assert registry.read(source).language is Language.KOREAN
    assert registry.read(source, Language.ENGLISH).language is Language.ENGLISH


def test_importers_have_different_names():
    names = [importer.name for importer in registry.IMPORTERS]
    assert len(set(names)) == len(names)
