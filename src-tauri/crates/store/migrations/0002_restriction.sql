-- Restricted cases: seen by the people named, as though absent for everyone else. All of it is a
-- projection. What is counted, listed and indexed for everyone leaves them out.
CREATE TABLE restriction (
    case_id BLOB NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE restriction_reader (
    case_id BLOB NOT NULL REFERENCES restriction (case_id),
    person_id BLOB NOT NULL,
    PRIMARY KEY (case_id, person_id)
) STRICT, WITHOUT ROWID;

-- Events of restricted cases, their files and their notes.
CREATE TABLE restricted_event (
    seq INTEGER NOT NULL,
    case_id BLOB NOT NULL,
    PRIMARY KEY (seq, case_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX restricted_event_by_case ON restricted_event (case_id);

-- What each case adds to the counts of `tally`: the one definition of what they mean.
CREATE VIEW case_share AS
SELECT case_id, 'case' AS name, 1 AS n FROM case_line
UNION ALL SELECT case_id, 'case ' || stage, 1 FROM case_line
UNION ALL SELECT case_id, 'reader ' || lower(hex(second_reader)), 1 FROM case_line
    WHERE +second_reader IS NOT NULL
UNION ALL SELECT case_id, 'note', 1 FROM note_line;

UPDATE tally SET name = replace(name, '-', '') WHERE name LIKE 'reader %';

-- The restricted case that a document belongs to; NULL for every other. Restricted documents have
-- an index of their own, so that they weigh nothing in the order of what others find.
ALTER TABLE doc ADD COLUMN restricted_case BLOB;

DROP VIEW doc_words;
CREATE VIEW doc_words AS
SELECT doc.doc_id AS doc_id, doc.number AS number, doc.title AS title, doc.names AS names,
       coalesce(text.words, doc.words) AS words
FROM doc LEFT JOIN text ON text.text_id = doc.text_id
WHERE doc.restricted_case IS NULL;

CREATE VIEW restricted_words AS
SELECT doc.doc_id AS doc_id, doc.number AS number, doc.title AS title, doc.names AS names,
       coalesce(text.words, doc.words) AS words
FROM doc LEFT JOIN text ON text.text_id = doc.text_id
WHERE doc.restricted_case IS NOT NULL;

CREATE VIRTUAL TABLE restricted_fts USING fts5 (
    number, title, names, words,
    content = 'restricted_words', content_rowid = 'doc_id', tokenize = 'snow'
);
INSERT INTO restricted_fts (restricted_fts, rank) VALUES ('secure-delete', 1);
