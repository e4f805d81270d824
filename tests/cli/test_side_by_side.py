from newsreader.cli.side_by_side import columns, plain
from newsreader.model.article import Article, Paragraph, ParagraphKind
from newsreader.model.language import Language
from newsreader.model.translation import AlignedParagraph

KINDS = {
    ParagraphKind.TITLE: ("與野, 항만 예산 합의", "Parties agree on harbor budget"),
    ParagraphKind.BODY: (
        "여야는 19일 새만금 항만 예산 3조2천억원(약 22억달러)에 합의했다.",
        "The rival parties agreed Thursday on a 3.2-trillion-won budget for the harbor.",
    ),
    ParagraphKind.HEADING: ("남은 절차", "What comes next"),
    ParagraphKind.CAPTION: (
        "대한민국임시정부기념관·국립해양박물관공동전시실",
        "Exhibition hall (https://example.org/a/very/long/address/without/a/space)",
    ),
}
ARTICLE = Article(
    title="與野, 항만 예산 합의",
    language=Language.KOREAN,
    paragraphs=tuple(Paragraph(k, ko, Language.KOREAN) for k, (ko, _) in KINDS.items()),
    byline="김한별 기자",
    section="정치",
    outlet="한빛통신",
)
TARGETS = [en for _, en in KINDS.values()]

SIDE_BY_SIDE = """\
한빛통신 · 정치 · 김한별 기자

# 與野, 항만 예산 합의         Parties agree on harbor
                               budget

여야는 19일 새만금 항만 예산   The rival parties agreed
3조2천억원(약 22억달러)에      Thursday on a
합의했다.                      3.2-trillion-won budget for
                               the harbor.

## 남은 절차                   What comes next

| 대한민국임시정부기념관·국    Exhibition hall (https://exa
립해양박물관공동전시실         mple.org/a/very/long/address
                               /without/a/space)"""

PLAIN = """\
한빛통신 · 정치 · 김한별 기자

# 與野, 항만 예산 합의

여야는 19일 새만금 항만 예산 3조2천억원(약 22억달러)에
합의했다.

## 남은 절차

| 대한민국임시정부기념관·국립해양박물관공동전시실"""


def _aligned(*indices: int) -> dict[int, AlignedParagraph]:
    return {
        index: AlignedParagraph(
            index, paragraph.kind, Language.KOREAN, paragraph.text, (), TARGETS[index], (), ()
        )
        for index, paragraph in enumerate(ARTICLE.paragraphs)
        if index in indices
    }


def test_both_columns_stand_level():
    assert "\n".join(columns(ARTICLE, _aligned(0, 1, 2, 3), 60)) == SIDE_BY_SIDE


def test_what_is_not_translated_yet_has_its_place():
    lines = columns(ARTICLE, _aligned(), 60)
    assert [line.split()[-1] for line in lines if line.endswith("…")] == ["…"] * 4


def test_one_column():
    assert "\n".join(plain(ARTICLE, 60)) == PLAIN


def test_nothing_known_about_the_page_leaves_no_empty_line():
    article = Article("제목", Language.KOREAN, ARTICLE.paragraphs[:1])
    assert plain(article, 60) == ["# 與野, 항만 예산 합의"]


def test_no_line_is_wider_than_the_readable_most():
    assert max(map(len, columns(ARTICLE, _aligned(0, 1, 2, 3), 500))) <= 140
