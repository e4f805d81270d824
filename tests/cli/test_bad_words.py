"""Every command with something wrong in its words: what is wrong, and a second line that helps."""

from pathlib import Path

import pytest

from tests.cli.conftest import STORY, Terminal

_PAGE = "Give the whole page text, including the headline and the body."
_SPELLING = "Check the spelling of the path."
_PAIRS = "Give a text file with a text, a tab and its translation in every line."
_TERMS = (
    "Give a text file with a term in every line: ko or en, a tab, the term, a tab, its translation."
)
_MEMORY = "Choose a TSV, TMX or JSON file with translated sentences."
_LISTED = "See what is installed with: newsreader models list"
_KO_EN = (
    "Install it with: newsreader models install ko-en, "
    "or from a file with: newsreader models install --file FILE"
)
_OTHER = (
    "Install one, for example with: newsreader models install ko-en --engine student; "
    "or ask a server with --server"
)

FAILS = [
    ("import nowhere.txt", "There is no file nowhere.txt.", _SPELLING),
    ("import empty.txt", "empty.txt is empty.", _PAGE),
    ("import -", "The text is empty.", _PAGE),
    ("import folder", "folder is a folder, not a file.", "Choose a file inside the folder."),
    ("show 999", "The library holds no article 999.", "See the articles with: newsreader list"),
    (
        "translate 999",
        "The library holds no article 999.",
        "See the articles with: newsreader list",
    ),
    ("translate story.txt", "No model package for Korean to English is installed.", _KO_EN),
    (
        "translate story.txt --to ko",
        "The article is in Korean already.",
        "Say --to en, or leave it out.",
    ),
    (
        "translate story.txt --engine student",
        "No Firefox Translations model is installed for ko-en.",
        "Install it with: newsreader models install ko-en --engine student",
    ),
    (
        "translate story.txt --engine libretranslate",
        "No server is named in the settings for ko-en.",
        "Name its address in HOME/settings.toml, as server_url.",
    ),
    (
        "compare story.txt --paragraph 9",
        "There is no paragraph 9; the article has 3 paragraphs.",
        "Give --paragraph a number from 0 to 2; 0 is the title.",
    ),
    ("compare story.txt --paragraph 1", "No model package translates this paragraph.", _KO_EN),
    ("compare 1 --paragraph 1", "No other engine is installed for ko-en.", _OTHER),
    (
        "compare 1 --paragraph 1 --server",
        "No server is named in the settings.",
        "Name its address in HOME/settings.toml, as server_url.",
    ),
    ("flags empty.txt --from ko", "empty.txt is empty.", _PAIRS),
    ("flags noise.bin --from ko", "noise.bin is a binary file, not text.", _PAIRS),
    ("flags nowhere.tsv --from ko", "There is no file nowhere.tsv.", _SPELLING),
    (
        "annotate 4 --quote 없는말",
        "“없는말” does not occur in article 4.",
        "Quote the words exactly as they stand in the article.",
    ),
    (
        "annotations 999",
        "The library holds no article 999.",
        "See the articles with: newsreader list",
    ),
    (
        "corrections import nowhere.tsv",
        "nowhere.tsv cannot be read: No such file or directory.",
        "Check the spelling of the path, and the file's permissions.",
    ),
    (
        "corrections import story.txt",
        "story.txt is no file of corrections: these end in .json, .tsv, .tmx.",
        _MEMORY,
    ),
    (
        "corrections import folder",
        "folder is no file of corrections: these end in .json, .tsv, .tmx.",
        _MEMORY,
    ),
    (
        "corrections --format tsv no/where.tsv",
        "no/where.tsv cannot be written: No such file or directory.",
        "Choose another place to write to.",
    ),
    (
        "glossary remove 없다 --from ko",
        "The glossary holds no term “없다”.",
        "See the terms with: newsreader glossary",
    ),
    ("glossary import empty.txt", "empty.txt is empty.", _TERMS),
    ("glossary import noise.bin", "noise.bin is a binary file, not text.", _TERMS),
    (
        "glossary import story.txt",
        "Line 1 of the file is not a term.",
        "A line of the file holds the language (ko or en), the term and its translation.",
    ),
    (
        "models install --file nowhere.argosmodel",
        "There is no readable file nowhere.argosmodel.",
        _SPELLING,
    ),
    (
        "models install --folder nowhere --engine student",
        "There is no folder nowhere.",
        _SPELLING,
    ),
    ("models verify ko-en", "No model package is installed for ko-en.", _LISTED),
    ("models remove ko-en", "No model package is installed for ko-en.", _LISTED),
    (
        "models remove ko-en --engine student",
        "No Firefox Translations model is installed for ko-en.",
        _LISTED,
    ),
    (
        "export 999 --format json -",
        "The library holds no article 999.",
        "See the articles with: newsreader list",
    ),
    (
        "export 4 --format json folder",
        "folder cannot be written: Is a directory.",
        "Choose another place to write to.",
    ),
]

MISUSES = [
    ("import ''", "the name of a file is missing"),
    ("translate ''", "the name of a file is missing"),
    ("compare '' --paragraph 0", "the name of a file is missing"),
    ("flags '' --from ko", "the name of a file is missing"),
    ("corrections import ''", "the name of a file is missing"),
    ("corrections --format tsv ''", "the name of a file is missing"),
    ("glossary import ''", "the name of a file is missing"),
    ("models install --file ''", "the name of a file is missing"),
    ("annotate 4 --quote ''", "--quote holds no words"),
    ("models install ko-en --engine nosuch", "“nosuch” is none of argos, student"),
    ("translate story.txt --engine nosuch", "“nosuch” is none of argos, student, libretranslate"),
]


def split(words: str) -> list[str]:
    return ["" if word == "''" else word for word in words.split()]


@pytest.fixture
def furnished(terminal: Terminal) -> Terminal:
    terminal.file("story.txt", STORY + "\n두 장관은 곧 다시 만나기로 했다고 밝혔다.\n")
    terminal.file("empty.txt", "")
    terminal.file("noise.bin", bytes(range(256)) * 40)
    Path("folder").mkdir()
    return terminal


@pytest.mark.parametrize(("words", "sentence", "advice"), FAILS, ids=[one[0] for one in FAILS])
def test_what_fails_says_what_and_what_to_do(
    furnished: Terminal, words: str, sentence: str, advice: str
):
    done = furnished(*split(words))
    home = str(furnished.paths.data)
    assert done.told.splitlines() == [sentence, advice.replace("HOME", home)]
    assert done.out == ""


@pytest.mark.parametrize(("words", "says"), MISUSES, ids=[one[0] for one in MISUSES])
def test_what_is_no_word_of_a_command_is_told_with_its_usage(
    furnished: Terminal, words: str, says: str
):
    done = furnished(*split(words))
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("usage: newsreader")
    assert done.err.strip().endswith(says)


def test_no_count_stands_with_a_wrong_plural(furnished: Terminal):
    furnished.file("one.txt", "제목이 여기에 있다.\n")
    done = furnished("compare", "one.txt", "--paragraph", "5")
    assert "the article has 1 paragraph." in done.told
