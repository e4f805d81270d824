from datetime import UTC, datetime, timedelta, timezone

import pytest

from newsreader.exporters.base import ExportedArticle
from newsreader.model.annotation import Annotation, Colour, Selector, Side
from newsreader.model.article import Article, Paragraph, ParagraphKind, Source
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph, Bead

KST = timezone(timedelta(hours=9))
NOON = datetime(2026, 11, 17, 12, 0, tzinfo=UTC)

PARAGRAPHS = (
    (ParagraphKind.TITLE, "새 다리 *놓는다*"),
    (ParagraphKind.LEAD, "- 예산 30억 원"),
    (ParagraphKind.CAPTION, "▲ 다리 앞의 시민들"),
    (ParagraphKind.BODY, "1. 시장은 다리를 다시 놓겠다고 말했다. 공사는 내년 봄에 시작한다."),
    (ParagraphKind.HEADING, "남은 #문제"),
    (ParagraphKind.BODY, "예산 [30억] 원은 <아직> 없다."),
)
TRANSLATIONS = {
    0: "New bridge *to be built*",
    1: "- Budget of 3 billion won",
    2: "Citizens by the bridge",
    3: "The mayor said the bridge would be rebuilt. Work starts in spring.",
    4: "What remains",
}


def note(paragraph, quote, body="", *, side=Side.SOURCE, **more):
    text = PARAGRAPHS[paragraph][1] if side is Side.SOURCE else TRANSLATIONS[paragraph]
    start = text.find(quote)
    span = Span(max(0, start), max(0, start) + len(quote))
    return Annotation(
        uid=f"00000000-0000-4000-8000-{paragraph:06}{len(quote):06}",
        article_id=7,
        paragraph=paragraph,
        side=side,
        selector=Selector(span, quote, text[: span.start], text[span.end :]),
        colour=more.get("colour", Colour.YELLOW),
        body=body,
        created=NOON,
        modified=NOON + timedelta(minutes=5),
        orphan=more.get("orphan", False),
    )


def row(index):
    kind, source = PARAGRAPHS[index]
    target = TRANSLATIONS[index]
    return AlignedParagraph(
        index=index,
        kind=kind,
        source_language=Language.KOREAN,
        source_text=source,
        source_sentences=(Span(0, len(source)),),
        target_text=target,
        target_sentences=(Span(0, len(target)),),
        beads=(Bead((0,), (0,), 0.5), Bead((), (0,))),
        scores=(-0.25, None),
        origin="argos",
    )


@pytest.fixture
def document() -> ExportedArticle:
    article = Article(
        title=PARAGRAPHS[0][1],
        language=Language.KOREAN,
        paragraphs=tuple(Paragraph(kind, text, Language.KOREAN) for kind, text in PARAGRAPHS),
        byline="홍길동 기자",
        dateline="(서울=연합뉴스)",
        section="사회 > 사건",
        published=datetime(2026, 11, 17, 9, 9, tzinfo=KST),
        url="https://example.com/a_b",
        outlet="연합뉴스",
        source=Source("새 다리".encode("cp949"), "text/plain", "", "다리.txt"),
    )
    annotations = (
        note(0, "다리"),
        note(3, "다시 놓겠다고", "미래의 뜻: *-겠-*\n두 번째 줄"),
        note(3, "놓겠다고 말했다", colour=Colour.BLUE),
        note(3, "rebuilt", "재건하다", side=Side.TARGET, colour=Colour.PINK),
        note(5, "아직"),
        note(5, "이미 있다", "사라진 말", orphan=True),
    )
    return ExportedArticle(article, tuple(map(row, TRANSLATIONS)), annotations)


@pytest.fixture
def bare() -> ExportedArticle:
    text = "The mayor said so."
    body = Paragraph(ParagraphKind.BODY, text, Language.ENGLISH)
    return ExportedArticle(Article(text, Language.ENGLISH, (body,)))
