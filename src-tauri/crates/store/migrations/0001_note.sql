-- Lines of the lists of notes (a projection). `seq` is the event of the last change.
CREATE TABLE note_line (
    note_id BLOB NOT NULL PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title_fr TEXT NOT NULL,
    title_en TEXT NOT NULL,
    case_id BLOB NOT NULL,
    changed_at TEXT NOT NULL,
    stale INTEGER NOT NULL,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX note_by_change ON note_line (seq);
CREATE INDEX note_by_case ON note_line (case_id, seq);
