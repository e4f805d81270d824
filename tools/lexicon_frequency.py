"""The commonest words of both languages, for ``lexicon_coverage``.

In: ``wordfreq`` (a development tool: pip install wordfreq) and Kiwi's own vocabulary, which stands
in the order of frequency. Out: words to be found, each with how often it comes in a million.
"""

from collections.abc import Iterator

from tools.lexicon_coverage import analysed
from tools.lexicon_words import Wanted, english_words, korean_words

from newsreader.language.korean import KoreanAnalyser
from newsreader.model.language import Language

_A_MILLION = 1_000_000
_FIRST = 100_000 / 3  # how often the commonest morpheme comes in a million, by Zipf's law
_ORDERED = 75_000  # Kiwi's morphemes after these are in the order of their letters
_TAGS = {
    **dict.fromkeys(("NNG", "XR"), "common nouns"),
    **dict.fromkeys(("VV", "VA"), "predicates"),
    "NNP": "proper nouns",
    **dict.fromkeys(("MAG", "MAJ", "MM", "IC", "NP", "NR"), "other content words"),
}


def lists(count: int, analyser: KoreanAnalyser) -> Iterator[tuple[str, Iterator[Wanted]]]:
    """Yield the name of each list, and its words whose rank is at most ``count``."""
    yield "Korean by wordfreq", korean_list(count, analyser)
    yield "Korean by Kiwi's ranks", kiwi_list(count)
    yield "English by wordfreq", english_list(count)


def english_list(count: int) -> Iterator[Wanted]:
    """Yield English words; the list has no capitals, so that names are among them."""
    for word, weight in _listed("en", count):
        yield from english_words(word, weight)


def korean_list(count: int, analyser: KoreanAnalyser) -> Iterator[Wanted]:
    """Yield the content morphemes of Korean words, each word analysed by itself."""
    weights = dict(_listed("ko", count))
    for eojeol in analysed(weights, analyser):
        yield from korean_words(eojeol, weights.get(eojeol.surface, 0))


def _listed(language: str, count: int) -> Iterator[tuple[str, float]]:
    import wordfreq  # type: ignore[import-not-found,unused-ignore]

    frequencies = wordfreq.get_frequency_dict(language)
    for word in wordfreq.top_n_list(language, count):
        yield word, frequencies[word] * _A_MILLION


def kiwi_list(count: int) -> Iterator[Wanted]:
    """Yield the morphemes of Kiwi's vocabulary; their weights follow from their ranks alone."""
    from kiwipiepy import Kiwi

    kiwi = Kiwi(num_workers=1, load_multi_dict=False)
    for rank in range(1, min(count, _ORDERED)):
        morpheme = kiwi.morpheme(rank)
        tag = morpheme.tag.partition("-")[0]
        if tag not in _TAGS or not morpheme.form:
            continue
        lemma = morpheme.form + ("다" if tag in {"VV", "VA"} else "")
        forms = (lemma, lemma + "하다", lemma + "히") if tag == "XR" else (lemma,)
        yield Wanted(_TAGS[tag], lemma, tag, forms, lemma, Language.KOREAN, _FIRST / rank)
