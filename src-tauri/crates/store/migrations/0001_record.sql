-- Files of the records room (a projection).
CREATE TABLE file (
    file_id BLOB NOT NULL PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    series TEXT NOT NULL,
    title TEXT NOT NULL,
    case_id BLOB NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

-- Records filed in them (a projection). `seq` is the event that filed it.
CREATE TABLE record (
    record_id BLOB NOT NULL PRIMARY KEY,
    file_id BLOB NOT NULL REFERENCES file (file_id),
    seq INTEGER NOT NULL,
    title TEXT NOT NULL,
    origin TEXT NOT NULL,
    blob_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    original_name TEXT NOT NULL,
    filed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX record_by_file ON record (file_id, seq);

-- Sealed attachments that a row names, with the number of names (a projection).
CREATE TABLE blob (
    blob_id TEXT NOT NULL PRIMARY KEY,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    uses INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
