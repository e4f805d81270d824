"""The engine that asks a LibreTranslate server the reader named.

In: sentences, which leave this machine. Out: the server's translations. Nothing is sent before the
first ``translate``; the server tells no score and no attention.
"""

from collections.abc import Callable, Sequence

from newsreader.model.cancelling import never
from newsreader.model.language import Language, Pair
from newsreader.model.translation import EngineTag, SentenceTranslation, WordLink
from newsreader.translation.engines.asking import has_letter, stop_if
from newsreader.translation.engines.server_talk import ServerTalk

BATCH_SENTENCES = 16
BATCH_CHARACTERS = 2000  # servers are set up with a limit; their default for one text is far above


class LibreTranslateEngine:
    """Translates one direction with a server."""

    def __init__(
        self, pair: Pair, url: str, key: str = "", connect: float = 5.0, read: float = 60.0
    ) -> None:
        """Remember the server; ``connect`` and ``read`` are how many seconds to wait.

        Raises:
            ServerAddressError: the address cannot be one of a server.
        """
        self._pair = pair
        self._key = key
        self._talk = ServerTalk(url, connect, read)
        self._tag = EngineTag("libretranslate", f"{pair} {self._talk.url}")

    @property
    def pair(self) -> Pair:
        """The direction of translation."""
        return self._pair

    @property
    def tag(self) -> EngineTag:
        """What makes the translations: the server."""
        return self._tag

    @property
    def loaded(self) -> bool:
        """Never: every answer comes from the server."""
        return False

    def translate(
        self, sentences: Sequence[str], cancelled: Callable[[], bool] = never
    ) -> list[SentenceTranslation]:
        """Return one translation per sentence, in their order; see ``Engine.translate``.

        Raises:
            CancelledError: ``cancelled`` said so.
            ServerError: the server does not answer, or not as it should.
        """
        stop_if(cancelled)
        asked = [number for number, text in enumerate(sentences) if has_letter(text)]
        targets = list(sentences)
        for batch in _batches(asked, sentences):
            texts = [_plain(sentences[number]) for number in batch]
            for number, target in zip(batch, self._ask(texts, cancelled), strict=True):
                targets[number] = target
        return [
            SentenceTranslation(source, target, None, self._tag)
            for source, target in zip(sentences, targets, strict=True)
        ]

    def alternatives(
        self, sentence: str, prefix: str, most: int = 5, cancelled: Callable[[], bool] = never
    ) -> list[str]:
        """Return what the server offers instead that begins with ``prefix``; often nothing."""
        if not has_letter(sentence):
            return []
        answer = self._post([_plain(sentence)], cancelled, alternatives=most)
        first, others = self._texts(answer, 1), _alternatives(answer)
        found = dict.fromkeys(text for text in (*first, *others) if text.startswith(prefix))
        return list(found)[:most]

    def attend(
        self, pairs: Sequence[tuple[str, str]], cancelled: Callable[[], bool] = never
    ) -> list[tuple[WordLink, ...]]:
        """Return no links: the server tells none."""
        stop_if(cancelled)
        return [() for _ in pairs]

    def unload(self) -> None:
        """Close the connections that wait for more."""
        self._talk.close()

    def _ask(self, texts: list[str], cancelled: Callable[[], bool]) -> list[str]:
        return self._texts(self._post(texts, cancelled), len(texts))

    def _texts(self, answer: object, count: int) -> list[str]:
        told = answer.get("translatedText") if isinstance(answer, dict) else None
        texts = _strings([told] if isinstance(told, str) else told)
        if len(texts) != count:
            raise self._talk.foreign()
        return texts

    def _post(
        self, texts: list[str], cancelled: Callable[[], bool], alternatives: int = 0
    ) -> object:
        question: dict[str, object] = {
            "q": texts,
            "source": str(self._pair.source),
            "target": str(self._pair.target),
            "format": "text",
        }
        if alternatives:
            question["alternatives"] = alternatives
        if self._key:
            question["api_key"] = self._key
        return self._talk.post("/translate", question, cancelled)


def directions(url: str, cancelled: Callable[[], bool] = never) -> list[Pair]:
    """Return which of our directions a server translates; goes to the server, without any text.

    Raises:
        ServerError: the server does not answer as it should.
        CancelledError: ``cancelled`` said so.
    """
    talk = ServerTalk(url)
    try:
        answer = talk.get("/languages", cancelled)
    finally:
        talk.close()
    if not isinstance(answer, list):
        raise talk.foreign()
    known = {
        language.get("code"): language.get("targets")
        for language in answer
        if isinstance(language, dict)
    }
    pairs = [Pair(source, source.other) for source in (Language.KOREAN, Language.ENGLISH)]
    return [pair for pair in pairs if _reaches(known, pair)]


def _reaches(known: dict[object, object], pair: Pair) -> bool:
    if str(pair.source) not in known:
        return False
    targets = known[str(pair.source)]
    # Older servers tell no targets: there every language goes to every other.
    return str(pair.target) in targets if isinstance(targets, list) else str(pair.target) in known


def _alternatives(answer: object) -> list[str]:
    told = answer.get("alternatives") if isinstance(answer, dict) else None
    lists = told if isinstance(told, list) else []
    return [text for one in lists for text in _strings(one if isinstance(one, list) else [one])]


def _strings(told: object) -> list[str]:
    """Return a list of texts, stripped; nothing if it is anything else."""
    if not isinstance(told, list) or not all(isinstance(text, str) for text in told):
        return []
    return [text.strip() for text in told]


def _batches(numbers: Sequence[int], sentences: Sequence[str]) -> list[list[int]]:
    batches: list[list[int]] = []
    size = 0
    for number in numbers:
        length = len(sentences[number])
        full = not batches or len(batches[-1]) >= BATCH_SENTENCES
        if full or size + length > BATCH_CHARACTERS:
            batches.append([])
            size = 0
        batches[-1].append(number)
        size += length
    return batches


def _plain(sentence: str) -> str:
    # A line break would part a text for the server; JSON cannot hold half a surrogate pair.
    whole = sentence.encode("utf-8", "replace").decode()
    return " ".join(whole.replace("\0", " ").split())
