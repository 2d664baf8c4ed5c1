-- What each case brings to reports, as JSON (a projection).
CREATE TABLE case_figure (
    case_id BLOB NOT NULL PRIMARY KEY,
    figure TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Published reports (a projection); `published` is all that one rests on and says, as JSON.
CREATE TABLE report_line (
    report_id BLOB NOT NULL PRIMARY KEY,
    hlc INTEGER NOT NULL,
    published_at TEXT NOT NULL,
    by_person BLOB NOT NULL,
    published TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX report_by_time ON report_line (hlc DESC, report_id);
