"""Formats of dictionary files, behind one Protocol."""
