import errno
import io
import os
import sys

import pytest

from newsreader.cli.printing import answer, complain, out, prepare
from newsreader.errors import ExportError, NoSuchArticleError, PackageMissingError


def test_lines_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]):
    out(["빨간\x1b[31m 글\x07", "\x9bH탭\t끝"])
    assert capsys.readouterr().out == "빨간 [31m 글 \n H탭 끝\n"


def test_json_is_one_line_in_hangul(capsys: pytest.CaptureFixture[str]):
    answer({"text": "가\n나"}, [])
    assert capsys.readouterr().out == '{"text": "가\\n나"}\n[]\n'


def test_half_a_character_becomes_a_json_escape(capsysbinary: pytest.CaptureFixture[bytes]):
    prepare()
    answer({"name": "\udcff"})
    assert capsysbinary.readouterr().out == b'{"name": "\\udcff"}\n'


def test_an_error_says_what_to_do_in_a_terminal(capsys: pytest.CaptureFixture[str]):
    complain(NoSuchArticleError("The library holds no article 3."))
    complain(PackageMissingError("No package."))
    assert capsys.readouterr().err == (
        "The library holds no article 3.\nSee the articles with: newsreader list\n"
        "No package.\nInstall a package with: newsreader models install PAIR (ko-en, en-ko), "
        "or from a file with --file FILE\n"
    )


def test_a_program_without_stdout_prints_nowhere(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stdout", None)
    out(["가"])
    answer(1)


class FullDisk(io.StringIO):
    def write(self, _text: str) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_full_disk_behind_stdout_is_told(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stdout", FullDisk())
    with pytest.raises(ExportError, match="The output cannot be written: No space left on device"):
        out(["가"])
