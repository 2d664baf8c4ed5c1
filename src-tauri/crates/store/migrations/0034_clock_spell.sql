-- What is done to one clock of a rule moves that clock alone: the cases of which something was done to a
-- clock are read again.
INSERT INTO alike_due (case_id) SELECT DISTINCT case_id FROM case_clock
    WHERE json_extract(clock, '$.course') IS NOT NULL ON CONFLICT DO NOTHING;
