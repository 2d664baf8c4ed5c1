-- People whose removal came by bundle: the key of this copy is still one that they knew, until it is drawn
-- anew here. Of this copy, never journaled.
CREATE TABLE key_owed (
    person_id BLOB NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
