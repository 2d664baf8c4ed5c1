-- What is awaited of referrals, from whom and by which day (a projection); a day far away stands
-- for none.
CREATE TABLE chase (
    case_id BLOB NOT NULL,
    rank INTEGER NOT NULL,
    owes TEXT NOT NULL,
    service TEXT NOT NULL,
    due_on TEXT NOT NULL,
    awaited TEXT NOT NULL,
    PRIMARY KEY (case_id, rank)
) STRICT, WITHOUT ROWID;

CREATE INDEX chase_by_day ON chase (due_on, case_id, rank);
CREATE INDEX chase_by_owes ON chase (owes, due_on, case_id, rank);
CREATE INDEX chase_by_service ON chase (service, due_on, case_id, rank);
