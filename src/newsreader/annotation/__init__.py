"""Spans become selectors, and selectors spans again."""
