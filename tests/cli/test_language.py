import json

import pytest

from newsreader.library.library import Library
from newsreader.model.article import Article, Paragraph, ParagraphKind
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph, Bead
from tests.cli.conftest import STORY, STORY_ID, Terminal

pytestmark = pytest.mark.slow


def test_a_file_is_translated_sentence_by_sentence(equipped_terminal: Terminal):
    story = equipped_terminal.file("story.txt", STORY)
    done = equipped_terminal("translate", story, "--to", "en", "--json")
    title, body = done.json["paragraphs"]
    assert (title["kind"], body["kind"]) == ("title", "body")
    assert body["source"] == STORY.splitlines()[4]
    assert " ".join(s["source"] for s in body["sentences"]) == body["source"]
    assert " ".join(s["target"] for s in body["sentences"]) == body["target"]
    assert all(s["target"] and s["score"] < 0 for s in title["sentences"] + body["sentences"])
    assert len(equipped_terminal("list", "--json").json) == 8  # translating keeps nothing


def test_a_kept_article_is_translated_once_and_for_all(equipped_terminal: Terminal):
    equipped_terminal("import", equipped_terminal.file("story.txt", STORY))
    first = equipped_terminal("translate", STORY_ID, "--json")
    equipped_terminal("models", "remove", "ko-en")
    again = equipped_terminal("translate", STORY_ID, "--json")
    assert again.json == first.json


@pytest.mark.parametrize("beam", [1, 4])
def test_a_translation_is_shown_whatever_its_beam(equipped_terminal: Terminal, beam: int):
    equipped_terminal("import", equipped_terminal.file("story.txt", STORY))
    made = equipped_terminal("translate", STORY_ID, "--beam", beam, "--json").json["paragraphs"]
    shown = equipped_terminal("show", STORY_ID, "--json").json["paragraphs"]
    assert [p["target"] for p in shown] == [p["target"] for p in made]


def test_a_person_reads_the_translation_alone(equipped_terminal: Terminal):
    done = equipped_terminal("translate", "-", stdin=STORY.encode("cp949"))
    assert done.code == 0
    assert len(done.out.split("\n\n")) == 3
    assert max(map(len, done.out.splitlines())) <= 90


def test_a_paragraph_in_a_language_without_package_keeps_its_place(equipped_terminal: Terminal):
    quoted = "The minister said in English that the two sides would meet again next week."
    story = equipped_terminal.file("story.txt", f"{STORY}\n{quoted}\n")
    done = equipped_terminal("translate", story, "--json")
    assert [bool(p["target"]) for p in done.json["paragraphs"]] == [True, True, False]
    assert done.json["paragraphs"][2]["sentences"] == [
        {"source": quoted, "target": None, "score": None, "flags": []}
    ]
    assert done.err == "Paragraphs in another language that no package translates: 1.\n"


def test_what_cannot_be_translated_is_told(terminal: Terminal):
    story = terminal.file("story.txt", STORY)
    assert terminal("translate", story).told.startswith(
        "No model package for Korean to English is installed.\nInstall it with: "
    )
    assert terminal("translate", story, "--to", "ko").told == (
        "The article is in Korean already.\nSay --to en, or leave it out.\n"
    )
    assert "There is no file nowhere.txt" in terminal("translate", "nowhere.txt").told


def test_words_are_explained_to_a_person(terminal: Terminal):
    lines = terminal("analyse", "장관은 회의를 열었다고 했다.").out.splitlines()
    assert lines[0] == "장관은 회의를 열었다고 했다."
    assert "    은/JX           topic / contrast particle: " in "\n".join(lines)
    assert any(line.startswith("열었다고  →  열다 (verb)  to open") for line in lines)
    assert any(line.startswith("-다고 하다  =  ") for line in lines)
    assert lines[-1] == ""
    assert not any("'" in line or "Span(" in line for line in lines)


def test_every_line_is_answered_by_a_line(terminal: Terminal):
    lines = "\r\n장관은 회의를 열었다. 곧 만난다.\r\n\n둘째\u2028줄\x00이다.\n끝".encode()
    answers = [json.loads(line) for line in terminal("analyse", "-", stdin=lines).out.splitlines()]
    assert [len(answer["sentences"]) for answer in answers[:3]] == [0, 2, 0]
    assert len(answers) == 5
    (last,) = answers[4]["sentences"]
    assert last["eojeols"][0]["surface"] == "끝"


def test_an_answer_has_every_key(terminal: Terminal):
    answer = terminal("analyse", "장관은 회의를 열었다고 했다.", "--json").json
    (sentence,) = answer["sentences"]
    assert {"text", "eojeols", "constructions"} <= sentence.keys()
    opened = sentence["eojeols"][2]
    assert (opened["surface"], opened["lemma"], opened["pos"]) == ("열었다고", "열다", "verb")
    assert "to open" in opened["glosses"]
    assert "".join(sentence["text"][m["start"] : m["end"]] for m in opened["morphemes"]) == (
        "열었다고"
    )
    for morpheme in opened["morphemes"]:
        assert {"form", "tag", "start", "end", "name", "explanation"} <= morpheme.keys()
    (construction,) = sentence["constructions"]
    assert {"label", "meaning", "start", "end"} <= construction.keys()


def test_lines_in_other_encodings_are_read_or_told(terminal: Terminal):
    korean = terminal("analyse", "-", stdin="장관은 회의를 열었다.".encode("cp949"))
    assert korean.json["sentences"][0]["text"] == "장관은 회의를 열었다."
    broken = terminal("analyse", "-", stdin="가다\n".encode() + b"\xff\xfe\xc0\n")
    assert len(broken.out.splitlines()) == 2
    assert broken.err == "Line 2 is not in UTF-8; its broken characters are replaced.\n"
    assert "UTF-16" in terminal("analyse", "-", stdin="가다\n".encode("utf-16")).told


def test_no_text_is_no_error(terminal: Terminal):
    assert terminal("analyse", "").err == "There is no text to explain.\n"
    assert terminal("analyse", "", "--json").json == {"sentences": []}
    assert terminal("analyse", "-").out == ""


def spans(*sentences: str) -> tuple[Span, ...]:
    """Where sentences stand in a text that they make, a space between them."""
    starts = [sum(len(one) + 1 for one in sentences[:n]) for n in range(len(sentences))]
    return tuple(Span(at, at + len(one)) for at, one in zip(starts, sentences, strict=True))


def test_sentences_that_correspond_as_a_group_are_told_as_one(terminal: Terminal):
    sources = "One boat came.", "Another came.", "Nobody was hurt."
    targets = "배 두 척이 왔다.", "독자의 말이다."
    given = AlignedParagraph(
        index=0,
        kind=ParagraphKind.BODY,
        source_language=Language.ENGLISH,
        source_text=" ".join(sources),
        source_sentences=spans(*sources),
        target_text=" ".join(targets),
        target_sentences=spans(*targets),
        beads=(Bead((0, 1), (0,)), Bead((2,), ()), Bead((), (1,))),
        scores=(-0.1, -0.2),
    )
    paragraph = Paragraph(given.kind, given.source_text, Language.ENGLISH)
    library = Library(terminal.paths.library, terminal.paths.backups)
    article = Article("Boats", Language.ENGLISH, (paragraph,))
    number = library.articles.keep(article, (given.source_sentences,), (given,))
    library.close()
    (told,) = terminal("translate", number, "--json").json["paragraphs"]
    assert [(one["source"], one["target"], one["score"]) for one in told["sentences"]] == [
        ("One boat came. Another came.", "배 두 척이 왔다.", None),
        ("Nobody was hurt.", None, None),
        ("", "독자의 말이다.", None),
    ]
