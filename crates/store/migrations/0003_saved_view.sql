-- Saved views of the catalogue, each a question with a name.
CREATE TABLE saved_view (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL,
  search     TEXT NOT NULL DEFAULT '',
  status     TEXT,
  scope      TEXT,             -- needsLook, lowStock, changed
  columns    TEXT NOT NULL,    -- names in order, JSON
  sort       TEXT,
  descending INTEGER NOT NULL DEFAULT 0,
  locale     TEXT
) STRICT, WITHOUT ROWID;
