"""Abbreviations whose full stop ends no sentence.

In: a word before a full stop, and what follows. Out: whether the sentence goes on.
"""

# A name or a figure follows these, so a sentence can never end here.
_BEFORE_NAMES = """
    mr mrs ms mx dr prof gen lt col capt maj sgt cpl adm cmdr comdr brig pvt insp supt det
    rep reps sen sens gov rev hon pres amb sec secy atty asst assoc msgr fr st ste mt ft
    vs v approx ca cf viz eds op al fig figs nos pp vol chap para art e.g i.e messrs mmes
"""
# A figure or a lower-case word follows these inside a sentence.
_BEFORE_FIGURES = """
    no jan feb mar apr jun jul aug sept sep oct nov dec sect est ext tel p
"""
BEFORE_NAMES = frozenset(_BEFORE_NAMES.split())
BEFORE_FIGURES = frozenset(_BEFORE_FIGURES.split())


def expects_more(word: str, following: str) -> bool:
    """Tell whether ``word`` (without its full stop) is an abbreviation that ``following`` goes on.

    ``following`` is the text after the full stop and the white space.
    """
    word = word.lower().rpartition("-")[2]  # ex-Rep.
    if word in BEFORE_NAMES:
        return True
    return word in BEFORE_FIGURES and following[:1].isdigit()
