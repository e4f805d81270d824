"""Sentences become target sentences, by engines.

``base`` says what an engine is, ``engines`` holds them, ``schedule`` decides what is translated
first, ``packages`` gets and keeps model packages.
"""
