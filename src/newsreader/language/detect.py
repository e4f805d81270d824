"""Which language a text is in: from its letters alone.

In: an article, a paragraph or a word. Out: Korean or English, whatever the text is.
"""

import re

from newsreader.model.language import Language
from newsreader.model.script import language_of

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\S+")


def detect(text: str, default: Language = Language.KOREAN) -> Language:
    """Return the language of a text; ``default`` when it has no letters of the two.

    Web and mail addresses count for nothing: they are Latin in every language.
    """
    return language_of(_ADDRESS.sub(" ", text)) or default
