"""How much translating costs, and how soon it answers, on a package of real size.

In: nothing. Out: JSON of the measured figures. Every measurement runs in a process of its own.

    python -m benchmarks.translation            the figures and what they are made of

``cpu_against_stock``     processor time of an article of 120 sentences, in the order a reader needs
                          them, by that of stock Argos Translate; at the same beam, or each at its
                          default: ours is 2, stock's is 4
``first_paragraph_share`` time until the first paragraph by the time of the article
``wall_against_raw``      time of the whole article, read from the library and kept there, by that
                          of one call of the library underneath; see ``_raw``
``asked_again``           sentences the engine is given when that article is opened once more
``cancel_seconds``        time until a cancelled translation has ended, the worst

Stock Argos is given the same sentences, so that only the translating is compared.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import threading
import time
import zipfile
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from tempfile import TemporaryDirectory

from benchmarks.big_package import NAME, ROOT, build, corpus

WORK = ROOT / "build" / "benchmark"
BEAM, STOCK_BEAM = 2, 4  # the defaults
SCREEN = 6  # paragraphs a reader sees at once
ROUNDS, TURNS = 2, 7


def cpu_against_stock(beam: int = BEAM, stock_beam: int = BEAM) -> float:
    """Return our processor time by stock Argos Translate's."""
    return measured("ours", beam)["cpu"] / measured("stock", stock_beam)["cpu"]


def cpu_against_stock_by_default() -> float:
    """Return our processor time by stock Argos Translate's, each at its own default beam."""
    return cpu_against_stock(BEAM, STOCK_BEAM)


def wall_against_raw(beam: int = BEAM) -> float:
    """Return the time of a whole article by that of one call of CTranslate2."""
    return measured("whole", beam)["by_raw"]


def asked_again(beam: int = BEAM) -> float:
    """Return how many sentences the engine is given when a translated article is opened."""
    return measured("whole", beam)["asked_again"]


def first_paragraph_share(beam: int = BEAM) -> float:
    """Return the time until the first paragraph by the time of the whole article."""
    found = measured("ours", beam)
    return found["first"] / found["wall"]


def cancel_seconds(beam: int = BEAM) -> float:
    """Return how long a cancelled translation goes on at most."""
    return measured("cancel", beam)["cancel"]


@cache
def measured(what: str, beam: int) -> dict[str, float]:
    """Return what a process of its own measures: ``ours``, ``stock``, ``whole`` or ``cancel``."""
    unpacked()
    # Importing argostranslate makes folders in the home, and its libraries would call home.
    home = {name: str(WORK / "home") for name in ("HOME", "USERPROFILE")}
    data = {f"XDG_{name}_HOME": str(WORK / "home" / name) for name in ("DATA", "CONFIG", "CACHE")}
    argos = {"ARGOS_PACKAGES_DIR": str(WORK / "argos"), "ARGOS_BEAM_SIZE": str(beam)}
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.translation", "--measure", what, "--beam", str(beam)],
        cwd=ROOT, env={**os.environ, **home, **data, **argos, "ORT_DISABLE_TELEMETRY": "1"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return dict(json.loads(done.stdout.splitlines()[-1]))


def article() -> list[tuple[int, list[str]]]:
    """Return 48 paragraphs of 120 sentences in all, half of them as long as news likes them."""
    english = [pair[1] for pair in corpus()]
    sentences = []
    for number, sentence in enumerate(english):
        further = english[(number * 7 + 3) % len(english)]
        sentences += [sentence, f"{sentence.rstrip('.')}; {further}"]
    sizes, paragraphs = (2, 3), []
    while sentences:
        size = sizes[len(paragraphs) % 2]
        paragraphs.append((len(paragraphs), sentences[:size]))
        sentences = sentences[size:]
    return paragraphs


def unpacked() -> None:
    """Put the package of real size where Argos keeps its own."""
    if not (WORK / "argos" / NAME / "metadata.json").exists():
        with zipfile.ZipFile(build(WORK)) as archive:
            archive.extractall(WORK / "argos")


def _package(pair):  # noqa: ANN001, ANN202 (imported here alone)
    from newsreader.paths import Paths
    from newsreader.translation.packages import find

    return find(Paths.find(WORK / "home").make(), pair)


def _engine(beam: int):  # noqa: ANN202
    from newsreader.model.language import Pair
    from newsreader.translation.engines.argos import ArgosEngine

    engine = ArgosEngine(_package(Pair.parse("en-ko")), beam)
    engine.translate(["Warm up."])
    return engine


def _ours(beam: int) -> dict[str, float]:
    from newsreader.translation.schedule import translate_in_order

    started = time.perf_counter()
    engine = _engine(beam)
    load = time.perf_counter() - started
    rounds = []
    for _ in range(ROUNDS):
        cpu, wall, first = time.process_time(), time.perf_counter(), 0.0
        for _paragraph in translate_in_order(engine, article(), lambda: range(SCREEN)):
            first = first or time.perf_counter() - wall
        rounds.append((time.process_time() - cpu, time.perf_counter() - wall, first))
    cpu, wall, first = min(rounds)
    return {"cpu": cpu, "wall": wall, "first": first, "load": load}


def _stock(beam: int) -> dict[str, float]:
    from argostranslate import translate

    sentences = {" ".join(paragraph): paragraph for _, paragraph in article()}

    class Given:
        def split_sentences(self, text: str) -> list[str]:
            return sentences.get(text, [text])

    translation = translate.get_translation_from_codes("en", "ko")
    translation.underlying.sentencizer = Given()
    translation.translate("Warm up.")
    rounds = []
    for _ in range(ROUNDS):
        translation.cache = {}
        cpu, wall = time.process_time(), time.perf_counter()
        translation.translate("\n".join(sentences))
        rounds.append((time.process_time() - cpu, time.perf_counter() - wall))
    cpu, wall = min(rounds)
    return {"cpu": cpu, "wall": wall, "beam": beam}


def _whole(beam: int) -> dict[str, float]:
    """Translate an article as the window does, and raw, in turns."""
    from newsreader.usecases.read_aligned import (
        Wish,
        known_translations,
        translate_pending,
    )

    engine, raw = CountingEngine(_engine(beam)), Raw(beam)
    wish, walls, raws, again = Wish(beam, lambda: range(SCREEN)), [], [], 0
    texts = [text for _, sentences in article() for text in sentences]
    raw.seconds(texts)  # the first call is slower than the others
    for _ in range(TURNS):
        with TemporaryDirectory() as home, _library(engine, home) as (bench, kept):
            raws.append(raw.seconds(texts))
            engine.translate(["Warm up."])  # the model was unloaded with the bench before
            begun = time.perf_counter()
            for _paragraph in translate_pending(
                bench, kept, known_translations(bench, kept, beam), wish
            ):
                pass
            walls.append(time.perf_counter() - begun)
            asked = engine.asked
            known = known_translations(bench, kept, beam)
            list(translate_pending(bench, kept, known, wish))
            again += engine.asked - asked
            raws[-1] = (raws[-1] + raw.seconds(texts)) / 2
    # What else the machine does hits both, so each turn is compared with the calls around it.
    by_raw = statistics.median(wall / around for wall, around in zip(walls, raws, strict=True))
    return {"wall": min(walls), "raw": min(raws), "by_raw": by_raw, "asked_again": again}


class CountingEngine:
    """An engine that counts the sentences it is given."""

    def __init__(self, engine) -> None:  # noqa: ANN001
        self._engine = engine
        self.asked = 0

    def translate(self, sentences, *rest):  # noqa: ANN001, ANN002, ANN201
        """Translate, and count."""
        self.asked += len(sentences)
        return self._engine.translate(sentences, *rest)

    def __getattr__(self, name: str) -> object:
        return getattr(self._engine, name)


class Raw:
    """CTranslate2 alone: one ``translate_batch`` call over all sentences.

    The same model with int8 weights, the same number of threads, the same pieces, beam, length
    penalty, and with scores and attention; CTranslate2 sorts and batches by itself. Cutting the
    texts into pieces and joining what comes back is not counted.
    """

    def __init__(self, beam: int) -> None:
        import ctranslate2
        import sentencepiece

        from newsreader.translation.argos_model import usual_threads

        folder = WORK / "argos" / NAME
        self._beam = beam
        self._pieces = sentencepiece.SentencePieceProcessor(str(folder / "sentencepiece.model"))
        self._translator = ctranslate2.Translator(
            str(folder / "model"), compute_type="int8", inter_threads=usual_threads(),
            intra_threads=1,
        )  # fmt: skip

    def seconds(self, texts: list[str], size: int = 1024) -> float:
        """Return how long the call takes with batches of ``size`` pieces, the quickest of sizes."""
        pieces = self._pieces.encode(list(dict.fromkeys(texts)), out_type=str)
        begun = time.perf_counter()
        self._translator.translate_batch(
            pieces, beam_size=self._beam, length_penalty=0.2, max_batch_size=size,
            batch_type="tokens", return_scores=True, return_attention=True, replace_unknowns=True,
        )  # fmt: skip
        return time.perf_counter() - begun


@contextmanager
def _library(engine, home: str):  # noqa: ANN001, ANN202
    """Give a library of its own with the article in it, and the engine for it."""
    from newsreader.model.article import Article, Paragraph, ParagraphKind
    from newsreader.model.language import Language
    from newsreader.paths import Paths
    from newsreader.usecases.engines import Engines
    from newsreader.usecases.import_source import split
    from newsreader.usecases.workbench import close_workbench, open_workbench

    texts = [" ".join(sentences) for _, sentences in article()]
    paragraphs = [Paragraph(ParagraphKind.BODY, text, Language.ENGLISH) for text in texts]
    story = Article("Measured", Language.ENGLISH, tuple(paragraphs))
    bench = open_workbench(Paths.find(home))
    bench = replace(bench, engines=Engines(_package, lambda *_: engine))
    try:
        yield bench, bench.library.articles.get(bench.library.articles.keep(story, split(story)))
    finally:
        close_workbench(bench)


def _cancel(beam: int) -> dict[str, float]:
    """Cancel at many moments; also tell how long the processor stays busy afterwards."""
    engine = _engine(beam)
    pairs = [_cancelled_after(engine, 0.15 * moment) for moment in range(1, 11)]
    return {"cancel": max(pair[0] for pair in pairs), "busy": max(pair[1] for pair in pairs)}


def _cancelled_after(engine, seconds: float) -> tuple[float, float]:  # noqa: ANN001
    from newsreader.errors import CancelledError
    from newsreader.translation.schedule import translate_in_order

    wish = threading.Event()

    def work() -> None:
        try:
            for _ in translate_in_order(engine, article(), lambda: range(SCREEN), wish.is_set):
                pass
        except CancelledError:
            return

    thread = threading.Thread(target=work)
    thread.start()
    time.sleep(seconds)
    wish.set()
    begun = time.perf_counter()
    thread.join()
    ended = time.perf_counter() - begun
    busy = time.process_time()
    while time.sleep(0.05) or time.process_time() - busy > 0.02:
        busy = time.process_time()
    return ended, time.perf_counter() - begun - 0.05


def main() -> None:
    """Print the figures, or measure one of them in this process."""
    parser = argparse.ArgumentParser(description="Measure translating.")
    parser.add_argument("--measure", choices=("ours", "stock", "whole", "cancel"))
    parser.add_argument("--beam", type=int, default=BEAM)
    chosen = parser.parse_args()
    if chosen.measure:
        ways = {"ours": _ours, "stock": _stock, "whole": _whole, "cancel": _cancel}
        work = ways[chosen.measure]
        print(json.dumps(work(chosen.beam)))
        return
    ours, stock = measured("ours", chosen.beam), measured("stock", chosen.beam)
    cancel, whole = measured("cancel", chosen.beam), measured("whole", chosen.beam)
    figures = {
        "cpu_against_stock": ours["cpu"] / stock["cpu"],
        "first_paragraph_share": ours["first"] / ours["wall"],
        "wall_against_raw": whole["by_raw"],
        "asked_again": whole["asked_again"],
        "cancel_seconds": cancel["cancel"],
        "ours": ours, "stock": stock, "whole": whole, "cancel": cancel,
    }  # fmt: skip
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
