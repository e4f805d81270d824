"""Words to save: small ones, written for these tests."""

from datetime import timedelta

from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.vocabulary import WordContext, WordKey, WordPlace
from tests.library.making import NOON


def word(lemma: str, pos: str = "noun", language: Language = Language.KOREAN) -> WordKey:
    return WordKey(language, lemma, pos)


def context(
    sentence: str = "반도체 수출이 늘었다.",
    *,
    article: int | None = None,
    minutes: int = 0,
    spans: tuple[Span, ...] = (Span(0, 3),),
) -> WordContext:
    return WordContext(
        sentence=sentence,
        spans=spans,
        translation="Exports of chips rose.",
        article_id=article,
        title="수출 소식",
        seen=NOON + timedelta(minutes=minutes),
        published=NOON,
        paragraph=1,
        start=0,
        grammar="반도체 + 의",
    )


def places(text: str, sentence: int = 0, language: Language = Language.KOREAN) -> list[WordPlace]:
    """Return every word of a text, its own lemma, as one to learn."""
    found, start = [], 0
    for one in text.split():
        start = text.index(one, start)
        key = WordKey(language, one.strip("."), "noun")
        found.append(WordPlace(sentence, Span(start, start + len(key.lemma)), key))
        start += len(one)
    return found
