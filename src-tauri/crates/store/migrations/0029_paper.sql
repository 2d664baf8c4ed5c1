-- Places where the office keeps paper (a projection).
CREATE TABLE location (
    location_id BLOB NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    fr TEXT NOT NULL,
    en TEXT NOT NULL,
    retired INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The paper volumes of files, and where each stands (a projection). `away` is NULL as long as the volume is
-- in its place; `by_day` is the day by which it is due back, or a day long passed where nobody knows where
-- it is.
CREATE TABLE volume (
    case_id BLOB NOT NULL,
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    location_id BLOB,
    by_day TEXT NOT NULL,
    away TEXT,
    PRIMARY KEY (case_id, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX volume_away ON volume (by_day, case_id, number) WHERE away IS NOT NULL;
CREATE INDEX volume_away_by_state ON volume (state, by_day, case_id, number) WHERE away IS NOT NULL;
CREATE INDEX volume_by_location ON volume (location_id, case_id, number)
    WHERE location_id IS NOT NULL;
