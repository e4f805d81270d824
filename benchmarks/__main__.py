"""``make bench``: every figure with its goal, as a table and in ``build/bench.json``.

python -m benchmarks [NAME…]      all figures, or those whose name begins with one given
"""

import json
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, partial
from pathlib import Path

from benchmarks import (
    background,
    child,
    describing,
    dictionaries,
    lexicon,
    quality,
    sound,
    student,
    terms,
    translation,
    vocabulary,
    words,
)
from newsreader.model.annotation import Side
from newsreader.model.quality import FlagKind
from newsreader.paths import Paths
from newsreader.settings import Settings, save

ROUNDS = 7
OUT = Path("build/bench.json")


class Goal(StrEnum):
    """Which side of its goal a figure must be on."""

    AT_MOST = "<="
    AT_LEAST = ">="


@dataclass(frozen=True)
class Figure:
    """Something measured: ``goal`` is the most it may be, or the least."""

    name: str
    goal: float
    unit: str
    measure: Callable[[], float]
    direction: Goal = Goal.AT_MOST

    def holds(self, value: float) -> bool:
        """Tell whether a value reaches the goal."""
        return value <= self.goal if self.direction is Goal.AT_MOST else value >= self.goal


def start_ratio(until: str) -> float:
    """Return our start by that of an empty QMainWindow, in turns.

    ``picture``: until the article is painted as it was left; ``live``: until it can be used. The
    reader is one who has put the welcome away.
    """
    with tempfile.TemporaryDirectory() as home:
        save(Settings(welcomed=True), Paths.find(home).make().settings)
        for _ in range(2):  # the first start plants the starter library
            child.run("our_window", home, "close")
        kept = Paths.find(home).first_picture
        picture = kept.read_bytes()
        ours, empty = [], []
        for _ in range(ROUNDS):
            kept.write_bytes(picture)
            empty.append(child.seconds("empty_window"))
            ours.append(child.seconds("our_window", home, until))
        return statistics.median(ours) / statistics.median(empty)


@cache
def reading() -> dict[str, float]:
    """Return what one process measures in the window."""
    with tempfile.TemporaryDirectory() as home:
        return child.run("reading", home)


def quality_figures() -> Iterable[Figure]:
    """Yield precision and recall of every kind of flag."""
    for kind in FlagKind:
        for name, goal, share in (
            ("precision", 0.9, quality.precision),
            ("recall", 0.8, quality.recall),
        ):
            yield Figure(
                f"quality_{name}_{kind}", goal, "share", partial(share, kind), Goal.AT_LEAST
            )
    for name, goal, share in (
        ("precision", 0.9, quality.unseen_precision),
        ("recall", 0.8, quality.unseen_recall),
    ):
        yield Figure(f"quality_{name}_unseen", goal, "share", share, Goal.AT_LEAST)


def word_figures() -> Iterable[Figure]:
    """Yield how often the strongest counterpart of a word is right, from either side."""
    for pair in words.PAIRS:
        for side in Side:
            measure = partial(words.share, pair, side)
            yield Figure(f"words_{pair}_{side}", 0.85, "share", measure, Goal.AT_LEAST)


def student_figures() -> Iterable[Figure]:
    """Yield what students of both sizes cost by an Argos package."""
    for architecture in student.ARCHITECTURES:
        name = f"student_{architecture.replace('-', '_')}_cpu_by_argos_at_beam_2"
        measure = partial(student.cpu_against_argos, architecture)
        yield Figure(name, 0.60, "ratio", measure)


FIGURES = (
    Figure(
        "start_to_painted_article_by_empty_window", 1.6, "ratio", lambda: start_ratio("picture")
    ),
    Figure("start_to_usable_article_by_empty_window", 1.6, "ratio", lambda: start_ratio("live")),
    Figure("open_30_paragraphs", 40, "ms", lambda: reading()["open_30"]),
    Figure("open_1000_paragraphs", 120, "ms", lambda: reading()["open_1000"]),
    Figure("hover_to_painted_p95", 16, "ms", lambda: reading()["hover_p95"]),
    Figure("drift_while_30_translations_arrive", 0, "px", lambda: reading()["drift"]),
    Figure("memory_of_the_window", 170, "MB", lambda: reading()["memory_main"]),
    Figure("memory_of_kiwi", 340, "MB", lambda: reading()["memory_kiwi"]),
    Figure("translation_cpu_by_stock_argos", 0.30, "ratio", translation.cpu_against_stock),
    Figure(
        "translation_cpu_by_stock_argos_as_set",
        0.18,
        "ratio",
        translation.cpu_against_stock_by_default,
    ),
    Figure("whole_article_by_raw_batch", 1.30, "ratio", translation.wall_against_raw),
    Figure("sentences_translated_at_second_opening", 0, "count", translation.asked_again),
    Figure("first_paragraph_by_whole_article", 0.10, "ratio", translation.first_paragraph_share),
    Figure("cancel_takes_effect", 0.3, "s", translation.cancel_seconds),
    *student_figures(),
    Figure("tick_while_1000_articles_translate_p99", 50, "ms", background.p99_of_a_tick),
    Figure(
        "first_paragraph_with_background_by_without",
        2.5,
        "ratio",
        background.first_paragraph_with_background,
    ),
    *quality_figures(),
    *word_figures(),
    Figure("terms_put_in_a_wrong_place", 0, "count", terms.wrong),
    Figure("terms_put_in_by_themselves", 0.25, "share", terms.placed, Goal.AT_LEAST),
    Figure("terms_put_in_within_a_click", 0.6, "share", terms.within_a_click, Goal.AT_LEAST),
    Figure("quality_false_flags_in_human_translations", 0.02, "share", quality.false_flags),
    Figure("quality_of_a_sentence", 1, "ms", quality.milliseconds),
    Figure("lexicon_look_up", 0.2, "ms", lexicon.look_up_milliseconds),
    Figure("lexicon_reverse_look_up", 0.2, "ms", lexicon.reverse_milliseconds),
    Figure("pronunciation_held_out", 0.9, "share", sound.right, Goal.AT_LEAST),
    Figure("describe_word_p95", 5, "ms", describing.describe_milliseconds),
    Figure("words_sharing_a_hanja_of_1000_articles", 50, "ms", describing.sharing_milliseconds),
    Figure("colour_30_paragraphs_after_a_status", 30, "ms", vocabulary.colour_after_change),
    Figure("colour_30_paragraphs_when_opened", 30, "ms", vocabulary.colour_whole),
    Figure("known_words_of_100_list_rows", 5, "ms", vocabulary.counts_of_a_page),
    Figure("dictionary_install_40000", 5, "s", dictionaries.install_seconds),
    Figure("dictionary_look_up_in_three_p95", 1, "ms", dictionaries.look_up_milliseconds),
)


def main(wanted: Iterable[str]) -> None:
    """Measure, print and write."""
    names = tuple(wanted)
    results: dict[str, dict[str, object]] = {}
    for figure in FIGURES:
        if names and not figure.name.startswith(names):
            continue
        value = figure.measure()
        holds = figure.holds(value)
        shown = f"{value:.3g}"
        results[figure.name] = {
            "value": round(value, 4),
            "goal": f"{figure.direction}{figure.goal:g}",
            "unit": figure.unit,
            "holds": holds,
        }
        mark = "ok" if holds else "NOT REACHED"
        print(
            f"{figure.name:<42} {shown:>8} {figure.unit:<6} "
            f"goal {figure.direction} {figure.goal:<6g} {mark}",
            flush=True,
        )
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
