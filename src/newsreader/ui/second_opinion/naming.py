"""What engines are called beside each other: with their version in a heading, briefly at a text.

In: the origin of a translation, as aligned paragraphs tell it. Out: names for people.
"""

from PySide6.QtCore import QCoreApplication

from newsreader.model.engine import EngineKind

_FULL = {EngineKind.ARGOS: "Argos", EngineKind.STUDENT: "Firefox Translations"}
_BRIEF = {
    EngineKind.ARGOS: "Argos",
    EngineKind.STUDENT: "Firefox",
    EngineKind.LIBRETRANSLATE: "LibreTranslate",
}
_UNPUBLISHED = "unverified"


def full_name(origin: str) -> str:
    """Return ``Argos 1.1`` for ``argos ko_en 1.1 0f3a…``; the name of a person stays as it is."""
    match origin.split():
        case [EngineKind.LIBRETRANSLATE, _, url, *_]:
            return f"LibreTranslate {host(url)}"
        case [kind, _, version, *_] if kind in _FULL:
            return f"{_FULL[EngineKind(kind)]} {_version(version)}"
    return origin or QCoreApplication.translate("SecondOpinion", "the text in use")


def brief_name(origin: str) -> str:
    """Return ``Argos`` or the like; for anybody else that it is what is in use."""
    kind = origin.partition(" ")[0]
    if kind in _BRIEF:
        return _BRIEF[EngineKind(kind)]
    return QCoreApplication.translate("SecondOpinion", "In use")


def host(url: str) -> str:
    """Return an address without what stands around it: 127.0.0.1:5000."""
    return url.partition("://")[2].strip("/") or url


def _version(version: str) -> str:
    if version == _UNPUBLISHED:
        return QCoreApplication.translate("SecondOpinion", "(unverified)")
    return version
