"""Invented articles for the reader's tests, made by hand, with hanja and emoji in them."""

from collections.abc import Sequence
from datetime import UTC, datetime

from newsreader.model.annotation import Annotation, Colour, Selector, Side
from newsreader.model.article import Article, Paragraph, ParagraphKind
from newsreader.model.entry import Entry, Sense
from newsreader.model.kept import KeptArticle, ReadingPosition
from newsreader.model.language import Language
from newsreader.model.sentence import Construction, Morpheme, Reading
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph, Bead
from newsreader.model.word import ExplainedParagraph, ExplainedWord

Pairs = Sequence[tuple[str, str]]
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)

TITLE: Pairs = [
    ("바람마을 도서관, 밤에도 불 켠다", "Barammaeul library to keep its lights on at night")
]
LEAD: Pairs = [
    (
        "주민들이 모은 책 3천 권이 첫 밤을 맞는다.",
        "Three thousand books gathered by residents meet their first night.",
    )
]
FIRST: Pairs = [
    (
        "바람마을 도서관은 20일부터 밤 열 시까지 문을 열기로 결정했다.",
        "The Barammaeul library decided to stay open until ten at night from the 20th.",
    ),
    (
        "관장 윤해솔 씨는 낮에 일하는 사람도 책을 읽을 수 있어야 한다고 말했다.",
        "Its director, Yun Hae-sol, said that people who work by day must be able to read too.",
    ),
]
HANJA: Pairs = [
    (
        "열람실 벽에는 백자(白磁) 모양의 등과 오래된 지도(地圖)가 걸렸다.",
        "Lamps in the shape of white porcelain and an old map hang in the reading room.",
    ),
    (
        "與野 의원들도 개관식에 나란히 앉았다.",
        "Members of the ruling and opposition parties sat side by side at the opening.",
    ),
]
EMOJI: Pairs = [
    (
        "안내문에는 🌙📚 그림과 함께 조용히 해 달라는 부탁이 적혀 있다.",
        "A sign with 🌙📚 on it asks visitors to be quiet.",
    ),
    ("아이들은 그림을 먼저 가리켰다.", "The children pointed at the pictures first."),
]
HEADING: Pairs = [("조용한 밤, 긴 줄", "A quiet night, a long line")]
CAPTION: Pairs = [
    (
        "개관 첫날 저녁 도서관 앞에 선 주민들. (바람신문 제공)",
        "Residents in front of the library on its first evening. (Courtesy of Baram News)",
    )
]
NOTE: Pairs = [("이 기사는 지어낸 것이다.", "This article is made up.")]

STORY: list[tuple[ParagraphKind, Pairs]] = [
    (ParagraphKind.TITLE, TITLE),
    (ParagraphKind.LEAD, LEAD),
    (ParagraphKind.BODY, FIRST),
    (ParagraphKind.CAPTION, CAPTION),
    (ParagraphKind.BODY, HANJA),
    (ParagraphKind.BODY, EMOJI),
    (ParagraphKind.HEADING, HEADING),
    (ParagraphKind.BODY, [*FIRST, *HANJA]),
    (ParagraphKind.BODY, [*EMOJI, *FIRST]),
    (ParagraphKind.NOTE, NOTE),
]


def long_story(count: int) -> list[tuple[ParagraphKind, Pairs]]:
    """Return a title and body paragraphs of changing length."""
    parts = (FIRST, HANJA, EMOJI, [*FIRST, *HANJA], [*EMOJI, *FIRST, *HANJA], FIRST[:1])
    body = [(ParagraphKind.BODY, parts[i % len(parts)]) for i in range(count - 1)]
    return [(ParagraphKind.TITLE, TITLE), *body]


def joined(sentences: Sequence[str]) -> tuple[str, tuple[Span, ...]]:
    """Return a paragraph's text and the spans of its sentences."""
    spans, start = [], 0
    for sentence in sentences:
        spans.append(Span(start, start + len(sentence)))
        start += len(sentence) + 1
    return " ".join(sentences), tuple(spans)


def kept(
    story: Sequence[tuple[ParagraphKind, Pairs]],
    annotations: tuple[Annotation, ...] = (),
    position: ReadingPosition | None = None,
) -> KeptArticle:
    """Return the article of a story, without its translation."""
    made = [joined([source for source, _ in pairs]) for _, pairs in story]
    paragraphs = tuple(
        Paragraph(kind, text, Language.KOREAN)
        for (kind, _), (text, _spans) in zip(story, made, strict=True)
    )
    article = Article(
        title=paragraphs[0].text,
        language=Language.KOREAN,
        paragraphs=paragraphs,
        byline="한가람 기자",
        section="문화",
        outlet="바람신문",
        published=NOW,
    )
    return KeptArticle(
        id=1,
        article=article,
        sentences=tuple(spans for _, spans in made),
        position=position or ReadingPosition(),
        read=False,
        starred=False,
        annotations=annotations,
    )


def aligned(story: Sequence[tuple[ParagraphKind, Pairs]], index: int) -> AlignedParagraph:
    """Return the translation of one paragraph, sentence by sentence."""
    kind, pairs = story[index]
    source, source_spans = joined([source for source, _ in pairs])
    target, target_spans = joined([target for _, target in pairs])
    return AlignedParagraph(
        index=index,
        kind=kind,
        source_language=Language.KOREAN,
        source_text=source,
        source_sentences=source_spans,
        target_text=target,
        target_sentences=target_spans,
        beads=tuple(Bead((i,), (i,)) for i in range(len(pairs))),
        origin="test",
    )


def all_aligned(story: Sequence[tuple[ParagraphKind, Pairs]]) -> list[AlignedParagraph]:
    """Return the translations of all paragraphs."""
    return [aligned(story, index) for index in range(len(story))]


def words(
    story: Sequence[tuple[ParagraphKind, Pairs]], index: int, side: Side = Side.SOURCE
) -> ExplainedParagraph:
    """Return a word for every run between spaces, the first of them with a whole entry."""
    text = joined([pair[0 if side is Side.SOURCE else 1] for pair in story[index][1]])[0]
    found, start = [], 0
    for part in text.split(" "):
        bare = part.rstrip(".,")
        found.append(explained(bare, start))
        start += len(part) + 1
    return ExplainedParagraph(index, side, tuple(found))


def explained(surface: str, start: int) -> ExplainedWord:
    """Return a word; 결정했다 has everything, other words have a plain entry."""
    span = Span(start, start + len(surface))
    if surface != "결정했다":
        entry = Entry(surface, Language.KOREAN, "noun", (Sense(f"gloss of {surface}"),))
        return ExplainedWord(surface, span, surface, "noun", (entry,))
    return ExplainedWord(
        surface,
        span,
        "결정하다",
        "verb",
        (
            Entry(
                "결정하다",
                Language.KOREAN,
                "verb",
                (Sense("to decide"), Sense("to determine"), Sense("to settle on")),
                hanja="決定하다",
                pronunciation="결쩡하다",
                source="Newsreader lexicon",
            ),
            Entry("결정", Language.KOREAN, "noun", (Sense("decision"),), hanja="決定"),
        ),
        morphemes=(
            Morpheme("결정", "NNG", Span(start, start + 2), "common noun", "일반 명사"),
            Morpheme(
                "하",
                "XSV",
                Span(start + 2, start + 3),
                "verb suffix",
                "동사 파생 접미사",
                "makes a verb of a noun: to do what the noun says",
            ),
            Morpheme(
                "았",
                "EP",
                Span(start + 3, start + 3),
                "tense ending",
                "선어말 어미",
                "the action is over",
            ),
            Morpheme(
                "다",
                "EF",
                Span(start + 3, start + 4),
                "final ending",
                "종결 어미",
                "plain statement, the style of news and books",
            ),
        ),
        alternatives=(
            Reading(
                "결정하다",
                "adjective",
                (
                    Morpheme("결정", "NNG", Span(start, start + 2), "common noun"),
                    Morpheme("하다", "XSA", Span(start + 2, start + 4), "adjective suffix"),
                ),
            ),
        ),
        constructions=(
            Construction(
                "-기로 결정하다",
                "to decide to do something; the noun form in -기 says what was decided",
                span,
                2,
                "내일 떠나기로 결정했다.",
                "We decided to leave tomorrow.",
            ),
        ),
    )


def mark(  # noqa: PLR0913, PLR0917
    text: str,
    quote: str,
    paragraph: int,
    side: Side = Side.SOURCE,
    colour: Colour = Colour.GREEN,
    body: str = "",
    uid: str = "one",
) -> Annotation:
    """Return an annotation on the first place of a quote in a paragraph's text."""
    start = text.index(quote)
    selector = Selector(Span(start, start + len(quote)), quote)
    return Annotation(uid, 1, paragraph, side, selector, colour, body, NOW, NOW)
