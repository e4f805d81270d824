"""The walls of the house hold at run time too, not only in the import statements."""

import pkgutil
import subprocess
import sys

import pytest

import newsreader.usecases

HEAVY = ("PySide6", "kiwipiepy", "argostranslate", "ctranslate2", "onnxruntime", "torch", "numpy")
USE_CASES = [
    f"newsreader.usecases.{module.name}"
    for module in pkgutil.iter_modules(newsreader.usecases.__path__)
]


def _loaded(statement: str, names: tuple[str, ...]) -> list[str]:
    code = f"import sys; {statement}; print(*[m for m in {names!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.split()


@pytest.mark.parametrize("module", ["newsreader.cli", "newsreader.cli.main", *USE_CASES])
def test_no_door_and_no_use_case_loads_qt_or_a_model(module: str):
    assert _loaded(f"import {module}", HEAVY) == []


def test_every_use_case_is_looked_at():
    assert len(USE_CASES) > 10


def test_the_window_starts_without_models_importers_and_dialogs():
    late = (
        "kiwipiepy",
        "ctranslate2",
        "sentencepiece",
        "argostranslate",
        "urllib3",
        "sentencex",
        "newsreader.importers.page_text",
        "newsreader.translation.quality",
        "newsreader.ui.models_dialog.models_dialog",
        "newsreader.ui.settings_dialog.settings_dialog",
    )
    assert _loaded("import newsreader.app, newsreader.ui.parts", late) == []
