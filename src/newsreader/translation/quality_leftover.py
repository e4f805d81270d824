"""Words of the source language that were left as they are.

In: a sentence and its translation. Out: a sentence that names them, or nothing.

Hangul has no place in an English sentence but as a gloss in brackets. Latin words stand in Korean
sentences as names, abbreviations and units: what is left over are common English words.
"""

import re

from newsreader.model.language import Language
from newsreader.translation.quality_doubt import Doubt

_SHOWN = 3  # words of a detail
_LONGEST = 20
_ABBREVIATION = 5  # letters: AI, NATO
_STEM = 4
_HANGUL = re.compile(r"[가-힣ㄱ-ㆎᄀ-ᇿ]+|[一-鿿豈-﫿]+")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）")
_LATIN = re.compile(r"[A-Za-z][A-Za-z'’&.-]*")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+|[#@][\w.]+|[\w-]+\.(?:com|net|org|kr|co|io)\S*"
)
_LIKE_A_WORD = re.compile(r"[a-z]{3}(?:ing|ed|ly|ers|tions?|ments?|ies|ists|ness|ants|ents)$")
_QUOTED = re.compile(r"[“\"'‘「『<《][^”\"'’」』>》]{1,40}[”\"'’」』>》]")
_UNIT_LIST = """
    km kg cm mm m g t l ha mg ml nm kw mw gw tw kwh mwh gwh twh hz khz mhz ghz b kb mb gb tb
    pb mph kph db ppm bp bps oz lb ft in a.m p.m am pm teu mmhg kcal cal v w nmi ph x vs no
"""
# Words that begin with a capital in headlines, titles and at the start of a sentence, and are no
# names.
_COMMON_LIST = """
    the a an and or but in on at of for to from by with as after before when while if it he
    she they we his her their its this that these those there here i you our my your who what
    how why where president minister ministry prime vice deputy chairman chairwoman chief
    director professor doctor general secretary governor mayor senator lawmaker ambassador
    spokesman spokeswoman spokesperson officials official police prosecutors prosecutor
    investors experts analysts residents workers farmers students teachers researchers
    scientists economists voters critics doctors nurses firefighters government parliament
    assembly national court supreme committee commission council department bureau agency
    office bank company corporation institute university school hospital center centre
    association union party democratic republic states united north south east west northern
    southern eastern western island city county province district river mountain sea ocean bay
    lake port airport station street road bridge park museum library theater theatre hotel
    hall tower palace temple church january february march april june july august september
    october november december monday tuesday wednesday thursday friday saturday sunday today
    yesterday tomorrow year month week day morning night evening summer winter spring autumn
    defense defence foreign finance trade industry energy environment education health labor
    labour justice culture tourism sports science technology agriculture fisheries oceans
    transport security exports imports shares stocks prices sales profits rates growth market
    markets economy inflation talks summit meeting conference agreement deal plan policy law
    bill act report survey study election vote war peace attack army navy force forces troops
    military nuclear missile one two three four five six seven eight nine ten first second
    third last next new old more most people women men children world global international
    local public private social political economic financial central special joint free high
    low big small great good many some all both he's it's according however meanwhile despite
    although because since until during under over about said says told will would could
    should may might must not no nearly almost only also just heavy rain snow storm typhoon
    earthquake flood fire climate weather carbon dioxide service services system project
    program programme research development management production training team league season
    match game player coach winner champion cup final finals olympics olympic games world
    series open tournament
"""
_UNITS = frozenset(_UNIT_LIST.split())
_COMMON = frozenset(_COMMON_LIST.split())


def leftovers(source: str, target: str, language: Language) -> Doubt | None:
    """Return which words of the source language were left in the translation, or nothing."""
    words = _hangul(target) if language is Language.KOREAN else _latin(source, target)
    unique = list(dict.fromkeys(words))
    if not unique:
        return None
    shown = tuple(f"“{word[:_LONGEST]}”" for word in unique[:_SHOWN])
    shown = (*shown, "…") if len(unique) > _SHOWN else shown
    return Doubt(f"Left untranslated: {', '.join(shown)}.", shown)


def _hangul(target: str) -> list[str]:
    return _HANGUL.findall(_BRACKETS.sub(" ", target))


def _latin(source: str, target: str) -> list[str]:
    known = _source_words(source)
    rest = _ADDRESS.sub(" ", _allowed_brackets(target, known))
    title = _in_title(rest, source)
    return [
        word
        for word in (found[0].strip(".-'’") for found in _LATIN.finditer(rest))
        if word and word.lower() not in title and _is_left_over(word, known)
    ]


def _source_words(source: str) -> dict[str, bool]:
    """Return the words of the source in lower case, and whether each looks like a name there."""
    known: dict[str, bool] = {}
    for found in _LATIN.finditer(source):
        word = found[0].strip(".-'’")
        word = re.sub(r"['’]s$", "", word)
        name = any(char.isupper() for char in word) and word.lower() not in _COMMON
        if not source[: found.start()].strip("\"'“‘ "):
            name = name and not _LIKE_A_WORD.search(word)
        for part in (word, *word.split("-")):
            known[part.lower()] = known.get(part.lower(), False) or name
    return known


def _is_left_over(word: str, known: dict[str, bool]) -> bool:
    plain = word.lower()
    if len(word) == 1 or plain in _UNITS or known.get(plain):
        return False
    if plain in known or plain in _COMMON:
        return not word.isupper() or len(word) > _ABBREVIATION
    if any(char.isupper() for char in word[1:]):
        return False  # an abbreviation, or a brand
    return word[0].islower() or not any(_akin(plain, other) for other in known)


def _akin(word: str, other: str) -> bool:
    return word[:_STEM] == other[:_STEM]


def _allowed_brackets(target: str, known: dict[str, bool]) -> str:
    """Blank out a gloss: 협치(governance) keeps the word of the original on purpose."""

    def blank(match: re.Match[str]) -> str:
        words = [word.lower() for word in _LATIN.findall(match[0])]
        return " " if all(word.strip(".-'’") in known for word in words) else match[0]

    return re.sub(r"(?<=[가-힣])\([^()]{1,60}\)", blank, target)


def _in_title(target: str, source: str) -> frozenset[str]:
    """Return the words inside a quoted title that stands in the original just so."""
    titles = [match[0][1:-1] for match in _QUOTED.finditer(target)]
    kept = (title for title in titles if title in source and re.search(r"[A-Z]", title))
    return frozenset(word.lower() for title in kept for word in _LATIN.findall(title))
