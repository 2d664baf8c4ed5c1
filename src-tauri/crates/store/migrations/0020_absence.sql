-- Who is away from a day until a day, and who stands in (a projection).
CREATE TABLE absence (
    absence_id BLOB NOT NULL PRIMARY KEY,
    person_id BLOB NOT NULL,
    to_person BLOB NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    ended INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX absence_by_person ON absence (person_id);
CREATE INDEX absence_by_day ON absence (until_on) WHERE ended = 0;
