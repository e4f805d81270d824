import os
import signal
import subprocess
import sys
import threading
from importlib.metadata import version

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.errors import AnalyserError
from newsreader.language.base import ANALYSER
from newsreader.language.korean import KoreanAnalyser
from newsreader.model.span import Span
from tests.language.contract import AnalyserContract, assert_whole, segmented

pytestmark = pytest.mark.slow

ODD = [
    "각\u200b국",
    "ᄒ",
    "\u0301",
    "\xa0",
    "\t",
    " ",
    "\n",
    "\x00",
    "\ud800",
    "👨‍👩‍👧",
    "ㄹ",
    "㈜한빛",
]
MORE = ["조 워럴", "3.5%", "𠮷野家", "…", "(끝)", "해줬다", "예뻐졌다"]
PIECES = st.sampled_from(
    [
        "결정했다",
        "열린다고",
        "與野는",
        "北 미사일",
        "😀",
        "U.S.와",
        "1조 2천억",
        "”고",
        "가",
        "다",
        *ODD,
        *MORE,
    ]
)
TEXTS = st.one_of(
    st.lists(PIECES, max_size=15).map("".join),
    st.text(st.characters(codec="utf-8"), max_size=40),
    st.text("가나다했ㄹ 는\u1100\u1161\u11a8\u200b\u3164", max_size=30),
)


class TestKoreanAnalyser(AnalyserContract):
    @pytest.fixture
    def analyser(self, korean):
        return korean

    @given(text=TEXTS)
    @settings(
        max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    def test_any_text_is_explained_without_being_altered(self, analyser, text):
        span = (Span(0, len(text)),)
        (analysis,) = analyser.analyse([(text, span)])
        assert_whole(text, analysis)

    def test_every_morpheme_is_named_in_both_languages(self, analyser):
        (analysis,) = analyser.analyse(
            segmented(
                "정부는 재검토하겠다며 학생들에게 3.5%를 조용히 나눠 줬다고 美 언론이 전했다."
            )
        )
        for word in analysis.eojeols:
            for morpheme in word.morphemes:
                assert morpheme.name
                assert morpheme.name_ko
                assert morpheme.explanation

    def test_a_name_seen_whole_mends_the_sentence_that_splits_it(self, analyser):
        split = "정경두 장관은 떠났다."
        alone, *_ = analyser.analyse(segmented(split))
        assert alone.eojeols[0].lemma == "정경두"
        assert len(alone.eojeols[0].morphemes) == 2
        known, *_ = analyser.analyse(segmented(split, "정경두 국방장관은 방콕에서 만났다."))
        assert [(m.form, m.tag) for m in known.eojeols[0].morphemes] == [("정경두", "NNP")]

    def test_a_close_second_reading_is_shown(self, analyser):
        (analysis,) = analyser.analyse(segmented("배가 불렀다."))
        word = analysis.eojeols[1]
        readings = [(reading.lemma, reading.pos) for reading in word.alternatives]
        assert (word.pos, readings) == ("verb", [("부르다", "adjective")])

    def test_the_analyser_is_named_after_the_kiwi_it_runs(self, analyser):
        (analysis,) = analyser.analyse(segmented("비가 왔다."))
        assert analysis.analyser == ANALYSER
        assert ANALYSER.startswith(f"kiwi-{version('kiwipiepy')}/")


ORPHANING = """
import os, signal
from newsreader.language.korean import KoreanAnalyser
if __name__ == "__main__":
    analyser = KoreanAnalyser()
    list(analyser.analyse([("비가 왔다.", ())]))
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_the_process_does_not_outlive_a_killed_program(tmp_path):
    program = tmp_path / "program.py"
    program.write_text(ORPHANING, encoding="utf-8")
    # The worker holds the same pipe, so its end is the end of both.
    ended = subprocess.run(
        [sys.executable, program], check=False, stdout=subprocess.PIPE, timeout=60
    )
    assert ended.returncode == -signal.SIGKILL


LONG = [f"{number}번째 문단이다. 회담이 열린다고 정부가 밝혔다." for number in range(600)]


def test_a_killed_process_is_replaced_and_the_work_goes_on():
    analyser = KoreanAnalyser()
    try:
        analyses = analyser.analyse(segmented(*LONG))
        found = [next(analyses)]
        first_process = analyser.process_id()
        assert first_process is not None
        os.kill(first_process, signal.SIGKILL)
        found.extend(analyses)
        assert [a.eojeols[0].surface for a in found] == [f"{n}번째" for n in range(600)]
        assert analyser.process_id() != first_process
    finally:
        analyser.close()


def test_closing_ends_the_process_while_it_works():
    analyser = KoreanAnalyser()
    analyser.warm()
    process = analyser.process_id()
    assert process is not None
    raised = []

    def work():
        try:
            list(analyser.analyse(segmented(*LONG)))
        except AnalyserError as error:
            raised.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    analyser.close()
    analyser.close()
    thread.join(timeout=30)
    assert not thread.is_alive()
    assert len(raised) == 1
    assert analyser.process_id() is None


def test_a_closed_analyser_says_so():
    analyser = KoreanAnalyser()
    analyser.close()
    with pytest.raises(AnalyserError):
        list(analyser.analyse(segmented("비가 왔다.")))
