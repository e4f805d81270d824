import os
import subprocess
import sys

MODULE = "newsreader.translation.engines.student.blas"


def told(code: str, **environment: str) -> list[str]:
    """Return what a fresh process prints."""
    kept = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**kept, **environment}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout.split()


SHOW = "import os; print(os.environ['OPENBLAS_NUM_THREADS'], os.environ['OMP_NUM_THREADS'])"


def test_numpy_gets_one_thread_unless_the_person_wants_more():
    code = f"from {MODULE} import one_thread; one_thread(); {SHOW}"
    assert told(code) == ["1", "1"]
    assert told(code, OPENBLAS_NUM_THREADS="3") == ["3", "1"]


def test_the_program_says_so_before_numpy_is_loaded():
    code = f"import sys, newsreader.__main__ as m; m.few_threads(); {SHOW}; print(*sys.modules)"
    first, second, *modules = told(code)
    assert (first, second) == ("1", "1")
    assert "numpy" not in modules


def test_an_engine_is_there_without_numpy_until_it_is_needed():
    code = "import sys, newsreader.translation.engines.student.engine; print(*sys.modules)"
    assert "numpy" not in told(code)
