"""The reader's settings: one TOML file.

In: a path. Out: a frozen ``Settings``; unknown keys are kept out, wrong values fall back, each
alone.
"""

import tomllib
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from newsreader.errors import SettingsError
from newsreader.model.engine import EngineChoice, EngineKind
from newsreader.model.language import Language, Pair

PACKAGE_INDEX = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice the reader can make, with its default."""

    interface_language: str = "system"  # system, en, ko
    theme: str = "system"  # system, light, dark, sepia
    layout: str = "side"  # side, stacked
    font_size: int = 18  # pixels of body text
    column_ratio: float = 0.5  # share of the source column
    translation: str = "shown"  # shown, hidden until asked
    beam: int = 2
    package_index: str = PACKAGE_INDEX
    window: tuple[int, int] = (1440, 900)
    sidebar_visible: bool = True
    list_visible: bool = True
    list_width: int = 320
    last_article: int = 0  # the article that was open last; 0 for none
    welcomed: bool = False
    keys: dict[str, str] = field(default_factory=dict)  # command id -> key sequence
    engine_ko_en: str = "argos"  # argos, student, libretranslate
    engine_en_ko: str = "argos"
    server_url: str = ""  # the LibreTranslate server; nothing is sent while no engine is one
    server_key: str = ""
    pause_on_battery: bool = True  # translate in the background on mains power only
    translate_unread: bool = False  # translate unread articles in the background
    word_links: bool = True  # tint the counterparts of the word under the pointer


def _one_of(*names: str) -> Callable[[Any], bool]:
    return lambda value: value in names


def _within(least: float, most: float) -> Callable[[Any], bool]:
    return lambda value: bool(least <= value <= most)


_ENGINES = _one_of(*EngineKind)
_LONGEST = 2000  # characters of an address or a key

_EDGE = _within(200, 8000)  # pixels a window can have

# What makes sense, by field; a value of the right type without a rule always does.
_RULES: dict[str, Callable[[Any], bool]] = {
    "interface_language": _one_of("system", "en", "ko"),
    "theme": _one_of("system", "light", "dark", "sepia"),
    "layout": _one_of("side", "stacked"),
    "font_size": _within(12, 40),
    "column_ratio": _within(0.3, 0.7),
    "translation": _one_of("shown", "hidden"),
    "beam": _within(1, 8),
    "window": lambda edges: all(map(_EDGE, edges)),
    "list_width": _within(100, 4000),
    "last_article": _within(0, 2**63 - 1),  # ids of SQLite
    "engine_ko_en": _ENGINES,
    "engine_en_ko": _ENGINES,
    "server_url": lambda text: len(text) <= _LONGEST and text.isprintable(),
    "server_key": lambda text: len(text) <= _LONGEST and text.isprintable(),
}


def load(path: Path) -> Settings:
    """Return the settings in ``path``; the defaults when there is no file.

    Raises:
        SettingsError: the file is there but cannot be read as TOML.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        raise SettingsError(f"The settings file {path} cannot be read: {error}.") from error
    defaults = Settings()
    known = {f.name: getattr(defaults, f.name) for f in fields(Settings)}
    fitted: dict[str, Any] = {k: _fitted(v, known[k]) for k, v in values.items() if k in known}
    return Settings(**{k: v for k, v in fitted.items() if k not in _RULES or _RULES[k](v)})


def choices(settings: Settings) -> dict[Pair, EngineChoice]:
    """Return the engine the reader chose for each direction."""
    korean, english = Language.KOREAN, Language.ENGLISH
    names = {
        Pair(korean, english): settings.engine_ko_en,
        Pair(english, korean): settings.engine_en_ko,
    }
    return {pair: _choice(EngineKind(name), settings) for pair, name in names.items()}


def _choice(kind: EngineKind, settings: Settings) -> EngineChoice:
    if kind is EngineKind.LIBRETRANSLATE:
        return EngineChoice(kind, settings.server_url, settings.server_key)
    return EngineChoice(kind)


def _fitted(value: object, default: object) -> object:
    if isinstance(default, tuple) and isinstance(value, list) and len(value) == len(default):
        return tuple(_fitted(v, d) for v, d in zip(value, default, strict=True))
    if isinstance(default, dict) and isinstance(value, dict):
        return {k: v for k, v in value.items() if isinstance(v, str)}
    if isinstance(default, float) and type(value) is int:
        return float(value)
    return value if type(value) is type(default) else default


def set_aside(path: Path) -> Path:
    """Move a settings file that cannot be read out of the way and return where it is kept.

    Raises:
        SettingsError: the file cannot be moved.
    """
    kept, number = path.with_name(path.name + ".broken"), 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{path.name}.broken-{number}")
    try:
        path.rename(kept)
    except OSError as error:
        raise SettingsError(
            f"The settings file {path} cannot be set aside: {error.strerror}."
        ) from error
    return kept


def save(settings: Settings, path: Path) -> None:
    """Write the settings to ``path``, whole or not at all.

    Raises:
        SettingsError: the file cannot be written.
    """
    import tomli_w

    values = {k: list(v) if isinstance(v, tuple) else v for k, v in asdict(settings).items()}
    try:
        _replace(path, tomli_w.dumps(values))
    except OSError as error:
        raise SettingsError(
            f"The settings file {path} cannot be written: {error.strerror}."
        ) from error


def _replace(path: Path, text: str) -> None:
    from tempfile import NamedTemporaryFile

    # A name of its own: two programs over one home never write into the same file.
    with NamedTemporaryFile(
        "w", encoding="utf-8", dir=path.parent, prefix=path.stem + "-", suffix=".part", delete=False
    ) as file:
        part = Path(file.name)
        try:
            file.write(text)
            file.close()
            part.replace(path)
        except OSError:
            part.unlink(missing_ok=True)
            raise
