-- Who looks after each case; NULL when nobody does.
ALTER TABLE case_line ADD COLUMN assignee BLOB;
CREATE INDEX case_by_assignee ON case_line (assignee, sort_key, case_id)
    WHERE assignee IS NOT NULL AND stage <> 'closed';
CREATE INDEX case_unassigned ON case_line (sort_key, case_id)
    WHERE assignee IS NULL AND stage <> 'closed';

-- Cases that are not closed, by who looks after them (x'' for nobody) and the day of their next open
-- deadline ('' for none): what each person has to do (a projection).
CREATE TABLE workload_day (
    person_id BLOB NOT NULL,
    due_on TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (person_id, due_on)
) STRICT, WITHOUT ROWID;

-- What each case adds to `workload_day`: the one definition of what it means.
CREATE VIEW case_work AS
SELECT case_id, coalesce(assignee, x'') AS person_id, coalesce(next_due_on, '') AS due_on
FROM case_line WHERE stage <> 'closed';

INSERT INTO workload_day (person_id, due_on, n)
SELECT person_id, due_on, count(*) FROM case_work
WHERE case_id NOT IN (SELECT case_id FROM restriction) GROUP BY person_id, due_on;
