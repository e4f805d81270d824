"""Sentences become target sentences, by engines."""
