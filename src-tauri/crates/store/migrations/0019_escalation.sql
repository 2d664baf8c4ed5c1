-- Questions of principle, and the rulings on them, by the place where a ruling is found (a
-- projection): `ruled` is NULL as long as none stands.
CREATE TABLE escalation (
    escalation_id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    asked_by BLOB NOT NULL,
    asked_at TEXT NOT NULL,
    question TEXT NOT NULL,
    open INTEGER NOT NULL,
    place INTEGER NOT NULL,
    ruled TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX escalation_by_case ON escalation (case_id);
CREATE INDEX escalation_open ON escalation (asked_at, escalation_id) WHERE open = 1;
CREATE INDEX escalation_by_place ON escalation (place, escalation_id) WHERE ruled IS NOT NULL;
