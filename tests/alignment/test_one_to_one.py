from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.alignment.one_to_one import align
from newsreader.model.article import ParagraphKind
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph, Bead, SentenceTranslation

SENTENCES = st.lists(st.tuples(st.text(), st.text()), max_size=8)


def aligned(pairs: list[tuple[str, str]]) -> AlignedParagraph:
    text, spans = "", []
    for source, _ in pairs:
        spans.append(Span(len(text), len(text) + len(source)))
        text += source
    targets = [SentenceTranslation(source, target, -0.5) for source, target in pairs]
    return align(3, ParagraphKind.BODY, Language.KOREAN, text, spans, targets, "argos")


def test_sentences_are_joined_by_one_space():
    paragraph = aligned([("비가 왔다. ", "It rained."), ("해가 떴다.", "The sun rose.")])

    assert paragraph.target_text == "It rained. The sun rose."
    assert paragraph.target_sentences == (Span(0, 10), Span(11, 24))
    assert paragraph.beads == (Bead((0,), (0,)), Bead((1,), (1,)))
    assert paragraph.scores == (-0.5, -0.5)


def test_what_the_paragraph_is_stays_as_it_was():
    paragraph = aligned([("비가 왔다.", "It rained.")])

    assert paragraph.index == 3
    assert paragraph.kind is ParagraphKind.BODY
    assert paragraph.source_language is Language.KOREAN
    assert paragraph.source_text == "비가 왔다."
    assert paragraph.source_sentences == (Span(0, 6),)
    assert paragraph.origin == "argos"


@pytest.mark.parametrize(
    ("targets", "text", "spans"),
    [
        (["One.", "", "Three."], "One. Three.", [(0, 4), (4, 4), (5, 11)]),
        (["", "Two."], "Two.", [(0, 0), (0, 4)]),
        (["One.", ""], "One.", [(0, 4), (4, 4)]),
        (["", ""], "", [(0, 0), (0, 0)]),
        ([], "", []),
    ],
)
def test_a_sentence_without_translation_keeps_its_bead(
    targets: list[str], text: str, spans: list[tuple[int, int]]
):
    paragraph = aligned([("문장.", target) for target in targets])

    assert paragraph.target_text == text
    assert paragraph.target_sentences == tuple(Span(*span) for span in spans)
    assert [bead.source for bead in paragraph.beads] == [(i,) for i in range(len(targets))]


def test_one_translation_per_sentence_is_asked_for():
    with pytest.raises(ValueError, match="2 sentences, 1 translations"):
        align(
            0,
            ParagraphKind.BODY,
            Language.ENGLISH,
            "A. B.",
            [Span(0, 2), Span(3, 5)],
            [SentenceTranslation("A.", "가.")],
            "argos",
        )


@given(SENTENCES)
def test_every_target_span_holds_its_sentence_and_nothing_else(pairs: list[tuple[str, str]]):
    paragraph = aligned(pairs)

    spans = paragraph.target_sentences
    assert [span.of(paragraph.target_text) for span in spans] == [t.strip() for _, t in pairs]
    assert " ".join(filter(None, (t.strip() for _, t in pairs))) == paragraph.target_text
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(span.end <= len(paragraph.target_text) for span in spans)
    assert len(paragraph.beads) == len(paragraph.scores) == len(pairs)
