"""What every analyser does; inherit the class and give the fixture ``analyser``."""

from newsreader.language.sentences import split
from newsreader.model.language import Language
from newsreader.model.span import Span

STRANGE = "與野는 ‘합의’했다😀.\u200b 가\u1102\u1161다 U.S.와\xa0만났다.\x07 \ufeff끝\ud800."


def segmented(*texts):
    return [(text, split(text, Language.KOREAN)) for text in texts]


def assert_whole(text, analysis):
    """Every surface is a slice of the text, only white space lies between, morphemes fit."""
    for sentence in analysis.sentences:
        place = sentence.span.start
        for word in sentence.eojeols:
            assert text[place : word.span.start].strip() == ""
            assert word.surface == word.span.of(text) != ""
            assert_slices(text, word.span, word.morphemes)
            for reading in word.alternatives:
                assert_slices(text, word.span, reading.morphemes)
            place = word.span.end
        assert text[place : sentence.span.end].strip() == ""
        for construction in sentence.constructions:
            assert sentence.span.start <= construction.span.start
            assert construction.span.end <= sentence.span.end


def assert_slices(text, span, morphemes):
    place = span.start
    for morpheme in morphemes:
        assert morpheme.span.start == place
        place = morpheme.span.end
    assert place == span.end


class AnalyserContract:
    def test_yields_one_analysis_a_paragraph_in_order(self, analyser):
        texts = ["비가 왔다.", "", "눈이 왔다. 바람도 불었다."]
        analyses = list(analyser.analyse(segmented(*texts)))
        assert [len(a.sentences) for a in analyses] == [1, 0, 2]
        assert [w.surface for w in analyses[2].eojeols] == ["눈이", "왔다.", "바람도", "불었다."]

    def test_spans_index_the_text_as_given(self, analyser):
        (analysis,) = analyser.analyse(segmented(STRANGE))
        assert_whole(STRANGE, analysis)

    def test_says_what_made_the_analysis(self, analyser):
        (analysis,) = analyser.analyse(segmented("비가 왔다."))
        assert analysis.analyser

    def test_stops_when_cancelled(self, analyser):
        assert list(analyser.analyse(segmented("비가 왔다."), lambda: True)) == []

    def test_only_the_given_sentences_are_explained(self, analyser):
        (analysis,) = analyser.analyse([("비가 왔다. 눈이 왔다.", (Span(7, 13),))])
        assert [word.surface for word in analysis.eojeols] == ["눈이", "왔다."]
