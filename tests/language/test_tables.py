import re
import shutil

import pytest

from newsreader.errors import LanguageError
from newsreader.language.sentences import split
from newsreader.language.tables import load
from newsreader.language.tokens import Token
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.paths import resource
from tests.conftest import DATA

TABLES = load()
HERE = Span(0, 1)


def token(form, tag, full_tag=None):
    return Token(form, tag, full_tag or tag, HERE)


def test_every_listed_morpheme_has_both_names_and_says_what_it_does():
    for key, known in TABLES.morphemes.items():
        assert all((known.name, known.explanation, known.citation)), key
        assert re.search("[가-힣]", known.name_ko), key


def test_the_tables_know_the_common_morphemes():
    assert len(TABLES.morphemes) > 550
    assert len(TABLES.constructions) > 390
    assert TABLES.explain(token("는", "JX")).name == "topic / contrast particle"
    assert TABLES.explain(token("ㄴ다고", "EC")).citation == "-ㄴ/는다고"


@pytest.mark.parametrize(
    ("form", "tag", "kind"),
    [("뷁", "JX", "A particle"), ("뷁", "EC", "An ending"), ("뷁", "XSN", "An affix")],
)
def test_a_gap_in_the_tables_is_said(form, tag, kind):
    assert TABLES.explain(token(form, tag)).explanation == f"{kind} this program does not know."


@pytest.mark.parametrize(
    ("form", "tag", "name"),
    [
        ("으련만", "EC", "it should ..., yet"),
        ("다니까요", "EF", "insistence, polite"),
        ("올시다", "EF", "statement after 이다 (old polite)"),
        ("마따나", "JKB", '"just as (one says)" particle'),
        ("소", "EC", "semi-formal ending"),  # “거기 누구 없소? 사람 좀 살려 주시오.”
        ("거늘", "EF", "although, when"),
    ],
)
def test_an_ending_is_known_where_it_closes_a_clause_and_where_it_closes_a_quotation(
    form, tag, name
):
    assert TABLES.explain(token(form, tag)).name == name


def test_a_final_form_that_is_listed_for_both_places_keeps_its_own_name():
    assert TABLES.explain(token("지", "EC")).name != TABLES.explain(token("지", "EF")).name


@pytest.mark.slow
def test_every_particle_and_ending_of_many_kinds_of_korean_is_explained(korean):
    lines = (DATA / "spoken_and_written.txt").read_text("utf-8").splitlines()
    paragraphs = [(line, split(line, Language.KOREAN)) for line in lines]
    morphemes = [
        morpheme
        for analysis in korean.analyse(paragraphs)
        for word in analysis.eojeols
        for morpheme in word.morphemes
        if morpheme.tag[0] in "JE"
    ]
    assert len(morphemes) > 1000
    assert [m for m in morphemes if "does not know" in m.explanation] == []


def test_an_irregular_stem_is_named_so():
    assert TABLES.explain(token("돕", "VV", "VV-I")).name == "verb, irregular"


@pytest.mark.parametrize(
    ("hanja", "words"),
    [("美", ("미국",)), ("與野", ("여야",)), ("前職", ("전직",)), ("韓美", ("한미",)), ("龘", ())],
)
def test_hanja_stand_for_words(hanja, words):
    assert TABLES.hanja_words(hanja) == words


def test_hanja_are_explained_whole_or_one_by_one():
    assert TABLES.explain(token("與野", "SH")).explanation.startswith("與野 여야: ruling")
    assert "軍 군: military" in TABLES.explain(token("獨軍", "SH")).explanation


def test_a_broken_table_says_which(tmp_path):
    folder = shutil.copytree(resource("language"), tmp_path / "language")
    with (folder / "josa.tsv").open("a", encoding="utf-8") as table:
        table.write("가\tJKS\n")
    with pytest.raises(LanguageError, match=r"josa\.tsv"):
        load(folder)


def test_a_missing_table_says_which(tmp_path):
    with pytest.raises(LanguageError, match=r"josa\.tsv"):
        load(tmp_path)
