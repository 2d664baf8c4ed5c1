-- Attachments that a machine does not hold whole: what it asks the others for, in its bundles. Of this
-- copy, never journaled.
CREATE TABLE wanted_blob (
    device_id BLOB NOT NULL REFERENCES device (device_id),
    blob_id TEXT NOT NULL,
    PRIMARY KEY (device_id, blob_id)
) STRICT, WITHOUT ROWID;
