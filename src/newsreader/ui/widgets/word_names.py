"""What kinds of words, and the parts of a word, are called in the interface's language.

In: a part of speech or a morpheme as the tables have it. Out: names to show.
"""

from PySide6.QtCore import QCoreApplication, QLocale

from newsreader.model.sentence import Morpheme
from newsreader.ui.messages import marked

_T = marked
PARTS_OF_SPEECH: dict[str, str] = {
    "noun": _T("PartOfSpeech", "noun"),
    "proper": _T("PartOfSpeech", "proper noun"),
    "bound-noun": _T("PartOfSpeech", "bound noun"),
    "counter": _T("PartOfSpeech", "counter"),
    "pronoun": _T("PartOfSpeech", "pronoun"),
    "numeral": _T("PartOfSpeech", "numeral"),
    "verb": _T("PartOfSpeech", "verb"),
    "adjective": _T("PartOfSpeech", "adjective"),
    "auxiliary": _T("PartOfSpeech", "auxiliary verb"),
    "copula": _T("PartOfSpeech", "copula"),
    "determiner": _T("PartOfSpeech", "determiner"),
    "adverb": _T("PartOfSpeech", "adverb"),
    "preposition": _T("PartOfSpeech", "preposition"),
    "conjunction": _T("PartOfSpeech", "conjunction"),
    "interjection": _T("PartOfSpeech", "interjection"),
    "abbreviation": _T("PartOfSpeech", "abbreviation"),
    "root": _T("PartOfSpeech", "root"),
    "prefix": _T("PartOfSpeech", "prefix"),
    "suffix": _T("PartOfSpeech", "suffix"),
    "particle": _T("PartOfSpeech", "particle"),
    "ending": _T("PartOfSpeech", "ending"),
    "foreign": _T("PartOfSpeech", "foreign word"),
    "symbol": _T("PartOfSpeech", "symbol"),
    "unknown": "",
}


def part_of_speech(name: str) -> str:
    """Return what a part of speech is called; one we have no name for is shown as it came."""
    known = PARTS_OF_SPEECH.get(name, name)
    return QCoreApplication.translate("PartOfSpeech", known) if known else ""


def morpheme_names(morpheme: Morpheme) -> tuple[str, str]:
    """Return the morpheme's name in the interface's language, then in the other language."""
    english = morpheme.name or morpheme.tag
    if QLocale().language() == QLocale.Language.Korean and morpheme.name_ko:
        return morpheme.name_ko, english
    return english, morpheme.name_ko
