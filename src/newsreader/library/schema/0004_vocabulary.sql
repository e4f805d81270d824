-- The words a reader learns: their status, the sentences they were met in, their reviews; and which
-- words stand in which article, so that a list says how much of an article is known.

-- A word that was never met has no row. The key is the dictionary form; the part of speech tells
-- what the word was when it was saved.
CREATE TABLE vocabulary (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),   -- the same in every export
  language TEXT NOT NULL CHECK (language IN ('ko', 'en')),
  lemma TEXT NOT NULL CHECK (lemma <> ''),
  pos TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('1', '2', '3', '4', 'known', 'ignored')),
  meaning TEXT NOT NULL,
  note TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL,                              -- always UTC, so that they sort as text
  UNIQUE (language, lemma)
) STRICT;
CREATE INDEX vocabulary_created ON vocabulary (created, id);
CREATE INDEX vocabulary_modified ON vocabulary (modified, id);
CREATE INDEX vocabulary_status ON vocabulary (status, id);

-- Sentences, as they stood then: title and translation stay when the article goes. Spans are
-- [[start, stop], …] in code points of the sentence.
CREATE TABLE word_context (
  id INTEGER PRIMARY KEY,
  word_id INTEGER NOT NULL REFERENCES vocabulary (id) ON DELETE CASCADE,
  sentence TEXT NOT NULL,
  spans TEXT NOT NULL CHECK (json_valid(spans)),
  translation TEXT NOT NULL,
  grammar TEXT NOT NULL,                               -- what the word is made of there
  article_id INTEGER REFERENCES article (id) ON DELETE SET NULL,
  title TEXT NOT NULL,
  published_at TEXT,
  side TEXT NOT NULL CHECK (side IN ('source', 'target')),
  paragraph INTEGER NOT NULL CHECK (paragraph >= 0),
  start INTEGER NOT NULL CHECK (start >= 0),
  seen_at TEXT NOT NULL,
  UNIQUE (word_id, sentence)
) STRICT;
CREATE INDEX word_context_newest ON word_context (word_id, seen_at, id);
CREATE INDEX word_context_article ON word_context (article_id);

-- When a word comes again; a word that was never reviewed has no row. Moments are µs since 1970.
CREATE TABLE review_state (
  word_id INTEGER PRIMARY KEY REFERENCES vocabulary (id) ON DELETE CASCADE,
  due INTEGER NOT NULL,
  phase INTEGER NOT NULL CHECK (phase IN (1, 2, 3)),
  step INTEGER,
  stability REAL,
  difficulty REAL,
  reviewed INTEGER
) STRICT;
CREATE INDEX review_state_due ON review_state (due);

-- Every review, with what was known before it (JSON, null before the first), to take it back.
CREATE TABLE review (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  word_id INTEGER NOT NULL REFERENCES vocabulary (id) ON DELETE CASCADE,
  grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
  reviewed INTEGER NOT NULL,
  before TEXT NOT NULL CHECK (json_valid(before)),
  status_before TEXT NOT NULL
) STRICT;
CREATE INDEX review_word ON review (word_id);
CREATE INDEX review_reviewed ON review (reviewed);

-- Dictionary forms that stand in articles. The status is that of the vocabulary, NULL for new; it
-- is repeated here so that counting joins numbers only.
CREATE TABLE lemma (
  id INTEGER PRIMARY KEY,
  language TEXT NOT NULL CHECK (language IN ('ko', 'en')),
  text TEXT NOT NULL CHECK (text <> ''),
  status TEXT,
  UNIQUE (language, text)
) STRICT;

-- Where the words to learn stand; names, numbers and function words are left out. `sentence` is
-- the number of the sentence, start and stop are code points of the paragraph.
CREATE TABLE word_place (
  paragraph_id INTEGER NOT NULL REFERENCES paragraph (id) ON DELETE CASCADE,
  sentence INTEGER NOT NULL CHECK (sentence >= 0),
  start INTEGER NOT NULL CHECK (start >= 0),
  stop INTEGER NOT NULL CHECK (stop >= start),
  lemma_id INTEGER NOT NULL REFERENCES lemma (id),
  PRIMARY KEY (paragraph_id, sentence, start)
) STRICT, WITHOUT ROWID;
CREATE INDEX word_place_lemma ON word_place (lemma_id, paragraph_id);

-- Counts of running words, ready for the article list; `new_lemmas` counts different words. An
-- article without a row waits to be looked at.
CREATE TABLE article_words (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  words INTEGER NOT NULL,
  known INTEGER NOT NULL,
  ignored INTEGER NOT NULL,
  new INTEGER NOT NULL,
  new_lemmas INTEGER NOT NULL
) STRICT;

CREATE TRIGGER vocabulary_saved AFTER INSERT ON vocabulary BEGIN
  UPDATE lemma SET status = new.status WHERE language = new.language AND text = new.lemma;
END;
CREATE TRIGGER vocabulary_changed AFTER UPDATE OF status ON vocabulary BEGIN
  UPDATE lemma SET status = new.status WHERE language = new.language AND text = new.lemma;
END;
CREATE TRIGGER vocabulary_removed AFTER DELETE ON vocabulary BEGIN
  UPDATE lemma SET status = NULL WHERE language = old.language AND text = old.lemma;
END;
CREATE TRIGGER lemma_changed AFTER UPDATE OF status ON lemma WHEN old.status IS NOT new.status BEGIN
  UPDATE article_words SET
    known = known + p.places * ((new.status IS 'known') - (old.status IS 'known')),
    ignored = ignored + p.places * ((new.status IS 'ignored') - (old.status IS 'ignored')),
    new = new + p.places * ((new.status IS NULL) - (old.status IS NULL)),
    new_lemmas = new_lemmas + (new.status IS NULL) - (old.status IS NULL)
  FROM (
    SELECT paragraph_id / 65536 AS article, count(*) AS places FROM word_place
    WHERE lemma_id = new.id GROUP BY paragraph_id / 65536
  ) AS p
  WHERE article_id = p.article;
END;
