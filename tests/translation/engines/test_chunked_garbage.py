"""A server that sends its answer in chunks whose lengths are lies or no lengths at all."""

import json

import pytest

from newsreader.errors import ServerError
from newsreader.model.language import Pair
from newsreader.translation.engines.libretranslate import LibreTranslateEngine
from tests.translation.engines.libre_server import LibreServer
from tests.translation.packages.server import Answer, Handler

TOLD = json.dumps({"translatedText": ["비가 왔다."]}).encode()
GARBAGE = {
    "a chunk longer than what comes": b"%x\r\n%s" % (len(TOLD) + 50, TOLD),
    "a chunk shorter than what comes": b"5\r\n" + TOLD + b"\r\n0\r\n\r\n",
    "a length that is no number": b"seventeen\r\n" + TOLD + b"\r\n0\r\n\r\n",
    "a length below nothing": b"-5\r\n" + TOLD + b"\r\n0\r\n\r\n",
    "no chunk at all": b"\0\xff" * 200,
    "no last chunk": b"%x\r\n%s\r\n" % (len(TOLD), TOLD[:-1]),
    "nothing": b"",
}


def chunked(data: bytes) -> Answer:
    def answer(handler: Handler) -> None:
        handler.protocol_version = "HTTP/1.1"
        handler.head(200, Content_Type="application/json", Transfer_Encoding="chunked")
        handler.wfile.write(data)
        handler.close_connection = True

    return answer


@pytest.fixture
def server():
    with LibreServer() as server:
        yield server


@pytest.fixture
def engine(server) -> LibreTranslateEngine:
    return LibreTranslateEngine(Pair.parse("en-ko"), server.url(""), read=2)


@pytest.mark.parametrize("data", GARBAGE.values(), ids=GARBAGE.keys())
def test_chunks_that_make_no_sense_are_an_error_in_a_sentence(server, engine, data):
    server.answers["/translate"] = chunked(data)
    with pytest.raises(ServerError, match=r"\w\.$"):
        engine.translate(["It rained."])


def test_an_answer_in_sound_chunks_is_read(server, engine):
    parts = b"%x\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n" % (9, TOLD[:9], len(TOLD) - 9, TOLD[9:])
    server.answers["/translate"] = chunked(parts)
    assert engine.translate(["It rained."])[0].target == "비가 왔다."
