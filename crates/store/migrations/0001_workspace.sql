-- A workspace: everything of one seller in one file, readable with sqlite3.
-- Amounts and rates are canonical decimal text; instants are RFC 3339 text in UTC; ids are
-- prefixed text that sorts in order of creation. Rules that two devices can break together
-- (such as one SKU twice) are shown as issues, not refused by the schema: a pull must never fail.

CREATE TABLE seller (
  id            TEXT PRIMARY KEY,
  name          TEXT NOT NULL,
  base_currency TEXT NOT NULL,
  source_locale TEXT NOT NULL
) STRICT;

-- Choices and states of this device; never synced.
CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE product (
  key         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  status      TEXT NOT NULL CHECK (status IN ('draft', 'active', 'archived')),
  title       TEXT NOT NULL,
  description TEXT NOT NULL,
  handle      TEXT,
  slug        TEXT,
  vendor      TEXT,
  kind        TEXT,
  origin      TEXT,
  options     TEXT NOT NULL DEFAULT '[]',   -- names in order, JSON
  updated_at  TEXT NOT NULL
) STRICT;
CREATE INDEX product_handle ON product (handle) WHERE handle IS NOT NULL;

CREATE TABLE product_tag (
  product TEXT NOT NULL REFERENCES product (id) ON DELETE CASCADE,
  tag     TEXT NOT NULL,
  PRIMARY KEY (product, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE product_attribute (
  product TEXT NOT NULL REFERENCES product (id) ON DELETE CASCADE,
  name    TEXT NOT NULL,
  value   TEXT NOT NULL,
  PRIMARY KEY (product, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE variant (
  key                   INTEGER PRIMARY KEY,
  id                    TEXT NOT NULL UNIQUE,
  product               TEXT NOT NULL REFERENCES product (id) ON DELETE CASCADE,
  sku                   TEXT NOT NULL,
  generated_sku         INTEGER NOT NULL DEFAULT 0,
  options               TEXT NOT NULL DEFAULT '{}',  -- name → value, JSON
  gtin                  TEXT,
  base_price            TEXT,
  base_price_currency   TEXT,
  compare_at_price      TEXT,
  cost                  TEXT,
  cost_currency         TEXT,
  weight                TEXT,   -- grams
  length                TEXT,   -- millimetres
  width                 TEXT,
  height                TEXT,
  hs_code               TEXT,
  origin                TEXT,
  minimum_quantity      TEXT,
  unit                  TEXT    -- UNECE Rec 20
) STRICT;
CREATE INDEX variant_product ON variant (product);
CREATE INDEX variant_sku ON variant (sku);

CREATE TABLE stock (
  variant  TEXT NOT NULL REFERENCES variant (id) ON DELETE CASCADE,
  location TEXT NOT NULL,
  quantity TEXT NOT NULL,
  PRIMARY KEY (variant, location)
) STRICT, WITHOUT ROWID;

CREATE TABLE translation (
  product     TEXT NOT NULL REFERENCES product (id) ON DELETE CASCADE,
  field       TEXT NOT NULL,   -- title, description, option:Size, optionValue:Size:Large
  locale      TEXT NOT NULL,
  text        TEXT NOT NULL,
  state       TEXT NOT NULL CHECK (state IN ('machine', 'draft', 'reviewed')),
  origin      TEXT NOT NULL,
  source_hash TEXT NOT NULL,   -- of the source text it was made from
  PRIMARY KEY (product, field, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE media (
  id       TEXT PRIMARY KEY,
  product  TEXT NOT NULL REFERENCES product (id) ON DELETE CASCADE,
  position TEXT NOT NULL,      -- fractional index, compared as text
  blob     TEXT,
  source   TEXT,
  alt      TEXT NOT NULL DEFAULT '{}'   -- locale → text, JSON
) STRICT, WITHOUT ROWID;
CREATE INDEX media_product ON media (product);

-- Bytes by their hash, in pieces, so that a large picture is never one huge row.
CREATE TABLE blob (
  hash   TEXT PRIMARY KEY,     -- sha256:…
  mime   TEXT NOT NULL,
  size   INTEGER NOT NULL,
  width  INTEGER NOT NULL,
  height INTEGER NOT NULL,
  sent   INTEGER NOT NULL DEFAULT 0   -- the hub has it
) STRICT, WITHOUT ROWID;

CREATE TABLE blob_piece (
  hash    TEXT NOT NULL REFERENCES blob (hash) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  bytes   BLOB NOT NULL,
  PRIMARY KEY (hash, ordinal)
) STRICT;

CREATE TABLE market (
  id        TEXT PRIMARY KEY,
  code      TEXT NOT NULL,
  countries TEXT NOT NULL,     -- JSON
  currency  TEXT NOT NULL,
  locales   TEXT NOT NULL,     -- JSON, fallback order
  policy    TEXT NOT NULL      -- JSON, one merge unit
) STRICT, WITHOUT ROWID;

CREATE TABLE rate_publication (
  source     TEXT NOT NULL,
  day        TEXT NOT NULL,
  base       TEXT NOT NULL,
  fetched_at TEXT NOT NULL,
  rates      TEXT NOT NULL,    -- quote → rate, JSON
  PRIMARY KEY (source, day, base)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE product_search USING fts5 (
  title, description, codes,
  content = '', contentless_delete = 1, prefix = '1 2 3',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);

-- History: named acts and the fields they changed. Everything else about time derives from here.
CREATE TABLE act (
  seq       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  at        TEXT NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'pull')),
  message   TEXT NOT NULL,
  args      TEXT NOT NULL,
  changeset INTEGER NOT NULL DEFAULT 0,   -- a bulk act, listed among the change sets
  target    TEXT,                          -- the act that an undo or redo reverses
  reversed  TEXT                           -- the act that reversed this one
) STRICT;

CREATE TABLE change (
  seq      INTEGER PRIMARY KEY,
  act      INTEGER NOT NULL REFERENCES act (seq),
  document TEXT NOT NULL,
  path     TEXT NOT NULL,
  before   TEXT,               -- JSON; NULL: it was not there
  after    TEXT
) STRICT;
CREATE INDEX change_act ON change (act);
CREATE INDEX change_document ON change (document);

-- The journal: every operation this file wrote, in order; pending until its row came back.
CREATE TABLE operation (
  seq    INTEGER PRIMARY KEY,
  mid    INTEGER NOT NULL,      -- number within the device, without gaps
  id     TEXT NOT NULL UNIQUE,
  change INTEGER NOT NULL REFERENCES change (seq),
  action TEXT NOT NULL CHECK (action IN ('set', 'resolve')),
  extra  TEXT,                 -- conflict id of a resolve
  seen   TEXT NOT NULL,
  state  TEXT NOT NULL CHECK (state IN ('pending', 'settled', 'parked', 'rejected')),
  reason TEXT
) STRICT;
CREATE INDEX operation_pending ON operation (state) WHERE state = 'pending';
CREATE INDEX operation_change ON operation (change);

-- What the hub has of a document while operations on it are pending; no row: nothing.
CREATE TABLE mirror (
  document TEXT PRIMARY KEY,
  body     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Members of a document that a newer program wrote and this one does not know.
CREATE TABLE remainder (
  document TEXT PRIMARY KEY,
  body     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Documents the hub said are deleted for ever.
CREATE TABLE grave (
  document TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE conflict (
  id              TEXT PRIMARY KEY,
  document        TEXT NOT NULL,
  path            TEXT NOT NULL,
  parked          TEXT NOT NULL,
  standing        TEXT NOT NULL,
  before          TEXT,
  author          TEXT NOT NULL,
  standing_author TEXT NOT NULL,
  at              TEXT NOT NULL,
  open            INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

-- One product as published on one channel.
CREATE TABLE listing (
  id         TEXT PRIMARY KEY,
  product    TEXT NOT NULL,
  channel    TEXT NOT NULL,
  head       TEXT NOT NULL,    -- hash of the document of the last publish act
  live       TEXT,             -- hash that was read back
  state      TEXT NOT NULL CHECK (state IN ('queued', 'live', 'notLive', 'held')),
  document   TEXT NOT NULL,
  checked_at TEXT,
  UNIQUE (product, channel)
) STRICT, WITHOUT ROWID;
