-- The library: articles a reader keeps, where the reader is in them, their translations and what
-- was marked. Moments are ISO 8601 text with their zone, so that a story keeps the time its page
-- gave; `listed_at` is the same moment as a number, because text in different zones does not sort.

-- What the article list shows. Bodies are apart, so that a list never reads them.
-- AUTOINCREMENT: people write ids down, so the id of a purged article never means another one.
CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),  -- the same in every export
  url TEXT NOT NULL,
  outlet TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('ko', 'en')),
  title TEXT NOT NULL,
  byline TEXT NOT NULL,
  dateline TEXT NOT NULL,
  section TEXT NOT NULL,
  published_at TEXT,
  added_at TEXT NOT NULL,
  excerpt TEXT NOT NULL,
  text_sha256 BLOB NOT NULL CHECK (length(text_sha256) = 32)
) STRICT;

-- The same text in the same language is one article, however often it is imported.
CREATE UNIQUE INDEX article_text ON article (language, text_sha256);

-- The bytes an article was read from, kept so that a better importer can read them again.
CREATE TABLE source (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  media_type TEXT NOT NULL,
  name TEXT NOT NULL,
  url TEXT NOT NULL,
  packed BLOB NOT NULL                                -- zlib
) STRICT;

-- What changes while reading. Narrow, so that marking everything read is quick; it repeats the
-- language and the moment of the article, so that counting and listing never touch `article`.
CREATE TABLE article_state (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language IN ('ko', 'en')),
  listed_at INTEGER NOT NULL,                         -- published or else added, µs since 1970
  read INTEGER NOT NULL DEFAULT 0 CHECK (read IN (0, 1)),
  starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
  deleted_at TEXT,                                    -- deleted is hidden until it is purged
  paragraph INTEGER NOT NULL DEFAULT 0 CHECK (paragraph >= 0),
  fraction REAL NOT NULL DEFAULT 0 CHECK (fraction BETWEEN 0 AND 1),
  opened_at TEXT
) STRICT;
CREATE INDEX article_state_listed ON article_state (listed_at, article_id, language)
  WHERE deleted_at IS NULL;
CREATE INDEX article_state_unread ON article_state (listed_at, article_id, language)
  WHERE deleted_at IS NULL AND read = 0;
CREATE INDEX article_state_starred ON article_state (listed_at, article_id, language)
  WHERE deleted_at IS NULL AND starred = 1;
CREATE INDEX article_state_deleted ON article_state (deleted_at) WHERE deleted_at IS NOT NULL;

-- The id holds the article and the place in it, so that a search hit names its article without
-- reading the paragraph. `kind` has no list of values: a new kind must not rebuild this table.
CREATE TABLE paragraph (
  id INTEGER PRIMARY KEY CHECK (id = article_id * 65536 + ord),
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL CHECK (ord BETWEEN 0 AND 65535),
  kind TEXT NOT NULL CHECK (kind <> ''),
  language TEXT NOT NULL CHECK (language IN ('ko', 'en')),
  text TEXT NOT NULL,
  lemmas TEXT NOT NULL DEFAULT ''                     -- dictionary forms, separated by spaces
) STRICT;
CREATE INDEX paragraph_article ON paragraph (article_id);

-- Offsets are code points of the paragraph's text.
CREATE TABLE sentence (
  paragraph_id INTEGER NOT NULL REFERENCES paragraph (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL CHECK (ord >= 0),
  start INTEGER NOT NULL CHECK (start >= 0),
  stop INTEGER NOT NULL CHECK (stop >= start),
  PRIMARY KEY (paragraph_id, ord)
) STRICT, WITHOUT ROWID;

-- Annotations, alignments and translations point into text and sentences, so neither may change.
CREATE TRIGGER paragraph_stays BEFORE UPDATE OF text, article_id, ord ON paragraph BEGIN
  SELECT RAISE(ABORT, 'the text of a paragraph never changes');
END;
CREATE TRIGGER sentence_stays BEFORE UPDATE ON sentence BEGIN
  SELECT RAISE(ABORT, 'a sentence never changes');
END;

-- A translation that came with its article. Spans are [[start, stop], …]; the source side has its
-- own, because a translation may group sentences otherwise than this library does.
CREATE TABLE given_translation (
  paragraph_id INTEGER PRIMARY KEY REFERENCES paragraph (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  source_sentences TEXT NOT NULL CHECK (json_valid(source_sentences)),
  target_sentences TEXT NOT NULL CHECK (json_valid(target_sentences)),
  beads TEXT NOT NULL CHECK (json_valid(beads)),      -- [[[source …], [target …], score], …]
  scores TEXT NOT NULL CHECK (json_valid(scores)),
  origin TEXT NOT NULL
) STRICT;

-- Sentences that were translated before, by anything that made them. No article: the same sentence
-- is translated once.
CREATE TABLE translation (
  text_key BLOB NOT NULL,
  source_language TEXT NOT NULL CHECK (source_language IN ('ko', 'en')),
  target_language TEXT NOT NULL CHECK (target_language IN ('ko', 'en')),
  engine TEXT NOT NULL,
  model TEXT NOT NULL,
  options TEXT NOT NULL,
  text TEXT NOT NULL,
  score REAL,
  made_at TEXT NOT NULL,                              -- always UTC, so that it sorts as text
  PRIMARY KEY (text_key, source_language, target_language, engine, model, options),
  CHECK (source_language <> target_language)
) STRICT, WITHOUT ROWID;

-- Highlights and notes. `start` and `stop` are the W3C TextPosition, `exact`, `prefix` and `suffix`
-- the TextQuote. The place is a number, not a paragraph id: on the target side, and for orphans,
-- it may point at text that is not stored.
CREATE TABLE annotation (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  paragraph INTEGER NOT NULL CHECK (paragraph >= 0),
  side TEXT NOT NULL CHECK (side IN ('source', 'target')),
  start INTEGER NOT NULL CHECK (start >= 0),
  stop INTEGER NOT NULL CHECK (stop >= start),
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  colour TEXT NOT NULL CHECK (colour IN ('yellow', 'green', 'blue', 'pink')),
  body TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  orphan INTEGER NOT NULL DEFAULT 0 CHECK (orphan IN (0, 1)),
  deleted_at TEXT
) STRICT;
CREATE INDEX annotation_article ON annotation (article_id, paragraph);
CREATE INDEX annotation_deleted ON annotation (deleted_at) WHERE deleted_at IS NOT NULL;

-- One index over the text and the lemmas: Korean words carry their particles, so 반도체 is found in
-- 반도체의 as a lemma; a name the analyser cut wrongly is found as the beginning of a written word.
CREATE VIRTUAL TABLE search USING fts5(
  text, lemmas,
  content = 'paragraph', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER paragraph_inserted AFTER INSERT ON paragraph BEGIN
  INSERT INTO search (rowid, text, lemmas) VALUES (new.id, new.text, new.lemmas);
END;
CREATE TRIGGER paragraph_deleted AFTER DELETE ON paragraph BEGIN
  INSERT INTO search (search, rowid, text, lemmas)
    VALUES ('delete', old.id, old.text, old.lemmas);
END;
CREATE TRIGGER paragraph_analysed AFTER UPDATE OF lemmas ON paragraph BEGIN
  INSERT INTO search (search, rowid, text, lemmas)
    VALUES ('delete', old.id, old.text, old.lemmas);
  INSERT INTO search (rowid, text, lemmas) VALUES (new.id, new.text, new.lemmas);
END;
