"""What the program is about: frozen dataclasses over the standard library alone."""
