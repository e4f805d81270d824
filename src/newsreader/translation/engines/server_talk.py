"""One question to a translation server.

In: the server's address and what to ask. Out: the JSON it answers, checked for size and shape. No
redirect is followed: the text goes to the server the reader named and nowhere else.
"""

import json
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsreader.errors import ServerError
from newsreader.translation.waiting import waited
from newsreader.translation.web_failures import sentence

if TYPE_CHECKING:
    import urllib3

MOST_BYTES = 4_000_000  # of one answer; a chunk of sentences is a few kilobytes
_OK = 200
_SECRET_STATUS = (401, 403)
_BUSY = 429


class ServerTalk:
    """Asks one server; may be used from several threads at once."""

    def __init__(self, url: str, connect: float = 5.0, read: float = 60.0) -> None:
        """Remember the address; nothing is sent yet.

        ``connect`` and ``read`` are how many seconds to wait for a connection and for an answer.

        Raises:
            ServerError: the address is none of the web.
        """
        self.url = url.strip().rstrip("/")
        self._host = _host(self.url)
        self._connect, self._read = connect, read
        self._pool: urllib3.PoolManager | None = None

    def post(
        self, path: str, question: Mapping[str, object], cancelled: Callable[[], bool]
    ) -> object:
        """Send a question as JSON and return the answer.

        Raises:
            ServerError: no answer, an error, or something else than JSON.
            CancelledError: ``cancelled`` said so; an answer that comes later is dropped.
        """
        body = json.dumps(question, ensure_ascii=False).encode()
        return self._answer("POST", path, body, cancelled)

    def get(self, path: str, cancelled: Callable[[], bool]) -> object:
        """Ask for what stands at a path; raises as ``post``."""
        return self._answer("GET", path, None, cancelled)

    def close(self) -> None:
        """Close the connections that wait for more."""
        if self._pool is not None:
            self._pool.clear()

    def _answer(
        self, method: str, path: str, body: bytes | None, cancelled: Callable[[], bool]
    ) -> object:
        ask = partial(self._ask, method, path, body)
        status, data = waited(ask, cancelled, lambda _: None)
        if status != _OK:
            raise ServerError(self._refusal(status, data), about=self._host)
        try:
            answer: object = json.loads(data)
        except (ValueError, RecursionError) as error:
            raise ServerError(
                f"The server {self._host} does not answer as a LibreTranslate server.",
                about=self._host,
            ) from error
        return answer

    def _ask(self, method: str, path: str, body: bytes | None) -> tuple[int, bytes]:
        import urllib3

        if self._pool is None:
            self._pool = urllib3.PoolManager()
        headers = {"Accept": "application/json", "User-Agent": "newsreader"}
        if body is not None:
            headers["Content-Type"] = "application/json"
        timeout = urllib3.Timeout(connect=self._connect, read=self._read)
        try:
            response = self._pool.request(
                method, self.url + path, body=body, headers=headers, redirect=False, retries=False,
                preload_content=False, timeout=timeout,
            )  # fmt: skip
            try:
                return response.status, self._body(response)
            finally:
                response.close()
        except (urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            raise ServerError(sentence(self._host, error), about=self._host) from error

    def _body(self, response: "urllib3.BaseHTTPResponse") -> bytes:
        """Return the whole body; the length a server announces is never trusted."""
        data, latest = b"", time.monotonic() + 2 * self._read
        while block := response.read1(65_536, decode_content=True):
            data += block
            if time.monotonic() > latest:
                raise TimeoutError
            if len(data) > MOST_BYTES:
                raise ServerError(
                    f"The server {self._host} answers with far too much.", about=self._host
                )
        return data

    def _refusal(self, status: int, data: bytes) -> str:
        if status in _SECRET_STATUS:
            return f"The server {self._host} wants a valid key (status {status})."
        if status == _BUSY:
            return f"The server {self._host} is asked too often; try again later."
        said = _error_of(data)
        return f"The server {self._host} answers with status {status}{said}."


def _error_of(data: bytes) -> str:
    try:
        answer = json.loads(data)
    except (ValueError, RecursionError):
        return ""
    said = answer.get("error") if isinstance(answer, dict) else None
    return f": {' '.join(said.split())[:200].rstrip('.')}" if isinstance(said, str) else ""


def _host(url: str) -> str:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise ServerError(f"{url} is no address of a server.") from error
    if parts.scheme not in ("http", "https") or not host or "@" in parts.netloc:
        raise ServerError(f"{url or 'An empty text'} is no address of a server.")
    return f"{host}:{port}" if port else host
