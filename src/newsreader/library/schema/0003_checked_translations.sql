-- What makes a translation one that can be checked and corrected: where the engine looked, what the
-- reader put right, and how names and terms are to be translated.

-- [[source start, source stop, target start, target stop, strength], …] in code points of the two
-- sentences; NULL when it was never told.
ALTER TABLE translation ADD COLUMN attention TEXT CHECK (attention IS NULL OR json_valid(attention));

-- What the reader wrote in place of a translation. No article: it holds for the same sentence
-- everywhere. `original` is what stood there before the first change.
CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  text_key BLOB NOT NULL CHECK (length(text_key) = 16),
  source_language TEXT NOT NULL CHECK (source_language IN ('ko', 'en')),
  target_language TEXT NOT NULL CHECK (target_language IN ('ko', 'en')),
  source TEXT NOT NULL,
  text TEXT NOT NULL,
  original TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  UNIQUE (text_key, source_language, target_language),
  CHECK (source_language <> target_language)
) STRICT;

-- The glossary.
CREATE TABLE term (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  source_language TEXT NOT NULL CHECK (source_language IN ('ko', 'en')),
  target_language TEXT NOT NULL CHECK (target_language IN ('ko', 'en')),
  source TEXT NOT NULL CHECK (source <> ''),
  target TEXT NOT NULL CHECK (target <> ''),
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  UNIQUE (source, source_language, target_language),
  CHECK (source_language <> target_language)
) STRICT;
