"""The acceptance test from end to end, with a student of our own and a small made-up set."""

from pathlib import Path

import pytest
from tools.accept_student import EXACT, GOOD, NOT_YET, Texts, conditions, least, main, translate
from tools.grammar_pairs import make
from tools.student_folder import package_of, published

from newsreader.translation import students
from newsreader.translation.engines.student.engine import StudentEngine
from tests.conftest import DATA
from tests.translation.students.shop import Shop

FOLDER = DATA / "student" / "ko_en"
PAIRS = [one.texts for one in make(12, 99)]
# Two sentences on one line, as in the devtest.
KOREAN = [*(korean for korean, _ in PAIRS[:-2]), " ".join(korean for korean, _ in PAIRS[-2:])]
ENGLISH = [*(english for _, english in PAIRS[:-2]), " ".join(english for _, english in PAIRS[-2:])]
LINES = [f"line {number} of many" for number in range(1000)]


@pytest.fixture
def run(tmp_path: Path, capsys):
    """Return a function that runs the test on lines and returns its exit code and what it said."""

    def run(
        source=KOREAN, reference=ENGLISH, outputs=None, folder=FOLDER, write=None
    ) -> tuple[int, str]:
        arguments = [str(folder)]
        for name, lines in (("source", source), ("reference", reference), ("outputs", outputs)):
            if lines is not None:
                file = tmp_path / name
                file.write_text("\n".join(lines) + "\n", encoding="utf-8")
                arguments += [f"--{name}", str(file)]
        code = main([*arguments, *(["--write", str(write)] if write else [])])
        said = capsys.readouterr()
        return code, said.out + said.err

    return run


def test_every_line_is_translated_and_compared(run):
    code, said = run(outputs=ENGLISH)
    assert "chrF to the references: 100.00" in said
    assert "holds  100.0 % of lines as the publisher's, at least 30.0" in said
    assert "holds  chrF 100.0 to the publisher's" in said
    assert code == 1


def test_a_student_of_the_tests_and_a_small_set_are_not_enough(run):
    _, said = run(outputs=ENGLISH)
    assert NOT_YET in said
    assert "FAILS  every file is as resources/engines.toml says" in said
    assert "FAILS  11 lines to compare, at least 800" in said


def test_without_the_publishers_outputs_the_word_stays(run):
    code, said = run()
    assert code == 1
    assert "FAILS  the publisher's outputs are known" in said
    assert NOT_YET in said


def test_lines_that_differ_are_shown_and_counted(run):
    other = ["Something else.", *ENGLISH[1:]]
    _, said = run(outputs=other)
    assert "holds  90.9 % of lines as the publisher's" in said
    assert f"{KOREAN[0]}\n    ours    {ENGLISH[0]}\n    theirs  Something else." in said
    assert KOREAN[1] not in said


def test_lines_that_the_publisher_translated_in_another_form_are_left_out(run):
    _, said = run(outputs=['"""Something else."""', *ENGLISH[1:]])
    assert "10 lines to compare" in said
    assert "holds  100.0 % of lines as the publisher's" in said


def test_our_translations_can_be_kept_for_other_metrics(run, tmp_path):
    run(write=tmp_path / "ours")
    assert (tmp_path / "ours").read_text(encoding="utf-8") == "\n".join(ENGLISH) + "\n"


def test_files_that_do_not_belong_together_are_refused(run):
    assert run(reference=ENGLISH[1:]) == (2, "The files do not have equally many lines.\n")


def test_a_folder_without_a_student_is_refused(run, tmp_path):
    code, said = run(folder=tmp_path)
    assert code == 2
    assert "model" in said


def test_an_empty_line_stays_empty():
    engine = StudentEngine(package_of(FOLDER))
    assert translate(engine, ["", KOREAN[0]]) == ["", ENGLISH[0]]


def verdicts(texts: Texts, *, known: bool = True) -> list[bool]:
    return [one.holds for one in conditions(texts, known=known)]


def test_a_published_model_that_does_as_the_publisher_does_passes():
    assert verdicts(Texts(LINES, LINES, LINES, LINES)) == [True] * 6


def test_each_condition_can_fail_alone():
    changed = [f"{line}s" for line in LINES]
    assert verdicts(Texts(LINES, LINES, LINES, LINES), known=False) == [False] + [True] * 5
    short = LINES[:799]
    assert verdicts(Texts(short, short, short, short)) == [True, False, *[True] * 4]
    assert verdicts(Texts(LINES, LINES, LINES, None)) == [True, True, False]
    assert verdicts(Texts(LINES, LINES, LINES, changed))[3:] == [False, True, True]
    other = ["none of it"] * 500 + LINES[500:]
    assert verdicts(Texts(LINES, other, LINES, other))[3:] == [True, False, False]
    assert verdicts(Texts(LINES, LINES, other, LINES))[5] is False


def test_the_references_own_modes_set_the_limit_where_they_were_compared():
    half = LINES[:500] + ["other"] * 500
    texts = Texts(LINES, LINES, LINES, half, measured=LINES, anew=half)
    assert least(texts) == 40.0
    assert least(Texts(LINES, LINES, LINES, half)) == EXACT


def test_only_pinned_models_count_as_published():
    assert not published(FOLDER)


@pytest.mark.slow
def test_an_installed_model_is_published_only_while_every_file_is(tmp_path, home):
    shop = Shop(tmp_path)
    shop.publish("ko-en")
    models = students.load(shop.list())
    made = students.import_model(shop.packed(), models, home, lambda _: None)
    assert published(made.folder, shop.list())
    assert not published(made.folder)
    vocabulary = made.folder / "vocab.koen.spm"
    vocabulary.write_bytes(vocabulary.read_bytes()[::-1])
    assert not published(made.folder, shop.list())


@pytest.mark.slow
def test_a_model_nobody_published_is_not_published_for_its_weights_alone(tmp_path, home):
    shop = Shop(tmp_path)
    shop.publish("ko-en")
    made = students.import_model(
        FOLDER, students.load(shop.list()), home, lambda _: None, unverified=True
    )
    assert not published(made.folder, shop.list())


def test_the_verdicts_cannot_be_mistaken_for_each_other():
    assert "can be dropped" in GOOD
    assert "must stay" in NOT_YET
