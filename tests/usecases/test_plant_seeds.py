from pathlib import Path

import pytest

from newsreader.errors import SourceError
from newsreader.model.article import ParagraphKind
from newsreader.paths import seeds
from newsreader.usecases.manage_articles import delete
from newsreader.usecases.plant_seeds import plant, plant_once, read_seeds
from newsreader.usecases.read_aligned import known_translations
from newsreader.usecases.workbench import Workbench


def test_every_shipped_story_is_whole_in_both_languages(bench: Workbench):
    plant(bench, seeds())
    articles = [bench.library.articles.get(s.id) for s in bench.library.articles.summaries()]
    assert len(articles) >= 8
    assert sorted({a.article.language for a in articles}) == ["en", "ko"]
    for kept in articles:
        known = known_translations(bench, kept)
        assert [p.index for p in known.aligned] == list(range(len(kept.article.paragraphs)))
        assert all(p.target_text and p.origin == "Newsreader project" for p in known.aligned)
        assert not known.missing


@pytest.mark.parametrize("seed", list(read_seeds(seeds())), ids=lambda s: s.article.title[:24])
def test_a_shipped_story_is_shaped_like_news(seed):
    article = seed.article
    kinds = [paragraph.kind for paragraph in article.paragraphs]
    assert kinds[0] is ParagraphKind.TITLE
    assert 10 <= kinds.count(ParagraphKind.BODY) <= 18
    assert 1 <= kinds.count(ParagraphKind.CAPTION) <= 2
    assert article.published is not None
    assert article.byline
    assert article.dateline
    assert article.section


def test_seeds_are_planted_once_and_never_come_back(bench: Workbench):
    plant_once(bench, seeds())
    ids = bench.library.articles.ids()
    delete(bench, ids)
    plant_once(bench, seeds())
    assert bench.library.articles.ids() == []


def test_a_translation_that_does_not_fit_is_named(bench: Workbench, tmp_path: Path):
    (tmp_path / "a.en.txt").write_text("Title here\n\nOne. Two.\n", "utf-8")
    (tmp_path / "a.ko.translation.txt").write_text("# by: X\n\n제목\n\n하나.\n", "utf-8")
    with pytest.raises(SourceError, match="block 1: 1 lines for 2 sentences"):
        plant(bench, tmp_path)
