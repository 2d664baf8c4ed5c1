-- A place may stand in another, and may be another one entered twice: then it stands for that one.
ALTER TABLE location ADD COLUMN within_id BLOB;
ALTER TABLE location ADD COLUMN merged_id BLOB;
ALTER TABLE location ADD COLUMN stands_for BLOB NOT NULL DEFAULT x'';
UPDATE location SET stands_for = location_id;

-- Every place with each of those in which it stands, itself among them (a projection).
CREATE TABLE location_above (
    location_id BLOB NOT NULL,
    above_id BLOB NOT NULL,
    PRIMARY KEY (above_id, location_id)
) STRICT, WITHOUT ROWID;
INSERT INTO location_above (location_id, above_id) SELECT location_id, location_id FROM location;

-- The clock of the last act on a volume: what was counted before it is answered for.
ALTER TABLE volume ADD COLUMN acted INTEGER NOT NULL DEFAULT 0;
UPDATE volume SET acted = coalesce((
    SELECT max(event.hlc) FROM event_subject
    JOIN event ON event.seq = event_subject.seq
    JOIN event_body ON event_body.seq = event.seq
    WHERE event_subject.noun = 'case' AND event_subject.subject = volume.case_id
    AND event.noun = 'case'
    AND json_extract(event_body.body, '$.event.type') = 'volume'
    AND json_extract(event_body.body, '$.event.number') = volume.number
), 0);

-- Stocktakings (a projection): rows are added and never changed, whatever the order in which events come.
CREATE TABLE stocktaking (
    stocktaking_id BLOB NOT NULL PRIMARY KEY,
    location_id BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    opened_at TEXT NOT NULL,
    by_person BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX stocktaking_by_clock ON stocktaking (hlc);

-- Each time that one was closed or taken up again.
CREATE TABLE stocktaking_turn (
    event_id BLOB NOT NULL PRIMARY KEY,
    stocktaking_id BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    closed INTEGER NOT NULL,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX stocktaking_turn_by_clock ON stocktaking_turn (stocktaking_id, hlc);

-- The labels counted. `file_number` is empty where the label has none.
CREATE TABLE stocktaking_entry (
    entry_id BLOB NOT NULL PRIMARY KEY,
    stocktaking_id BLOB NOT NULL,
    location_id BLOB NOT NULL,
    label TEXT NOT NULL,
    file_number TEXT NOT NULL,
    volume INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    at TEXT NOT NULL,
    by_person BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX stocktaking_entry_by_clock ON stocktaking_entry (stocktaking_id, hlc, entry_id);
CREATE INDEX stocktaking_entry_by_volume
    ON stocktaking_entry (file_number, volume, stocktaking_id, hlc);

-- What a person said of a label: typed by mistake, or why it does not agree.
CREATE TABLE stocktaking_answer (
    event_id BLOB NOT NULL PRIMARY KEY,
    entry_id BLOB NOT NULL,
    struck INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX stocktaking_answer_by_entry ON stocktaking_answer (entry_id, struck);

-- A label is read in capitals, whatever those of its series.
CREATE INDEX file_by_label ON file (number COLLATE NOCASE);
CREATE INDEX tombstone_by_label ON tombstone (file_number COLLATE NOCASE);
