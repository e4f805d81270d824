"""Reading side by side: a kept article becomes aligned paragraphs, one by one.

In: a kept article, and what is on screen. Out: ``AlignedParagraph``s, what is already known
first, then what the engine translates, visible paragraphs before the others.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsreader.alignment import one_to_one
from newsreader.alignment.corrected import source_of, with_corrections
from newsreader.errors import LibraryError, PackageMissingError
from newsreader.library.translations import StoredTranslation, text_key
from newsreader.model.kept import KeptArticle
from newsreader.model.language import Language, Pair
from newsreader.model.translation import AlignedParagraph, EngineTag, SentenceTranslation
from newsreader.usecases.sentence_memory import Memory, memory_of, put_right_by_now
from newsreader.usecases.workbench import Workbench

if TYPE_CHECKING:
    from newsreader.translation.base import Engine
    from newsreader.translation.schedule import Chunk

BEAM = 2


@dataclass(frozen=True, slots=True)
class Wish:
    """How the reader wants an article translated.

    ``visible`` is asked again and again for the paragraphs on screen, ``nearby`` for those wanted
    next, ``cancelled`` whether the translation is still wanted; all may be called from another
    thread. With ``steady`` sentences at a time the article comes from top to bottom.
    """

    beam: int = BEAM
    visible: Callable[[], Sequence[int]] = tuple
    cancelled: Callable[[], bool] = lambda: False
    nearby: Callable[[], Sequence[int]] = tuple
    steady: int = 0


@dataclass(frozen=True, slots=True)
class Known:
    """What can be shown at once, what waits for an engine, and what no package can translate.

    ``pending`` and ``missing`` map each direction to paragraph indices. ``anew`` says that what was
    translated before is not to be used.
    """

    aligned: tuple[AlignedParagraph, ...]
    pending: dict[Pair, tuple[int, ...]]
    missing: dict[Pair, tuple[int, ...]]
    anew: bool = False


def known_translations(bench: Workbench, kept: KeptArticle, beam: int = BEAM) -> Known:
    """Return the translations that came with the article or were made before."""
    aligned = {paragraph.index: paragraph for paragraph in _given(bench, kept)}
    pending: dict[Pair, tuple[int, ...]] = {}
    missing: dict[Pair, tuple[int, ...]] = {}
    for pair, indices in _directions(kept).items():
        wanted = [index for index in indices if index not in aligned]
        if not wanted:
            continue
        tag = _tag(bench, pair, beam)
        memory = memory_of(bench, _texts(kept, wanted), pair, tag)
        made = _whole(kept, wanted, _worded(bench, kept, pair, wanted, memory), tag)
        aligned.update((paragraph.index, paragraph) for paragraph in made)
        rest = tuple(index for index in wanted if index not in aligned)
        if rest:
            (missing if tag is None else pending)[pair] = rest
    return Known(tuple(aligned[index] for index in sorted(aligned)), pending, missing)


def latest_translations(
    bench: Workbench, kept: KeptArticle, beam: int = BEAM
) -> tuple[AlignedParagraph, ...]:
    """Return what can be shown without translating, whatever engine and beam it was made with.

    Where there is more than one translation, that of the present engine with ``beam`` comes first.
    """
    known = known_translations(bench, kept, beam)
    aligned = {paragraph.index: paragraph for paragraph in known.aligned}
    for pair, indices in known.pending.items():
        ours = _by_engine(kept, pair)
        memory = memory_of(bench, _texts(kept, ours), pair, None)
        made = _whole(kept, indices, _worded(bench, kept, pair, ours, memory), None)
        aligned.update((paragraph.index, paragraph) for paragraph in made)
    return tuple(aligned[index] for index in sorted(aligned))


def everything_pending(bench: Workbench, kept: KeptArticle, beam: int = BEAM) -> Known:
    """Return the article as if nothing were translated yet, to translate it anew.

    What the reader put right stays.
    """
    pending: dict[Pair, tuple[int, ...]] = {}
    missing: dict[Pair, tuple[int, ...]] = {}
    for pair, indices in _directions(kept).items():
        found = _tag(bench, pair, beam) is not None
        (pending if found else missing)[pair] = tuple(indices)
    return Known((), pending, missing, anew=True)


def read_aligned(
    bench: Workbench, kept: KeptArticle, wish: Wish = Wish()
) -> Iterator[AlignedParagraph]:
    """Yield every paragraph in both languages, keeping what is translated in the library.

    Paragraphs in a direction without a package are left out; see ``known_translations``.

    Raises:
        TranslationError: the engine failed.
        LibraryError: what was translated cannot be kept; comes after the last paragraph.
    """
    known = known_translations(bench, kept, wish.beam)
    yield from known.aligned
    yield from translate_pending(bench, kept, known, wish)


def translate_pending(
    bench: Workbench, kept: KeptArticle, known: Known, wish: Wish = Wish()
) -> Iterator[AlignedParagraph]:
    """Yield the paragraphs that were pending, as ``read_aligned`` does.

    What is translated is kept after each chunk, also of a paragraph that is not whole yet. At the
    end those come again in which a name must change, now that the whole article is known, and what
    the reader put right meanwhile.
    """
    failure: LibraryError | None = None
    shown = {paragraph.index: paragraph for paragraph in known.aligned}
    for pair, indices in known.pending.items():
        engine = bench.engines.engine(pair, wish.beam)
        ours = indices if known.anew else _by_engine(kept, pair)
        memory = memory_of(bench, _texts(kept, ours), pair, engine.tag, anew=known.anew)
        memory = _worded(bench, kept, pair, ours, memory)
        for chunk in _chunks(kept, indices, memory, engine, wish):
            # A full disk must not keep from the reader what is translated already.
            failure = failure or _keep(bench, chunk.made, pair, engine.tag)
            memory.made.update((one.source, one) for one in chunk.made)
            put_right = put_right_by_now(bench, _texts(kept, chunk.whole), pair, memory)
            for paragraph in _whole(kept, chunk.whole, put_right, engine.tag):
                shown[paragraph.index] = paragraph
                yield paragraph
        memory = put_right_by_now(bench, _texts(kept, ours), pair, memory)
        memory = _worded(bench, kept, pair, ours, memory)
        for paragraph in _whole(kept, ours, memory, engine.tag):
            if paragraph != shown.get(paragraph.index):
                yield paragraph
    if failure is not None:
        raise failure


def translate_ahead(
    bench: Workbench, kept: KeptArticle, known: Known, wish: Wish = Wish()
) -> Iterator[int]:
    """Translate what is pending for another time; yield how many sentences were kept just now.

    Raises:
        TranslationError: the engine failed.
        LibraryError: what was translated cannot be kept.
    """
    for pair, indices in known.pending.items():
        engine = bench.engines.engine(pair, wish.beam)
        memory = memory_of(bench, _texts(kept, indices), pair, engine.tag)
        for chunk in _chunks(kept, indices, memory, engine, wish):
            failure = _keep(bench, chunk.made, pair, engine.tag)
            if failure is not None:
                raise failure
            yield len(chunk.made)


def _chunks(
    kept: KeptArticle, indices: Sequence[int], memory: Memory, engine: "Engine", wish: Wish
) -> "Iterator[Chunk]":
    """Yield what the engine makes of the sentences that are not known yet."""
    from newsreader.translation.schedule import Order, translate_chunks

    wanted = [(i, [s for s in sources(kept, i) if s not in memory.made]) for i in indices]
    order = Order(wish.visible, wish.nearby, wish.steady)
    return translate_chunks(engine, wanted, order, wish.cancelled)


def _directions(kept: KeptArticle) -> dict[Pair, list[int]]:
    directions: dict[Pair, list[int]] = {}
    for index, paragraph in enumerate(kept.article.paragraphs):
        pair = Pair(paragraph.language, paragraph.language.other)
        directions.setdefault(pair, []).append(index)
    return directions


def _tag(bench: Workbench, pair: Pair, beam: int) -> EngineTag | None:
    try:
        return bench.engines.engine(pair, beam).tag
    except PackageMissingError:
        return None


def sources(kept: KeptArticle, index: int) -> list[str]:
    """Return the sentences of one paragraph."""
    text = kept.article.paragraphs[index].text
    return [span.of(text) for span in kept.sentences[index]]


def _given(bench: Workbench, kept: KeptArticle) -> Iterator[AlignedParagraph]:
    """Yield the translations that came with the article, as the reader put them right."""
    texts: dict[Language, list[str]] = {}
    for paragraph in kept.given:
        found = (source_of(paragraph, bead) for bead in paragraph.beads)
        texts.setdefault(paragraph.source_language, []).extend(found)
    corrections = {
        language: bench.library.corrections.get_many(sources, Pair(language, language.other))
        for language, sources in texts.items()
    }
    for paragraph in kept.given:
        yield with_corrections(paragraph, corrections[paragraph.source_language])


def _by_engine(kept: KeptArticle, pair: Pair) -> list[int]:
    """Return the paragraphs of a direction whose translation did not come with the article."""
    given = {paragraph.index for paragraph in kept.given}
    return [index for index in _directions(kept).get(pair, ()) if index not in given]


def _worded(
    bench: Workbench, kept: KeptArticle, pair: Pair, indices: Sequence[int], memory: Memory
) -> Memory:
    """Return the memory with names and terms as they are wanted, by what is known so far."""
    from newsreader.usecases.wording import wordings  # not while the window starts

    texts = [text for text in _texts(kept, indices) if text not in memory.corrections]
    made = [memory.made[text] for text in texts if text in memory.made]
    return replace(memory, wordings=wordings(bench, pair, made))


def _texts(kept: KeptArticle, indices: Sequence[int]) -> list[str]:
    return [text for index in indices for text in sources(kept, index)]


def _whole(
    kept: KeptArticle, indices: Sequence[int], memory: Memory, tag: EngineTag | None
) -> Iterator[AlignedParagraph]:
    """Yield those of the paragraphs whose every sentence is known."""
    for index in indices:
        made = [memory.made.get(text) for text in sources(kept, index)]
        if None not in made:
            found = [one for one in made if one is not None]
            if memory.wordings:
                from newsreader.alignment.terms import apply

                language = kept.article.paragraphs[index].language
                found = [apply(one, memory.wordings, language) for one in found]
            yield with_corrections(_aligned(kept, index, found, tag), memory.corrections)


def _keep(
    bench: Workbench, made: Sequence[SentenceTranslation], pair: Pair, tag: EngineTag
) -> LibraryError | None:
    """Store translations if the library can be written; return why they could not be."""
    if not made or bench.library.read_only:
        return None
    stored = {
        text_key(one.source): StoredTranslation(one.target, one.score, one.attention)
        for one in made
    }
    try:
        bench.library.translations.put_many(stored, pair, tag)
    except LibraryError as error:
        return error
    return None


def _aligned(
    kept: KeptArticle, index: int, made: Sequence[SentenceTranslation], tag: EngineTag | None
) -> AlignedParagraph:
    paragraph = kept.article.paragraphs[index]
    return one_to_one.align(
        index=index,
        kind=paragraph.kind,
        source_language=paragraph.language,
        source_text=paragraph.text,
        source_sentences=kept.sentences[index],
        targets=made,
        origin=f"{tag.engine} {tag.model}" if tag else "",
    )
