"""Every error a reader of this program may meet: one tree, drawn in ``docs/architecture.md``.

A class says what went wrong; an instance says it of one case in a sentence for a person; ``advice``
says what to do about it.
"""

from typing import Self


class NewsreaderError(Exception):
    """Something went wrong that the person can understand.

    ``str(error)`` is a sentence fit for showing; ``advice`` says what to do next; ``about`` is
    the name of the file or thing the sentence speaks of, if there is one. ``template`` is the
    sentence with the names of ``details`` in braces, which lets it be said in another language.
    """

    advice = ""

    def __init__(self, *sentence: str, about: str = "", **details: object) -> None:
        """Take a sentence; what stands in braces in it is filled from ``details``, if any."""
        self.template = sentence[0] if sentence else ""
        self.details = details
        self.about = about
        super().__init__(*(one.format(**details) if details else one for one in sentence))

    @classmethod
    def saying(cls, error: "NewsreaderError") -> Self:
        """Return an error of this class that says what another one says."""
        made = cls(str(error), about=error.about)
        made.template, made.details = error.template, error.details
        return made


class HomeError(NewsreaderError):
    """The data folder cannot be used."""

    advice = "Check the folder's permissions, or choose another one with --home."


class SettingsError(NewsreaderError):
    """The settings file cannot be read or written."""

    advice = "Correct or delete the settings file; the defaults are used meanwhile."


class SourceError(NewsreaderError):
    """A source could not be turned into an article."""


class SourceNotFoundError(SourceError):
    """There is no such file."""

    advice = "Check the spelling of the path."


class SourceIsFolderError(SourceError):
    """The source is a folder, not a file."""

    advice = "Choose a file inside the folder."


class SourceUnreadableError(SourceError):
    """The file is there but cannot be read."""

    advice = "Check the file's permissions."


class SourceTooLargeError(SourceError):
    """The source is larger than any article."""

    advice = "Copy the article alone into a file of its own."


class EmptySourceError(SourceError):
    """The source holds no text."""

    advice = "Paste the whole page text, including the headline and the body."


class BinarySourceError(SourceError):
    """The source is not text."""

    advice = "Save the page as plain text and open that file."


class UnknownEncodingError(SourceError):
    """The text is in an encoding that cannot be told with certainty."""

    advice = "Save the file as UTF-8 and open it again."


class ArticleNotFoundError(SourceError):
    """No importer recognised article text in the source."""

    advice = "Paste the whole page text, including the headline and the body."


class LanguageError(NewsreaderError):
    """Text could not be analysed."""


class AnalyserError(LanguageError):
    """The Korean analyser does not answer."""

    advice = "Reading goes on; word cards return when the analyser starts again."


class NoSuchConstructionError(LanguageError):
    """The grammar holds no such construction."""

    advice = "Type the construction as it is written in the list of constructions."


class TranslationError(NewsreaderError):
    """Text could not be translated."""


class PackageMissingError(TranslationError):
    """No model package is installed for a language pair."""

    advice = "Install the package in Translation > Model packages, or from a file."


class PackageError(TranslationError):
    """A model package cannot be installed or used."""


class PackageNotFoundError(PackageError):
    """There is no such model package, here or in the index."""

    advice = "See the list of packages with: newsreader models available"


class PackageBrokenError(PackageError):
    """A model package is incomplete or damaged."""

    advice = "Download the package again."


class PackageUnsafeError(PackageError):
    """A package file tries to write where it must not, or unpacks to too much."""

    advice = "Do not use this file; get the package from its publisher."


class PackageForeignError(PackageError):
    """A file is not a Korean–English model package."""

    advice = "Choose an .argosmodel file for Korean and English."


class ModelForeignError(PackageForeignError):
    """A folder or zip file holds no student model."""

    advice = "Choose the folder that holds the model, its shortlist and its vocabulary."


class ModelDirectionError(ModelForeignError):
    """A student model translates in another direction than the wanted one."""

    advice = "Import it for the direction it translates."


class PackageUnverifiedError(PackageError):
    """A model is none of the published ones, as far as its checksums tell."""

    advice = "Use it as an unverified model only if you know who made it."


class PackageReadOnlyError(PackageError):
    """A package belongs to another program and cannot be changed from here."""

    advice = "Remove it in the program that installed it."


class DownloadError(TranslationError):
    """A download failed."""

    advice = "Check the connection and try again; the download goes on where it stopped."


class NotEnoughSpaceError(TranslationError):
    """The disk has too little room for a package."""

    advice = "Free some space and try again."


class CancelledError(TranslationError):
    """The person cancelled the work."""


class EngineError(TranslationError):
    """The translation engine failed."""

    advice = "Verify the package in Translation > Model packages."


class ServerError(EngineError):
    """A translation server does not answer as it should."""

    advice = "Check its address in the settings, and that it is running."


class ServerAddressError(ServerError):
    """What should be the address of a server cannot be one."""

    advice = "Write it like this: http://192.168.0.10:5000"


class ServerKeyError(ServerError):
    """A server wants another key, or one at all."""

    advice = "Check the key in the settings."


class ServerBusyError(ServerError):
    """A server is asked too often."""

    advice = "Wait a minute and try again."


class DictionaryError(NewsreaderError):
    """The lexicon cannot be read."""

    advice = "Reinstall the program; the lexicon belongs to it."


class DictionaryFileError(DictionaryError):
    """A dictionary of the reader's cannot be installed or used."""

    advice = ""


class DictionaryUnreadableError(DictionaryFileError):
    """There is no such dictionary file, or it may not be read."""

    advice = "Check the spelling of the path, and the file's permissions."


class DictionaryForeignError(DictionaryFileError):
    """A file is no dictionary of Korean or English."""

    advice = "Choose a StarDict, Yomitan, TSV or CSV dictionary of Korean or English."


class DictionaryBrokenError(DictionaryFileError):
    """A dictionary file is damaged or incomplete."""

    advice = "Get the file again from its publisher."


class DictionaryUnsafeError(DictionaryFileError):
    """A dictionary file would write elsewhere, or unpacks to far too much."""

    advice = "Do not use this file; get the dictionary from its publisher."


class DictionaryStorageError(DictionaryFileError):
    """A dictionary cannot be kept in the data folder."""

    advice = "Check the free space and the permissions of the data folder."


class NoSuchDictionaryError(DictionaryFileError):
    """No dictionary of that name is installed."""

    advice = "See the dictionaries with: newsreader dictionaries"


class LibraryError(NewsreaderError):
    """The library could not be read or written."""


class LibraryVersionError(LibraryError):
    """The library was written by a newer version of the program."""

    advice = "Update the program; the file was left untouched."


class LibraryReadOnlyError(LibraryError):
    """The library file may be read but not written."""

    advice = "Check the permissions of the library file and its folder."


class LibraryBusyError(LibraryError):
    """Another program holds the library for too long."""

    advice = "Close other programs that use the library and try again."


class LibraryDamagedError(LibraryError):
    """The library file is damaged."""

    advice = "Restore the newest backup; the damaged file is kept beside it."


class DiskFullError(LibraryError):
    """The disk is full, so nothing was saved."""

    advice = "Free some space and try again; what was saved before is intact."


class NoSuchArticleError(LibraryError):
    """The library holds no such article."""

    advice = "See the articles with: newsreader list"


class AnnotationError(NewsreaderError):
    """An annotation could not be made."""


class QuoteNotFoundError(AnnotationError):
    """The quoted words do not occur in the article."""

    advice = "Quote the words exactly as they stand in the article."


class QuoteAmbiguousError(AnnotationError):
    """The quoted words occur more than once."""

    advice = "Quote a longer stretch, so that it occurs only once."


class NoSuchAnnotationError(AnnotationError):
    """The library holds no such annotation."""


class GlossaryError(TranslationError):
    """A term, or a file of terms, cannot be taken into the glossary."""

    advice = "A line of the file holds the language (ko or en), the term and its translation."


class NoSuchTermError(GlossaryError):
    """The glossary holds no such term."""

    advice = ""


class VocabularyError(NewsreaderError):
    """A word, or a file of words, cannot be taken into the vocabulary."""


class NoSuchWordError(VocabularyError):
    """The vocabulary holds no such word."""

    advice = "See the words with: newsreader vocabulary"


class WordFileError(VocabularyError):
    """A file holds no words that can be read."""

    advice = "Choose a table of words (.tsv, .csv) or an Anki deck (.apkg)."


class ExportError(NewsreaderError):
    """An article could not be exported."""

    advice = "Choose another place to write to."
