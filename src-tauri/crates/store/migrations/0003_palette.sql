-- What the palette asks for as one types: a number from its beginning, a serial without its year
-- and letter (the digits that end a number, without leading zeros), a name or a title by the
-- beginnings of its words. The words of the texts stay with `doc_fts`.
CREATE INDEX doc_by_number ON doc (number);
CREATE INDEX doc_by_serial ON doc (
    ltrim(substr(number, length(rtrim(number, '0123456789')) + 1), '0'), doc_id DESC
);

CREATE VIRTUAL TABLE doc_name_fts USING fts5 (
    title, names,
    content = 'doc', content_rowid = 'doc_id', tokenize = 'snow', prefix = '2 3', detail = 'none'
);
INSERT INTO doc_name_fts (doc_name_fts, rank) VALUES ('secure-delete', 1);
INSERT INTO doc_name_fts (doc_name_fts) VALUES ('rebuild');
