"""Newsreader: read the news in Korean and English, side by side, offline."""

__version__ = "0.1.0"
