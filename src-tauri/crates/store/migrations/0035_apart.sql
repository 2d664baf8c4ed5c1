-- What people did apart on the letters, pieces, volumes and originals of a case, and on its review, is
-- counted among its conflicts: where several machines wrote, the cases that two of them touched are read
-- again.
INSERT INTO alike_due (case_id)
    SELECT event_subject.subject FROM event_subject
    JOIN event ON event.seq = event_subject.seq
    WHERE event_subject.noun = 'case' AND (SELECT count(*) FROM device) > 1
    GROUP BY event_subject.subject HAVING count(DISTINCT event.device_id) > 1
    ON CONFLICT DO NOTHING;
