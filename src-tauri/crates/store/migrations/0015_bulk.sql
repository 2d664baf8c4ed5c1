-- The last act of each person on many cases: never journaled, and of this machine. What it did is in
-- the journal, case by case; this says what is left, what could not be done, and what to take back.
CREATE TABLE bulk (
    person_id BLOB NOT NULL PRIMARY KEY,
    act TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Its cases. `state`: waiting, done, refused, taken_back. `event_id` is that of the act, once done;
-- `error` is why it was not, as JSON.
CREATE TABLE bulk_case (
    person_id BLOB NOT NULL,
    rank INTEGER NOT NULL,
    case_id BLOB NOT NULL,
    state TEXT NOT NULL,
    event_id BLOB,
    error TEXT,
    PRIMARY KEY (person_id, rank)
) STRICT, WITHOUT ROWID;

CREATE INDEX bulk_case_by_state ON bulk_case (person_id, state, rank);

-- Views that people keep under a name (a projection).
CREATE TABLE saved_view (
    person_id BLOB NOT NULL,
    view_id BLOB NOT NULL,
    view TEXT NOT NULL,
    PRIMARY KEY (person_id, view_id)
) STRICT, WITHOUT ROWID;
