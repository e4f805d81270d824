"""Reading side by side: a kept article becomes aligned paragraphs, one by one.

In: a kept article, and what is on screen. Out: ``AlignedParagraph``s, what is already known
first, then what the engine translates, visible paragraphs before the others.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from newsreader.alignment import one_to_one
from newsreader.errors import LibraryError, PackageMissingError
from newsreader.library.translations import StoredTranslation, text_key
from newsreader.model.kept import KeptArticle
from newsreader.model.language import Pair
from newsreader.model.translation import AlignedParagraph, EngineTag, SentenceTranslation
from newsreader.usecases.workbench import Workbench

BEAM = 2


@dataclass(frozen=True, slots=True)
class Wish:
    """How the reader wants an article translated.

    ``visible`` is asked again and again for the paragraphs on screen, ``cancelled`` whether the
    translation is still wanted; both may be called from another thread.
    """

    beam: int = BEAM
    visible: Callable[[], Sequence[int]] = tuple
    cancelled: Callable[[], bool] = lambda: False


@dataclass(frozen=True, slots=True)
class Known:
    """What can be shown at once, what waits for an engine, and what no package can translate.

    ``pending`` and ``missing`` map each direction to paragraph indices.
    """

    aligned: tuple[AlignedParagraph, ...]
    pending: dict[Pair, tuple[int, ...]]
    missing: dict[Pair, tuple[int, ...]]


def known_translations(bench: Workbench, kept: KeptArticle, beam: int = BEAM) -> Known:
    """Return the translations that came with the article or were made before."""
    aligned = {paragraph.index: paragraph for paragraph in kept.given}
    pending: dict[Pair, tuple[int, ...]] = {}
    missing: dict[Pair, tuple[int, ...]] = {}
    for pair, indices in _directions(kept).items():
        wanted = [index for index in indices if index not in aligned]
        if not wanted:
            continue
        tag = _tag(bench, pair, beam)
        made = _cached(bench, kept, wanted, pair, tag)
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
        aligned.update((p.index, p) for p in _cached(bench, kept, indices, pair, None))
    return tuple(aligned[index] for index in sorted(aligned))


def everything_pending(bench: Workbench, kept: KeptArticle, beam: int = BEAM) -> Known:
    """Return the article as if nothing were translated yet, to translate it anew."""
    pending: dict[Pair, tuple[int, ...]] = {}
    missing: dict[Pair, tuple[int, ...]] = {}
    for pair, indices in _directions(kept).items():
        found = _tag(bench, pair, beam) is not None
        (pending if found else missing)[pair] = tuple(indices)
    return Known((), pending, missing)


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
    """Yield the paragraphs that were pending, as ``read_aligned`` does."""
    from newsreader.translation.schedule import translate_in_order

    failure: LibraryError | None = None
    for pair, indices in known.pending.items():
        engine = bench.engines.engine(pair, wish.beam)
        paragraphs = [(index, sources(kept, index)) for index in indices]
        for index, made in translate_in_order(engine, paragraphs, wish.visible, wish.cancelled):
            # A full disk must not keep from the reader what is translated already.
            failure = failure or _keep(bench, made, pair, engine.tag)
            yield _aligned(kept, index, made)
    if failure is not None:
        raise failure


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


def _cached(
    bench: Workbench, kept: KeptArticle, indices: Sequence[int], pair: Pair, tag: EngineTag | None
) -> Iterator[AlignedParagraph]:
    groups = {index: sources(kept, index) for index in indices}
    keys = {text: text_key(text) for group in groups.values() for text in group}
    translations = bench.library.translations
    # Without a package, what any package translated before is better than nothing.
    known = (
        translations.get_many(keys.values(), pair, tag)
        if tag
        else translations.newest(keys.values(), pair)
    )
    for index, group in groups.items():
        stored = [known.get(keys[text]) for text in group]
        if group and None not in stored:
            made = [
                SentenceTranslation(text, one.text, one.score, tag)
                for text, one in zip(group, stored, strict=True)
                if one is not None
            ]
            yield _aligned(kept, index, made)


def _keep(
    bench: Workbench, made: Sequence[SentenceTranslation], pair: Pair, tag: EngineTag
) -> LibraryError | None:
    """Store translations if the library can be written; return why they could not be."""
    if bench.library.read_only:
        return None
    stored = {text_key(one.source): StoredTranslation(one.target, one.score) for one in made}
    try:
        bench.library.translations.put_many(stored, pair, tag)
    except LibraryError as error:
        return error
    return None


def _aligned(
    kept: KeptArticle, index: int, made: Sequence[SentenceTranslation]
) -> AlignedParagraph:
    paragraph = kept.article.paragraphs[index]
    tag = made[0].tag if made else None
    return one_to_one.align(
        index=index,
        kind=paragraph.kind,
        source_language=paragraph.language,
        source_text=paragraph.text,
        source_sentences=kept.sentences[index],
        targets=made,
        origin=f"{tag.engine} {tag.model}" if tag else "",
    )
