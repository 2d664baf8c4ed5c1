-- Events whose bodies were erased: the case that each went with, and the note of which it spoke. Of this
-- copy: nothing that is left tells it again. `verify` asks for the tombstone of the case.
CREATE TABLE erased_event (
    seq INTEGER NOT NULL PRIMARY KEY REFERENCES event (seq),
    case_id BLOB NOT NULL,
    note_id BLOB
) STRICT;
CREATE INDEX erased_event_by_case ON erased_event (case_id);
CREATE INDEX erased_event_by_note ON erased_event (note_id) WHERE note_id IS NOT NULL;

-- Of what was erased before, only those who hide it know the case: the others bear none.
INSERT INTO erased_event (seq, case_id)
SELECT event.seq, coalesce(
    (SELECT bound.case_id FROM restricted_event AS bound WHERE bound.seq = event.seq), zeroblob(16)
) FROM event
WHERE NOT EXISTS (SELECT 1 FROM event_body WHERE event_body.seq = event.seq)
AND EXISTS (SELECT 1 FROM tombstone);

-- A disposed case by the digits that end its number, as `doc_by_serial` has those of the others.
CREATE INDEX tombstone_by_serial ON tombstone (
    ltrim(substr(number, length(rtrim(number, '0123456789')) + 1), '0'), hlc DESC
);
