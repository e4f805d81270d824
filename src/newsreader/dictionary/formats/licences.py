"""What a dictionary says of its licence.

In: free text about a dictionary, or its files. Out: the licence in a few words, or nothing.
"""

import re

from newsreader.dictionary.formats.files import Files

LONGEST = 200  # characters
_FILES = ("license", "licence", "copying", "copyright")
_LARGEST = 200_000
_KNOWN = re.compile(
    r"(?:CC[ -]?(?:0|BY)(?:[ -](?:SA|NC|ND))*(?:[ -]?\d\.\d)?(?: KR)?"
    r"|Creative Commons[^.;\n]{0,80}"
    r"|GNU (?:Lesser |Library )?(?:General Public|Free Documentation) Licen[cs]e[^.;\n]{0,30}"
    r"|(?:L?GPL|GFDL|MPL)(?:[ -]?v?\d(?:\.\d)?)?"
    r"|(?:MIT|Apache|BSD)[ -](?:\d\.\d )?Licen[cs]e"
    r"|public domain|퍼블릭 도메인)",
    re.IGNORECASE,
)
_STATED = re.compile(
    r"(?:licen[cs]ed? ?(?:under|:|=)|라이선스 ?:|저작권 ?:)\s*([^\n;]{2,120})", re.IGNORECASE
)


def licence_in(text: str) -> str:
    """Return the licence that a text names, or nothing."""
    found = _KNOWN.search(text)
    if found:
        return found[0].strip()
    stated = _STATED.search(text)
    return stated[1].strip() if stated else ""


def licence_among(files: Files) -> str:
    """Return the licence in a licence file among the files: its name, or its first line."""
    for name in files.names:
        if name.rsplit("/", 1)[-1].casefold().split(".")[0] in _FILES:
            text = files.read(name, _LARGEST).decode("utf-8", "replace")
            first = next((line.strip() for line in text.splitlines() if line.strip()), "")
            return (licence_in(text[:2000]) or first)[:LONGEST]
    return ""
