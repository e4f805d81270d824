"""How much translating costs, and how soon it answers, on a package of real size.

In: nothing. Out: JSON of the measured figures. Every measurement runs in a process of its own.

    python -m benchmarks.translation            the three figures and what they are made of

``cpu_against_stock``     processor time of an article of 120 sentences, in the order a reader needs
                          them, by that of stock Argos Translate at the same beam (goal: ≤ 0.35)
``first_paragraph_share`` time until the first paragraph by the time of the article (goal: ≤ 0.10)
``cancel_seconds``        time until a cancelled translation has ended, the worst (goal: ≤ 0.3)

Stock Argos is given the same sentences, so that only the translating is compared.
"""

import argparse
import json
import os
import subprocess
import sys
import threading
import time
import zipfile

from benchmarks.big_package import NAME, ROOT, build, corpus

WORK = ROOT / "build" / "benchmark"
BEAM = 2
SCREEN = 6  # paragraphs a reader sees at once
ROUNDS = 2


def cpu_against_stock(beam: int = BEAM) -> float:
    """Return our processor time by stock Argos Translate's."""
    return measured("ours", beam)["cpu"] / measured("stock", beam)["cpu"]


def first_paragraph_share(beam: int = BEAM) -> float:
    """Return the time until the first paragraph by the time of the whole article."""
    found = measured("ours", beam)
    return found["first"] / found["wall"]


def cancel_seconds(beam: int = BEAM) -> float:
    """Return how long a cancelled translation goes on at most."""
    return measured("cancel", beam)["cancel"]


def measured(what: str, beam: int) -> dict[str, float]:
    """Return what a process of its own measures: ``ours``, ``stock`` or ``cancel``."""
    _unpacked()
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


def _unpacked() -> None:
    if not (WORK / "argos" / NAME / "metadata.json").exists():
        with zipfile.ZipFile(build(WORK)) as archive:
            archive.extractall(WORK / "argos")


def _engine(beam: int):  # noqa: ANN202 (imported here alone)
    from newsreader.model.language import Pair
    from newsreader.paths import Paths
    from newsreader.translation.engines.argos import ArgosEngine
    from newsreader.translation.packages import find

    package = find(Paths.find(WORK / "home").make(), Pair.parse("en-ko"))
    engine = ArgosEngine(package, beam)
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
    parser.add_argument("--measure", choices=("ours", "stock", "cancel"))
    parser.add_argument("--beam", type=int, default=BEAM)
    chosen = parser.parse_args()
    if chosen.measure:
        work = {"ours": _ours, "stock": _stock, "cancel": _cancel}[chosen.measure]
        print(json.dumps(work(chosen.beam)))
        return
    ours, stock = measured("ours", chosen.beam), measured("stock", chosen.beam)
    cancel = measured("cancel", chosen.beam)
    figures = {
        "cpu_against_stock": ours["cpu"] / stock["cpu"],
        "first_paragraph_share": ours["first"] / ours["wall"],
        "cancel_seconds": cancel["cancel"],
        "ours": ours, "stock": stock, "cancel": cancel,
    }  # fmt: skip
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
