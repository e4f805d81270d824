"""The words of a second opinion: what the card says of each sentence.

In: a paragraph as it is shown, who was asked, the opinions so far. Out: lines for the card.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from newsreader.model.translation import AlignedParagraph, EngineTag
from newsreader.ui.engine_names import brief_name, full_name
from newsreader.ui.reader.doubt_text import reason
from newsreader.ui.second_opinion.lines import Line, SentenceLines, merged
from newsreader.usecases.correct import Standing, standings

if TYPE_CHECKING:  # its rules are loaded when somebody first asks
    from newsreader.usecases.disagreement import Disagreement
    from newsreader.usecases.second_opinion import Opinion

translate = QCoreApplication.translate

Opinions = Mapping[tuple[int, str], "Opinion"]  # by the number of a sentence and an origin


def heading(paragraph: AlignedParagraph, asked: Sequence[EngineTag]) -> str:
    """Return who is compared with whom, each with its version."""
    names = ", ".join(full_name(origin(tag)) for tag in asked)
    if not names:
        return ""
    return translate("SecondOpinion", "{0} compared with {1}").format(
        full_name(paragraph.origin), names
    )


def origin(tag: EngineTag) -> str:
    """Return the origin of what an engine translates."""
    return f"{tag.engine} {tag.model}"


def sentences(
    paragraph: AlignedParagraph, asked: Sequence[EngineTag], opinions: Opinions, *, working: bool
) -> list[SentenceLines]:
    """Return what there is to show of every sentence; ``working`` while answers still come."""
    pending = "…" if working else translate("SecondOpinion", "no answer")
    return [
        _sentence(
            paragraph, at, [(tag, opinions.get((number, origin(tag)))) for tag in asked], pending
        )
        for number, at in enumerate(standings(paragraph))
    ]


def _sentence(
    paragraph: AlignedParagraph,
    at: Standing,
    found: Sequence[tuple[EngineTag, "Opinion | None"]],
    pending: str,
) -> SentenceLines:
    known = [opinion for _, opinion in found if opinion is not None and opinion.at.text == at.text]
    return SentenceLines(
        _in_use(paragraph, at, known),
        tuple(_other(tag, opinion, at, pending) for tag, opinion in found),
        tuple(dict.fromkeys(text for opinion in known for text in _apart(opinion.apart))),
    )


def _in_use(paragraph: AlignedParagraph, at: Standing, known: Sequence["Opinion"]) -> Line:
    return Line(
        translate("SecondOpinion", "Yours") if at.corrected else brief_name(paragraph.origin),
        at.text,
        merged(tuple(span for opinion in known for span in opinion.changes)),
        "" if at.text else translate("SecondOpinion", "(nothing)"),
        tuple(reason(flag) for flag in known[0].flags) if known else (),
    )


def _other(tag: EngineTag, opinion: "Opinion | None", at: Standing, pending: str) -> Line:
    name = brief_name(origin(tag))
    if opinion is None:
        return Line(name, remark=pending)
    doubts = tuple(reason(flag) for flag in opinion.other_flags)
    if not opinion.text:
        return Line(name, remark=translate("SecondOpinion", "(nothing)"), doubts=doubts)
    if opinion.text.split() == at.text.split():
        return Line(name, remark=translate("SecondOpinion", "says the same"))
    current = opinion.at.text == at.text
    changes = opinion.other_changes if current else ()
    return Line(name, opinion.text, changes, doubts=doubts, usable=True)


def _apart(apart: "Disagreement") -> list[str]:
    """Return what two texts disagree about."""
    both = translate("SecondOpinion", "The numbers differ: “{0}” and “{1}”.")
    one = translate("SecondOpinion", "Only one of them has the number “{0}”.")
    name = translate("SecondOpinion", "Only one of them has the name in “{0}”.")
    numbers = [
        both.format(here, there) if here and there else one.format(here or there)
        for here, there in apart.numbers
    ]
    return numbers + [name.format(word) for word in apart.names]
