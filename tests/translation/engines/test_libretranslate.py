import json
import threading
import time

import pytest

from newsreader.errors import CancelledError, ServerError
from newsreader.model.language import Pair
from newsreader.translation.engines.libretranslate import (
    BATCH_SENTENCES,
    LibreTranslateEngine,
    directions,
)
from tests.translation.engine_contract import EngineContract
from tests.translation.engines.libre_server import LibreServer, answer
from tests.translation.packages.server import body, redirect, status

EN_KO, KO_EN = Pair.parse("en-ko"), Pair.parse("ko-en")


@pytest.fixture
def server():
    with LibreServer() as running:
        yield running


@pytest.fixture
def engine(server):
    return LibreTranslateEngine(EN_KO, server.url(""), read=5)


class TestContract(EngineContract):
    tells_scores = False

    @pytest.fixture(params=[EN_KO, KO_EN], ids=str)
    def engine(self, request, server):
        return LibreTranslateEngine(request.param, server.url("/"), read=5)


def test_nothing_is_sent_before_something_is_to_be_translated(server, engine):
    assert engine.tag.model.endswith(server.url(""))
    engine.translate(["", "—", "3-1"])
    engine.unload()
    assert server.questions == []
    assert server.requests == []


def test_only_the_text_its_languages_and_the_key_are_sent(server):
    LibreTranslateEngine(KO_EN, server.url(""), "sesame").translate(["비가 왔다."])
    assert server.questions == [
        {"q": ["비가 왔다."], "source": "ko", "target": "en", "format": "text",
         "api_key": "sesame"},
    ]  # fmt: skip


def test_many_sentences_go_in_batches(server, engine):
    sentences = [f"Ship {number} came." for number in range(2 * BATCH_SENTENCES + 1)]
    targets = [one.target for one in engine.translate(sentences)]
    assert targets == [f"<SHIP {number} CAME.>" for number in range(len(sentences))]
    assert [len(question["q"]) for question in server.questions] == [16, 16, 1]


def test_long_sentences_go_in_smaller_batches(server, engine):
    engine.translate(["word " * 300] * 3)
    assert [len(question["q"]) for question in server.questions] == [1, 1, 1]


def test_a_line_break_does_not_part_a_sentence(server, engine):
    engine.translate(["It rained\non\0 Monday."])
    assert server.questions[0]["q"] == ["It rained on Monday."]


def test_the_servers_alternatives_are_those_that_begin_as_wished(server, engine):
    assert engine.alternatives("Rain.", "<RAIN", most=2) == ["<RAIN.>", "<RAIN.> 0"]
    assert engine.alternatives("Rain.", "Snow") == []


def test_a_server_that_knows_no_alternatives_gives_its_translation(server, engine):
    server.answers["/translate"] = lambda h: answer(h, 200, {"translatedText": ["비."]})
    assert engine.alternatives("Rain.", "") == ["비."]


def _refused(handler, data):
    handler.head(500, Content_Length=len(data))
    handler.wfile.write(data)


def test_half_a_character_is_replaced(server, engine):
    assert engine.translate(["It\ud800 rained."])[0].target == "<IT? RAINED.>"


def test_nothing_is_sent_once_the_reader_cancelled(server, engine):
    with pytest.raises(CancelledError):
        engine.alternatives("Rain.", "", cancelled=lambda: True)
    assert server.questions == []


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (status(500), "status 500"),
        (lambda h: _refused(h, b"[" * 200_000), "status 500"),
        (status(404), "status 404"),
        (status(429), "asked too often .status 429"),
        (status(403), "wants a valid key .status 403"),
        (redirect("http://127.0.0.1:1/elsewhere"), "status 302"),
        (lambda h: answer(h, 400, {"error": "en is\nnot supported."}), "400: en is not supported."),
        (lambda h: answer(h, 400, ["no object"]), "status 400."),
        (body(b"<html>It works!</html>"), "as a LibreTranslate server"),
        (body(b"[" * 100_000), "as a LibreTranslate server"),
        (body(b"\xff\xfe\x00"), "as a LibreTranslate server"),
        (lambda h: answer(h, 200, {"translatedText": ["one", "two"]}), "as a LibreTranslate"),
        (lambda h: answer(h, 200, {"translatedText": [None]}), "as a LibreTranslate server"),
        (lambda h: answer(h, 200, {"translatedText": 7}), "as a LibreTranslate server"),
        (lambda h: answer(h, 200, []), "as a LibreTranslate server"),
        (lambda h: answer(h, 200, None), "as a LibreTranslate server"),
        (body(b" " * 4_100_000), "far too much"),
    ],
)
def test_what_is_no_translation_is_said_in_a_sentence(server, engine, told, said):
    server.answers["/translate"] = told
    with pytest.raises(ServerError, match=said):
        engine.translate(["It rained."])


def test_a_redirect_takes_the_text_nowhere_else(server, engine):
    server.answers["/translate"] = redirect(server.url("/elsewhere"))
    with pytest.raises(ServerError):
        engine.translate(["It rained."])
    assert all(path != "/elsewhere" for path, _ in server.requests)


def _lying(announced: int):
    data = json.dumps({"translatedText": ["비가 왔다."]}).encode()

    def lie(handler):
        handler.head(200, Content_Length=len(data) + announced)
        handler.wfile.write(data)
        handler.close_connection = True

    return lie


def test_a_server_that_announces_more_than_it_sends_is_not_believed(server, engine):
    server.answers["/translate"] = _lying(10)
    with pytest.raises(ServerError, match="was cut"):
        engine.translate(["It rained."])


def test_a_server_that_announces_less_than_it_sends_is_not_believed(server, engine):
    server.answers["/translate"] = _lying(-5)
    with pytest.raises(ServerError, match="as a LibreTranslate server"):
        engine.translate(["It rained."])
    server.answers["/translate"] = lambda h: answer(h, 200, {"translatedText": ["비."]})
    assert engine.translate(["It rained."])[0].target == "비."


def test_a_packed_answer_that_unpacks_to_far_too_much_is_refused(server, engine):
    import gzip

    packed = gzip.compress(b" " * 50_000_000)
    server.answers["/translate"] = body(packed, Content_Encoding="gzip")
    with pytest.raises(ServerError, match="far too much"):
        engine.translate(["It rained."])


def test_a_server_that_is_gone_is_named(server):
    gone = LibreTranslateEngine(EN_KO, "http://127.0.0.1:9", read=1)
    with pytest.raises(ServerError, match=r"127\.0\.0\.1:9 cannot be reached") as told:
        gone.translate(["It rained."])
    assert told.value.advice


def _silent(seconds):
    return lambda handler: time.sleep(seconds)


def test_a_silent_server_is_not_waited_for_for_ever(server):
    server.answers["/translate"] = _silent(2)
    with pytest.raises(ServerError, match=r"within 0\.2 seconds"):
        LibreTranslateEngine(EN_KO, server.url(""), read=0.2).translate(["It rained."])


def test_a_dripping_server_is_not_waited_for_for_ever(server):
    def drip(handler):
        handler.head(200, Content_Length=1000)
        for _ in range(40):
            handler.wfile.write(b" ")
            time.sleep(0.05)

    server.answers["/translate"] = drip
    with pytest.raises(ServerError, match=r"within 0\.6 seconds"):
        LibreTranslateEngine(EN_KO, server.url(""), read=0.3).translate(["It rained."])


def test_a_silent_server_can_be_cancelled(server, engine):
    asked = threading.Event()

    def silent(_handler):
        asked.set()
        time.sleep(2)

    server.answers["/translate"] = silent
    with pytest.raises(CancelledError):
        engine.translate(["It rained."], asked.is_set)


def test_an_address_without_a_scheme_is_the_same_server(server):
    typed = server.url("/").removeprefix("http://")
    engine = LibreTranslateEngine(EN_KO, typed)
    assert engine.translate(["It rained."])[0].target == "<IT RAINED.>"
    assert engine.tag == LibreTranslateEngine(EN_KO, server.url("")).tag


def test_a_server_tells_its_directions_without_hearing_a_text(server):
    assert directions(server.url("")) == [KO_EN, EN_KO]
    assert [path for path, _ in server.requests] == ["/languages"]


@pytest.mark.parametrize(
    ("languages", "pairs"),
    [
        ([{"code": "en"}, {"code": "ko"}], [KO_EN, EN_KO]),
        ([{"code": "en", "targets": ["ko"]}, {"code": "ko", "targets": ["ja"]}], [EN_KO]),
        ([{"code": "en", "targets": ["de"]}], []),
        ([7, None], []),
    ],
)
def test_directions_a_server_lacks_are_not_claimed(server, languages, pairs):
    server.answers["/languages"] = body(json.dumps(languages).encode())
    assert directions(server.url("")) == pairs


def test_directions_of_something_else_are_an_error(server):
    server.answers["/languages"] = body(b'{"ok": true}')
    with pytest.raises(ServerError):
        directions(server.url(""))
