"""A LibreTranslate server on the loopback: it speaks the API and translates by shouting."""

import json
from typing import Any

from tests.translation.packages.server import Handler, Server, body


class LibreServer(Server):
    """``questions`` keeps what was asked to be translated, in order."""

    def __init__(self, key: str = "") -> None:
        super().__init__()
        self.questions: list[dict[str, Any]] = []
        self._key = key
        languages = [
            {"code": "en", "name": "English", "targets": ["en", "ko"]},
            {"code": "ko", "name": "Korean", "targets": ["en", "ko"]},
        ]
        self.answers["/languages"] = body(json.dumps(languages).encode())
        self.answers["/translate"] = self._translate

    def _translate(self, handler: Handler) -> None:
        question = json.loads(handler.rfile.read(int(handler.headers["Content-Length"])))
        self.questions.append(question)
        if self._key and question.get("api_key") != self._key:
            answer(handler, 403, {"error": "Invalid API key"})
            return
        texts = question["q"]
        told: dict[str, Any] = {"translatedText": [_shouted(text) for text in texts]}
        if most := question.get("alternatives"):
            told["alternatives"] = [
                [f"{_shouted(text)} {number}" for number in range(most)] for text in texts
            ]
        answer(handler, 200, told)


def answer(handler: Handler, status: int, told: object) -> None:
    data = json.dumps(told).encode()
    handler.head(status, Content_Type="application/json", Content_Length=len(data))
    handler.wfile.write(data)


def _shouted(text: str) -> str:
    return f"<{text.upper()}>"
