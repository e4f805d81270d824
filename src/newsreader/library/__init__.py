"""The reader's library on disk; all its SQL lives here."""
