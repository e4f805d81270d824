"""Text as language: which one, its sentences, its words, and Korean explained in context."""
