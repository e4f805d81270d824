"""The second opinion: a card under a paragraph with what the other engines make of it."""
