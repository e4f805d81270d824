"""Parts of speech: the one vocabulary of eojeols and readings.

In: Kiwi's tags. Out: what they mean in that vocabulary.
"""

from enum import StrEnum


class PartOfSpeech(StrEnum):
    """What a word is; the lexicon uses the same names where it has the same kinds."""

    NOUN = "noun"
    PROPER = "proper"
    BOUND_NOUN = "bound-noun"
    COUNTER = "counter"
    PRONOUN = "pronoun"
    NUMERAL = "numeral"
    VERB = "verb"
    ADJECTIVE = "adjective"
    AUXILIARY = "auxiliary"
    COPULA = "copula"
    DETERMINER = "determiner"
    ADVERB = "adverb"
    INTERJECTION = "interjection"
    ROOT = "root"
    PREFIX = "prefix"
    SUFFIX = "suffix"
    PARTICLE = "particle"
    ENDING = "ending"
    FOREIGN = "foreign"
    SYMBOL = "symbol"
    UNKNOWN = "unknown"


_BY_TAG = {
    "NNG": PartOfSpeech.NOUN,
    "NNP": PartOfSpeech.PROPER,
    "NNB": PartOfSpeech.BOUND_NOUN,
    "NP": PartOfSpeech.PRONOUN,
    "NR": PartOfSpeech.NUMERAL,
    "SN": PartOfSpeech.NUMERAL,
    "VV": PartOfSpeech.VERB,
    "VA": PartOfSpeech.ADJECTIVE,
    "VX": PartOfSpeech.AUXILIARY,
    "VCP": PartOfSpeech.COPULA,
    "VCN": PartOfSpeech.COPULA,
    "MM": PartOfSpeech.DETERMINER,
    "MAG": PartOfSpeech.ADVERB,
    "MAJ": PartOfSpeech.ADVERB,
    "IC": PartOfSpeech.INTERJECTION,
    "XR": PartOfSpeech.ROOT,
    "XPN": PartOfSpeech.PREFIX,
    "XSN": PartOfSpeech.SUFFIX,
    "XSV": PartOfSpeech.VERB,
    "XSA": PartOfSpeech.ADJECTIVE,
    "XSM": PartOfSpeech.ADVERB,
    "SL": PartOfSpeech.FOREIGN,
    "SH": PartOfSpeech.NOUN,
    "UN": PartOfSpeech.UNKNOWN,
}
_BY_INITIAL = {
    "J": PartOfSpeech.PARTICLE,
    "E": PartOfSpeech.ENDING,
    "S": PartOfSpeech.SYMBOL,
    "W": PartOfSpeech.SYMBOL,
}


def part_of_speech(tag: str) -> PartOfSpeech:
    """Return the part of speech of one of Kiwi's tags, without its ``-R`` or ``-I``."""
    return _BY_TAG.get(tag) or _BY_INITIAL.get(tag[:1], PartOfSpeech.UNKNOWN)
