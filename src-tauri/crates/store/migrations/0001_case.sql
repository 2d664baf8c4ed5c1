-- Lines of the lists of cases (a projection). NULL only where the domain says that there may be
-- none.
CREATE TABLE case_line (
    case_id BLOB NOT NULL PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    correspondent TEXT,
    kind TEXT NOT NULL,
    stage TEXT NOT NULL,
    regime TEXT NOT NULL,
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    received_on TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    urgent INTEGER NOT NULL,
    flags TEXT NOT NULL,
    next_code TEXT,
    next_due_on TEXT,
    next_target_on TEXT,
    second_reader BLOB,
    filed INTEGER NOT NULL,
    original_sha256 TEXT,
    sort_key TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX case_by_key ON case_line (sort_key, case_id);
CREATE INDEX case_by_stage ON case_line (stage, sort_key, case_id);
CREATE INDEX case_by_reader ON case_line (second_reader, sort_key, case_id)
    WHERE second_reader IS NOT NULL;
CREATE INDEX case_by_original ON case_line (original_sha256)
    WHERE original_sha256 IS NOT NULL;

-- Clocks of the cases (a projection). `due_on` is NULL where the calendar gives no date; `open`
-- is 1 while the act is awaited.
CREATE TABLE case_clock (
    case_id BLOB NOT NULL,
    rank INTEGER NOT NULL,
    code TEXT NOT NULL,
    due_on TEXT,
    target_on TEXT,
    open INTEGER NOT NULL,
    clock TEXT NOT NULL,
    PRIMARY KEY (case_id, rank)
) STRICT, WITHOUT ROWID;

CREATE INDEX clock_by_day ON case_clock (due_on, case_id, rank) WHERE open = 1;

-- Open deadlines of each day (a projection).
CREATE TABLE due_day (
    due_on TEXT NOT NULL PRIMARY KEY,
    n INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
