"""The reader's settings: one TOML file.

In: a path. Out: a frozen ``Settings``; unknown keys are kept out, wrong values fall back.
"""

import tomllib
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from newsreader.errors import SettingsError

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
    return Settings(**fitted)


def _fitted(value: object, default: object) -> object:
    if isinstance(default, tuple) and isinstance(value, list) and len(value) == len(default):
        return tuple(_fitted(v, d) for v, d in zip(value, default, strict=True))
    if isinstance(default, float) and type(value) is int:
        return float(value)
    return value if type(value) is type(default) else default


def save(settings: Settings, path: Path) -> None:
    """Write the settings to ``path``, whole or not at all.

    Raises:
        SettingsError: the file cannot be written.
    """
    import tomli_w

    values = {k: list(v) if isinstance(v, tuple) else v for k, v in asdict(settings).items()}
    part = path.with_suffix(".part")
    try:
        part.write_text(tomli_w.dumps(values), encoding="utf-8")
        part.replace(path)
    except OSError as error:
        raise SettingsError(
            f"The settings file {path} cannot be written: {error.strerror}."
        ) from error
