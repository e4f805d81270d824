"""What the window says when something goes wrong.

In: an error. Out: a sentence and an advice in the interface's language. An error whose sentence is
among those of ``detailed_messages`` tells its details in every language. Any other one speaks for
itself in English; in another language its class does, and names what the error is about.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from newsreader import errors
from newsreader.errors import NewsreaderError
from newsreader.model.language import Pair


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for a person, and what to do next."""

    text: str
    advice: str = ""


def marked(_context: str, text: str) -> str:
    """Mark a text for the collecting of translations and return it as it is.

    Tables of texts call it ``_T``, which tools/translations.sh names to lupdate.
    """
    return text


_T = marked

# The sentence of each class, for the interfaces that cannot use the English of the error itself.
_SENTENCES: dict[type[NewsreaderError], str] = {
    NewsreaderError: _T("Errors", "Something went wrong."),
    errors.HomeError: _T("Errors", "The data folder cannot be used."),
    errors.SettingsError: _T("Errors", "The settings file cannot be read or written."),
    errors.SourceError: _T("Errors", "The source could not be turned into an article."),
    errors.SourceNotFoundError: _T("Errors", "There is no such file."),
    errors.SourceIsFolderError: _T("Errors", "This is a folder, not a file."),
    errors.SourceUnreadableError: _T("Errors", "The file cannot be read."),
    errors.SourceTooLargeError: _T("Errors", "The source is larger than any article."),
    errors.EmptySourceError: _T("Errors", "There is no text to read."),
    errors.BinarySourceError: _T("Errors", "This is not a text file."),
    errors.UnknownEncodingError: _T(
        "Errors", "The encoding of the text cannot be told with certainty."
    ),
    errors.ArticleNotFoundError: _T("Errors", "There is no story in the text."),
    errors.LanguageError: _T("Errors", "The text could not be analysed."),
    errors.AnalyserError: _T("Errors", "The Korean analyser does not answer."),
    errors.NoSuchConstructionError: _T("Errors", "The grammar holds no such construction."),
    errors.TranslationError: _T("Errors", "The text could not be translated."),
    errors.PackageMissingError: _T("Errors", "No model package is installed for this direction."),
    errors.PackageError: _T("Errors", "The model package cannot be installed or used."),
    errors.PackageNotFoundError: _T("Errors", "There is no such model package."),
    errors.PackageBrokenError: _T("Errors", "The model package is incomplete or damaged."),
    errors.PackageUnsafeError: _T("Errors", "The package file is not safe to unpack."),
    errors.PackageForeignError: _T("Errors", "This file is not a Korean–English model package."),
    errors.ModelForeignError: _T("Errors", "There is no translation model in it."),
    errors.ModelDirectionError: _T(
        "Errors", "The model translates in another direction than the wanted one."
    ),
    errors.PackageUnverifiedError: _T("Errors", "This is none of the published models."),
    errors.PackageReadOnlyError: _T("Errors", "The package belongs to another program."),
    errors.DownloadError: _T("Errors", "The download did not finish."),
    errors.NotEnoughSpaceError: _T("Errors", "The disk has too little room for the package."),
    errors.CancelledError: _T("Errors", "The work was cancelled."),
    errors.EngineError: _T("Errors", "The translation engine failed."),
    errors.ServerError: _T("Errors", "The translation server does not answer as it should."),
    errors.ServerAddressError: _T("Errors", "This is no address of a server."),
    errors.ServerKeyError: _T("Errors", "The translation server wants a valid key."),
    errors.ServerBusyError: _T("Errors", "The translation server is asked too often."),
    errors.DictionaryError: _T("Errors", "The lexicon cannot be read."),
    errors.DictionaryFileError: _T("Errors", "The dictionary cannot be installed or used."),
    errors.DictionaryUnreadableError: _T("Errors", "The dictionary file cannot be read."),
    errors.DictionaryForeignError: _T("Errors", "This is no dictionary of Korean or English."),
    errors.DictionaryBrokenError: _T("Errors", "The dictionary is damaged or incomplete."),
    errors.DictionaryUnsafeError: _T("Errors", "The dictionary file is not safe to unpack."),
    errors.DictionaryStorageError: _T(
        "Errors", "The dictionary cannot be kept in the data folder."
    ),
    errors.NoSuchDictionaryError: _T("Errors", "There is no such dictionary."),
    errors.LibraryError: _T("Errors", "The library could not be read or written."),
    errors.LibraryVersionError: _T(
        "Errors", "The library was written by a newer version of the program."
    ),
    errors.LibraryReadOnlyError: _T("Errors", "The library can be read but not changed."),
    errors.LibraryBusyError: _T("Errors", "Another program is using the library."),
    errors.LibraryDamagedError: _T("Errors", "The library file is damaged."),
    errors.DiskFullError: _T("Errors", "The disk is full, so nothing was saved."),
    errors.NoSuchArticleError: _T("Errors", "The library holds no such article."),
    errors.AnnotationError: _T("Errors", "The words could not be marked."),
    errors.QuoteNotFoundError: _T("Errors", "The quoted words do not occur in the article."),
    errors.QuoteAmbiguousError: _T("Errors", "The quoted words occur more than once."),
    errors.NoSuchAnnotationError: _T("Errors", "The library holds no such annotation."),
    errors.NoSuchTermError: _T("Errors", "The glossary holds no such term."),
    errors.GlossaryError: _T("Errors", "The glossary cannot take this."),
    errors.VocabularyError: _T("Errors", "The vocabulary could not be changed."),
    errors.NoSuchWordError: _T("Errors", "The word is not in the vocabulary."),
    errors.WordFileError: _T("Errors", "The file holds no words that can be read."),
    errors.ExportError: _T("Errors", "The article could not be exported."),
}

# Advice stands with the classes; it is repeated here, where texts are collected for translation.
ADVICE: tuple[str, ...] = (
    _T("Errors", "Check the folder's permissions, or choose another one with --home."),
    _T("Errors", "Correct or delete the settings file; the defaults are used meanwhile."),
    _T("Errors", "Check the spelling of the path."),
    _T("Errors", "Choose a file inside the folder."),
    _T("Errors", "Check the file's permissions."),
    _T("Errors", "Copy the article alone into a file of its own."),
    _T("Errors", "Paste the whole page text, including the headline and the body."),
    _T("Errors", "Save the page as plain text and open that file."),
    _T("Errors", "Save the file as UTF-8 and open it again."),
    _T("Errors", "Reading goes on; word cards return when the analyser starts again."),
    _T("Errors", "Type the construction as it is written in the list of constructions."),
    _T("Errors", "Install the package in Translation > Model packages, or from a file."),
    _T("Errors", "See the list of packages with: newsreader models available"),
    _T("Errors", "Download the package again."),
    _T("Errors", "Do not use this file; get the package from its publisher."),
    _T("Errors", "Choose an .argosmodel file for Korean and English."),
    _T("Errors", "Choose the folder that holds the model, its shortlist and its vocabulary."),
    _T("Errors", "Use it as an unverified model only if you know who made it."),
    _T("Errors", "Remove it in the program that installed it."),
    _T("Errors", "Check the connection and try again; the download goes on where it stopped."),
    _T("Errors", "Free some space and try again."),
    _T("Errors", "Verify the package in Translation > Model packages."),
    _T("Errors", "Check its address in the settings, and that it is running."),
    _T("Errors", "Import it for the direction it translates."),
    _T("Errors", "Write it like this: http://192.168.0.10:5000"),
    _T("Errors", "Check the key in the settings."),
    _T("Errors", "Wait a minute and try again."),
    _T("Errors", "Reinstall the program; the lexicon belongs to it."),
    _T("Errors", "Check the spelling of the path, and the file's permissions."),
    _T("Errors", "Choose a StarDict, Yomitan, TSV or CSV dictionary of Korean or English."),
    _T("Errors", "Get the file again from its publisher."),
    _T("Errors", "Do not use this file; get the dictionary from its publisher."),
    _T("Errors", "Check the free space and the permissions of the data folder."),
    _T("Errors", "See the dictionaries with: newsreader dictionaries"),
    _T("Errors", "Update the program; the file was left untouched."),
    _T("Errors", "Check the permissions of the library file and its folder."),
    _T("Errors", "Close other programs that use the library and try again."),
    _T("Errors", "Restore the newest backup; the damaged file is kept beside it."),
    _T("Errors", "Free some space and try again; what was saved before is intact."),
    _T("Errors", "See the articles with: newsreader list"),
    _T("Errors", "Quote the words exactly as they stand in the article."),
    _T("Errors", "Quote a longer stretch, so that it occurs only once."),
    _T("Errors", "See the words with: newsreader vocabulary"),
    _T("Errors", "Choose a table of words (.tsv, .csv) or an Anki deck (.apkg)."),
    _T("Errors", "Choose another place to write to."),
    _T(
        "Errors",
        "A line of the file holds the language (ko or en), the term and its translation.",
    ),
)
# What an error advises in one case only.
IN_ONE_CASE: tuple[str, ...] = (
    _T("Errors", "Export it again in Anki with “Support older Anki versions” ticked."),
    _T("Errors", "Write the term and its translation."),
    _T("Errors", "Take the name or the term alone."),
)


def message(error: Exception) -> Message:
    """Return what to show for an error; an unknown one is a defect and says so briefly."""
    if not isinstance(error, NewsreaderError):
        text = QCoreApplication.translate("Errors", "Something unexpected happened: {0}")
        return Message(
            text.format(error),
            QCoreApplication.translate(
                "Errors", "The details are in the log; your library is safe."
            ),
        )
    return Message(_sentence(error), _t(error.advice) if error.advice else "")


def _sentence(error: NewsreaderError) -> str:
    general = sentence_of(type(error))
    translated = _t(general)
    said = _t(error.template) if error.template else ""
    if said != error.template or (error.details and translated == general):
        shown = {name: _shown(value) for name, value in error.details.items()}
        return said.format(**shown) if shown else said
    if translated == general:  # the interface speaks English, and the error says more
        return str(error) or general
    about = error.about or _file_of(error)
    return f"{about}: {translated}" if about else translated


def sentence_of(kind: type[NewsreaderError]) -> str:
    """Return the English sentence of a class of errors, or of the class it derives from."""
    return next(_SENTENCES[known] for known in kind.__mro__ if known in _SENTENCES)


def _file_of(error: NewsreaderError) -> str:
    reason = error.__cause__
    if isinstance(reason, OSError) and isinstance(reason.filename, str):
        return Path(reason.filename).name
    return ""


def _shown(detail: object) -> object:
    if isinstance(detail, Pair):
        from newsreader.ui.language_names import pair_name

        return pair_name(detail)
    return _t(detail) if isinstance(detail, str) and detail else detail


def _t(text: str) -> str:
    return QCoreApplication.translate("Errors", text)
