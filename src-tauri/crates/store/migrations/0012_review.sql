-- Directions of review panels that are not done, with the day by which they are wanted (a projection).
CREATE TABLE review_direction (
    case_id BLOB NOT NULL,
    line BLOB NOT NULL,
    due_on TEXT NOT NULL,
    recipient TEXT NOT NULL,
    what TEXT NOT NULL,
    PRIMARY KEY (case_id, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_direction_by_due ON review_direction (due_on);
