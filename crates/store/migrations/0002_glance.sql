-- What lists show, sort and count by, so that no list reads every product. All of it derives from
-- the tables of 0001 and is kept by every write of a product or a listing.

ALTER TABLE product ADD COLUMN listed     INTEGER NOT NULL DEFAULT 1;   -- not archived
ALTER TABLE product ADD COLUMN first_sku  TEXT;
ALTER TABLE product ADD COLUMN price_key  TEXT;   -- lowest base price; sorts as the number does
ALTER TABLE product ADD COLUMN stock_key  TEXT;   -- stock of all variants; sorts as the number does
ALTER TABLE product ADD COLUMN needs_look INTEGER NOT NULL DEFAULT 0;   -- no title, no price, SKU made up
ALTER TABLE product ADD COLUMN low_stock  INTEGER NOT NULL DEFAULT 0;
ALTER TABLE product ADD COLUMN changed    INTEGER NOT NULL DEFAULT 0;   -- since it was published

CREATE INDEX product_title   ON product (listed, title COLLATE NOCASE);
CREATE INDEX product_sku     ON product (listed, first_sku);
CREATE INDEX product_price   ON product (listed, price_key);
CREATE INDEX product_stock   ON product (listed, stock_key);
CREATE INDEX product_updated ON product (listed, updated_at);
CREATE INDEX product_needs_look ON product (title COLLATE NOCASE) WHERE needs_look = 1 AND listed = 1;
CREATE INDEX product_low_stock  ON product (title COLLATE NOCASE) WHERE low_stock = 1 AND listed = 1;
CREATE INDEX product_changed    ON product (title COLLATE NOCASE) WHERE changed = 1 AND listed = 1;
CREATE INDEX listing_queued ON listing (state) WHERE state = 'queued';

-- Words of a large import are gathered in memory before they become a piece of the index: few
-- large pieces instead of many small ones that have to be merged again.
INSERT INTO product_search (product_search, rank) VALUES ('hashsize', 16777216);
