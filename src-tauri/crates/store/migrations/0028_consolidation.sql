-- The lead of each case that is consolidated, with who gave it and why (a projection).
CREATE TABLE consolidation (
    case_id BLOB NOT NULL PRIMARY KEY,
    lead_id BLOB NOT NULL,
    by_person BLOB NOT NULL,
    at TEXT NOT NULL,
    reasons TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX consolidation_by_lead ON consolidation (lead_id);

-- Those of before stood among the relations: they are written anew when the vault is next opened.
INSERT INTO alike_due (case_id) SELECT DISTINCT case_id FROM case_relation
    WHERE relation = 'consolidated' ON CONFLICT DO NOTHING;
DELETE FROM case_relation WHERE relation = 'consolidated';
