"""Small neural models, as Firefox Translations uses them, run with numpy.

``engine.StudentEngine`` is the door; ``files.find_files`` recognises a model's files in a folder.
"""
