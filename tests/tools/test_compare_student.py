from pathlib import Path

import pytest
from tools.compare_student import compare, disordered, sentences
from tools.student_reference import install

from tests.conftest import DATA

STUDENTS = [DATA / "student" / name for name in ("ko_en", "en_ko")]


class Reference:
    """Stands in for the reference engine: knows the grammar, and one answer for all else."""

    def __init__(self, wrong: str = "") -> None:
        self._wrong = wrong

    def __call__(self, npm: Path, student: Path, lines: list[str], precision: str) -> list[str]:
        source, target = student.name.split("_")
        pairs = zip(sentences(source, 20), sentences(target, 20), strict=True)
        answers = dict(pairs) | {self._wrong: "something else"}
        return [answers.get(line, precision) for line in lines]


@pytest.mark.parametrize("student", STUDENTS, ids=lambda folder: folder.name)
def test_the_students_of_the_tests_do_as_the_reference_does(student, monkeypatch, capsys):
    monkeypatch.setattr("tools.compare_student.translate", Reference())
    assert compare(student, Path(), 20)
    said = capsys.readouterr().out
    assert f"{student.name}: 20 of 20 sentences as the reference" in said
    assert "in disorder: 0 of 20; the reference's two modes: 0" in said


def test_a_sentence_that_differs_is_shown(monkeypatch, capsys):
    wrong = sentences("ko", 20)[3]
    monkeypatch.setattr("tools.compare_student.translate", Reference(wrong))
    assert not compare(STUDENTS[0], Path(), 20)
    said = capsys.readouterr().out
    assert "19 of 20" in said
    assert f"{wrong}\n    ours       {sentences('en', 20)[3]}\n    reference  some" in said


def test_disorder_keeps_the_words_and_the_full_stop():
    for one, other in zip(sentences("ko", 20), disordered(sentences("ko", 20)), strict=True):
        assert sorted(other[:-1].split()) == sorted(one[:-1].split())
        assert other.endswith(".")
        assert other.count(".") == 1


def test_the_reference_is_fetched_only_once(tmp_path):
    (tmp_path / "worker").mkdir()
    install(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["worker"]


def test_what_is_missing_is_said(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(RuntimeError, match="needs Node and npm"):
        install(tmp_path / "npm")
