"""Articles to keep: small ones, written for these tests."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from newsreader.model.annotation import Annotation, Colour, Selector, Side
from newsreader.model.article import Article, Paragraph, ParagraphKind
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph, Bead

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def article(
    *texts: str,
    title: str = "반도체 수출이 늘었다",
    language: Language = Language.KOREAN,
    published: datetime | None = NOON,
    outlet: str = "",
) -> Article:
    """Return an article with a title and body paragraphs."""
    paragraphs = [Paragraph(ParagraphKind.TITLE, title, language)]
    paragraphs += [Paragraph(ParagraphKind.BODY, text, language) for text in texts]
    return Article(title, language, tuple(paragraphs), published=published, outlet=outlet)


def whole(item: Article) -> list[list[Span]]:
    """Return sentence spans that take each paragraph as one sentence."""
    return [[Span(0, len(paragraph.text))] for paragraph in item.paragraphs]


def given_title(item: Article, text: str) -> AlignedParagraph:
    """Return a translation of an article's title that came with it."""
    title = item.paragraphs[0]
    return AlignedParagraph(
        index=0,
        kind=title.kind,
        source_language=title.language,
        source_text=title.text,
        source_sentences=(Span(0, len(title.text)),),
        target_text=text,
        target_sentences=(Span(0, len(text)),),
        beads=(Bead((0,), (0,), 0.5),),
        scores=(None,),
        origin="Newsreader",
    )


def note(
    article_id: int, uid: str = "n-1", body: str = "왜?", side: Side = Side.SOURCE, start: int = 0
) -> Annotation:
    """Return a note on three code points of an article's first paragraph."""
    return Annotation(
        uid=uid,
        article_id=article_id,
        paragraph=0,
        side=side,
        selector=Selector(Span(start, start + 3), "반도체", "", " 수출"),
        colour=Colour.GREEN,
        body=body,
        created=NOON,
        modified=NOON + timedelta(minutes=start),
    )


def damage(path: Path) -> None:
    """Overwrite pages of a closed library, behind those with the tables' definitions."""
    middle = path.stat().st_size // 4096 * 3 // 4 * 4096
    with path.open("r+b") as file:
        file.seek(middle)
        file.write(b"\x5a" * 4096 * 10)


def series(count: int, first: int = 0) -> Sequence[Article]:
    """Return different articles, one published a minute after the other."""
    return [
        article(f"기사 {n}의 본문이다.", title=f"기사 {n}", published=NOON + timedelta(minutes=n))
        for n in range(first, first + count)
    ]
