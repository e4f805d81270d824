"""Eojeols written as their morphemes: 국물/NNG 이/JKS."""

from newsreader.model.sentence import Morpheme
from newsreader.model.span import Span


def eojeol(written: str) -> tuple[str, tuple[Morpheme, ...]]:
    """Return an eojeol and its morphemes.

    ``밝히:밝/VV 었:혔/EP 다/EF``: the form, and behind a colon the stretch of text if it is another
    one; nothing behind the colon for a morpheme that has none of its own.
    """
    surface, morphemes = "", []
    for item in written.split():
        form, _, tag = item.rpartition("/")
        form, colon, text = form.partition(":")
        text = text if colon else form
        morphemes.append(Morpheme(form, tag, Span(len(surface), len(surface) + len(text))))
        surface += text
    return surface, tuple(morphemes)
