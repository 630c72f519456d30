-- Where each category of goods stands in the shop, by its name with the case folded; goods without a
-- category have the empty one. It is never given to another category. Where a category has no goods
-- any more, `moved_to` is the one that most of them went to.
CREATE TABLE category_address (
  category TEXT PRIMARY KEY,
  slug     TEXT NOT NULL UNIQUE,
  moved_to TEXT
) STRICT, WITHOUT ROWID;

-- The category that a product was shown in by the last build.
ALTER TABLE address ADD COLUMN category TEXT;

-- Slugs that are one folder on some system have the same key: letters composed, their case folded.
ALTER TABLE address ADD COLUMN slug_key TEXT;
ALTER TABLE product ADD COLUMN slug_key TEXT;
CREATE INDEX address_slug_key ON address (slug_key);
CREATE INDEX product_slug_key ON product (slug_key) WHERE slug_key IS NOT NULL;
CREATE INDEX address_given    ON address (given);
