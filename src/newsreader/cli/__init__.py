"""The headless door: the same use cases as the window, from a terminal.

In: the words after ``newsreader``. Out: an exit code; see ``newsreader.cli.main``.
"""
