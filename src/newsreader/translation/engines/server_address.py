"""The address of a translation server, as people write it and as the program uses it.

In: ``192.168.0.10:5000``, ``localhost:5000/``, ``https://example.org/lt/?q=``. Out: an address with
``http://`` or ``https://`` in front and no slash at the end; nothing is asked.
"""

import re
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from urllib.parse import SplitResult, urlsplit

from newsreader.errors import ServerAddressError

_SCHEMES = ("http", "https")
_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?", re.ASCII)
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*)://", re.IGNORECASE)
_LONGEST = 253  # characters of a host's name


def normal_address(typed: str) -> str:
    """Return the address that was meant: a path in front of the service stays, a query does not.

    Raises:
        ServerAddressError: it cannot be the address of a server.
    """
    text = typed.strip()
    known = _SCHEME.match(text)
    try:
        parts = urlsplit(text if known else f"http://{text}")
        host, port = _host(parts), parts.port
    except ValueError as error:
        raise _none(text) from error
    if parts.scheme not in _SCHEMES or not (known or _plainly(host, port)):
        raise _none(text)
    if "@" in parts.netloc or parts.netloc.endswith(":") or port == 0:
        raise _none(text)
    path = parts.path.rstrip("/")
    if not path.isprintable() or any(character.isspace() for character in path):
        raise _none(text)
    return f"{parts.scheme}://{host}{f':{port}' if port else ''}{path}"


def host_of(address: str) -> str:
    """Return the server in a normal address: ``192.168.0.10:5000``."""
    return urlsplit(address).netloc


def _host(parts: SplitResult) -> str:
    """Return the host; raises ValueError if it cannot be one."""
    name = parts.hostname or ""
    if "[" in parts.netloc:
        return f"[{IPv6Address(name)}]"
    name = name.rstrip(".").encode("idna").decode("ascii") if name.rstrip(".") else ""
    labels = name.split(".")
    if len(name) > _LONGEST or not all(_LABEL.fullmatch(label) for label in labels):
        raise AddressValueError(name)
    if labels[-1].isdigit():
        return str(IPv4Address(name))
    return name


def _plainly(host: str, port: int | None) -> bool:
    """Tell whether a host without http:// in front is one, and not just some word."""
    return port is not None or "." in host or host == "localhost" or host.startswith("[")


def _none(text: str) -> ServerAddressError:
    if not text:
        return ServerAddressError("No address of a server is given.")
    return ServerAddressError("{address} is no address of a server.", address=text)
