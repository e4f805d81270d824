"""``translate --unread``: progress, an end at any moment, and nothing done twice."""

import os
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.errors import EngineError
from newsreader.model.cancelling import never
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.model.translation import SentenceTranslation
from newsreader.paths import Paths
from newsreader.translation import packages
from newsreader.translation.engines.argos import ArgosEngine
from newsreader.usecases import import_source
from newsreader.usecases.engines import Engines
from newsreader.usecases.read_aligned import known_translations
from newsreader.usecases.translate_library import STEADY, translate_library
from newsreader.usecases.workbench import Workbench, close_workbench, open_workbench
from tests.cli.conftest import STORY, Terminal
from tests.cli.processes import command, environment

pytestmark = pytest.mark.slow


class CountingEngine(ArgosEngine):
    """The real engine; ``asked`` keeps every sentence it was given."""

    asked: list[str]

    def translate(
        self, sentences: Sequence[str], cancelled: Callable[[], bool] = never
    ) -> list[SentenceTranslation]:
        self.asked += sentences
        return super().translate(sentences, cancelled)

    def translate_aside(
        self, sentences: Sequence[str], cancelled: Callable[[], bool] = never
    ) -> list[SentenceTranslation]:
        self.asked += sentences
        return super().translate_aside(sentences, cancelled)


def long_story(sentences: int) -> str:
    told = "".join(f"\n\n두 장관은 {number}일 서울에서 다시 만난다." for number in range(sentences))
    return f"{STORY}{told}\n"


def keep(home: Path, story: str) -> int:
    bench = open_workbench(Paths.find(home))
    article_id = import_source.import_text(bench, story)
    close_workbench(bench)
    return article_id


def counting(bench: Workbench) -> tuple[Workbench, list[str]]:
    asked: list[str] = []

    def make(package: InstalledPackage, beam: int) -> CountingEngine:
        engine = CountingEngine(package, beam)
        engine.asked = asked
        return engine

    def find(pair: Pair) -> InstalledPackage:
        return packages.find(bench.paths, pair)

    return replace(bench, engines=Engines(find, make)), asked


def stored(home: Path) -> int:
    try:
        with closing(sqlite3.connect(home / "library.sqlite", timeout=30)) as db:
            return int(db.execute("SELECT count(*) FROM translation").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def until(ready: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not ready():
        assert time.monotonic() < end
        time.sleep(0.01)


def start(home: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command(home, "translate", "--unread"), stderr=subprocess.PIPE, env=environment()
    )


def test_a_line_for_each_article_and_a_sum_in_the_end(equipped_terminal: Terminal):
    keep(equipped_terminal.paths.data, STORY)
    done = equipped_terminal("translate", "--unread", "--json")
    assert done.code == 0
    assert done.json["articles"] == 1
    assert done.json["missing"] == 0
    assert "  북한은 다음 주까지" in done.err
    assert "Translated: 1 article, 3 sentences.\n" in done.err
    again = equipped_terminal("translate", "--unread")
    assert (again.code, again.out) == (0, "")
    assert "Translated: 0 articles, 0 sentences.\n" in again.err


def test_wrong_words_are_told(terminal: Terminal):
    for words in ((), ("--unread", "9"), ("9", "--limit", "2"), ("--unread", "--to", "en")):
        done = terminal("translate", *words)
        assert done.code == 2
        assert "usage: newsreader translate" in done.err


def test_without_a_package_the_command_fails_with_advice(terminal: Terminal):
    keep(terminal.paths.data, STORY)
    assert "newsreader models install" in terminal("translate", "--unread").told


def test_what_could_not_be_translated_is_named_with_its_reason(
    equipped_terminal: Terminal, monkeypatch: pytest.MonkeyPatch
):
    home = equipped_terminal.paths.data
    good, bad = keep(home, STORY), keep(home, STORY.replace("월요일", "일요일"))
    translate = ArgosEngine.translate_aside

    def fails(
        engine: ArgosEngine, sentences: Sequence[str], cancelled: Callable[[], bool] = never
    ) -> list[SentenceTranslation]:
        if any("일요일" in sentence for sentence in sentences):
            raise EngineError("The translation model ko-en 1.1 failed: out of memory.")
        return translate(engine, sentences, cancelled)

    monkeypatch.setattr(ArgosEngine, "translate_aside", fails)
    done = equipped_terminal("translate", "--unread", "--json")
    assert done.code == 1
    assert done.json["articles"] == 1
    (failure,) = done.json["failures"]
    assert failure == {
        "article": bad,
        "title": STORY.splitlines()[0],
        "error": "The translation model ko-en 1.1 failed: out of memory.",
    }
    assert f"\n{bad}  북한은 다음 주까지" in done.err
    assert done.err.endswith(
        "    The translation model ko-en 1.1 failed: out of memory.\n"
        "Check the packages with: newsreader models verify\n"
        "The same command tries them again.\n"
    )
    assert f"{good}  북한은" not in done.err


def test_a_package_that_is_wanted_is_named(equipped_terminal: Terminal):
    home = equipped_terminal.paths.data
    keep(home, STORY)
    keep(home, "Harbour opens again\n\nThe harbour opened again on Friday. Boats leave hourly.\n")
    done = equipped_terminal("translate", "--unread")
    assert done.code == 0
    assert done.err.endswith(
        "Waiting for a model package for en-ko: 1 article.\n"
        "Install it with: newsreader models install en-ko\n"
    )


def test_after_a_kill_nothing_is_translated_twice(equipped: Path, copy_of: Callable[[Path], Path]):
    home = copy_of(equipped)
    article_id = keep(home, long_story(1000))
    process = start(home)
    until(lambda: stored(home) > 5 * STEADY)
    process.kill()
    process.wait()
    process.communicate()
    kept = stored(home)
    assert kept % STEADY == 0  # whole chunks, in the middle of an article

    bench, asked = counting(open_workbench(Paths.find(home)))
    story = bench.library.articles.get(article_id)
    sentences = {
        span.of(paragraph.text)
        for paragraph, spans in zip(story.article.paragraphs, story.sentences, strict=True)
        for span in spans
    }
    assert kept < len(sentences)
    list(translate_library(bench))
    assert len(asked) == len(set(asked)) == len(sentences) - kept
    assert not known_translations(bench, story).pending
    close_workbench(bench)


def test_ctrl_c_is_an_orderly_end(equipped: Path, copy_of: Callable[[Path], Path]):
    home = copy_of(equipped)
    keep(home, long_story(1000))
    process = start(home)
    until(lambda: stored(home) > STEADY)
    os.kill(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "the same command goes on from there" in said.decode()
    assert "Traceback" not in said.decode()
