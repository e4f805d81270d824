"""The walls of the house hold at run time too, not only in the import statements."""

import os
import pkgutil
import subprocess
import sys

import pytest

import newsreader.usecases
from newsreader.paths import Paths, seeds
from newsreader.settings import Settings, save
from newsreader.usecases.plant_seeds import plant_once
from newsreader.usecases.workbench import close_workbench, open_workbench

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


# What a start may load before an article can be pointed at; everything else comes after it.
FIRST_ARTICLE = """
import os, sys
from newsreader import app
from newsreader.paths import Paths
from newsreader.ui.flows.starting import StartFlow

program = app.build(Paths.find(sys.argv[1]))
window = program.window
window.show()

def tell():
    print(*sys.modules, flush=True)
    os._exit(0)

window.reading.article_shown.connect(tell)
StartFlow(window.desk, program.housekeeping, window, window).start([])
program.app.exec()
"""
LATE = (
    *HEAVY[1:],
    "concurrent.futures",
    "multiprocessing",
    "sentencepiece",
    "sentencex",
    "ssl",
    "urllib.request",
    "urllib3",
    "PySide6.QtNetwork",
    "PySide6.QtSvg",
    "newsreader.alignment.words",
    "newsreader.importers",
    "newsreader.language",
    "newsreader.translation",
    "newsreader.ui.correcting",
    "newsreader.ui.flows.commanding",
    "newsreader.ui.flows.correcting",
    "newsreader.ui.flows.late",
    "newsreader.ui.flows.library",
    "newsreader.ui.flows.second_opinion",
    "newsreader.ui.glossary_dialog",
    "newsreader.ui.library_panel",
    "newsreader.ui.lookup_panel",
    "newsreader.ui.models_dialog",
    "newsreader.ui.notes_panel",
    "newsreader.ui.reader.find_bar",
    "newsreader.ui.reader.notice",
    "newsreader.ui.reader.word_card",
    "newsreader.ui.settings_dialog",
    "newsreader.ui.welcome",
    "newsreader.ui.widgets.key_sheet",
)
MOST = 120  # modules of ours


@pytest.fixture(scope="module")
def first_article(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules that are loaded when an article stands on the screen, not for the first time."""
    home = tmp_path_factory.mktemp("home")
    paths = Paths.find(home).make()
    save(Settings(welcomed=True), paths.settings)
    bench = open_workbench(paths)
    plant_once(bench, seeds())
    close_workbench(bench)
    done = subprocess.run(
        [sys.executable, "-c", FIRST_ARTICLE, str(home)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("name", LATE)
def test_the_first_article_does_not_wait_for(name: str, first_article: set[str]):
    assert name not in first_article


def test_the_first_article_waits_for_few_modules(first_article: set[str]):
    assert "newsreader.ui.reader.view" in first_article
    ours = sorted(name for name in first_article if name.startswith("newsreader"))
    assert len(ours) <= MOST, ours
