-- What a person may do with the vault, their public keys, and the keys that name things.

ALTER TABLE person ADD COLUMN state TEXT NOT NULL DEFAULT 'active';

-- Keys to which something may be sealed for a person (a projection).
CREATE TABLE person_key (
    person_id BLOB NOT NULL,
    public_key TEXT NOT NULL,
    PRIMARY KEY (person_id, public_key)
) STRICT, WITHOUT ROWID;

-- The recovery sheet in force (a projection; one row at most).
CREATE TABLE recovery_sheet (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    sheet TEXT NOT NULL,
    drawn_by BLOB NOT NULL,
    drawn_at TEXT NOT NULL
) STRICT;

-- When a person last signed in on this copy of the vault; not an event.
CREATE TABLE sign_in (
    person_id BLOB NOT NULL PRIMARY KEY,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Keys that name attachments and texts. They stay when the vault's key is drawn anew, or every
-- name in the journal would change.
CREATE TABLE naming_key (
    name TEXT NOT NULL PRIMARY KEY,
    secret BLOB NOT NULL
) STRICT, WITHOUT ROWID;
