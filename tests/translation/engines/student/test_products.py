import weakref

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tools.grammar_pairs import make

from newsreader.model.cancelling import never
from newsreader.translation.engines.student.files import find_files
from newsreader.translation.engines.student.model import StudentModel
from newsreader.translation.engines.student.products import PANEL, Panels, Whole, fastest_form


@given(
    count=st.integers(0, 70),
    height=st.integers(1, 40) | st.sampled_from([64, 384, 512, 521, 1024, 1536]),
    columns=st.integers(1, 3 * PANEL),
    seed=st.integers(0, 99),
)
def test_both_forms_give_the_product(count, height, columns, seed):
    random = np.random.default_rng(seed)
    rows = random.normal(size=(count, height)).astype(np.float32)
    matrix = random.normal(size=(height, columns)).astype(np.float32)
    wanted = rows.astype(np.float64) @ matrix
    for form in (Whole, Panels):
        made = form(matrix).times(rows)
        assert made.dtype == np.float32
        assert made.shape == wanted.shape
        assert made == pytest.approx(wanted, abs=1e-3)


@pytest.mark.parametrize("form", [Whole, Panels])
@pytest.mark.parametrize("order", ["C", "F"])
def test_the_numbers_of_a_matrix_may_have_8_bits_and_any_order(form, order):
    matrix = np.random.default_rng(1).integers(-127, 128, (40, PANEL + 6), np.int8)
    rows = np.eye(len(matrix), dtype=np.float32)
    assert (form(np.array(matrix, order=order)).times(rows) == matrix).all()


@pytest.mark.parametrize("columns", [2 * PANEL, 2 * PANEL + 5])
def test_a_matrix_in_panels_is_not_kept_as_a_whole_besides(columns):
    matrix = np.ones((32, columns), np.float32)
    kept = weakref.ref(matrix)
    panels = Panels(matrix)
    del matrix
    assert kept() is None
    assert panels.times(np.ones((1, 32), np.float32)).tolist() == [[32.0] * columns]


def test_one_of_the_forms_is_chosen():
    assert fastest_form() in (Whole, Panels)


@pytest.mark.parametrize("beam", [1, 3])
def test_a_student_writes_the_same_with_either_form(ko_en, beam):
    files = find_files(ko_en.folder)
    korean = [one.texts[0] for one in make(80, seed=99)]
    whole, panels = (
        StudentModel(ko_en.folder, files, form).translate(korean, beam, never)
        for form in (Whole, Panels)
    )
    assert whole == panels
