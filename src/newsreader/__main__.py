"""The program's entry: a command goes to the headless door, everything else opens the window."""

import sys


def main() -> None:
    """Run what the command line asks for and exit with its code."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # the Korean analyser is a spawned process
    few_threads()
    arguments = sys.argv[1:]
    sys.exit(_door(arguments))


def _door(arguments: list[str]) -> int:
    from newsreader.cli.verbs import asks_for_command

    if asks_for_command(arguments):
        from newsreader.cli.main import run

        return run(arguments)
    hurry()
    from newsreader import app

    return app.main(arguments)


def few_threads() -> None:
    """Keep numpy from starting a thread for each core, which must be said before it is loaded."""
    from newsreader.translation.engines.student import blas

    blas.one_thread()


def hurry() -> None:
    """Put off looking for garbage until the window is up: loading makes none of it."""
    import gc

    gc.disable()


if __name__ == "__main__":
    main()
