"""What every engine must do; a test class of an engine inherits this and gives an ``engine``."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from newsreader.errors import CancelledError
from newsreader.model.tokens import word_spans
from newsreader.translation.base import Engine

SENTENCES = {
    "en": [
        "The mayor read the report in Seoul on Monday.",
        "The price of rice rose 7 percent in March.",
        "31 people took part in the festival in Jeju on Sunday.",
    ],
    "ko": [
        "시장은 월요일 서울에서 보고서를 읽었다.",
        "3월 쌀 가격이 7퍼센트 올랐다.",
        "일요일 제주에서 열린 축제에 31명이 참가했다.",
    ],
}


class EngineContract:
    tells_scores = True

    @pytest.fixture
    def engine(self) -> Engine:
        raise NotImplementedError

    @pytest.fixture
    def sentences(self, engine: Engine) -> list[str]:
        return SENTENCES[engine.pair.source]

    def test_translates_between_two_languages(self, engine):
        assert engine.pair.source == engine.pair.target.other

    def test_gives_one_translation_for_each_sentence_in_order(self, engine, sentences):
        results = engine.translate(sentences)
        assert [result.source for result in results] == sentences
        assert len({result.target for result in results}) == len(sentences)

    def test_gives_every_translation_its_tag_and_a_score_if_it_tells_any(self, engine, sentences):
        for result in engine.translate(sentences):
            assert result.tag == engine.tag
            assert (result.score is not None) == self.tells_scores

    def test_order_and_company_of_a_sentence_do_not_matter(self, engine, sentences):
        together = {r.source: r.target for r in engine.translate(sentences)}
        apart = {r.source: r.target for s in reversed(sentences) for r in engine.translate([s])}
        assert apart == together

    def test_nothing_comes_of_no_sentence(self, engine):
        assert engine.translate([]) == []

    def test_a_sentence_without_a_letter_comes_back_as_it_is(self, engine, sentences):
        given = ["", " ", "—", "★ ★ ★", "3-1", sentences[0]]
        results = engine.translate(given)
        assert [result.target for result in results[:5]] == given[:5]
        assert [result.score for result in results[:5]] == [None] * 5
        assert results[5] == engine.translate(sentences[:1])[0]

    def test_a_sentence_that_comes_twice_is_translated_twice(self, engine, sentences):
        first, second = engine.translate([sentences[0], sentences[0]])
        assert first == second

    def test_a_cancelled_call_raises(self, engine, sentences):
        with pytest.raises(CancelledError):
            engine.translate(sentences, lambda: True)

    def test_can_be_cancelled_while_it_works(self, engine, sentences):
        asked = []

        def after_the_first_question() -> bool:
            asked.append(1)
            return len(asked) > 1

        with pytest.raises(CancelledError):
            engine.translate(sentences * 20, after_the_first_question)
        assert len(engine.translate(sentences)) == len(sentences)

    def test_works_again_after_it_was_unloaded(self, engine, sentences):
        before = engine.translate(sentences)
        engine.unload()
        engine.unload()
        assert not engine.loaded
        assert engine.translate(sentences) == before

    def test_several_threads_may_translate_at_once(self, engine, sentences):
        expected = engine.translate(sentences)
        with ThreadPoolExecutor(4) as pool:
            results = list(pool.map(engine.translate, [sentences] * 8))
        assert results == [expected] * 8

    def test_attention_joins_words_of_the_two_sentences(self, engine, sentences):
        for result in engine.translate([*sentences, "", "3-1"]):
            assert_word_links(result.source, result.target, result.attention)

    def test_half_a_character_does_no_harm(self, engine, sentences):
        broken = f"{sentences[0][:4]}\ud800{sentences[0][4:]}\udc00"
        first, second = engine.translate([broken, sentences[1]])
        assert first.source == broken
        assert first.target
        assert second.target == engine.translate(sentences[1:2])[0].target
        assert_word_links(broken, first.target, first.attention)
        for prefix in ("", "\ud800"):
            found = engine.alternatives(broken, prefix, most=2)
            assert all(text.startswith(prefix) for text in found)
        assert len(engine.attend([(broken, "a \udfff b")])) == 1

    def test_other_wordings_begin_with_what_was_kept_and_differ(self, engine, sentences):
        kept = engine.translate(sentences[:1])[0].target
        for prefix in ("", kept[:1], kept[:6], kept[: len(kept) // 2], kept[:6].rstrip() + " "):
            found = engine.alternatives(sentences[0], prefix, most=4)
            assert len(found) <= 4
            assert len(set(found)) == len(found)
            assert all(text.startswith(prefix) for text in found), (prefix, found)
            assert found == engine.alternatives(sentences[0], prefix, most=4)

    def test_there_is_no_other_wording_of_a_sentence_without_a_letter(self, engine):
        assert engine.alternatives("3-1", "") == []

    def test_tells_where_it_looks_for_a_given_translation(self, engine, sentences):
        pairs = [(result.source, result.target) for result in engine.translate(sentences)]
        pairs += [("", ""), (sentences[0], ""), ("", pairs[0][1]), ("3-1", "3-1")]
        links = engine.attend(pairs)
        assert len(links) == len(pairs)
        for (source, target), found in zip(pairs, links, strict=True):
            assert_word_links(source, target, found)
        assert engine.attend([]) == []

    def test_cancelled_wordings_and_links_raise(self, engine, sentences):
        with pytest.raises(CancelledError):
            engine.alternatives(sentences[0], "", cancelled=lambda: True)
        with pytest.raises(CancelledError):
            engine.attend([(sentences[0], sentences[1])], lambda: True)


def assert_word_links(source, target, links):
    """Check that links join words, each pair once, strongest first."""
    words = set(word_spans(source)), set(word_spans(target))
    assert all(link.source in words[0] and link.target in words[1] for link in links)
    assert len({(link.source, link.target) for link in links}) == len(links)
    strengths = [link.strength for link in links]
    assert strengths == sorted(strengths, reverse=True)
    assert all(0 < strength <= 1 for strength in strengths)
