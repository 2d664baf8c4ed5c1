-- The journal: what everything else is rebuilt from. Never updated; a body may be erased.

-- Machines that write. The first link of a chain (`prev` of its sequence 1) is the hash of this
-- row, so that a changed key or letter breaks the chain.
CREATE TABLE device (
    device_id BLOB NOT NULL PRIMARY KEY,
    letter TEXT NOT NULL UNIQUE,
    public_key BLOB NOT NULL,
    joined_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Headers: no personal text. `seq` is the order in which this vault took them.
CREATE TABLE event (
    seq INTEGER NOT NULL PRIMARY KEY,
    event_id BLOB NOT NULL UNIQUE,
    device_id BLOB NOT NULL REFERENCES device (device_id),
    device_seq INTEGER NOT NULL,
    prev BLOB NOT NULL,
    hash BLOB NOT NULL,
    signature BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    at TEXT NOT NULL,
    by_person BLOB NOT NULL,
    noun TEXT NOT NULL,
    version INTEGER NOT NULL,
    body_hash BLOB NOT NULL,
    UNIQUE (device_id, device_seq)
) STRICT;

CREATE INDEX event_by_clock ON event (hlc);

-- Bodies and their salts, apart, so that they can be erased and the chain still verify.
CREATE TABLE event_body (
    seq INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
    salt BLOB NOT NULL,
    body TEXT NOT NULL
) STRICT;

-- Long texts, stored once; the identifier is a keyed hash of the words.
CREATE TABLE text (
    text_id BLOB NOT NULL PRIMARY KEY,
    words TEXT NOT NULL
) STRICT;

-- Which events speak of what (a projection).
CREATE TABLE event_subject (
    noun TEXT NOT NULL,
    subject BLOB NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (noun, subject, seq)
) STRICT, WITHOUT ROWID;

-- Counts that screens show, so that none is counted on a screen's path (a projection).
CREATE TABLE tally (
    name TEXT NOT NULL PRIMARY KEY,
    n INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Last serial of each kind, year and device (a projection).
CREATE TABLE serial (
    prefix TEXT NOT NULL,
    year INTEGER NOT NULL,
    letter TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (prefix, year, letter)
) STRICT, WITHOUT ROWID;
