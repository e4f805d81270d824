"""Searching the library: what a person types becomes terms that find every form of a word.

In: typed words. Out: terms for the library's filter.
"""

from dataclasses import replace

from newsreader.library.search import Term, terms
from newsreader.model.language import Language


def terms_of(typed: str) -> tuple[Term, ...]:
    """Return the typed words as terms; words in straight quotation marks are taken as written."""
    return tuple(term if term.exact else _with_lemmas(term) for term in terms(typed))


def _with_lemmas(term: Term) -> Term:
    from newsreader.language import detect, english

    forms = [term.text]
    if detect.detect(term.text) is Language.ENGLISH:
        forms += english.lemma_candidates(term.text)
    return replace(term, lemmas=tuple(dict.fromkeys(forms)))
