-- What was decided on each ground, for the cases that come after (a projection): `place` is the hash of
-- the kind, the regime, the ground and the type. The keys are those under which one is looked up.
CREATE TABLE precedent (
    place INTEGER NOT NULL,
    case_id BLOB NOT NULL,
    decided TEXT NOT NULL,
    profile TEXT NOT NULL,
    PRIMARY KEY (place, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX precedent_by_case ON precedent (case_id);

CREATE TABLE precedent_key (
    key INTEGER NOT NULL,
    case_id BLOB NOT NULL,
    weight INTEGER NOT NULL,
    PRIMARY KEY (key, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX precedent_key_by_case ON precedent_key (case_id);

-- Cases of before: what they bring is written when the vault is next opened.
INSERT INTO alike_due (case_id) SELECT case_id FROM case_line WHERE true ON CONFLICT DO NOTHING;
