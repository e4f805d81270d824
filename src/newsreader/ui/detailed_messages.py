"""Sentences of errors that tell the details of one case, collected here for translation.

In: nothing. Out: ``DETAILED``, as the errors have them: a name in braces stands for a detail.
"""

from newsreader.ui.messages import marked as _T  # noqa: N812

DETAILED: tuple[str, ...] = (
    # a translation server
    _T("Errors", "The server {host} cannot prove who it is."),
    _T("Errors", "The server {host} cannot be found."),
    _T("Errors", "The server {host} cannot be reached."),
    _T("Errors", "The server {host} cannot be reached: nothing is running there."),
    _T("Errors", "The server {host} takes too long to answer."),
    _T("Errors", "The server {host} did not answer within {seconds} seconds."),
    _T("Errors", "The connection to {host} was cut."),
    _T("Errors", "The server {host} does not answer as a LibreTranslate server."),
    _T("Errors", "The server {host} answers with far too much."),
    _T("Errors", "The server {host} wants a valid key (status {status})."),
    _T("Errors", "The server {host} is asked too often (status {status})."),
    _T("Errors", "The server {host} answers with status {status}: {said}."),
    _T("Errors", "The server {host} answers with status {status}."),
    _T("Errors", "No address of a server is given."),
    _T("Errors", "{address} is no address of a server."),
    # what an engine lacks
    _T("Errors", "No Firefox Translations model is installed for {pair}."),
    _T("Errors", "No server is named in the settings for {pair}."),
    _T("Errors", "No server translates {pair}."),
    _T("Errors", "The model in {folder} cannot be loaded: {reason}."),
    _T("Errors", "The model package in {folder} cannot be loaded: {reason}."),
    _T("Errors", "The translation model failed: {reason}."),
    _T("Errors", "The translation model failed: its numbers make no sense."),
    _T("Errors", "The folder {folder} cannot be read."),
    # a student model that is imported
    _T("Errors", "There is more than one kind of vocabulary in {place}."),
    _T("Errors", "There are several {kind} files in {place}: {names}."),
    _T("Errors", "There is no {kind} file of a student model in {place}."),
    _T("Errors", "model"),
    _T("Errors", "shortlist"),
    _T("Errors", "vocabulary"),
    _T("Errors", "source vocabulary"),
    _T("Errors", "target vocabulary"),
    _T("Errors", "{name} is neither a folder nor a zip file."),
    _T("Errors", "{name} holds {count} files: it is no model."),
    _T("Errors", "{name} holds two files named {file}."),
    _T("Errors", "{name} holds far more than such a file does."),
    _T("Errors", "{name} is damaged: something follows its end."),
    _T("Errors", "{name} is damaged: it cannot be unpacked."),
    _T("Errors", "{name} is damaged: its end is missing."),
    _T("Errors", "{name} is not the file that was published."),
    _T("Errors", "{name} is not the file that was published: its checksum differs."),
    _T("Errors", "There is no folder {folder}."),
    _T("Errors", "The file {file} cannot be read."),
    _T("Errors", "The name {name} does not tell the direction of the model: name it as well."),
    _T("Errors", "{name} belongs to a model for {pair}, not for Korean and English."),
    _T("Errors", "The names of the files tell two directions: {names}."),
    _T("Errors", "This model translates {told}, not {wanted}."),
    _T(
        "Errors",
        "This model does not translate {pair}: it answers “{source}” with “{target}”.",
    ),
    _T("Errors", "The model translates a sentence into nothing."),
    _T("Errors", "No file of {place} has the checksum of a published one."),
    _T(
        "Errors",
        "Of the published {architecture} model for {pair}, {names} is not in {place} as published.",
    ),
    _T(
        "Errors",
        "Of the published {architecture} model for {pair}, {names} are not in {place} as "
        "published.",
    ),
    _T("Errors", "What {url} sends is not a registry of models."),
)
