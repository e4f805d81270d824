"""Names that an engine writes now so, now so: one article, one spelling.

In: the translated sentences of an article, in its order, and what a lexicon says about its names.
Out: a wording for each name that is written in several ways, with the spelling that is to hold.

A name is what comes again in the article and is rendered by something that is written as a name
and sounds like it. The spelling of the lexicon holds if the article has it, else the one that comes
most often, the earliest of several. The same sentences give the same names, in whatever order they
were translated.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from newsreader.alignment.sounds import likeness
from newsreader.alignment.term_evidence import Mention, Wording, name_of
from newsreader.alignment.term_places import begins, places
from newsreader.model.language import Language
from newsreader.model.particles import splits
from newsreader.model.span import Span
from newsreader.model.translation import SentenceTranslation

Lexicon = Callable[[Iterable[str]], Mapping[str, Sequence[str]]]

_TWICE = 2
_LONGEST = 6  # syllables
_MOST_TIMES = 10  # in one sentence; more is a loop or damaged text, which says nothing of a name
_SAME_NAME = 0.7  # likeness of two spellings
_EOJEOL = re.compile(r"(?<!\w)[가-힣]{2,10}(?!\w)")
_RUN = re.compile(r"(?<![\w'’-])[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*)*")
_GENITIVE = re.compile(r"['’]s?$")
_TITLE_LIST = """
    President Prime Minister Foreign Defense Defence Finance Vice Deputy Chairman Chairwoman Chair
    Mayor Governor Senator Secretary General Ambassador Judge Justice Professor Dr Mr Ms Mrs King
    Queen Prince Princess Pope Rep Sen Gov Chancellor Director Captain Coach The A An In On At But
    And He She It For As By
"""
_NO_NAME_LIST = """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June
    July August September October November December I
"""
_NO_NAMES = frozenset(_NO_NAME_LIST.split())
_TITLES = frozenset(_TITLE_LIST.split())


def consistent(
    sentences: Sequence[SentenceTranslation], language: Language, lexicon: Lexicon
) -> tuple[Wording, ...]:
    """Return the names that are written in several ways, longest first.

    ``language`` is the source's; ``lexicon`` gives the known renderings of those of some names that
    it holds as proper nouns. Sentences come in the article's order; one may come again.
    """
    varying = {
        name: renderings
        for name, where in _names(sentences, language).items()
        if len(set(renderings := list(_renderings(name, where, sentences, language)))) > 1
    }
    if not varying:
        return ()
    known = lexicon(varying)
    found = (_wording(name, said, known.get(name, ())) for name, said in varying.items())
    ordered = sorted((one for one in found if one), key=lambda one: (-len(one.source), one.source))
    return tuple(ordered)


def _wording(name: str, said: Sequence[str], known: Sequence[str]) -> Wording | None:
    counts = Counter(said)  # keeps the order of the article
    holds = next((one for one in known if one in counts), None)
    holds = holds or max(counts, key=lambda one: counts[one])
    others = tuple(one for one in counts if one != holds and _another_spelling(one, holds))
    return Wording(name, holds, others, glossary=False) if others else None


def _another_spelling(said: str, holds: str) -> bool:
    """Tell whether a rendering is another spelling, and not a shorter or a longer form."""
    shorter, longer = sorted((set(said.split()), set(holds.split())), key=len)
    whole = said in holds or holds in said or shorter <= longer
    return not whole and likeness(said, holds) >= _SAME_NAME


def _renderings(
    name: str, where: Iterable[int], sentences: Sequence[SentenceTranslation], language: Language
) -> Iterator[str]:
    wording = Wording(name, name)
    for number in where:
        made = sentences[number]
        taken: list[Span] = []
        found = places(made.source, name, language)
        for place in found if len(found) <= _MOST_TIMES else ():
            stretch = name_of(Mention(made, place, wording, language), taken)
            if stretch is not None:
                taken.append(stretch)
                yield stretch.of(made.target)


# -- what may be a name


def _names(
    sentences: Sequence[SentenceTranslation], language: Language
) -> dict[str, tuple[int, ...]]:
    """Return what may be a name, and the sentences it stands in, in order."""
    find = _korean if language is Language.KOREAN else _english
    found = find([made.source for made in sentences])
    return {
        name: tuple(dict.fromkeys(numbers))
        for name, numbers in found.items()
        if len(numbers) >= _TWICE
    }


def _korean(texts: Sequence[str]) -> dict[str, list[int]]:
    """Return the words that come again with one particle or another: 고노가, 고노는 → 고노."""
    eojeols = [(n, match[0]) for n, text in enumerate(texts) for match in _EOJEOL.finditer(text)]
    counts = Counter(word for _, eojeol in eojeols for word in _words(eojeol))
    found: dict[str, list[int]] = defaultdict(list)
    for number, eojeol in eojeols:
        # Of two that come as often, the shorter one stands alone too: 고노 in 고노가.
        best = max(_words(eojeol), key=lambda word: (counts[word], -len(word)), default="")
        if best:
            found[best].append(number)
    return found


def _words(eojeol: str) -> list[str]:
    return [word for word, _ in splits(eojeol) if len(word) <= _LONGEST]


def _english(texts: Sequence[str]) -> dict[str, list[int]]:
    """Return the runs of capitals; one at the beginning of a sentence must also stand inside."""
    found: dict[str, list[int]] = defaultdict(list)
    inside: set[str] = set()
    for number, text in enumerate(texts):
        for match in _RUN.finditer(text):
            name = _without_titles(_GENITIVE.sub("", match[0]))
            if name and name not in _NO_NAMES:
                found[name].append(number)
                if not begins(text, match.start()) or not match[0].startswith(name):
                    inside.add(name)
    return {name: numbers for name, numbers in found.items() if name in inside}


def _without_titles(run: str) -> str:
    words = run.split()
    while words and words[0].rstrip(".") in _TITLES:
        words.pop(0)
    return " ".join(words)
