import pytest

from newsreader.errors import EngineError
from newsreader.translation.engines.student.files import StudentFiles, find_files


def folder_of(tmp_path, *names):
    for name in names:
        (tmp_path / name).write_bytes(b"")
    return tmp_path


def test_published_names_are_recognised_with_one_vocabulary(tmp_path):
    names = "model.koen.intgemm.alphas.bin", "lex.50.50.koen.s2t.bin", "vocab.koen.spm"
    found = find_files(folder_of(tmp_path, *names, "manifest.json", "README.md"))
    assert found == StudentFiles(*names, "vocab.koen.spm")
    assert found.names == names


def test_published_names_are_recognised_with_two_vocabularies(tmp_path):
    names = (
        "model.enko.intgemm.alphas.bin",
        "lex.50.50.enko.s2t.bin",
        "srcvocab.enko.spm",
        "trgvocab.enko.spm",
    )
    found = find_files(folder_of(tmp_path, *names))
    assert found == StudentFiles(*names)
    assert found.names == names


def test_short_names_are_recognised(tmp_path):
    names = "model.bin", "shortlist.bin", "vocab.spm"
    assert find_files(folder_of(tmp_path, *names)).names == names


@pytest.mark.parametrize(
    ("names", "missing"),
    [
        ((), "source vocabulary"),
        (("model.bin", "lex.bin"), "source vocabulary"),
        (("model.bin", "lex.bin", "srcvocab.spm"), "target vocabulary"),
        (("model.bin", "vocab.spm"), "shortlist"),
        (("lex.bin", "vocab.spm"), "model"),
    ],
)
def test_what_is_missing_is_named(tmp_path, names, missing):
    with pytest.raises(EngineError, match=f"no {missing} file"):
        find_files(folder_of(tmp_path, *names))


def test_two_models_in_a_folder_are_not_guessed_between(tmp_path):
    with pytest.raises(EngineError, match=r"several model files .*model\.a\.bin, model\.b\.bin"):
        find_files(folder_of(tmp_path, "model.a.bin", "model.b.bin", "lex.bin", "vocab.spm"))


def test_both_kinds_of_vocabulary_are_not_guessed_between(tmp_path):
    names = "model.bin", "lex.bin", "vocab.spm", "srcvocab.spm", "trgvocab.spm"
    with pytest.raises(EngineError, match="more than one kind of vocabulary"):
        find_files(folder_of(tmp_path, *names))


def test_a_folder_that_is_gone_is_an_error_in_a_sentence(tmp_path):
    with pytest.raises(EngineError, match="cannot be read"):
        find_files(tmp_path / "gone")
