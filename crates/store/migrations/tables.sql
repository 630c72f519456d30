index address_given
CREATE INDEX address_given    ON address (given)
----
index address_slug_key
CREATE INDEX address_slug_key ON address (slug_key)
----
index change_document
CREATE INDEX change_document ON change (document)
----
index listing_queued
CREATE INDEX listing_queued  ON listing (state) WHERE state = 'queued'
----
index listing_waiting
CREATE INDEX listing_waiting   ON listing (id) WHERE state <> 'live' AND withdrawn_at IS NULL
----
index listing_withdrawn
CREATE INDEX listing_withdrawn ON listing (id) WHERE withdrawn_at IS NOT NULL
----
index media_product
CREATE INDEX media_product   ON media (product)
----
index product_changed
CREATE INDEX product_changed    ON product (title COLLATE NOCASE) WHERE changed = 1 AND listed = 1
----
index product_handle
CREATE INDEX product_handle  ON product (handle) WHERE handle IS NOT NULL
----
index product_leaving
CREATE INDEX product_leaving ON product (key)
  WHERE status <> 'active' AND publish_state IS NOT NULL AND publish_state <> 'withdrawn'
----
index product_low_stock
CREATE INDEX product_low_stock  ON product (title COLLATE NOCASE) WHERE low_stock = 1 AND listed = 1
----
index product_needs_look
CREATE INDEX product_needs_look ON product (title COLLATE NOCASE) WHERE needs_look = 1 AND listed = 1
----
index product_price
CREATE INDEX product_price   ON product (listed, price_key)
----
index product_publish
CREATE INDEX product_publish ON product (publish_state, status = 'draft') WHERE listed = 1
----
index product_sku
CREATE INDEX product_sku     ON product (listed, first_sku)
----
index product_slug_key
CREATE INDEX product_slug_key ON product (slug_key) WHERE slug_key IS NOT NULL
----
index product_status
CREATE INDEX product_status  ON product (status) WHERE status <> 'active'
----
index product_stock
CREATE INDEX product_stock   ON product (listed, stock_key)
----
index product_title
CREATE INDEX product_title   ON product (listed, title COLLATE NOCASE)
----
index product_updated
CREATE INDEX product_updated ON product (listed, updated_at)
----
index variant_product
CREATE INDEX variant_product ON variant (product)
----
index variant_sku
CREATE INDEX variant_sku     ON variant (sku)
----
table act
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
, first_change INTEGER NOT NULL DEFAULT 0, changes INTEGER NOT NULL DEFAULT 0, lines TEXT) STRICT
----
table address
CREATE TABLE address (
  slug    TEXT PRIMARY KEY,          -- as it stands in the address
  product BLOB NOT NULL,             -- its id; kept when the product is archived or deleted
  wish    TEXT NOT NULL,             -- what the slug was made from
  given   INTEGER NOT NULL           -- counts up
, category TEXT, slug_key TEXT) STRICT
----
table blob
CREATE TABLE blob (
  hash   TEXT PRIMARY KEY,     -- sha256:…
  mime   TEXT NOT NULL,
  size   INTEGER NOT NULL,
  width  INTEGER NOT NULL,
  height INTEGER NOT NULL,
  sent   INTEGER NOT NULL DEFAULT 0   -- the hub has it
) STRICT, WITHOUT ROWID
----
table blob_piece
CREATE TABLE blob_piece (
  hash    TEXT NOT NULL REFERENCES blob (hash) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  bytes   BLOB NOT NULL,
  PRIMARY KEY (hash, ordinal)
) STRICT
----
table block_document
CREATE TABLE block_document (
  document  BLOB NOT NULL,
  block     INTEGER NOT NULL,
  following BLOB NOT NULL,   -- others with ids near it: how far each stands from the one before, a byte each
  PRIMARY KEY (document, block)
) STRICT, WITHOUT ROWID
----
table category_address
CREATE TABLE category_address (
  category TEXT PRIMARY KEY,
  slug     TEXT NOT NULL UNIQUE,
  moved_to TEXT
) STRICT, WITHOUT ROWID
----
table change
CREATE TABLE change (
  seq      INTEGER PRIMARY KEY,
  act      INTEGER NOT NULL REFERENCES act (seq),
  document TEXT NOT NULL,
  path     TEXT NOT NULL,
  before   TEXT,               -- JSON; NULL: it was not there
  after    TEXT
, resolves TEXT) STRICT
----
table change_block
CREATE TABLE change_block (
  first   INTEGER PRIMARY KEY,   -- number of its first change; the others follow
  act     INTEGER NOT NULL REFERENCES act (seq),
  changes INTEGER NOT NULL,
  lines   BLOB NOT NULL
) STRICT
----
table conflict
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
) STRICT, WITHOUT ROWID
----
table grave
CREATE TABLE grave (
  document TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID
----
table issue_counts
CREATE TABLE issue_counts (
  block INTEGER PRIMARY KEY,   -- product.key / 256
  body  BLOB NOT NULL          -- the counts of the products of these keys
) STRICT
----
table issue_counts_header
CREATE TABLE issue_counts_header (
  only   INTEGER PRIMARY KEY CHECK (only = 1),
  seen   INTEGER NOT NULL,     -- the newest change they count in
  origin TEXT NOT NULL         -- what else they come from: languages, markets, rates, program; JSON
) STRICT
----
table listing
CREATE TABLE listing (
  id         TEXT PRIMARY KEY,
  product    BLOB NOT NULL,
  channel    TEXT NOT NULL,
  head       TEXT NOT NULL,    -- hash of the document of the last publish act
  live       TEXT,             -- hash that was read back
  state      TEXT NOT NULL CHECK (state IN ('queued', 'live', 'notLive', 'held')),
  document   TEXT NOT NULL,
  checked_at TEXT, withdrawn_at TEXT, leaving INTEGER NOT NULL DEFAULT 0,
  UNIQUE (product, channel)
) STRICT, WITHOUT ROWID
----
table market
CREATE TABLE market (
  id        TEXT PRIMARY KEY,
  code      TEXT NOT NULL,
  countries TEXT NOT NULL,     -- JSON
  currency  TEXT NOT NULL,
  locales   TEXT NOT NULL,     -- JSON, fallback order
  policy    TEXT NOT NULL      -- JSON, one merge unit
) STRICT, WITHOUT ROWID
----
table media
CREATE TABLE media (
  id       BLOB PRIMARY KEY,
  product  INTEGER NOT NULL REFERENCES product (key) ON DELETE CASCADE,
  position TEXT NOT NULL,      -- fractional index, compared as text
  blob     TEXT,
  source   TEXT,
  alt      TEXT NOT NULL DEFAULT '{}'   -- locale → text, JSON
) STRICT, WITHOUT ROWID
----
table mirror
CREATE TABLE mirror (
  document TEXT PRIMARY KEY,
  body     TEXT NOT NULL
) STRICT, WITHOUT ROWID
----
table named_operation
CREATE TABLE named_operation (
  change INTEGER PRIMARY KEY,
  id     TEXT NOT NULL UNIQUE,
  seen   TEXT NOT NULL
) STRICT
----
table pending
CREATE TABLE pending (
  first   INTEGER PRIMARY KEY,   -- number of the first change
  changes INTEGER,               -- NULL: all that were made since
  mid     INTEGER NOT NULL       -- number of its operation within the device; the others follow
) STRICT
----
table product
CREATE TABLE product (
  key         INTEGER PRIMARY KEY,
  id          BLOB NOT NULL UNIQUE,
  status      TEXT NOT NULL CHECK (status IN ('draft', 'active', 'archived')),
  title       TEXT NOT NULL,
  description TEXT NOT NULL,
  handle      TEXT,
  slug        TEXT,
  vendor      TEXT,
  kind        TEXT,
  origin      TEXT,
  options     TEXT,                -- names in order, JSON; NULL: none
  tags        TEXT,                -- JSON; NULL: none
  updated_at  INTEGER NOT NULL,    -- nanoseconds since 1970, UTC
  -- Derived, and kept by every write of a product or a listing.
  listed      INTEGER NOT NULL,    -- not archived
  first_sku   TEXT,
  price_key   TEXT,                -- lowest base price; sorts as the number does
  stock_key   TEXT,                -- stock of all variants; sorts as the number does
  needs_look  INTEGER NOT NULL,    -- no title, no price, SKU made up
  low_stock   INTEGER NOT NULL,
  changed     INTEGER NOT NULL DEFAULT 0   -- since it was published
, publish_state TEXT, description_format TEXT, slug_key TEXT) STRICT
----
table product_attribute
CREATE TABLE product_attribute (
  product INTEGER NOT NULL REFERENCES product (key) ON DELETE CASCADE,
  name    TEXT NOT NULL,
  value   TEXT NOT NULL,
  PRIMARY KEY (product, name)
) STRICT, WITHOUT ROWID
----
table product_search
CREATE VIRTUAL TABLE product_search USING fts5 (
  title, description, codes,
  content = '', contentless_delete = 1, prefix = '1',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
)
----
table product_search_config
CREATE TABLE 'product_search_config'(k PRIMARY KEY, v) WITHOUT ROWID
----
table product_search_data
CREATE TABLE 'product_search_data'(id INTEGER PRIMARY KEY, block BLOB)
----
table product_search_docsize
CREATE TABLE 'product_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER)
----
table product_search_idx
CREATE TABLE 'product_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID
----
table rate_publication
CREATE TABLE rate_publication (
  source     TEXT NOT NULL,
  day        TEXT NOT NULL,
  base       TEXT NOT NULL,
  fetched_at TEXT NOT NULL,
  rates      TEXT NOT NULL, set_aside TEXT,    -- quote → rate, JSON
  PRIMARY KEY (source, day, base)
) STRICT, WITHOUT ROWID
----
table rejected
CREATE TABLE rejected (
  change INTEGER PRIMARY KEY,
  reason TEXT NOT NULL
) STRICT
----
table remainder
CREATE TABLE remainder (
  document TEXT PRIMARY KEY,
  body     TEXT NOT NULL
) STRICT, WITHOUT ROWID
----
table saved_view
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
) STRICT, WITHOUT ROWID
----
table seller
CREATE TABLE seller (
  id            TEXT PRIMARY KEY,
  name          TEXT NOT NULL,
  base_currency TEXT NOT NULL,
  source_locale TEXT NOT NULL
) STRICT
----
table seller_profile
CREATE TABLE seller_profile (
  field TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID
----
table setting
CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT
----
table translation
CREATE TABLE translation (
  product     INTEGER NOT NULL REFERENCES product (key) ON DELETE CASCADE,
  field       TEXT NOT NULL,   -- title, description, option:Size, optionValue:Size:Large
  locale      TEXT NOT NULL,
  text        TEXT NOT NULL,
  state       TEXT NOT NULL CHECK (state IN ('machine', 'draft', 'reviewed')),
  origin      TEXT NOT NULL,
  source_hash TEXT NOT NULL, accepted TEXT,   -- of the source text it was made from
  PRIMARY KEY (product, field, locale)
) STRICT, WITHOUT ROWID
----
table variant
CREATE TABLE variant (
  key                   INTEGER PRIMARY KEY,
  id                    BLOB NOT NULL UNIQUE,
  product               INTEGER NOT NULL REFERENCES product (key) ON DELETE CASCADE,
  sku                   TEXT NOT NULL,
  generated_sku         INTEGER NOT NULL,
  options               TEXT,   -- name → value, JSON; NULL: none
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
  unit                  TEXT,   -- UNECE Rec 20
  stock                 TEXT    -- the count at `main`, or location → count as JSON; NULL: none
, base_price_tax TEXT, price_quantity TEXT, compare_at_price_currency TEXT, position TEXT) STRICT
