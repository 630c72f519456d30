-- Inside the file, rows name each other by integer keys, and an id stands once, as the sixteen bytes
-- that its text says (docs/adr/0019). Tags and stock need no rows of their own. The rows are moved;
-- one whose id does not read was never shown by any program, and stays behind.
-- `id_bytes (prefix, text)` and `nanoseconds (text)` are lent by the program for this step.

ALTER TABLE product           RENAME TO old_product;
ALTER TABLE product_attribute RENAME TO old_product_attribute;
ALTER TABLE variant           RENAME TO old_variant;
ALTER TABLE translation       RENAME TO old_translation;
ALTER TABLE media             RENAME TO old_media;
ALTER TABLE listing           RENAME TO old_listing;

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
) STRICT;

CREATE TABLE product_attribute (
  product INTEGER NOT NULL REFERENCES product (key) ON DELETE CASCADE,
  name    TEXT NOT NULL,
  value   TEXT NOT NULL,
  PRIMARY KEY (product, name)
) STRICT, WITHOUT ROWID;

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
) STRICT;

CREATE TABLE translation (
  product     INTEGER NOT NULL REFERENCES product (key) ON DELETE CASCADE,
  field       TEXT NOT NULL,   -- title, description, option:Size, optionValue:Size:Large
  locale      TEXT NOT NULL,
  text        TEXT NOT NULL,
  state       TEXT NOT NULL CHECK (state IN ('machine', 'draft', 'reviewed')),
  origin      TEXT NOT NULL,
  source_hash TEXT NOT NULL,   -- of the source text it was made from
  PRIMARY KEY (product, field, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE media (
  id       BLOB PRIMARY KEY,
  product  INTEGER NOT NULL REFERENCES product (key) ON DELETE CASCADE,
  position TEXT NOT NULL,      -- fractional index, compared as text
  blob     TEXT,
  source   TEXT,
  alt      TEXT NOT NULL DEFAULT '{}'   -- locale → text, JSON
) STRICT, WITHOUT ROWID;

-- A listing outlives its product, so it knows it by its id.
CREATE TABLE listing (
  id         TEXT PRIMARY KEY,
  product    BLOB NOT NULL,
  channel    TEXT NOT NULL,
  head       TEXT NOT NULL,    -- hash of the document of the last publish act
  live       TEXT,             -- hash that was read back
  state      TEXT NOT NULL CHECK (state IN ('queued', 'live', 'notLive', 'held')),
  document   TEXT NOT NULL,
  checked_at TEXT,
  UNIQUE (product, channel)
) STRICT, WITHOUT ROWID;

INSERT INTO product
SELECT key, id_bytes('prd', id), status, title, description, handle, slug, vendor, kind, origin,
  nullif(options, '[]'),
  (SELECT json_group_array(tag ORDER BY tag) FROM product_tag WHERE product = old_product.id HAVING count(*) > 0),
  nanoseconds(updated_at), listed, first_sku, price_key, stock_key, needs_look, low_stock, changed
FROM old_product WHERE id_bytes('prd', id) IS NOT NULL ORDER BY key;

INSERT INTO product_attribute
SELECT old_product.key, name, value
FROM old_product JOIN old_product_attribute ON product = id
WHERE id_bytes('prd', id) IS NOT NULL ORDER BY old_product.key;

INSERT INTO variant
SELECT old_variant.key, id_bytes('var', old_variant.id), old_product.key, sku, generated_sku,
  nullif(old_variant.options, '{}'), gtin, base_price, base_price_currency, compare_at_price, cost,
  cost_currency, weight, length, width, height, hs_code, old_variant.origin, minimum_quantity, unit,
  (SELECT CASE WHEN count(*) = 1 AND max(location) = 'main' THEN max(quantity)
     ELSE json_group_object(location, quantity ORDER BY location) END
   FROM stock WHERE variant = old_variant.id HAVING count(*) > 0)
FROM old_variant JOIN old_product ON old_product.id = product
WHERE id_bytes('var', old_variant.id) IS NOT NULL AND id_bytes('prd', product) IS NOT NULL
ORDER BY old_variant.key;

INSERT INTO translation
SELECT old_product.key, field, locale, text, state, old_translation.origin, source_hash
FROM old_product JOIN old_translation ON product = id
WHERE id_bytes('prd', id) IS NOT NULL ORDER BY old_product.key;

INSERT INTO media
SELECT id_bytes('med', old_media.id), old_product.key, position, blob, source, alt
FROM old_media JOIN old_product ON old_product.id = product
WHERE id_bytes('med', old_media.id) IS NOT NULL AND id_bytes('prd', product) IS NOT NULL
ORDER BY old_media.id;

INSERT INTO listing
SELECT id, id_bytes('prd', product), channel, head, live, state, document, checked_at
FROM old_listing WHERE id_bytes('prd', product) IS NOT NULL ORDER BY id;

DROP TABLE stock;
DROP TABLE product_tag;
DROP TABLE old_product_attribute;
DROP TABLE old_translation;
DROP TABLE old_media;
DROP TABLE old_listing;
DROP TABLE old_variant;
DROP TABLE old_product;

CREATE INDEX product_handle  ON product (handle) WHERE handle IS NOT NULL;
CREATE INDEX product_title   ON product (listed, title COLLATE NOCASE);
CREATE INDEX product_sku     ON product (listed, first_sku);
CREATE INDEX product_price   ON product (listed, price_key);
CREATE INDEX product_stock   ON product (listed, stock_key);
CREATE INDEX product_updated ON product (listed, updated_at);
CREATE INDEX product_status  ON product (status) WHERE status <> 'active';   -- nearly all goods are active
CREATE INDEX product_needs_look ON product (title COLLATE NOCASE) WHERE needs_look = 1 AND listed = 1;
CREATE INDEX product_low_stock  ON product (title COLLATE NOCASE) WHERE low_stock = 1 AND listed = 1;
CREATE INDEX product_changed    ON product (title COLLATE NOCASE) WHERE changed = 1 AND listed = 1;
CREATE INDEX variant_product ON variant (product);
CREATE INDEX variant_sku     ON variant (sku);
CREATE INDEX media_product   ON media (product);
CREATE INDEX listing_queued  ON listing (state) WHERE state = 'queued';
CREATE INDEX listing_waiting ON listing (id) WHERE state <> 'live';

-- Beginnings of more than one letter are found by walking the words themselves, at little cost;
-- keeping them took as much room again as all words. The index is filled anew by the program.
DROP TABLE product_search;
CREATE VIRTUAL TABLE product_search USING fts5 (
  title, description, codes,
  content = '', contentless_delete = 1, prefix = '1',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
INSERT INTO product_search (product_search, rank) VALUES ('hashsize', 16777216);
