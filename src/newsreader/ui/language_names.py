"""What languages and directions are called in the interface."""

from PySide6.QtCore import QCoreApplication

from newsreader.model.language import Language, Pair


def language_name(language: Language) -> str:
    """Return a language's name in the language of the interface."""
    if language is Language.KOREAN:
        return QCoreApplication.translate("LanguageNames", "Korean")
    return QCoreApplication.translate("LanguageNames", "English")


def pair_name(pair: Pair) -> str:
    """Return ``Korean → English``."""
    return f"{language_name(pair.source)} → {language_name(pair.target)}"
