"""The dictionary form of an eojeol, and the further dictionary forms inside it.

In: the tokens of one eojeol. Out: lemma, part of speech, components (best first)::

    결정했다      결정하다 (verb)       결정
    국방부는      국방부 (noun)
    전해졌다      전하다 (verb)         전해지다
    12조          12조 (numeral)        조
    與野는        與野 (noun)           여야
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from newsreader.language.noun_runs import Reader, noun_components, noun_lemma, noun_pos
from newsreader.language.pos import PartOfSpeech, part_of_speech
from newsreader.language.tokens import Token

Joiner = Callable[[Sequence[tuple[str, str]]], str]

_NOUN_TAGS = """
    NNG NNP NNB NR NP SN SL SH MM MAG MAJ IC XR XPN XSN UN
"""
_NOUNS = frozenset(_NOUN_TAGS.split())
_PREDICATES = frozenset({"VV", "VA", "VX", "VCN"})
_DERIVING = frozenset({"XSV", "XSA"})
_RANGE = frozenset({"SO", "SP"})
_JOINS_VERB = frozenset({"NNG", "XR", "MAG"})
_LIGHT_VERBS = frozenset({"하", "되", "시키", "당하"})


@dataclass(frozen=True, slots=True)
class Headword:
    """A dictionary form with its part of speech and what else to look up."""

    lemma: str
    pos: PartOfSpeech
    components: tuple[str, ...] = ()


def headword(
    surface: str, tokens: Sequence[Token], join: Joiner, hanja_words: Reader, *, counted: bool
) -> Headword:
    """Return the headword of an eojeol.

    ``join`` writes morphemes as one word, ``hanja_words`` reads hanja, and ``counted`` says
    that the eojeol before is a number, so that a bound noun is a counter.
    """
    units = _Units(hanja_words, counted).read(tokens)
    if not units:
        return _bare(surface, tokens)
    first = units[0]
    further = [
        *_joined_verbs(tokens, join),
        *first.components,
        *(word for unit in units[1:] for word in (unit.lemma, *unit.components)),
    ]
    return Headword(first.lemma, first.pos, _distinct(further, first.lemma))


def _distinct(words: Iterable[str], but: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in words if word and word != but))


def _bare(surface: str, tokens: Sequence[Token]) -> Headword:
    """Return the headword of an eojeol that is particles, endings or signs alone."""
    if any(token.tag == "VCP" for token in tokens):
        return Headword("이다", PartOfSpeech.COPULA)
    bound = [token for token in tokens if token.tag[0] in "JE"]
    if bound:
        return Headword("".join(t.form for t in bound), part_of_speech(bound[0].tag))
    kind = part_of_speech(tokens[0].tag) if tokens else PartOfSpeech.UNKNOWN
    return Headword(surface, kind)


def _joined_verbs(tokens: Sequence[Token], join: Joiner) -> list[str]:
    """Return verbs such as 전해지다 and 도와주다, of a stem, 어 and an auxiliary."""
    found: list[str] = []
    for place in range(len(tokens) - 2):
        stem, link, helper = tokens[place : place + 3]
        linked = (link.form, link.tag) == ("어", "EC") and helper.tag == "VX"
        if linked and stem.tag in {"VV", "VA"}:
            parts = [(t.form, t.full_tag) for t in (stem, link, helper)]
            found.append(join([*parts, ("다", "EF")]).replace(" ", ""))
    return found


class _Units:
    """Reads tokens from left to right into the words an eojeol is made of."""

    def __init__(self, hanja_words: Reader, counted: bool) -> None:
        self._hanja_words = hanja_words
        self._counted = counted
        self._run: list[Token] = []
        self._units: list[Headword] = []

    def read(self, tokens: Sequence[Token]) -> list[Headword]:
        for place, token in enumerate(tokens):
            following = tokens[place + 1] if place + 1 < len(tokens) else None
            self._take(token, following)
        self._close()
        return self._units

    def _take(self, token: Token, following: Token | None) -> None:
        if token.tag in _NOUNS or token.tag[0] == "W" or self._in_number(token, following):
            self._run.append(token)
        elif token.tag in _DERIVING or (token.tag in _PREDICATES and self._welds(token)):
            self._derive(token)
        elif token.tag in _PREDICATES:
            self._close()
            self._units.append(Headword(token.form + "다", part_of_speech(token.tag)))
        elif token.tag == "XSM":
            self._adverb(token)
        elif token.tag == "VCP" and self._run:
            self._close(("이다",))
        else:
            self._close()

    def _in_number(self, token: Token, following: Token | None) -> bool:
        """Tell whether a sign belongs to a figure: 3~4, 2-1, 3.5%."""
        if not self._run or self._run[-1].tag != "SN":
            return False
        between = token.tag in _RANGE and following is not None and following.tag == "SN"
        return between or (token.tag == "SW" and token.form in "%％‰℃°")

    def _welds(self, token: Token) -> bool:
        """Tell whether a verb is written as one with the noun before it (물먹다)."""
        if not self._run or token.tag == "VCN":
            return False
        light = token.form in _LIGHT_VERBS and self._run[-1].tag[0] in "NX"
        return light or (len(self._run) == 1 and self._run[0].tag in _JOINS_VERB)

    def _derive(self, token: Token) -> None:
        """Join 하다, 되다, 스럽다 and the like with the noun before them."""
        run, self._run = self._run, []
        verb = token.form + "다"
        base = _base(run)
        pos = part_of_speech(token.tag)
        if base and base[-1].tag == "NNB":
            pos = PartOfSpeech.AUXILIARY  # 만하다, 듯하다
        stem = "".join(t.form for t in base)
        components = [
            *([noun_lemma(run) + verb] if len(run) > len(base) else []),
            *([stem] if stem else []),
            *(noun_components(run, self._hanja_words) if run else []),
            *([verb] if token.tag in _PREDICATES and stem else []),
        ]
        self._units.append(Headword(stem + verb, pos, _distinct(components, stem + verb)))

    def _adverb(self, token: Token) -> None:
        run, self._run = self._run, []
        stem = "".join(t.form for t in run)
        components = (stem + "하다", stem) if stem else ()
        self._units.append(Headword(stem + token.form, PartOfSpeech.ADVERB, components))

    def _close(self, more: tuple[str, ...] = ()) -> None:
        if self._run:
            run, self._run = self._run, []
            lemma = noun_lemma(run)
            pos = noun_pos(run, counted=self._counted and not self._units)
            components = (*noun_components(run, self._hanja_words), *more)
            self._units.append(Headword(lemma, pos, _distinct(components, lemma)))


def _base(run: Sequence[Token]) -> list[Token]:
    """Return the last noun of a run with its affixes: what 하다 is added to."""
    start = len(run)
    while start and run[start - 1].tag == "XSN":
        start -= 1
    start = max(start - 1, 0)
    while start and run[start - 1].tag == "XPN":
        start -= 1
    return list(run[start:])
