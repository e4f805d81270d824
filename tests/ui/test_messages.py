import ast
import inspect
import re
import string
from pathlib import Path

import pytest

from newsreader import errors, settings
from newsreader.errors import (
    BinarySourceError,
    DownloadError,
    LibraryDamagedError,
    ModelDirectionError,
    NewsreaderError,
    ServerError,
    SettingsError,
)
from newsreader.model.language import Pair
from newsreader.ui.detailed_messages import DETAILED
from newsreader.ui.interface_language import install
from newsreader.ui.messages import ADVICE, message, sentence_of

pytestmark = pytest.mark.gui

CLASSES = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, NewsreaderError)
]
HANGUL = re.compile("[가-힣]")


@pytest.fixture
def korean(qapp):
    install(qapp, "ko")
    yield
    install(qapp, "en")


@pytest.fixture
def english(qapp):
    install(qapp, "en")


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_has_a_sentence_of_its_own_in_korean(korean, kind):
    own = [other for other in CLASSES if sentence_of(other) == sentence_of(kind)]
    said = message(kind("The disk of /home is full."))
    assert own == [kind]
    assert HANGUL.search(said.text)
    assert said.text.endswith("니다.")


@pytest.mark.parametrize("kind", [kind for kind in CLASSES if kind.advice])
def test_every_advice_is_translated(korean, kind):
    said = message(kind("The disk of /home is full."))
    assert kind.advice in ADVICE
    assert said.advice.endswith(("니다.", "세요."))


def test_no_advice_is_kept_that_no_error_gives(english):
    assert set(ADVICE) == {kind.advice for kind in CLASSES if kind.advice}


def test_english_shows_the_sentence_and_the_advice_of_the_error(english):
    error = BinarySourceError("economy.pdf is a PDF document, not text.", about="economy.pdf")
    said = message(error)
    assert said.text == "economy.pdf is a PDF document, not text."
    assert said.advice == "Save the page as plain text and open that file."


def test_english_falls_back_to_the_sentence_of_the_class(english):
    assert message(DownloadError()).text == "The download did not finish."


def test_korean_names_what_the_error_is_about(korean):
    error = BinarySourceError("economy.pdf is a PDF document, not text.", about="economy.pdf")
    assert message(error).text == "economy.pdf: 텍스트 파일이 아닙니다."


def test_korean_names_the_file_of_the_failure_behind_the_error(korean, tmp_path):
    folder = tmp_path / "settings.toml"
    folder.mkdir()
    with pytest.raises(SettingsError) as caught:
        settings.load(folder)
    assert message(caught.value).text == "settings.toml: 설정 파일을 읽거나 쓸 수 없습니다."


def test_an_error_of_an_unknown_class_speaks_as_the_class_it_derives_from(korean):
    class TornPageError(LibraryDamagedError):
        pass

    assert message(TornPageError("Page 7 is torn.")).text == "서재 파일이 손상되었습니다."


def test_a_defect_is_told_briefly_in_both_languages(qapp):
    install(qapp, "en")
    assert message(ValueError("7")).text == "Something unexpected happened: 7"
    install(qapp, "ko")
    assert message(ValueError("7")).text == "예상하지 못한 문제가 생겼습니다: 7"
    install(qapp, "en")


SOURCES = Path(errors.__file__).parent
STEMS = {kind.__name__ for kind in CLASSES} | {"template"}


def sentences_with_details(file: Path) -> set[str]:
    """Return the sentences of errors in a file that leave room for details."""
    found = [
        argument.value
        for call in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in STEMS
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    ]
    return {one for one in found if any(name for _, name, _, _ in string.Formatter().parse(one))}


@pytest.mark.parametrize(
    "file", sorted(SOURCES.glob("translation/**/*.py")), ids=lambda file: file.stem
)
def test_every_sentence_with_details_is_known_to_the_translators(file: Path):
    assert sentences_with_details(file) <= set(DETAILED)


@pytest.mark.parametrize("sentence", DETAILED)
def test_every_sentence_with_details_tells_them_in_korean_too(korean, sentence: str):
    details = {name: f"<{name}>" for _, name, _, _ in string.Formatter().parse(sentence) if name}
    said = message(ServerError(sentence, **details)).text
    assert HANGUL.search(said)
    assert all(detail in said for detail in details.values())


def test_details_are_told_in_the_words_of_the_interface(english):
    pair = Pair.parse("ko-en")
    error = ModelDirectionError("This model translates {told}, not {wanted}.", told=pair, wanted=3)
    assert str(error) == "This model translates ko-en, not 3."
    assert message(error).text == "This model translates Korean → English, not 3."


def test_braces_in_what_a_server_says_are_left_alone(english):
    error = ServerError("The server {host} answers with status {status}: {said}.", host="h",
                        status=500, said="{0} {host}")  # fmt: skip
    assert message(error).text == "The server h answers with status 500: {0} {host}."
    assert str(error) == message(error).text
    assert message(ServerError("A {brace} stays.")).text == "A {brace} stays."
