"""The reader's own sentences in a translation: which sentences correspond stays as it was."""

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.alignment.corrected import source_of, target_of, with_corrections
from newsreader.alignment.one_to_one import align
from newsreader.model.article import ParagraphKind
from newsreader.model.correction import Correction
from newsreader.model.language import Language, Pair
from newsreader.model.span import Span
from newsreader.model.translation import (
    AlignedParagraph,
    AppliedTerm,
    Bead,
    SentenceTranslation,
    WordLink,
)

PAIR = Pair(Language.ENGLISH, Language.KOREAN)
NOW = datetime(2026, 11, 20, tzinfo=UTC)
SPANS = (Span(0, 3), Span(4, 7), Span(8, 13))


def correction(source, text, original="was"):
    return Correction("uid", PAIR, source, text, original, NOW, NOW)


def paragraph(targets, beads, *, source="One Two Three", sources=SPANS, **more):
    """Return a paragraph whose target sentences are joined by spaces."""
    text, spans = "", []
    for one in targets:
        text += " " if text and one else ""
        spans.append(Span(len(text), len(text) + len(one)))
        text += one
    return AlignedParagraph(
        0, ParagraphKind.BODY, Language.ENGLISH, source, sources, text, tuple(spans), beads, **more
    )


def sentences(aligned):
    return [span.of(aligned.target_text) for span in aligned.target_sentences]


ONE_TO_ONE = (Bead((0,), (0,)), Bead((1,), (1,)), Bead((2,), (2,)))


def test_a_corrected_sentence_takes_its_place_and_the_others_move():
    before = paragraph(["하나", "둘", "셋"], ONE_TO_ONE, scores=(-0.1, -0.2, -0.3))
    after = with_corrections(before, {"Two": correction("Two", "두 번째", "둘")})
    assert after.target_text == "하나 두 번째 셋"
    assert sentences(after) == ["하나", "두 번째", "셋"]
    assert after.corrected == ((1, "둘"),)
    assert after.scores == (-0.1, None, -0.3)


def test_an_empty_sentence_gets_room_between_its_neighbours():
    for targets, whole in (
        (["하나", "", "셋"], "하나 둘 셋"),
        (["", "", "셋"], "둘 셋"),
        (["하나", "", ""], "하나 둘"),
        (["", "", ""], "둘"),
    ):
        after = with_corrections(paragraph(targets, ONE_TO_ONE), {"Two": correction("Two", "둘")})
        assert after.target_text == whole
        assert sentences(after) == [targets[0], "둘", targets[2]]


def test_several_target_sentences_of_one_bead_become_one():
    beads = (Bead((0,), (0, 1)), Bead((1, 2), (2,)))
    before = paragraph(["하나의", "조각", "둘셋"], beads)
    after = with_corrections(before, {"One": correction("One", "하나")})
    assert after.target_text == "하나 둘셋"
    assert sentences(after) == ["하나", "", "둘셋"]
    assert after.beads == beads


def test_several_source_sentences_of_one_bead_are_corrected_together():
    beads = (Bead((0,), (0,)), Bead((1, 2), (1,)))
    before = paragraph(["하나", "둘셋"], beads)
    assert source_of(before, beads[1]) == "Two Three"
    after = with_corrections(before, {"Two Three": correction("Two Three", "둘과 셋")})
    assert sentences(after) == ["하나", "둘과 셋"]


def test_a_sentence_without_a_target_gets_one():
    beads = (Bead((0,), (0,)), Bead((1,), ()), Bead((2,), (1,)))
    before = paragraph(["하나", "셋"], beads, corrected=((1, "삼"),))
    after = with_corrections(before, {"Two": correction("Two", "둘")})
    assert after.target_text == "하나 둘 셋"
    assert after.beads == (Bead((0,), (0,)), Bead((1,), (1,)), Bead((2,), (2,)))
    assert after.corrected == ((2, "삼"), (1, "was"))


def test_the_first_sentence_without_a_target_stands_first():
    beads = (Bead((0,), ()), Bead((1,), (0,)), Bead((2,), (1,)))
    after = with_corrections(paragraph(["둘", "셋"], beads), {"One": correction("One", "하나")})
    assert after.target_text == "하나 둘 셋"


def test_beads_that_cross_leave_each_others_sentences_alone():
    beads = (Bead((0,), (0, 2)), Bead((1,), (1,)), Bead((2,), (3,)))
    before = paragraph(["하나", "둘", "하나 더", "셋"], beads)
    after = with_corrections(before, {"One": correction("One", "새 하나")})
    assert after.target_text == "새 하나 둘 셋"
    assert sentences(after) == ["새 하나", "둘", "", "셋"]


def test_a_sentence_that_adds_something_belongs_to_no_source():
    beads = (*ONE_TO_ONE, Bead((), (3,)))
    before = paragraph(["하나", "둘", "셋", "덧붙임"], beads)
    assert with_corrections(before, {"": correction("", "x")}) == before


def test_a_second_correction_takes_the_place_of_the_first():
    before = paragraph(["하나", "둘", "셋"], ONE_TO_ONE)
    first = with_corrections(before, {"Two": correction("Two", "이", "둘")})
    second = with_corrections(first, {"Two": correction("Two", "두 번째", "둘")})
    assert second.corrected == ((1, "둘"),)
    assert sentences(second) == ["하나", "두 번째", "셋"]


def test_links_and_terms_elsewhere_move_and_those_written_over_go():
    links = (WordLink(Span(4, 7), Span(3, 4), 1.0), WordLink(Span(8, 13), Span(5, 6), 0.5))
    before = paragraph(
        ["하나", "둘", "셋"],
        ONE_TO_ONE,
        attention=links,
        terms=(AppliedTerm(0, 2), AppliedTerm(3, 4), AppliedTerm(5, 6)),
    )
    after = with_corrections(before, {"Two": correction("Two", "두 번째")})
    assert [link.target.of(after.target_text) for link in after.attention] == ["셋"]
    assert [term.of(after.target_text) for term in after.terms] == ["하나", "셋"]


# -- whatever the beads and the texts

WORD = st.text(alphabet="가나다ab🙂1.", min_size=1, max_size=6)
TEXT = st.lists(WORD, max_size=3).map(" ".join)


@st.composite
def paragraphs(draw):
    """Return a paragraph with beads of every shape, some crossing, some with empty sentences."""
    count = draw(st.integers(1, 6))
    source = " ".join(f"s{index}." for index in range(count))
    spans = tuple(Span(index * 4, index * 4 + 3) for index in range(count))
    targets = draw(st.lists(TEXT, min_size=0, max_size=6))
    groups, start = [], 0
    while start < count:
        size = draw(st.integers(1, count - start))
        groups.append(tuple(range(start, start + size)))
        start += size
    owner = [draw(st.integers(0, len(groups) - 1)) for _ in targets]
    beads = tuple(
        Bead(group, tuple(i for i, own in enumerate(owner) if own == number))
        for number, group in enumerate(groups)
    )
    return paragraph(targets, beads, source=source, sources=spans)


@settings(max_examples=100)
@given(paragraphs(), st.data())
def test_every_source_sentence_keeps_exactly_its_target(before, data):
    chosen = data.draw(st.sets(st.integers(0, len(before.beads) - 1)))
    texts = {i: data.draw(TEXT.filter(str.strip)) for i in chosen}
    made = {
        source_of(before, before.beads[i]): correction(source_of(before, before.beads[i]), text)
        for i, text in texts.items()
    }
    after = with_corrections(before, made)
    assert [bead.source for bead in after.beads] == [bead.source for bead in before.beads]
    for number, (old, new) in enumerate(zip(before.beads, after.beads, strict=True)):
        assert len(new.target) == max(len(old.target), int(number in chosen))
        expected = texts.get(number, target_of(before, old))
        assert target_of(after, new).strip() == expected.strip()
    owned = sorted(index for bead in after.beads for index in bead.target)
    assert owned == list(range(len(after.target_sentences)))
    starts = [span.start for span in after.target_sentences]
    ends = [span.end for span in after.target_sentences]
    assert all(end <= start for end, start in zip(ends, starts[1:], strict=False))
    assert {index for index, _ in after.corrected} == {min(after.beads[i].target) for i in chosen}


@settings(max_examples=100)
@given(paragraphs(), st.data())
def test_correcting_one_after_the_other_or_at_once_is_the_same(before, data):
    chosen = data.draw(st.permutations(range(len(before.beads))))
    made = [
        correction(source_of(before, before.beads[i]), data.draw(TEXT.filter(str.strip)))
        for i in chosen
    ]
    at_once = with_corrections(before, {one.source: one for one in made})
    one_by_one = before
    for one in made:
        one_by_one = with_corrections(one_by_one, {one.source: one})
    assert one_by_one.target_text.split() == at_once.target_text.split()
    assert one_by_one.beads == at_once.beads
    for bead in at_once.beads:
        assert target_of(one_by_one, bead) == target_of(at_once, bead)
    assert sorted(one_by_one.corrected) == sorted(at_once.corrected)


@given(st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=6))
def test_our_own_translation_keeps_its_map(pairs):
    targets = [SentenceTranslation(f"s{i}.", text) for i, (text, _) in enumerate(pairs)]
    spans = [Span(i * 4, i * 4 + 3) for i in range(len(pairs))]
    source = " ".join(one.source for one in targets)
    before = align(0, ParagraphKind.BODY, Language.ENGLISH, source, spans, targets, "")
    made = {f"s{i}.": correction(f"s{i}.", new) for i, (_, new) in enumerate(pairs) if new.strip()}
    after = with_corrections(before, made)
    for i, (old, new) in enumerate(pairs):
        assert after.beads[i].target == (i,)
        assert after.target_sentences[i].of(after.target_text) == (new.strip() or old.strip())
