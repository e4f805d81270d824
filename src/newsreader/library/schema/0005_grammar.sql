-- Where constructions of grammar stand, so that a grammar page lists its examples without the
-- analyser. `construction` is the key of the table of constructions, which never changes;
-- `sentence` is the number of the sentence, start and stop are code points of the paragraph.
CREATE TABLE construction_place (
  construction TEXT NOT NULL CHECK (construction <> ''),
  paragraph_id INTEGER NOT NULL REFERENCES paragraph (id) ON DELETE CASCADE,
  start INTEGER NOT NULL CHECK (start >= 0),
  stop INTEGER NOT NULL CHECK (stop >= start),
  sentence INTEGER NOT NULL CHECK (sentence >= 0),
  PRIMARY KEY (construction, paragraph_id, start)
) STRICT, WITHOUT ROWID;
CREATE INDEX construction_place_paragraph ON construction_place (paragraph_id);

-- Which articles were looked through, and by which rules: after the rules change, the places found
-- by the old ones are found anew.
CREATE TABLE article_grammar (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  rules TEXT NOT NULL
) STRICT;
