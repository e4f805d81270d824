"""Translated sentences for tests, with links written down: ``고노는=Gono, 만났다=met``."""

from newsreader.model.span import Span
from newsreader.model.tokens import word_spans
from newsreader.model.translation import SentenceTranslation, WordLink


def word(text: str, beginning: str) -> Span:
    """Return the word of a text that begins so."""
    return next(span for span in word_spans(text) if span.of(text).startswith(beginning))


def made(source: str, target: str, links: str = "", strength: float = 0.8) -> SentenceTranslation:
    pairs = [link.strip().split("=") for link in links.split(",") if link]
    attention = tuple(
        WordLink(word(source, ours), word(target, theirs), strength) for ours, theirs in pairs
    )
    return SentenceTranslation(source, target, attention=attention)
