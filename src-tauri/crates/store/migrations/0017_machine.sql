-- Machines that were revoked: no bundle of theirs is taken in (a projection).
CREATE TABLE machine_revoked (
    device_id BLOB NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
