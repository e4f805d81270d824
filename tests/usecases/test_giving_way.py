import threading

from newsreader.usecases.giving_way import Gate, Hold


def test_a_gate_is_closed_as_long_as_one_reason_holds():
    gate = Gate()
    assert not gate.closed
    gate.hold(Hold.READER, True)
    gate.hold(Hold.BATTERY, True)
    gate.hold(Hold.READER, False)
    assert gate.closed
    assert gate.reasons == {Hold.BATTERY}
    gate.hold(Hold.BATTERY, False)
    assert not gate.closed


def test_who_waits_goes_on_when_the_gate_opens():
    gate = Gate()
    gate.hold(Hold.ARTICLE, True)
    threading.Timer(0.05, gate.hold, (Hold.ARTICLE, False)).start()
    gate.wait(60)
    assert not gate.closed


def test_at_an_open_gate_nobody_waits():
    Gate().wait(60)
