"""What every importer promises; the tests of each inherit this class."""

import pytest

from newsreader.errors import SourceError
from newsreader.importers.base import Importer
from newsreader.model.article import ParagraphKind, Source
from newsreader.model.language import Language


class ImporterContract:
    """Subclasses give an importer, a source it reads and one it does not."""

    importer: Importer
    fitting: Source
    foreign: Source
    blank: Source

    def test_has_a_name(self):
        assert self.importer.name

    def test_is_surer_of_its_own_sources_than_of_others(self):
        assert 0 < self.importer.confidence(self.fitting) <= 1
        assert self.importer.confidence(self.foreign) == 0

    def test_keeps_the_raw_source(self):
        assert self.importer.read(self.fitting).source == self.fitting

    def test_title_stands_first_and_once(self):
        kinds = [paragraph.kind for paragraph in self.importer.read(self.fitting).paragraphs]
        assert ParagraphKind.TITLE not in kinds[1:]
        assert ParagraphKind.BODY in kinds

    def test_no_paragraph_is_blank(self):
        for paragraph in self.importer.read(self.fitting).paragraphs:
            assert paragraph.text == paragraph.text.strip() != ""

    def test_takes_the_url_from_the_source(self):
        source = Source(self.fitting.data, self.fitting.media_type, "https://example.com/a")
        assert self.importer.read(source).url == "https://example.com/a"

    def test_language_can_be_given(self):
        for language in Language:
            assert self.importer.read(self.fitting, language).language is language

    def test_reading_twice_gives_the_same(self):
        assert self.importer.read(self.fitting) == self.importer.read(self.fitting)

    def test_blank_source_is_refused(self):
        with pytest.raises(SourceError):
            self.importer.read(self.blank)
