-- Two machines: one order of the journal, what people set apart, and what each machine holds.

-- The order of the journal is (hlc, device_id, device_seq), the same on every machine.
DROP INDEX event_by_clock;
CREATE INDEX event_by_order ON event (hlc, device_id, device_seq);

-- Open conflicts of a case and of a note.
ALTER TABLE case_line ADD COLUMN conflicts INTEGER NOT NULL DEFAULT 0;
CREATE INDEX case_by_conflict ON case_line (sort_key, case_id) WHERE conflicts > 0;
ALTER TABLE note_line ADD COLUMN conflicts INTEGER NOT NULL DEFAULT 0;
DROP VIEW case_share;
CREATE VIEW case_share AS
SELECT case_id, 'case' AS name, 1 AS n FROM case_line
UNION ALL SELECT case_id, 'case ' || stage, 1 FROM case_line
UNION ALL SELECT case_id, 'reader ' || lower(hex(second_reader)), 1 FROM case_line
    WHERE +second_reader IS NOT NULL
UNION ALL SELECT case_id, 'conflict', 1 FROM case_line WHERE conflicts > 0
UNION ALL SELECT case_id, 'note', 1 FROM note_line;

-- The last change of a note is dated by the clock of its event, not by its place in this vault.
ALTER TABLE note_line RENAME COLUMN seq TO hlc;
CREATE INDEX note_by_conflict ON note_line (hlc) WHERE conflicts > 0;
UPDATE note_line SET hlc = (SELECT event.hlc FROM event WHERE event.seq = note_line.hlc);

-- A case may be filed twice, apart: a person then keeps one file. Records are in the order of the
-- journal.
CREATE TABLE file_2 (
    file_id BLOB NOT NULL PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    series TEXT NOT NULL,
    title TEXT NOT NULL,
    case_id BLOB NOT NULL,
    kept INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE record_2 (
    record_id BLOB NOT NULL PRIMARY KEY,
    file_id BLOB NOT NULL REFERENCES file_2 (file_id),
    hlc INTEGER NOT NULL,
    title TEXT NOT NULL,
    origin TEXT NOT NULL,
    blob_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    original_name TEXT NOT NULL,
    filed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO file_2 (file_id, number, series, title, case_id, kept)
SELECT file_id, number, series, title, case_id, 1 FROM file;

INSERT INTO record_2 (record_id, file_id, hlc, title, origin, blob_id, sha256, size, media_type,
    original_name, filed_at)
SELECT record_id, file_id, (SELECT event.hlc FROM event WHERE event.seq = record.seq), title,
    origin, blob_id, sha256, size, media_type, original_name, filed_at FROM record;

DROP TABLE record;
DROP TABLE file;
ALTER TABLE file_2 RENAME TO file;
ALTER TABLE record_2 RENAME TO record;
CREATE INDEX file_by_case ON file (case_id);
CREATE INDEX record_by_file ON record (file_id, hlc, record_id);

-- Other machines: how far each held every chain when it last wrote to this one, and what was
-- prepared for it. Of this copy, never journaled; chains as JSON, {device: sequence}.
CREATE TABLE peer (
    device_id BLOB NOT NULL PRIMARY KEY REFERENCES device (device_id),
    holds TEXT NOT NULL,
    taken_at TEXT,
    prepared TEXT,
    prepared_at TEXT
) STRICT, WITHOUT ROWID;
