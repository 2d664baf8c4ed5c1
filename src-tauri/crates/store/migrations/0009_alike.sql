-- Clues that two cases tell of one event, by the hash of each clue; what people said of two cases.
CREATE TABLE alike (
    key INTEGER NOT NULL,
    case_id BLOB NOT NULL,
    clue INTEGER NOT NULL,
    PRIMARY KEY (key, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX alike_by_case ON alike (case_id);

CREATE TABLE case_relation (
    case_id BLOB NOT NULL,
    other_id BLOB NOT NULL,
    relation TEXT NOT NULL,
    PRIMARY KEY (case_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_relation_by_other ON case_relation (other_id);

-- Cases of before, whose clues are written when the vault is next opened.
CREATE TABLE alike_due (
    case_id BLOB NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO alike_due (case_id) SELECT case_id FROM case_line;
