-- Backups of this vault by this machine that were written and read back whole: never journaled.
CREATE TABLE backup (
    made_at TEXT NOT NULL PRIMARY KEY,
    person_id BLOB NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
