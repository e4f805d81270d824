"""The words of English that are numbers, or hold one.

In: nothing. Out: tables from word to value.
"""

from fractions import Fraction

SCALES = {
    "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "bn": 10**9, "tn": 10**12, "mln": 10**6, "bln": 10**9, "trln": 10**12,
}  # fmt: skip
LETTERS = {"k": 10**3, "m": 10**6, "b": 10**9}
_UNITS_LIST = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS_LIST = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS_LIST = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_MONTHS_LIST = (
    "january february march april may june july august september october november december"
)
UNITS = {word: number for number, word in enumerate(_UNITS_LIST.split(), 1)}
TENS = {word: number * 10 for number, word in enumerate(_TENS_LIST.split(), 2)}
MONTHS = tuple(_MONTHS_LIST.split())
WORTH = UNITS | TENS
ORDINALS = {word: number for number, word in enumerate(_ORDINALS_LIST.split(), 1)} | {
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "hundredth": 100,
}
PARTS = {
    "half": 2, "halve": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
HALF = Fraction(1, 2)
# Words that hold a number which the other language may say as such, or not at all.
SILENT: dict[str, tuple[int | Fraction, ...]] = {
    "both": (2,), "couple": (2,), "pair": (2,), "pairs": (2,), "twice": (2,), "double": (2,),
    "doubled": (2,), "doubles": (2,), "doubling": (2,), "twofold": (2,), "dual": (2,),
    "bilateral": (2,), "bipartisan": (2,), "twin": (2,), "twins": (2,), "neither": (2,),
    "either": (2,), "each other": (2,), "triple": (3,), "tripled": (3,), "thrice": (3,),
    "tripling": (3,), "threefold": (3,), "trio": (3,), "trilateral": (3,), "triplets": (3,),
    "quadruple": (4,), "quadrupled": (4,), "fourfold": (4,), "quartet": (4,),
    "quarter": (4, Fraction(1, 4), 25), "quarters": (4, Fraction(1, 4), 25),
    "half": (HALF, 50, 30, 2), "halved": (HALF, 50), "halve": (HALF, 50), "noon": (12,),
    "midnight": (0, 12, 24), "century": (100,), "fortnight": (14, 2), "half-year": (HALF, 6),
    "runner-up": (2,), "around the clock": (24,), "round the clock": (24,), "zero": (0,),
    "dozen": (12, 10), "week": (7,), "year-end": (12,), "biennial": (2,), "fortnightly": (2,),
    "weeklong": (7,), "teen": (10,), "teens": (10,), "teenager": (10,), "teenagers": (10,),
    "teenage": (10,), "decade": (10,), "decades": (10,), "lone": (1,), "sole": (1,),
    "following": (2,), "latter": (2,), "biannual": (2,), "monthlong": (1,),
}  # fmt: skip
ROMAN = {"II": 2, "III": 3, "IV": 4, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "XIV": 14}
