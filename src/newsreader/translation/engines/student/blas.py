"""How many threads numpy's matrix products use.

The matrices of a student are small: more threads would only wait for each other.
"""

import os

_VARIABLES = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")


def one_thread() -> None:
    """Ask for one thread, unless the person asked for another number.

    Works only before numpy is first imported.
    """
    for variable in _VARIABLES:
        os.environ.setdefault(variable, "1")
