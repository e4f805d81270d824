"""Corrections of sentences: kept, taken away, taken back; no sentence loses its own translation."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from newsreader.alignment.corrected import source_of, target_of
from newsreader.errors import LibraryReadOnlyError
from newsreader.library.library import Library
from newsreader.model.annotation import Side
from newsreader.model.language import Language, Pair
from newsreader.paths import Paths
from newsreader.usecases.correct import (
    Change,
    Wording,
    as_they_are_now,
    correct,
    one_line,
    standing_at,
    standing_of,
    take_back,
)
from newsreader.usecases.engines import Engines
from newsreader.usecases.import_source import import_text
from newsreader.usecases.read_aligned import (
    everything_pending,
    known_translations,
    latest_translations,
    read_aligned,
    translate_pending,
)
from newsreader.usecases.workbench import Lazy, Workbench, close_workbench, open_workbench
from tests.conftest import DATA
from tests.language.fakes import SpaceAnalyser
from tests.usecases.conftest import Shelf, frozen

EN_KO = Pair(Language.ENGLISH, Language.KOREAN)
SHIPS = "Ships came."
STORY = f"Harbor opens\n\nThe harbor opened on Monday. {SHIPS} {SHIPS}\n\nNobody was hurt."


def wording(text: str, source: str = SHIPS) -> Wording:
    return Wording(EN_KO, source, text, source.upper())


@pytest.fixture
def kept(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    kept = bench.library.articles.get(import_text(bench, STORY))
    list(read_aligned(bench, kept))
    return kept


def targets(bench: Workbench, kept) -> list[str]:
    """Return the target sentences of the article as it would open now."""
    return [
        target_of(paragraph, bead)
        for paragraph in latest_translations(bench, kept)
        for bead in paragraph.beads
    ]


def test_a_correction_stands_wherever_its_sentence_stands(bench: Workbench, kept):
    change = correct(bench, wording("배가 왔다."))
    assert change.before is None
    assert change.after is not None
    assert change.after.original == SHIPS.upper()
    assert targets(bench, kept)[2:4] == ["배가 왔다.", "배가 왔다."]


def test_only_the_paragraphs_with_the_sentence_are_shown_anew(bench: Workbench, kept):
    correct(bench, wording("배가 왔다."))
    assert [paragraph.index for paragraph in as_they_are_now(bench, kept, {SHIPS})] == [1]


@pytest.mark.parametrize("text", ["", "  \n", SHIPS.upper(), f" {SHIPS.upper()} "])
def test_nothing_or_the_original_takes_the_correction_away(bench: Workbench, kept, text):
    correct(bench, wording("배가 왔다."))
    change = correct(bench, wording(text))
    assert change.before is not None
    assert change.after is None
    assert targets(bench, kept)[2] == SHIPS.upper()
    assert bench.library.corrections.all() == ()


def test_nothing_where_nothing_was_changes_nothing(bench: Workbench, kept):
    assert correct(bench, wording("")) == Change(EN_KO, SHIPS, None, None)


def test_the_original_stays_through_further_changes(bench: Workbench, kept):
    correct(bench, wording("하나"))
    change = correct(bench, replace(wording("둘"), original="하나"))
    assert change.after is not None
    assert change.after.original == SHIPS.upper()


def test_every_change_can_be_taken_back(bench: Workbench, kept):
    changes = [correct(bench, wording(text)) for text in ("하나", "둘", "")]
    shown = []
    for change in reversed(changes):
        take_back(bench, change)
        shown.append(targets(bench, kept)[2])
    assert shown == ["둘", "하나", SHIPS.upper()]


def test_what_is_typed_is_kept_on_one_line_without_what_no_file_can_hold():
    assert one_line(" 배가\u2028왔다\t\n\x00\ud800. ") == "배가 왔다 ."
    assert one_line("👩‍👧 café") == "👩‍👧 café"


def test_a_library_that_can_only_be_read_takes_none(bench: Workbench, kept):
    with frozen(bench) as reading, pytest.raises(LibraryReadOnlyError):
        correct(reading, wording("배가 왔다."))


def test_a_sentence_can_be_found_from_both_sides_and_by_its_text(bench: Workbench, kept):
    correct(bench, wording("배가 왔다."))
    paragraph = latest_translations(bench, kept)[1]
    at = standing_at(paragraph, Side.TARGET, 1)
    assert at == standing_at(paragraph, Side.SOURCE, 1) == standing_of(paragraph, SHIPS)
    assert at is not None
    assert (at.text, at.original, at.corrected) == ("배가 왔다.", SHIPS.upper(), True)
    assert standing_of(paragraph, "Nothing like it.") is None


def test_a_long_sentence_in_several_pieces_stays_one_sentence(home: Paths):
    from newsreader.usecases import manage_models

    bench = open_workbench(home)
    try:
        package = DATA / "packages" / "translate-en_ko-1_1.argosmodel"
        manage_models.install_file(bench, package)
        long = ", ".join(["the government said on Monday that exports rose 5 percent"] * 30) + "."
        story = f"Exports rise\n\nShips came. The week was long: {long} Nobody was hurt."
        kept = bench.library.articles.get(import_text(bench, story))
        (before,) = [p for p in read_aligned(bench, kept) if p.index == 1]
        assert [len(bead.target) for bead in before.beads] == [1, 1, 1]
        first, middle, last = (target_of(before, bead) for bead in before.beads)
        correct(bench, Wording(EN_KO, source_of(before, before.beads[1]), "길다.", middle))
        after = latest_translations(bench, kept)[1]
        assert [target_of(after, bead) for bead in after.beads] == [first, "길다.", last]
    finally:
        close_workbench(bench)


TEXTS = st.text(alphabet="가나다ab🙂 .", max_size=12)
SENTENCES = ("Harbor opens", "The harbor opened on Monday.", SHIPS, "Nobody was hurt.")


def says(version: int, sentence: str) -> str:
    """What the package of a version makes of a sentence; some come back empty."""
    return "" if (len(sentence) + version) % 4 == 0 else f"{version} {sentence.upper()}"


class SentenceMap(RuleBasedStateMachine):
    """Edits, translating again, other packages and restarts, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.home = Paths.find(Path(self.folder.name)).make()
        self.shelf = Shelf()
        self.version = 0
        self.own: dict[str, str] = {}
        self.changes: list[Change] = []

    @initialize()
    def start(self) -> None:
        self.open()
        self.other_package()
        self.kept = self.bench.library.articles.get(import_text(self.bench, STORY))

    def open(self) -> None:
        self.bench = Workbench(
            self.home,
            Library(self.home.library, self.home.backups),
            Lazy(SpaceAnalyser),
            Lazy(lambda: None),  # type: ignore[arg-type,return-value]
            Engines(self.shelf.find, self.shelf.make),
        )

    @rule(sentence=st.sampled_from(SENTENCES), text=TEXTS)
    def edit(self, sentence: str, text: str) -> None:
        paragraphs = latest_translations(self.bench, self.kept)
        at = next(filter(None, (standing_of(p, sentence) for p in paragraphs)))
        change = correct(self.bench, Wording(EN_KO, sentence, text, at.original))
        self.changes.append(change)
        self.note(sentence, change.after.text if change.after else "")

    @rule()
    def undo(self) -> None:
        if self.changes:
            change = self.changes.pop()
            take_back(self.bench, change)
            self.note(change.source, change.before.text if change.before else "")

    def note(self, sentence: str, text: str) -> None:
        self.own.pop(sentence, None)
        if text:
            self.own[sentence] = text

    @rule()
    def other_package(self) -> None:
        self.version += 1
        version = self.version
        self.shelf.install("en-ko", str(version), says=lambda sentence: says(version, sentence))

    @rule()
    def translate_again(self) -> None:
        known = everything_pending(self.bench, self.kept)
        self.check({p.index: p for p in translate_pending(self.bench, self.kept, known)})

    @rule()
    def restart(self) -> None:
        self.bench.library.close()
        self.open()

    @invariant()
    def every_sentence_has_its_translation(self) -> None:
        self.check({p.index: p for p in read_aligned(self.bench, self.kept)})
        assert not known_translations(self.bench, self.kept).pending

    def check(self, paragraphs) -> None:
        assert sorted(paragraphs) == [0, 1, 2]
        for paragraph in paragraphs.values():
            spans = [paragraph.source_sentences[i] for b in paragraph.beads for i in b.source]
            assert tuple(spans) == self.kept.sentences[paragraph.index]
            for bead in paragraph.beads:
                source = source_of(paragraph, bead)
                now = target_of(paragraph, bead)
                if source in self.own:
                    assert now == self.own[source]
                else:
                    assert now in {says(v, source) for v in range(1, self.version + 1)}

    def teardown(self) -> None:
        self.bench.library.close()
        self.folder.cleanup()


TestSentenceMap = SentenceMap.TestCase
TestSentenceMap.settings = settings(max_examples=15, stateful_step_count=12, deadline=None)
