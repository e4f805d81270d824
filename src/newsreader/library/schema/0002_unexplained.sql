-- Which paragraphs wait for their dictionary forms; without it every start would read all texts.
CREATE INDEX paragraph_unexplained ON paragraph (article_id) WHERE lemmas = '';
