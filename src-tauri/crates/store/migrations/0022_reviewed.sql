-- A report counts the requests for review that were decided: their figures are written anew.
INSERT INTO alike_due (case_id) SELECT case_id FROM case_line WHERE kind = 'review_request'
    ON CONFLICT DO NOTHING;
