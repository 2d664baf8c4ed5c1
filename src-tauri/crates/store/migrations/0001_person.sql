-- People of the office (a projection).
CREATE TABLE person (
    person_id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    lang TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX person_by_name ON person (name, person_id);

-- Half-filled forms: of a person, never journaled.
CREATE TABLE draft (
    person_id BLOB NOT NULL,
    form TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (person_id, form)
) STRICT;
