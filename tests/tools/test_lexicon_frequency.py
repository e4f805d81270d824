import pytest
from tools.lexicon_frequency import kiwi_list

from newsreader.model.language import Language


@pytest.mark.slow
def test_kiwis_commonest_words_come_first_and_weigh_most():
    found = list(kiwi_list(2000))
    weights = [word.weight for word in found]
    assert weights == sorted(weights, reverse=True)
    assert {word.language for word in found} == {Language.KOREAN}
    lemmas = {(word.lemma, word.kind) for word in found}
    assert {("사람", "common nouns"), ("가다", "predicates")} <= lemmas
    assert all(lemma for lemma, _ in lemmas)
