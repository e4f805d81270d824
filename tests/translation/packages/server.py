"""A web server on the loopback, with answers as good or bad as a test wants them."""

import threading
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    server: "_Threads"

    def do_GET(self) -> None:
        self.server.requests.append((self.path, dict(self.headers)))
        self.server.answers.get(self.path, status(404))(self)

    def do_POST(self) -> None:
        self.do_GET()
        # A connection that is closed with something unread is reset, and the answer lost.
        self.connection.settimeout(0.05)
        with suppress(OSError):
            self.rfile.read1(1_000_000)

    def log_message(self, *_: object) -> None:
        pass

    def head(self, code: int, **headers: object) -> None:
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()


class _Threads(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: dict[str, Answer] = {}
        self.requests: list[tuple[str, dict[str, str]]] = []

    def handle_error(self, *_: object) -> None:
        pass  # a client that goes away is what some tests are about


class Server:
    """``answers`` says what each path does; ``requests`` keeps paths and headers."""

    def __init__(self) -> None:
        self._threads = _Threads()
        self.answers = self._threads.answers
        self.requests = self._threads.requests

    def __enter__(self) -> Self:
        threading.Thread(target=self._threads.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._threads.shutdown()
        self._threads.server_close()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self._threads.server_address[1]}{path}"


def status(code: int) -> Answer:
    return lambda handler: handler.head(code, Content_Length=0)


def redirect(location: str) -> Answer:
    return lambda handler: handler.head(302, Location=location, Content_Length=0)


def body(data: bytes, **headers: object) -> Answer:
    def answer(handler: Handler) -> None:
        handler.head(200, Content_Length=len(data), **headers)
        handler.wfile.write(data)

    return answer


def ranged(data: bytes, cuts: list[int], mark: str = '"one"') -> Answer:
    """Serve ranges; each answer but the last breaks off after so many bytes of it."""
    left = list(cuts)

    def answer(handler: Handler) -> None:
        start = 0
        wanted = handler.headers.get("Range", "")
        if wanted and handler.headers.get("If-Range") == mark:
            start = int(wanted.removeprefix("bytes=").rstrip("-"))
        rest = data[start:]
        if start:
            extent = f"bytes {start}-{len(data) - 1}/{len(data)}"
            handler.head(206, Content_Length=len(rest), Content_Range=extent, ETag=mark)
        else:
            handler.head(200, Content_Length=len(rest), ETag=mark)
        handler.wfile.write(rest[: left.pop(0)] if left else rest)

    return answer


def stalled(data: bytes, seconds: threading.Event) -> Answer:
    """Begin an answer and then say nothing until the event."""

    def answer(handler: Handler) -> None:
        handler.head(200, Content_Length=len(data))
        handler.wfile.write(data[:1000])
        handler.wfile.flush()
        seconds.wait(20)

    return answer
