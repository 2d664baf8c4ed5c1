-- What cases bring to reports, in blocks (a projection; ADR 21). The bucket of a case is fourteen bits
-- of its identifier; a block holds no word of a restricted case.
ALTER TABLE case_figure RENAME TO figure_due;
CREATE TABLE figure_block (
    bucket INTEGER NOT NULL PRIMARY KEY,
    figures BLOB NOT NULL
) STRICT;

-- The same of each restricted case, by itself.
CREATE TABLE case_figure (
    case_id BLOB NOT NULL PRIMARY KEY,
    figures BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- `figure_due` holds those of before, as JSON, until the vault is next opened; without those that are
-- written anew then.
DELETE FROM figure_due WHERE case_id IN (SELECT case_id FROM alike_due);
