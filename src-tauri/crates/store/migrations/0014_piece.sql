-- Pieces that a case awaits and that somebody meant to ask for again, by day. A projection.
CREATE TABLE piece_chase (
    case_id BLOB NOT NULL,
    piece TEXT NOT NULL,
    name TEXT,
    chase_on TEXT NOT NULL,
    PRIMARY KEY (case_id, piece)
) STRICT, WITHOUT ROWID;
CREATE INDEX piece_chase_by_day ON piece_chase (chase_on, case_id, piece);
