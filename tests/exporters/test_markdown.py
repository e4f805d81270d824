import re
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from newsreader.exporters.markdown import Markdown
from newsreader.exporters.markdown_text import Footnotes, escaped, marked
from newsreader.model.annotation import Selector
from newsreader.model.span import Span
from tests.exporters.conftest import note
from tests.exporters.contract import ExporterContract

GOLDEN = Path(__file__).parent.parent / "data" / "exports" / "bridge.golden.md"


class TestMarkdownKeepsTheContract(ExporterContract):
    exporter = Markdown()


def test_golden(document):
    assert Markdown().write([document]).decode() == GOLDEN.read_text(encoding="utf-8")


def test_article_without_a_title_paragraph_gets_its_title(bare):
    assert Markdown().write([bare]).decode() == "# The mayor said so.\n\nThe mayor said so.\n"


def test_footnotes_are_numbered_through_all_articles(document):
    text = Markdown().write([document, document]).decode()
    assert re.findall(r"(?m)^\[\^(\d)\]:", text) == ["1", "2", "3", "4"]


class TestMarked:
    TEXT = "다리를 다시 놓겠다고 말했다."

    def mark(self, *pieces):
        notes = []
        for start, end, body in pieces:
            selector = Selector(Span(start, end), self.TEXT[start:end])
            notes.append(replace(note(0, "다리", body), selector=selector))
        footnotes = Footnotes()
        return marked(self.TEXT, notes, footnotes), footnotes.lines

    def test_highlight(self):
        assert self.mark((4, 6, ""))[0] == "다리를 ==다시== 놓겠다고 말했다."

    def test_note_stands_behind_its_highlight(self):
        text, lines = self.mark((4, 6, "again"))
        assert text == "다리를 ==다시==[^1] 놓겠다고 말했다."
        assert lines == ["[^1]: again"]

    def test_overlapping_highlights_become_one(self):
        assert self.mark((0, 6, ""), (4, 11, ""))[0] == "==다리를 다시 놓겠다고== 말했다."

    def test_note_inside_a_longer_highlight_does_not_break_it(self):
        assert self.mark((0, 11, ""), (4, 6, "x"))[0] == "==다리를 다시 놓겠다고==[^1] 말했다."

    def test_white_space_stays_outside_the_marks(self):
        assert self.mark((3, 7, ""))[0] == "다리를 ==다시== 놓겠다고 말했다."

    def test_whole_text(self):
        assert self.mark((0, len(self.TEXT), ""))[0] == f"=={self.TEXT}=="


PLAIN = "(서울=연합뉴스) 시장은 3.5% - 4.0%라고 “말했다” > 사회 & 경제."


class TestEscaped:
    def test_what_would_be_markup(self):
        assert escaped("*a* _b_ [c](d) <e> `f` ==g==") == (
            r"\*a\* \_b\_ \[c\](d) \<e> \`f\` \=\=g\=\="
        )

    def test_what_would_be_markup_at_the_start_of_a_line(self):
        assert escaped("# a") == r"\# a"
        assert escaped("> a") == r"\> a"
        assert escaped("- a\n+ b\n1. c\n2) d") == "\\- a\n\\+ b\n1\\. c\n2\\) d"

    def test_plain_text_is_left_alone(self):
        assert escaped(PLAIN) == PLAIN

    @given(st.text())
    def test_taking_the_backslashes_away_gives_the_text_back(self, text):
        assert re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", escaped(text)) == text
