"""Loaded by every Python process of a test that looks for sockets: writes down each one."""

import os
import sys

_LOG = os.environ.get("SOCKET_LOG", "")


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith("socket.") and _LOG:
        descriptor = os.open(_LOG, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.write(descriptor, f"{event} {arguments!r}\n".encode())
        os.close(descriptor)


sys.addaudithook(_watch)
