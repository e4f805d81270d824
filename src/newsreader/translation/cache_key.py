"""The key under which the translation of a text is kept.

In: a text. Out: 16 bytes that the same text always gives. An ``EngineTag`` is the rest of the key.
"""

import hashlib
import unicodedata

SIZE = 16


def text_key(text: str) -> bytes:
    """Return the 16 bytes that stand for a text, whichever way its letters are composed."""
    normal = unicodedata.normalize("NFC", text)
    return hashlib.blake2b(normal.encode("utf-8", "surrogatepass"), digest_size=SIZE).digest()
