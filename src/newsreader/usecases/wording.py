"""Names and terms as they are wanted in one article.

In: the glossary of the library, the translated sentences of an article, what the lexicon knows.
Out: the wordings to put into the translations when they are read; the cache keeps the engine's own.
"""

import logging
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from newsreader.alignment.names import consistent
from newsreader.alignment.term_evidence import Wording
from newsreader.errors import DictionaryError
from newsreader.model.correction import Term
from newsreader.model.entry import Entry
from newsreader.model.kept import KeptArticle
from newsreader.model.language import Language, Pair
from newsreader.model.translation import AlignedParagraph, SentenceTranslation
from newsreader.usecases.workbench import Workbench

logger = logging.getLogger(__name__)

Wanted = Callable[[AlignedParagraph], Sequence[Wording]]

_BRACKETS = re.compile(r"\s*\([^()]*\)")
_ARTICLE = re.compile(r"^(?:an?|the|to)\s+", re.IGNORECASE)
_LONGEST = 5  # words of a gloss that may stand in a translation


def wordings(
    bench: Workbench, pair: Pair, sentences: Sequence[SentenceTranslation]
) -> tuple[Wording, ...]:
    """Return what the glossary wants, and which spelling of each name holds in an article.

    ``sentences`` are the engine's, in the article's order.
    """
    terms = glossary_wordings(bench, bench.library.terms.all(pair))
    ours = {term.source for term in terms}
    names = consistent(
        sentences, pair.source, lambda names: _proper_nouns(bench, names, pair.source)
    )
    return (*terms, *(name for name in names if name.source not in ours))


def wanted_in(bench: Workbench, kept: KeptArticle) -> Wanted:
    """Return which terms of the glossary a paragraph of an article is to follow.

    None for a translation that came with the article: a person chose its words.
    """
    given = {paragraph.index for paragraph in kept.given}
    terms = bench.library.terms.all()
    wordings = {
        language: glossary_wordings(bench, [one for one in terms if one.pair.source is language])
        for language in Language
    }

    def wanted(paragraph: AlignedParagraph) -> tuple[Wording, ...]:
        return () if paragraph.index in given else wordings[paragraph.source_language]

    return wanted


def glossary_wordings(bench: Workbench, terms: Sequence[Term]) -> tuple[Wording, ...]:
    """Return the terms with the other wordings that the lexicon knows for each."""
    found: list[Wording] = []
    for language in Language:
        ours = [term for term in terms if term.pair.source is language]
        bare = {term.source: _ARTICLE.sub("", term.source) for term in ours}
        entries = _looked_up(bench, list(bare.values()), language)
        for term in ours:
            known = _others(term, entries.get(bare[term.source], ()))
            found.append(Wording(term.source, term.target, known))
    return tuple(found)


def _others(term: Term, entries: Sequence[Entry]) -> tuple[str, ...]:
    """Return what else the lexicon says for a term.

    Of words that are written alike (시장, a mayor and a market) the one is meant that has the
    wanted wording among its own; if none has, nobody can tell.
    """
    every = [tuple(_glosses([entry])) for entry in entries]
    meant = [glosses for glosses in every if term.target in glosses]
    if not meant and len(every) == 1:
        meant = every
    return tuple(dict.fromkeys(one for found in meant for one in found if one != term.target))


def known_glosses(bench: Workbench, word: str, language: Language) -> tuple[str, ...]:
    """Return the wordings the lexicon knows for a word, best first."""
    return tuple(_glosses(_looked_up(bench, [word], language).get(word, ())))


def _proper_nouns(
    bench: Workbench, names: Iterable[str], language: Language
) -> Mapping[str, Sequence[str]]:
    entries = _looked_up(bench, list(names), language)
    return {
        name: tuple(_glosses(entry for entry in found if entry.pos == "proper"))
        for name, found in entries.items()
    }


def _looked_up(
    bench: Workbench, words: Sequence[str], language: Language
) -> dict[str, tuple[Entry, ...]]:
    if not words:  # nothing to open the lexicon for
        return {}
    try:
        return bench.lexicon().look_up_many(words, language)
    except DictionaryError as error:  # the article can be read without
        logger.warning("Names are compared without the lexicon: %s", error)
        return {}


def _glosses(entries: Iterable[Entry]) -> Iterator[str]:
    for entry in entries:
        for sense in entry.senses:
            bare = _ARTICLE.sub("", _BRACKETS.sub("", sense.gloss)).strip()
            if bare and bare[0].isalnum() and len(bare.split()) <= _LONGEST:
                yield bare
