"""Words in an Anki deck that this program wrote.

In: the fields and tags of a note. Out: the word with the sentence it was met in.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from html import unescape

from newsreader.exporters.vocabulary_apkg import OWN_MEANING
from newsreader.exporters.vocabulary_base import ReadWord
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.vocabulary import WordContext, WordStatus

_TAG = "newsreader::"
_BOLD = re.compile(r"(</?b>)")
_BREAK = re.compile(r"<br */?>|</?div>")
_ANY = re.compile(r"<[^>]*>")


def own_word(fields: Mapping[str, str], tags: Sequence[str]) -> ReadWord:
    """Return the word of a note; its status is that of its tag, its meaning the reader's."""
    language = next((one for one in Language if one == _text(fields, "Language")), None)
    said = {tag.removeprefix(_TAG) for tag in tags}
    context = _context(fields)
    return ReadWord(
        lemma=_text(fields, "Word"),
        language=language,
        status=next((one for one in WordStatus if one.value in said), None),
        meaning=_text(fields, "Meaning") if OWN_MEANING in tags else "",
        note=_text(fields, "Note"),
        contexts=(context,) if context else (),
    )


def _context(fields: Mapping[str, str]) -> WordContext | None:
    sentence, spans = "", []
    start: int | None = None
    for piece in _BOLD.split(fields.get("Sentence", "")):
        if piece == "<b>":
            start = len(sentence)
        elif piece == "</b>" and start is not None:
            spans.append(Span(start, len(sentence)))
            start = None
        else:
            sentence += unescape(_ANY.sub("", piece))
    if not sentence.strip():
        return None
    return WordContext(
        sentence=sentence,
        spans=tuple(spans),
        translation=_text(fields, "Translation"),
        article_id=None,
        title=_text(fields, "Article"),
        seen=datetime.now(UTC),
        published=_day(_text(fields, "Date")),
        grammar=_text(fields, "Grammar"),
    )


def _text(fields: Mapping[str, str], name: str) -> str:
    return unescape(_ANY.sub("", _BREAK.sub("\n", fields.get(name, "")))).strip()


def _day(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
