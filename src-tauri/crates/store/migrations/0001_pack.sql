-- Packs of law, calendars and plans, whole, by digest (a projection).
CREATE TABLE pack (
    digest TEXT NOT NULL PRIMARY KEY,
    id TEXT NOT NULL,
    toml TEXT NOT NULL,
    fr TEXT NOT NULL,
    en TEXT NOT NULL
) STRICT;
