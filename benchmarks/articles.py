"""Articles to measure with: sentences written for this, repeated to any length."""

from newsreader.model.article import Article, Paragraph, ParagraphKind
from newsreader.model.language import Language

SENTENCES = (
    (
        "시는 다음 달부터 새 도서관의 문을 연다고 밝혔다.",
        "The city said it will open the new library next month.",
    ),
    (
        "주민 340여 명이 설명회에 참석해 질문을 쏟아냈다.",
        "Some 340 residents attended the briefing and asked many questions.",
    ),
    (
        "연구진은 두 차례 실험에서 같은 결과를 얻었다.",
        "The researchers got the same result in two experiments.",
    ),
    (
        "지난해 수출은 1조2천억원으로 전년보다 8.4% 늘었다.",
        "Exports rose 8.4 percent on-year to 1.2 trillion won last year.",
    ),
    (
        "위원회는 예산안을 둘러싼 논의를 이어 가기로 했다.",
        "The committee agreed to continue talks over the budget bill.",
    ),
    (
        "기상청은 주말에 남부 지방에 많은 비가 내릴 것으로 내다봤다.",
        "The weather agency forecast heavy rain in the south over the weekend.",
    ),
    (
        '그는 "처음에는 아무도 믿지 않았다"며 웃었다.',
        '"At first nobody believed it," he said with a smile.',
    ),
)


def article(paragraphs: int) -> tuple[Article, list[list[str]]]:
    """Return a Korean article of so many paragraphs, and the English sentences of each."""
    texts: list[Paragraph] = []
    targets: list[list[str]] = []
    for index in range(paragraphs):
        count = 1 + index % 3
        chosen = [SENTENCES[(index * 2 + step) % len(SENTENCES)] for step in range(count)]
        kind = ParagraphKind.BODY if index else ParagraphKind.TITLE
        # A number makes every paragraph another one, as in real articles.
        sources = [f"{korean}" for korean, _ in chosen]
        sources[0] = f"{index + 1}번째로, {sources[0]}"
        texts.append(Paragraph(kind, " ".join(sources), Language.KOREAN))
        targets.append([english for _, english in chosen])
    return Article(texts[0].text, Language.KOREAN, tuple(texts)), targets
