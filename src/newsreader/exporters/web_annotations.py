"""Annotations in the manner of the W3C Web Annotation model.

In: an ``Annotation``. Out: a JSON object, and the other way round. ``target.source`` names a
column of a paragraph: ``#paragraph-3-source``.
"""

import re
from datetime import datetime
from typing import Any

from newsreader.model.annotation import Annotation, Colour, Selector, Side
from newsreader.model.span import Span

_URN = "urn:uuid:"
_PLACE = re.compile(r"#paragraph-(\d+)-(source|target)")


def to_json(annotation: Annotation) -> dict[str, Any]:
    """Return an annotation as a Web Annotation."""
    selector = annotation.selector
    body = {"type": "TextualBody", "format": "text/plain", "value": annotation.body}
    return {
        "type": "Annotation",
        "id": _URN + annotation.uid,
        "motivation": "commenting" if annotation.body else "highlighting",
        "created": annotation.created.isoformat(),
        "modified": annotation.modified.isoformat(),
        "body": [body] if annotation.body else [],
        "target": {
            "source": f"#paragraph-{annotation.paragraph}-{annotation.side}",
            "styleClass": annotation.colour,
            "selector": [
                {
                    "type": "TextPositionSelector",
                    "start": selector.span.start,
                    "end": selector.span.end,
                },
                {
                    "type": "TextQuoteSelector",
                    "exact": selector.exact,
                    "prefix": selector.prefix,
                    "suffix": selector.suffix,
                },
            ],
        },
        "article": annotation.article_id,
        "orphan": annotation.orphan,
    }


def from_json(known: dict[str, Any]) -> Annotation:
    """Return the annotation a Web Annotation of ours stands for.

    Raises:
        ValueError: it names no place of an article.
        KeyError: a part of it is missing.
    """
    target = known["target"]
    place = _PLACE.fullmatch(target["source"])
    if place is None:
        raise ValueError(f"not a place in an article: {target['source']}")
    position, quote = target["selector"]
    return Annotation(
        uid=known["id"].removeprefix(_URN),
        article_id=known["article"],
        paragraph=int(place[1]),
        side=Side(place[2]),
        selector=Selector(
            span=Span(position["start"], position["end"]),
            exact=quote["exact"],
            prefix=quote["prefix"],
            suffix=quote["suffix"],
        ),
        colour=Colour(target["styleClass"]),
        body="\n".join(body["value"] for body in known["body"]),
        created=datetime.fromisoformat(known["created"]),
        modified=datetime.fromisoformat(known["modified"]),
        orphan=known["orphan"],
    )
