"""What went wrong with a server, in words.

In: an error of urllib3 or of the system. Out: a sentence for a person.
"""

TOO_LONG = "The server {host} takes too long to answer."


def template(error: Exception) -> str:
    """Return what a failed request means, with ``{host}`` in the place of the server's name."""
    import urllib3.exceptions as failures

    if isinstance(error, failures.SSLError):
        return "The server {host} cannot prove who it is."
    if isinstance(error, failures.NameResolutionError):
        return "The server {host} cannot be found."
    if isinstance(error, failures.NewConnectionError):
        if isinstance(error.__cause__, ConnectionRefusedError):
            return "The server {host} cannot be reached: nothing is running there."
        return "The server {host} cannot be reached."
    if isinstance(error, failures.TimeoutError | TimeoutError):
        return TOO_LONG
    return "The connection to {host} was cut."
