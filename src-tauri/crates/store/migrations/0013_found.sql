-- By what filters find each case (a projection): its terms and its people, as JSON. `doc_id` is that
-- of its document, so that a filter and the words of a text meet.
CREATE TABLE case_found (
    case_id BLOB NOT NULL PRIMARY KEY,
    doc_id INTEGER NOT NULL,
    terms TEXT NOT NULL,
    parties TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX case_found_by_doc ON case_found (doc_id);

-- Under each term, the documents of the cases that have it and are not restricted, 4,096 to a row
-- (a projection). `name` tells apart the writings that share a word; it is empty for other terms.
CREATE TABLE found_set (
    term TEXT NOT NULL,
    name TEXT NOT NULL,
    block INTEGER NOT NULL,
    docs BLOB NOT NULL,
    PRIMARY KEY (term, name, block)
) STRICT, WITHOUT ROWID;

-- Cases of before: their terms are written when the vault is next opened.
INSERT INTO alike_due (case_id) SELECT case_id FROM case_line WHERE true ON CONFLICT DO NOTHING;
