"""Lemmas become entries."""
