-- Closed cases that a file holds, with what a disposition asks of them first (a projection).
CREATE TABLE retention (
    case_id BLOB NOT NULL PRIMARY KEY,
    series TEXT NOT NULL,
    closed_at TEXT NOT NULL,
    held INTEGER NOT NULL,
    proposed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX retention_by_closing ON retention (series, closed_at, case_id);
CREATE INDEX retention_proposed ON retention (closed_at, case_id) WHERE proposed = 1;

-- What stays of a file that was disposed of (a projection): no word of anyone.
CREATE TABLE tombstone (
    case_id BLOB NOT NULL PRIMARY KEY,
    event_id BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    at TEXT NOT NULL,
    by_person BLOB NOT NULL,
    number TEXT NOT NULL,
    file_number TEXT NOT NULL,
    tombstone TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tombstone_by_time ON tombstone (hlc DESC, case_id);
CREATE INDEX tombstone_by_number ON tombstone (number);
CREATE INDEX tombstone_by_file ON tombstone (file_number);

-- A long text is erased with the last document that says it.
CREATE INDEX doc_by_text ON doc (text_id) WHERE text_id IS NOT NULL;

-- Cases of before: what a disposition asks of them is written when the vault is next opened.
INSERT INTO alike_due (case_id) SELECT case_id FROM case_line WHERE stage = 'closed' AND filed = 1
    ON CONFLICT DO NOTHING;
