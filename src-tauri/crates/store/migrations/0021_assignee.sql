-- Cases are also found by who looks after them, and by other spellings of the names of their people:
-- the terms of those of before are written when the vault is next opened.
INSERT INTO alike_due (case_id) SELECT case_id FROM case_line WHERE true ON CONFLICT DO NOTHING;
