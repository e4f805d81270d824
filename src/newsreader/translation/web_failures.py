"""What went wrong with a server, in words.

In: an error of urllib3 or of the system. Out: a sentence for a person.
"""


def sentence(host: str, error: Exception) -> str:
    """Return what a failed request to ``host`` means."""
    import urllib3.exceptions as failures

    if isinstance(error, failures.SSLError):
        return f"The server {host} cannot prove who it is."
    if isinstance(error, failures.NameResolutionError):
        return f"The server {host} cannot be found."
    if isinstance(error, failures.NewConnectionError):
        return f"The server {host} cannot be reached."
    if isinstance(error, failures.TimeoutError | TimeoutError):
        return f"The server {host} takes too long to answer."
    return f"The connection to {host} was cut."
