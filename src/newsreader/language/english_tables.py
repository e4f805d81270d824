"""The tables about English words: irregular forms, words of grammar, what follows what.

In: files of ``resources/language``. Out: their rows, each file read once.
"""

from dataclasses import dataclass
from functools import cache

from newsreader.errors import LanguageError
from newsreader.paths import resource

UNLIKELY = 4.0  # the cost of a pair of kinds that the table does not list

# What each kind of word is called in the lexicon.
POS_OF_KIND = {
    "DT": "determiner", "CD": "numeral", "PS": "pronoun", "PO": "pronoun", "PR": "pronoun",
    "WH": "pronoun", "EX": "adverb", "NT": "adverb", "RB": "adverb", "RBR": "adverb",
    "RBS": "adverb", "RD": "adverb", "RP": "adverb", "JJ": "adjective", "JJR": "adjective",
    "JJS": "adjective",
    "NN": "noun", "NNS": "noun", "NP": "proper", "IN": "preposition", "BY": "preposition",
    "TO": "preposition",
    "CS": "conjunction", "CC": "conjunction", "UH": "interjection", "MD": "verb", "BE": "verb",
    "BB": "verb", "BN": "verb", "BG": "verb", "HV": "verb", "HB": "verb", "HG": "verb",
    "DO": "verb", "VB": "verb", "VP": "verb", "VZ": "verb", "VD": "verb", "VN": "verb",
    "VG": "verb",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class WordReading:
    """One way to read a word: its kind, dictionary form and part of speech.

    The kinds are those of ``english_follow.tsv``; a small ``cost`` is likelier. ``guessed`` tells
    that no table and no lexicon lists it.
    """

    kind: str
    lemma: str
    pos: str
    cost: float = 0.0
    guessed: bool = False


def rows(name: str, columns: int) -> list[list[str]]:
    """Return the rows of a table.

    Raises:
        LanguageError: it is missing or a line of it is broken.
    """
    path = resource("language", name)
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise LanguageError(f"The language table {name} cannot be read: {error}.") from error
    found = [line.split("\t") for line in lines if line and not line.startswith("#")]
    for row in found:
        if len(row) != columns:
            raise LanguageError(f"The language table {name} has a broken line: {row[0]}.")
    return found


@cache
def irregular() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return what every irregular form is of: (dictionary form, kind), as listed.

    Raises:
        LanguageError: the table cannot be read.
    """
    found: dict[str, list[tuple[str, str]]] = {}
    for lemma, pos, forms in rows("english_irregular.tsv", 3):
        listed = forms.split(" ")
        for form in listed:
            kinds = _KINDS[pos](form, lemma, listed)
            found.setdefault(form.lower(), []).extend((lemma, kind) for kind in kinds)
    return {form: tuple(dict.fromkeys(pairs)) for form, pairs in found.items()}


def _of_verb(form: str, lemma: str, listed: list[str]) -> tuple[str, ...]:
    if form.endswith("ing"):
        return ("VG",)
    if form.endswith("s"):
        return ("VZ",)
    pasts = [one for one in listed if not one.endswith(("ing", "s"))]
    if lemma.endswith(("come", "run")):
        return ("VD",)  # the participle is the dictionary form
    if len(pasts) == 1 or form.endswith(("ed", "t")):
        return ("VD", "VN")
    if form == pasts[0]:
        return ("VD",)
    return ("VN",) if form.endswith(("n", "ne", "ng", "nk", "m", "d", "k")) else ("VD", "VN")


def _of_noun(form: str, _lemma: str, _listed: list[str]) -> tuple[str, ...]:
    return ("NNS",) if not form.endswith(("ed", "ing")) else ("VD", "VN") * form.endswith("ed")


def _of_adjective(form: str, _lemma: str, _listed: list[str]) -> tuple[str, ...]:
    return ("JJS",) if form.endswith("st") else ("JJR",)


_KINDS = {
    "verb": _of_verb,
    "noun": _of_noun,
    "adjective": _of_adjective,
    "pronoun": lambda *_: ("PR",),
}


@cache
def word_readings() -> dict[str, tuple[WordReading, ...]]:
    """Return the readings of the words whose readings are all listed.

    Raises:
        LanguageError: the table cannot be read.
    """
    table = rows("english_words.tsv", 2)
    return {word: tuple(_reading(word, cell) for cell in cells.split(" ")) for word, cells in table}


def _reading(word: str, cell: str) -> WordReading:
    """Return the reading that a cell means: ``PR=this/pronoun:.5``, or less of it."""
    name, _, cost = cell.partition(":")
    kind, _, form = name.partition("=")
    lemma, _, pos = form.partition("/")
    return WordReading(kind, lemma or word, pos or POS_OF_KIND[kind], float(cost or 0))


@cache
def follow_costs() -> dict[str, dict[str, float]]:
    """Return what it costs a kind of word to follow another.

    Raises:
        LanguageError: the table cannot be read.
    """
    return {
        kind: {name: float(cost) for name, cost in (cell.split(":") for cell in cells.split(" "))}
        for kind, cells in rows("english_follow.tsv", 2)
    }
