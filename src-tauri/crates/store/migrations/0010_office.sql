-- What the office settled about itself, by field, as JSON (a projection).
CREATE TABLE office_setting (
    field TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Days when the office is closed by its own decision (a projection).
CREATE TABLE office_closure (
    on_day TEXT NOT NULL PRIMARY KEY,
    fr TEXT NOT NULL,
    en TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Packs put in force, from which day of receipt (a projection).
CREATE TABLE pack_force (
    pack_id TEXT NOT NULL,
    from_on TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (pack_id, from_on)
) STRICT, WITHOUT ROWID;

-- Terms of the office's glossary: added, or of the program and corrected or retired (a projection).
CREATE TABLE term (
    term_id BLOB NOT NULL PRIMARY KEY,
    fr TEXT NOT NULL,
    en TEXT NOT NULL,
    domain TEXT NOT NULL,
    source TEXT NOT NULL,
    certainty TEXT NOT NULL,
    retired INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The journal read newest first, whole, by noun or by person.
CREATE INDEX event_by_instant ON event (at);
CREATE INDEX event_by_noun ON event (noun, at);
CREATE INDEX event_by_person ON event (by_person, at);
