-- An import that is not finished, one for each person: never journaled, and of this machine, since
-- it names files outside the vault. `paused` is 1 while the vault is locked under it.
CREATE TABLE import (
    person_id BLOB NOT NULL PRIMARY KEY,
    files INTEGER NOT NULL,
    paused INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Its files that were not received yet.
CREATE TABLE import_path (
    person_id BLOB NOT NULL,
    rank INTEGER NOT NULL,
    path TEXT NOT NULL,
    PRIMARY KEY (person_id, rank)
) STRICT, WITHOUT ROWID;
