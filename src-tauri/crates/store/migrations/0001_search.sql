-- What search knows of each case, record and note (a projection). The words of a case are not
-- stored again: `text_id` points to them. `doc_id` grows with entry: newest first is its order.
CREATE TABLE doc (
    doc_id INTEGER NOT NULL PRIMARY KEY,
    noun TEXT NOT NULL,
    id BLOB NOT NULL,
    open_id BLOB NOT NULL,
    on_day TEXT NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    names TEXT NOT NULL,
    text_id BLOB,
    words TEXT NOT NULL,
    UNIQUE (noun, id)
) STRICT;

CREATE VIEW doc_words AS
SELECT doc.doc_id AS doc_id, doc.number AS number, doc.title AS title, doc.names AS names,
       coalesce(text.words, doc.words) AS words
FROM doc LEFT JOIN text ON text.text_id = doc.text_id;

CREATE VIRTUAL TABLE doc_fts USING fts5 (
    number, title, names, words,
    content = 'doc_words', content_rowid = 'doc_id', tokenize = 'snow'
);
INSERT INTO doc_fts (doc_fts, rank) VALUES ('secure-delete', 1);
INSERT INTO doc_fts (doc_fts, rank) VALUES ('rank', 'bm25(10.0, 5.0, 3.0, 1.0)');
