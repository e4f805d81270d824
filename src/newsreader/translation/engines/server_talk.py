"""One question to a translation server.

In: the server's address and what to ask. Out: the JSON it answers, checked for size and shape. No
redirect is followed: the text goes to the server the reader named and nowhere else.
"""

import json
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from newsreader.errors import ServerBusyError, ServerError, ServerKeyError
from newsreader.translation.engines.server_address import host_of, normal_address
from newsreader.translation.waiting import waited
from newsreader.translation.web_failures import TOO_LONG, template

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
            ServerAddressError: the address cannot be one of a server.
        """
        self.url = normal_address(url)
        self._host = host_of(self.url)
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
            raise self._refusal(status, data)
        try:
            answer: object = json.loads(data)
        except (ValueError, RecursionError) as error:
            raise self.foreign() from error
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
            raise self._silence(error) from error

    def _body(self, response: "urllib3.BaseHTTPResponse") -> bytes:
        """Return the whole body; the length a server announces is never trusted."""
        data, latest = b"", time.monotonic() + 2 * self._read
        while block := response.read1(65_536, decode_content=True):
            data += block
            if time.monotonic() > latest:
                raise TimeoutError
            if len(data) > MOST_BYTES:
                raise ServerError("The server {host} answers with far too much.", host=self._host)
        return data

    def foreign(self) -> ServerError:
        """Return the error that something else than a LibreTranslate server answers."""
        return ServerError(
            "The server {host} does not answer as a LibreTranslate server.", host=self._host
        )

    def _silence(self, error: Exception) -> ServerError:
        said, host = template(error), self._host
        if said != TOO_LONG:
            return ServerError(said, host=host)
        from urllib3.exceptions import ConnectTimeoutError
        from urllib3.exceptions import TimeoutError as Silence

        if isinstance(error, ConnectTimeoutError):
            seconds = self._connect
        else:  # a whole answer may take twice as long as its next block
            seconds = self._read if isinstance(error, Silence) else 2 * self._read
        return ServerError(
            "The server {host} did not answer within {seconds} seconds.",
            host=host,
            seconds=f"{seconds:g}",
        )

    def _refusal(self, status: int, data: bytes) -> ServerError:
        host = self._host
        if status in _SECRET_STATUS:
            return ServerKeyError(
                "The server {host} wants a valid key (status {status}).", host=host, status=status
            )
        if status == _BUSY:
            return ServerBusyError(
                "The server {host} is asked too often (status {status}).", host=host, status=status
            )
        if said := _error_of(data):
            return ServerError(
                "The server {host} answers with status {status}: {said}.",
                host=host, status=status, said=said,
            )  # fmt: skip
        return ServerError(
            "The server {host} answers with status {status}.", host=host, status=status
        )


def _error_of(data: bytes) -> str:
    try:
        answer = json.loads(data)
    except (ValueError, RecursionError):
        return ""
    said = answer.get("error") if isinstance(answer, dict) else None
    return " ".join(said.split())[:200].rstrip(".") if isinstance(said, str) else ""
