"""What engines are called wherever a person reads who translated.

In: the origin of a translation as it is kept, ``student en_ko unverified de9d…``. Out: a name for
people; a person or a project that translated is called as they call themselves.
"""

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from newsreader.model.engine import EngineKind

_BRIEF = {
    EngineKind.ARGOS: "Argos",
    EngineKind.STUDENT: "Firefox",
    EngineKind.LIBRETRANSLATE: "LibreTranslate",
}
_UNPUBLISHED = "unverified"


def full_name(origin: str) -> str:
    """Return ``Argos ko→en 1.1`` for ``argos ko_en 1.1 0f3a…``, and the like for the others."""
    translate = QCoreApplication.translate
    match origin.split():
        case [EngineKind.ARGOS, pair, version, *_]:
            return f"Argos {pair[:2]}→{pair[-2:]} {version}"
        case [EngineKind.STUDENT, _, version, *_] if version == _UNPUBLISHED:
            return translate("EngineNames", "Firefox student model, unverified")
        case [EngineKind.STUDENT, _, version, *_]:
            return translate("EngineNames", "Firefox student model {0}").format(version)
        case [EngineKind.LIBRETRANSLATE, _, url, *_]:
            return translate("EngineNames", "LibreTranslate at {0}").format(host(url))
    return origin or translate("EngineNames", "the text in use")


def brief_name(origin: str) -> str:
    """Return ``Argos`` or the like; for anybody else that it is what is in use."""
    kind = origin.partition(" ")[0]
    if kind in _BRIEF:
        return _BRIEF[EngineKind(kind)]
    return QCoreApplication.translate("EngineNames", "In use")


def host(url: str) -> str:
    """Return the server in an address: 127.0.0.1:5000."""
    return urlsplit(url).netloc or url
