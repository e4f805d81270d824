"""The words of a text that a lexicon should know, for ``lexicon_coverage``.

In: the analysed words of a Korean text, or an English text. Out: what each content word is, its
dictionary form and the entries that would explain it. Particles, endings, figures and the words
that only hold a sentence together are left out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.language import english, sentences
from newsreader.model.language import Language
from newsreader.model.sentence import Eojeol, Morpheme

KINDS = {
    "common nouns": ("NNG", "XR"),
    "predicates": ("VV", "VA", "VX", "VCN", "XSV", "XSA"),
    "proper nouns": ("NNP",),
    "other content words": ("NNB", "NP", "NR", "MM", "MAG", "MAJ", "IC"),
}
_KIND_OF = {tag: kind for kind, tags in KINDS.items() for tag in tags}
_RUN_TAGS = "NNG XR NNP NNB NP NR MAG MM XPN XSN"
_IN_RUN = frozenset(_RUN_TAGS.split())
_VERBAL = frozenset({"VV", "VA", "VX", "VCN"})
_DERIVING = frozenset({"XSV", "XSA"})
_LONGEST = 6
_FUNCTION_LIST = """
    a an the and or but nor so yet if than that which who whom whose what when where while
    because although though unless until since as at by for from in into of off on onto out
    over per to up upon with within without about above across after against along amid among
    around before behind below beneath beside besides between beyond despite down during except
    inside like near outside past through throughout toward towards under underneath via versus
    not no any some all both each either neither every such this these those there here i you
    he she it we they me him her us them my your his its our their mine yours hers ours theirs
    myself yourself himself herself itself ourselves themselves be am is are was were been
    being have has had having do does did doing done will would shall should can could may
    might must ought
"""
_FUNCTION_WORDS = frozenset(_FUNCTION_LIST.split())
_OPENERS = "\"'“‘([-–—·•◇△▲"


@dataclass(frozen=True, slots=True)
class Wanted:
    """One word to be found: what it is, its dictionary form, and the entries that would do."""

    kind: str
    lemma: str
    pos: str
    forms: tuple[str, ...]
    surface: str
    language: Language
    weight: float = 1.0


# --- Korean ---------------------------------------------------------------------------------------


def korean_words(eojeol: Eojeol, weight: float = 1.0) -> Iterator[Wanted]:
    """Yield the content words of an eojeol; 하다 and the like count with the noun before them."""
    morphemes = eojeol.morphemes
    for place, morpheme in enumerate(morphemes):
        following = morphemes[place + 1].tag if place + 1 < len(morphemes) else ""
        kind = _KIND_OF.get(morpheme.tag)
        if kind is None or (following in _DERIVING and morpheme.tag in _IN_RUN):
            continue
        lemma, *others = _forms(morphemes, place)
        surface = eojeol.surface
        forms = (lemma, *others)
        yield Wanted(kind, lemma, morpheme.tag, forms, surface, Language.KOREAN, weight)


def _forms(morphemes: Sequence[Morpheme], place: int) -> list[str]:
    """Return the dictionary form of a morpheme, then the longer words it is part of."""
    one = morphemes[place]
    if one.tag in _VERBAL | _DERIVING:
        return _verb_forms(morphemes, place)
    start, end = place, place + 1
    while start and morphemes[start - 1].tag in _IN_RUN:
        start -= 1
    while end < len(morphemes) and morphemes[end].tag in _IN_RUN:
        end += 1
    return [one.form, *_windows([m.form for m in morphemes[start:end]], place - start)]


def _verb_forms(morphemes: Sequence[Morpheme], place: int) -> list[str]:
    start = place
    while start and morphemes[start - 1].tag in _IN_RUN:
        start -= 1
    stems = ["".join(m.form for m in morphemes[s:place]) for s in range(start, place)]
    verb = morphemes[place].form + "다"
    if morphemes[place].tag in _VERBAL:
        return [verb, *(stem + verb for stem in stems)]
    nearest = stems[::-1] or [""]  # 경쟁력|강화|하다: 강화하다 before the whole
    # Where the derived word has no entry, the noun stands in for it.
    return [nearest[0] + verb, *(stem + verb for stem in nearest[1:]), *stems]


def _windows(forms: Sequence[str], place: int) -> Iterator[str]:
    for start in range(max(0, place - _LONGEST), place + 1):
        for end in range(place + 1, min(len(forms), start + _LONGEST) + 1):
            if end - start > 1:
                yield "".join(forms[start:end])


# --- English --------------------------------------------------------------------------------------


def english_words(text: str, weight: float = 1.0) -> Iterator[Wanted]:
    """Yield the content words in small letters, and the names: capitals inside a sentence."""
    for sentence in sentences.split(text, Language.ENGLISH):
        line = sentence.of(text)
        spans = english.words(line)
        for span in spans:
            word = span.of(line)
            kind = _english_kind(word, line[: span.start])
            if kind:
                forms = english.lemma_candidates(word)
                yield Wanted(kind, word, kind, forms, word, Language.ENGLISH, weight)


def _english_kind(word: str, before: str) -> str:
    if any(char.isdigit() for char in word) or not word[0].isascii():
        return ""
    if word.islower():
        small = word.replace("’", "'").partition("'")[0]
        return "" if small in _FUNCTION_WORDS or len(small) < 2 else "lower-case words"
    first = not before.strip().strip(_OPENERS + " ") or before.rstrip()[-1] in ':.?!“"‘'
    return "" if first or word.lower() in _FUNCTION_WORDS else "names"
