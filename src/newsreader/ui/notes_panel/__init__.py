"""The article's highlights and notes."""
