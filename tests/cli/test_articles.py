import json
from datetime import UTC, datetime
from pathlib import Path

from newsreader.cli.articles import rows
from newsreader.model.kept import ArticleSummary
from newsreader.model.language import Language
from tests.cli.conftest import STORY, STORY_ID, Terminal

TITLE = "북한은 다음 주까지 협상에 복귀할지 결정해야 한다"

LIST = """\
112 ★• 2026-11-19  en  11 Pacific nations agree to cut squid c…
  7    2026-11-18  ko  300년 전 역관의 한지 편지, 7개 언어로…
  6  •             ko  與野 합의"""


def _summary(number: int, title: str, day: int = 0, **state: bool) -> ArticleSummary:
    return ArticleSummary(
        id=number,
        title=title,
        language=Language.KOREAN
        if any("가" <= char <= "힣" for char in title)
        else Language.ENGLISH,
        outlet="",
        section="",
        published=datetime(2026, 11, day, tzinfo=UTC) if day else None,
        added=datetime(2026, 11, 20, tzinfo=UTC),
        excerpt="",
        read=state.get("read", False),
        starred=state.get("starred", False),
    )


def test_an_imported_article_is_answered_as_json(terminal: Terminal):
    done = terminal("import", terminal.file("story.txt", STORY), "--json")
    assert done.json == {
        "id": 9,
        "title": TITLE,
        "language": "ko",
        "published": "2026-11-17T09:09:00+09:00",
        "byline": "김민수 기자",
        "dateline": "(서울=한빛통신)",
        "section": "정치",
        "outlet": "한빛통신",
        "paragraphs": [
            {"kind": "title", "text": TITLE},
            {"kind": "body", "text": STORY.splitlines()[4]},
        ],
    }
    assert done.err == ""


def test_an_imported_article_is_named_to_a_person(terminal: Terminal):
    done = terminal("import", terminal.file("story.txt", STORY))
    assert (done.code, done.out, done.err) == (0, "", f"9  {TITLE}\n")


def test_a_file_address_from_a_file_manager_is_a_file(terminal: Terminal):
    address = Path(terminal.file("눈 story.txt", STORY)).as_uri()
    assert address.startswith("file:///")
    assert terminal("import", address).err == f"9  {TITLE}\n"


def test_what_is_piped_in_may_be_in_any_encoding(terminal: Terminal):
    utf8 = terminal("import", "-", "--json", stdin=STORY.encode())
    for encoding in ("cp949", "utf-16"):
        again = terminal("import", "-", "--json", stdin=STORY.encode(encoding))
        assert again.json == utf8.json


def test_what_cannot_be_piped_in_is_told(terminal: Terminal):
    assert "The text is empty." in terminal("import", "-").told
    assert "not text" in terminal("import", "-", stdin=b"%PDF-1.7").told
    assert "larger than 20 MB" in terminal("import", "-", stdin=b"a " * 11_000_000).told


def test_the_sources_that_fail_do_not_keep_the_others_out(terminal: Terminal):
    story = terminal.file("story.txt", STORY)
    done = terminal("import", "nowhere.txt", story, terminal.folder, "--json")
    assert [article["title"] for article in done.json] == [TITLE]
    assert done.told == (
        "There is no file nowhere.txt.\nCheck the spelling of the path.\n"
        f"{terminal.folder} is a folder, not a file.\nChoose a file inside the folder.\n"
    )


def test_several_sources_are_answered_as_a_list(terminal: Terminal):
    story = terminal.file("story.txt", STORY)
    assert [article["id"] for article in terminal("import", story, story, "--json").json] == [9, 9]


def test_the_language_may_be_said(terminal: Terminal):
    story = terminal.file("story.txt", "Seoul 2026\n\nKIM Minsu, LEE Jiwon.\n")
    assert terminal("import", story, "--language", "ko", "--json").json["language"] == "ko"


def test_an_address_is_told_from_a_file(terminal: Terminal):
    assert terminal("import", "https://example.org/story").told == (
        "https://example.org/story is a web address, not a file.\n"
        "Save the text of the page in a file and give that.\n"
    )


def test_the_list_stands_in_columns():
    found = [
        _summary(112, "11 Pacific nations agree to cut squid catches", 19, starred=True),
        _summary(7, "300년 전 역관의 한지 편지, 7개 언어로 다시 읽는다", 18, read=True),
        _summary(6, "與野 합의"),
    ]
    assert "\n".join(rows(found, 63)) == LIST


def test_a_pipe_gets_whole_titles(terminal: Terminal):
    title = "가나다 " * 18
    terminal("import", terminal.file("long.txt", f"{title}\n\n본문이 여기에 있다. 또 있다.\n"))
    assert title.strip() in terminal("list").out


def test_the_list_can_be_narrowed(terminal: Terminal):
    assert len(terminal("list").out.splitlines()) == 8
    assert {a["language"] for a in terminal("list", "--language", "ko", "--json").json} == {"ko"}
    assert [a["id"] for a in terminal("list", "--limit", 2, "--json").json] == [8, 7]
    assert len(terminal("list", "--unread", "--json").json) == 8


def test_an_empty_list_says_so(terminal: Terminal):
    done = terminal("list", "--starred")
    assert (done.code, done.out, done.err) == (0, "", "The library holds no such article.\n")
    assert terminal("list", "--starred", "--json").json == []


def test_an_article_is_shown_in_one_column_or_two(terminal: Terminal):
    one, two = terminal("show", 4), terminal("show", 4, "--side-by-side")
    assert "강릉" not in one.out
    assert "강릉" in two.out
    assert "Gangneung" in two.out
    assert two.err == ""


def test_an_article_is_answered_with_its_translation(terminal: Terminal):
    paragraphs = terminal("show", 4, "--json").json["paragraphs"]
    assert all(p["text"] and p["target"] for p in paragraphs)


def test_what_is_not_translated_says_how_to(terminal: Terminal):
    terminal("import", terminal.file("story.txt", STORY))
    done = terminal("show", STORY_ID, "--side-by-side")
    assert done.err == "What … stands for is not translated yet: newsreader translate 9\n"
    assert terminal("show", STORY_ID, "--json").json["paragraphs"][0]["target"] is None


def test_an_unknown_article_says_where_to_look(terminal: Terminal):
    for words in (("show", 99), ("annotations", 99), ("translate", 99), ("export", 99, "-")):
        more = ("--format", "json") if words[0] == "export" else ()
        assert terminal(*words, *more).told == (
            "The library holds no article 99.\nSee the articles with: newsreader list\n"
        )


def test_articles_are_exported_to_a_file(terminal: Terminal):
    done = terminal("export", 1, 8, "--format", "json", "two.json")
    assert (done.code, done.err) == (0, "Written to two.json.\n")
    document = json.loads((terminal.folder / "two.json").read_text("utf-8"))
    assert [article["language"] for article in document["articles"]] == ["ko", "en"]


def test_articles_are_exported_to_a_pipe(terminal: Terminal):
    done = terminal("export", 4, "--format", "markdown", "-")
    assert done.out.startswith("# Gangneung")
    assert "강릉" in done.out
    assert done.err == ""


def test_a_place_that_cannot_be_written_is_told(terminal: Terminal):
    terminal.file("file", "")
    for place in ("nowhere/a.md", "file/a.md", terminal.folder):
        told = terminal("export", 1, "--format", "markdown", place).told
        assert f"{place} cannot be written" in told
    assert [path.name for path in terminal.folder.iterdir() if "part" in path.name] == []


def test_the_home_may_come_from_the_environment(terminal: Terminal):
    terminal.patch.setenv("NEWSREADER_HOME", str(terminal.folder / "other"))
    assert len(terminal.bare("list", "--json").json) == 8
    assert (terminal.folder / "other" / "library.sqlite").exists()
