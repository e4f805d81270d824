"""Kiwi's tokens, freed of Kiwi."""

from dataclasses import dataclass

from newsreader.model.span import Span


@dataclass(frozen=True, slots=True)
class Token:
    """One morpheme as the analyser gives it.

    ``tag`` is a Sejong tag without Kiwi's ``-R`` or ``-I``, which ``full_tag`` keeps; ``span``
    is in code points of the paragraph and may overlap its neighbours' (하 and 었 in 했).
    """

    form: str
    tag: str
    full_tag: str
    span: Span
