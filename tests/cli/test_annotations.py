from datetime import UTC, datetime

import pytest

from newsreader.cli.annotations import rows
from newsreader.model.annotation import Annotation, Colour, Selector, Side
from newsreader.model.span import Span
from tests.cli.conftest import STORY, STORY_ID, Terminal

LIST = """\
112  yellow  “회의를 열었다”
       회담과 회의는
       다르다.

       See page 3.
  7  pink    “talks”  (in the translation)  (its text is gone)"""


def _annotation(article: int, quote: str, colour: Colour, side: Side, body: str = "") -> Annotation:
    now = datetime(2026, 11, 20, tzinfo=UTC)
    selector = Selector(Span(0, len(quote)), quote)
    orphan = side is Side.TARGET
    return Annotation("u", article, 0, side, selector, colour, body, now, now, orphan)


@pytest.fixture
def story(terminal: Terminal) -> Terminal:
    terminal("import", terminal.file("story.txt", STORY))
    return terminal


def test_a_note_is_kept_on_its_quote(story: Terminal):
    done = story("annotate", STORY_ID, "--quote", "회의를 열었다", "--note", "회담?", "--json")
    (kept,) = story("annotations", STORY_ID, "--json").json
    assert kept == done.json
    assert kept["quote"] == "회의를 열었다"
    assert kept["note"] == "회담?"
    assert kept["color"] == "yellow"
    assert kept["side"] == "source"
    text = story("show", STORY_ID, "--json").json["paragraphs"][kept["paragraph"]]["text"]
    assert text[kept["start"] : kept["end"]] == "회의를 열었다"


def test_what_was_kept_is_told(story: Terminal):
    assert story("annotate", STORY_ID, "--quote", "두 장관은", "--color", "pink").err == (
        "Highlighted “두 장관은” in the text of article 9.\n"
    )
    assert story("annotate", 4, "--quote", "강릉, 두", "--note", "eh").err == (
        "Noted on “강릉, 두” in the translation of article 4.\n"
    )
    assert story("annotations").out == (
        "4  yellow  “강릉, 두”  (in the translation)\n     eh\n9  pink    “두 장관은”\n"
    )


def test_annotations_stand_in_columns():
    found = [
        _annotation(
            112,
            "회의를\n열었다",
            Colour.YELLOW,
            Side.SOURCE,
            "회담과 회의는 다르다.\n\nSee page 3.",
        ),
        _annotation(7, "talks", Colour.PINK, Side.TARGET),
    ]
    assert "\n".join(rows(found, 20)) == LIST


def test_without_annotations_the_list_says_how_to_make_one(story: Terminal):
    done = story("annotations")
    assert (done.code, done.out) == (0, "")
    assert "newsreader annotate ID --quote" in done.err
    assert story("annotations", "--json").json == []


@pytest.mark.parametrize(
    ("quote", "says"),
    [
        ("아무도 쓰지 않은 말", "Quote the words exactly"),
        ("다", "Quote a longer stretch"),
    ],
)
def test_a_quote_that_names_no_place_says_what_to_do(story: Terminal, quote: str, says: str):
    assert says in story("annotate", STORY_ID, "--quote", quote).told
    assert story("annotations", "--json").json == []


def test_the_annotations_of_a_deleted_article_are_not_listed(story: Terminal):
    from newsreader.library.library import Library

    story("annotate", STORY_ID, "--quote", "장관은 월요일")
    with Library(story.paths.library) as library:
        library.articles.delete(9)
    assert story("annotations", "--json").json == []
