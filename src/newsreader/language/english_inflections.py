"""The forms of English words: what a form is of, and what it is called.

In: a word in small letters, or a chosen reading. Out: dictionary forms with their kind; a name in
English and in Korean (sought: seek의 과거·과거분사).
"""

from collections.abc import Iterator

from newsreader.language.english_rules import stems
from newsreader.language.english_tables import irregular
from newsreader.model.word import Inflection

# Kinds of form by ending: those of the dictionary form are in ``english_follow.tsv``.
_ENDINGS = (
    ("ing", ("VG",)),
    ("ed", ("VD", "VN")),
    ("est", ("JJS", "RBS")),
    ("er", ("JJR", "RBR")),
    ("ly", ("LY",)),
    ("s", ("NNS", "VZ")),
)
_NAMES = {
    "NNS": ("plural", "복수"),
    "VZ": ("third person singular", "3인칭 단수 현재"),
    "VD": ("past", "과거"),
    "VN": ("past participle", "과거분사"),
    "BN": ("past participle", "과거분사"),
    "VG": ("-ing form", "현재분사·동명사"),
    "BG": ("-ing form", "현재분사·동명사"),
    "HG": ("-ing form", "현재분사·동명사"),
    "JJR": ("comparative", "비교급"),
    "RBR": ("comparative", "비교급"),
    "JJS": ("superlative", "최상급"),
    "RBS": ("superlative", "최상급"),
    "LY": ("adverb", "부사형"),
    "PO": ("object form", "목적격"),
}
_OF_FORM = {  # words of grammar, whose kind does not tell
    "am": ("present", "현재(I와 함께)"), "are": ("present", "현재"),
    "is": ("present", "3인칭 단수 현재"),
    "was": ("past", "과거(단수)"), "were": ("past", "과거"),
    "has": ("third person singular", "3인칭 단수 현재"),
    "had": ("past", "과거"), "does": ("third person singular", "3인칭 단수 현재"),
    "did": ("past", "과거"), "could": ("past", "과거"), "would": ("past", "과거"),
    "might": ("past", "과거"), "should": ("past", "과거"), "these": ("plural", "복수"),
    "those": ("plural", "복수"), "whom": ("object form", "목적격"),
    "an": ("before a vowel", "모음 앞 형태"),
}  # fmt: skip
_POSSESSIVE = ("possessive", "소유격")
_BOTH_PAST = ("past and past participle", "과거·과거분사")


def base_forms(word: str) -> Iterator[tuple[str, str]]:
    """Yield what a word in small letters may be a form of: (dictionary form, kind), best first.

    Some are no words (runne for running): the dictionary decides.
    """
    yield from irregular().get(word, ())
    for ending, kinds in _ENDINGS:
        if word.endswith(ending):
            yield from ((stem, kind) for stem in stems(word) for kind in kinds)
            return


def inflection(
    form: str, lemma: str, kind: str, *, sure: bool = True, possessive: bool = False
) -> Inflection | None:
    """Return what a form is called; None for a dictionary form.

    ``sure`` tells that a past form that is a participle too is here just the one of them.
    """
    if lemma.lower() == form and not possessive:
        return None
    names = _OF_FORM.get(form) or _NAMES.get(kind)
    if names and lemma.lower() == form:
        names = None
    if kind in {"VD", "VN"} and not sure and _is_both(form, lemma):
        names = _BOTH_PAST
    parts = [pair for pair in (names, _POSSESSIVE if possessive else None) if pair]
    if not parts:
        return None
    return Inflection(
        lemma, " ".join(english for english, _ in parts), " ".join(korean for _, korean in parts)
    )


def _is_both(form: str, lemma: str) -> bool:
    """Tell whether a form is past and participle: sought, not rose."""
    kinds = {kind for base, kind in base_forms(form) if base == lemma}
    return kinds >= {"VD", "VN"}


def short_form(full: str) -> Inflection:
    """Return what a word with an apostrophe is called: won't, a short form of will not."""
    return Inflection(full, "short form", "줄임말")
