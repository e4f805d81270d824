"""Explaining words: paragraphs in either language become words with everything a card shows.

In: an article, or a translated paragraph. Out: ``ExplainedParagraph``s in order.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsreader.dictionary.ranking import ranked
from newsreader.model.annotation import Side
from newsreader.model.cancelling import never
from newsreader.model.entry import Entry
from newsreader.model.kept import KeptArticle
from newsreader.model.language import Language
from newsreader.model.sentence import Eojeol, ParagraphAnalysis
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph
from newsreader.model.word import ExplainedParagraph, ExplainedWord
from newsreader.usecases.derived_entries import derived_entries, derived_forms
from newsreader.usecases.workbench import Workbench

# Parts of speech that a lexicon counts with another one.
_NEAR = {"proper": "noun", "auxiliary": "verb", "counter": "noun", "bound-noun": "noun"}


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph's text on one side, with its sentences."""

    index: int
    side: Side
    language: Language
    text: str
    sentences: tuple[Span, ...]


def source_passages(kept: KeptArticle) -> tuple[Passage, ...]:
    """Return the article's own paragraphs."""
    return tuple(
        Passage(index, Side.SOURCE, paragraph.language, paragraph.text, kept.sentences[index])
        for index, paragraph in enumerate(kept.article.paragraphs)
    )


def target_passage(aligned: AlignedParagraph) -> Passage:
    """Return a paragraph's translation."""
    language = aligned.source_language.other
    spans = tuple(span for span in aligned.target_sentences if len(span))
    return Passage(aligned.index, Side.TARGET, language, aligned.target_text, spans)


def explain(
    bench: Workbench,
    passages: Sequence[Passage],
    cancelled: Callable[[], bool] = never,
) -> Iterator[ExplainedParagraph]:
    """Yield the words of every passage: English ones first, they need no analyser.

    Raises:
        AnalyserError: the Korean analyser does not answer.
        DictionaryError: the lexicon cannot be read.
    """
    for passage in passages:
        if cancelled():
            return
        if passage.language is Language.ENGLISH:
            # Its rules are many: they are not loaded while the window starts.
            from newsreader.usecases.english_words import explain_english

            yield _explained(passage, explain_english(bench, passage.text, passage.sentences))
    korean = [passage for passage in passages if passage.language is Language.KOREAN]
    if not korean:  # nothing to start the analyser for
        return
    texts = [(passage.text, passage.sentences) for passage in korean]
    analyses = bench.analyser().analyse(texts, cancelled)
    for passage, analysis in zip(korean, analyses, strict=False):
        yield _explained(passage, _korean_words(bench, analysis))


def keep_lemmas(
    bench: Workbench, kept: KeptArticle, explained: Iterable[ExplainedParagraph]
) -> None:
    """Store the dictionary forms of the article's own words for search, and where they stand.

    Where its constructions stand is stored as well.
    """
    from newsreader.usecases.keep_constructions import keep_constructions
    from newsreader.usecases.known_words import keep_places

    explained = tuple(explained)
    lemmas = {
        # A space says that there are no words; nothing, that nobody looked yet.
        paragraph.index: " ".join(dict.fromkeys(_searchable(paragraph))) or " "
        for paragraph in explained
        if paragraph.side is Side.SOURCE
    }
    bench.library.articles.set_lemmas(
        kept.id, [lemmas.get(index, "") for index in range(len(kept.article.paragraphs))]
    )
    keep_places(bench, kept, explained)
    keep_constructions(bench, kept, explained)


def entries_of(
    bench: Workbench, eojeols: Iterable[Eojeol]
) -> Callable[[Eojeol], tuple[Entry, ...]]:
    """Return a function that gives the dictionary entries of each of these eojeols, best first."""
    forms = {form for eojeol in eojeols for form in _looked_up(eojeol)}
    found = bench.dictionaries().look_up_many(forms, Language.KOREAN)
    return lambda eojeol: _entries(eojeol, found)


def _explained(passage: Passage, words: Iterable[ExplainedWord]) -> ExplainedParagraph:
    return ExplainedParagraph(passage.index, passage.side, tuple(words))


def _searchable(paragraph: ExplainedParagraph) -> Iterator[str]:
    for word in paragraph.words:
        yield word.lemma
        # What a suffix adds is no word of the text: 되다 in 개봉되다.
        yield from (entry.headword for entry in word.entries if entry.pos != "suffix")


def _korean_words(bench: Workbench, analysis: ParagraphAnalysis) -> Iterator[ExplainedWord]:
    entries = entries_of(bench, analysis.eojeols)
    for sentence in analysis.sentences:
        for eojeol in sentence.eojeols:
            yield ExplainedWord(
                surface=eojeol.surface,
                span=eojeol.span,
                lemma=eojeol.lemma,
                pos=eojeol.pos,
                entries=entries(eojeol),
                morphemes=eojeol.morphemes,
                alternatives=eojeol.alternatives,
                constructions=tuple(
                    c for c in sentence.constructions if c.span.overlaps(eojeol.span)
                ),
            )


def _forms(eojeol: Eojeol) -> tuple[str, ...]:
    return tuple(dict.fromkeys((eojeol.lemma, *eojeol.components)))


def _looked_up(eojeol: Eojeol) -> tuple[str, ...]:
    return (*_forms(eojeol), *derived_forms(eojeol.lemma))


def _entries(eojeol: Eojeol, found: dict[str, tuple[Entry, ...]]) -> tuple[Entry, ...]:
    own = ranked(found.get(eojeol.lemma, ()), lambda entry: _distance(entry.pos, eojeol.pos))
    chosen = own or list(derived_entries(eojeol.lemma, found))
    for form in eojeol.components:
        if form != eojeol.lemma:
            chosen.extend(found.get(form, ()))
    # Two tables may hold the same word with the same meanings: once is enough.
    once = {(entry.headword, entry.senses): entry for entry in reversed(chosen)}
    return tuple(entry for entry in chosen if once[entry.headword, entry.senses] is entry)


def _distance(entry_pos: str, word_pos: str) -> int:
    """Return 0 for the same part of speech, 1 for one a lexicon counts with it, else 2."""
    if entry_pos == word_pos:
        return 0
    return 1 if _NEAR.get(entry_pos, entry_pos) == _NEAR.get(word_pos, word_pos) else 2
