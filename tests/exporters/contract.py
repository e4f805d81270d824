"""What every exporter promises; the tests of each inherit this class."""

from newsreader.exporters.base import Exporter


class ExporterContract:
    """Subclasses give an exporter."""

    exporter: Exporter

    def test_has_a_name_and_a_suffix(self):
        assert self.exporter.name
        assert self.exporter.suffix.startswith(".")

    def test_writes_utf8_that_ends_a_line(self, document):
        assert self.exporter.write([document]).decode().endswith("\n")

    def test_every_word_of_both_columns_is_there(self, document):
        text = self.exporter.write([document]).decode()
        for word in ("시장은", "예산", "시민들", "mayor", "Budget", "홍길동", "연합뉴스"):
            assert word in text

    def test_every_note_is_there(self, document):
        text = self.exporter.write([document]).decode()
        for body in ("미래의 뜻", "재건하다", "사라진 말"):
            assert body in text

    def test_article_without_translation_and_notes(self, bare):
        assert b"The mayor said so." in self.exporter.write([bare])

    def test_several_articles_keep_their_order(self, document, bare):
        one = self.exporter.write([document, bare]).decode()
        other = self.exporter.write([bare, document]).decode()
        assert one.index("시장은") < one.index("said so")
        assert other.index("said so") < other.index("시장은")

    def test_writing_twice_gives_the_same_bytes(self, document):
        assert self.exporter.write([document]) == self.exporter.write([document])
