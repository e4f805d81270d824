"""One request of the web, for the package index and for packages.

In: an address. Out: an open response whose body is read by the caller. Only http and https are
spoken, also after a redirect, and a redirect never leads from https back to http.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Self
from urllib.parse import urljoin, urlsplit
from urllib.request import getproxies, proxy_bypass

from newsreader.errors import CancelledError, DownloadError
from newsreader.model.cancelling import never
from newsreader.translation.waiting import waited
from newsreader.translation.web_failures import template

if TYPE_CHECKING:
    import urllib3

_BLOCK = 65_536
_REDIRECTS = 5
_FIRST_ERROR = 400


class ConnectionCutError(DownloadError):
    """The server did not answer, or stopped answering: worth another try."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds, and how often to try in vain."""

    connect: float = 10.0
    read: float = 15.0
    tries: int = 3


USUAL = Patience()


class Web:
    """Asks servers; to be used in a ``with`` statement.

    Whatever the server does, ``CancelledError`` is raised soon after ``cancelled`` says so.
    """

    def __init__(self, patience: Patience = USUAL, cancelled: Callable[[], bool] = never) -> None:
        self._patience = patience
        self._cancelled = cancelled
        self._pools: list[urllib3.PoolManager] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for pool in self._pools:
            pool.clear()

    @contextmanager
    def get(self, url: str, headers: Mapping[str, str] | None = None) -> Iterator["Answer"]:
        """Give the answer to a GET, redirects followed; a server's error is raised.

        Status 416 (the asked range is not there) is for the caller.

        Raises:
            ConnectionCutError: no answer.
            CancelledError: the person cancelled.
            DownloadError: the address is not allowed, or the server answers with an error.
        """
        _check_address(url)
        wanted = {"Accept-Encoding": "identity", "User-Agent": "newsreader", **(headers or {})}
        host = urlsplit(url).hostname or url
        with _said_plainly(host):
            response = self._followed(url, wanted)
        try:
            _check_status(response, host)
            yield Answer(response, host, self._cancelled)
        except CancelledError:
            raise  # another thread may still be reading; closing would wait for it
        except BaseException:
            response.close()
            raise
        else:
            response.close()

    def _followed(self, url: str, headers: Mapping[str, str]) -> "urllib3.BaseHTTPResponse":
        import urllib3

        timeout = urllib3.Timeout(connect=self._patience.connect, read=self._patience.read)
        for _ in range(_REDIRECTS + 1):
            _check_address(url)
            ask = partial(
                self._pool(url).request, "GET", url, headers=dict(headers), redirect=False,
                retries=False, preload_content=False, timeout=timeout,
            )  # fmt: skip
            response = waited(ask, self._cancelled, lambda late: late.close())
            location = response.get_redirect_location()
            if not location:
                return response
            response.close()
            url = _following(url, location)
        raise DownloadError(f"The server sends from address to address without end: {url}.")

    def _pool(self, url: str) -> "urllib3.PoolManager":
        import urllib3

        parts = urlsplit(url)
        proxy = getproxies().get(parts.scheme)
        direct = not proxy or proxy_bypass(parts.hostname or "")
        pool = urllib3.PoolManager() if direct else urllib3.ProxyManager(str(proxy))
        self._pools.append(pool)
        return pool


class Answer:
    """What a server sends back."""

    def __init__(
        self, response: "urllib3.BaseHTTPResponse", host: str, cancelled: Callable[[], bool]
    ) -> None:
        self._response = response
        self._host = host
        self._cancelled = cancelled
        self.status = response.status
        self.headers: Mapping[str, str] = response.headers

    def blocks(self) -> Iterator[bytes]:
        """Yield the body as it comes.

        Raises:
            ConnectionCutError: the rest does not come.
            CancelledError: the person cancelled.
        """
        # read1 hands over what is there; read would wait for a whole block.
        read = partial(self._response.read1, _BLOCK, decode_content=False)
        while True:
            with _said_plainly(self._host):
                block = waited(read, self._cancelled, lambda _: self._response.close())
            if not block:
                return
            yield block


def is_web_address(url: str) -> bool:
    """Tell whether a text is an http or https address with a host."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False


def _check_address(url: str) -> None:
    if not is_web_address(url):
        raise DownloadError(f"Only http and https addresses are downloaded, not {url}.")


def _following(url: str, location: str) -> str:
    """Return where a redirect leads."""
    try:
        following = urljoin(url, location)
        unsafe = urlsplit(url).scheme == "https" and urlsplit(following).scheme == "http"
    except ValueError as error:
        raise DownloadError(
            f"The server sends to an address that cannot be used: {location}."
        ) from error
    if unsafe:
        raise DownloadError(f"The server sends from https to the unsafe {following}.")
    return following


def _check_status(response: "urllib3.BaseHTTPResponse", host: str) -> None:
    status = response.status
    if status >= _FIRST_ERROR and status != 416:  # noqa: PLR2004
        reason = f" {response.reason}" if response.reason else ""
        raise DownloadError(
            f"The server {host} answers with an error: {status}{reason}.", about=host
        )


@contextmanager
def _said_plainly(host: str) -> Iterator[None]:
    """Turn the errors of the web into ours."""
    import urllib3

    try:
        yield
    except ValueError as error:  # urllib3's own errors of addresses are of this kind too
        raise DownloadError(f"The address of {host} cannot be used.", about=host) from error
    except (urllib3.exceptions.HTTPError, OSError) as error:
        raise ConnectionCutError(template(error), about=host, host=host) from error
