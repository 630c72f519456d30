-- Where each product stands on its way to buyers, so that no list or count of it reads a listing.
-- It derives from listing and from product.changed, and is kept by every write of either.

ALTER TABLE product ADD COLUMN publish_state TEXT;   -- changed, queued, live, notLive, held; NULL: never published

UPDATE product SET publish_state =
  (SELECT CASE WHEN product.changed THEN 'changed' ELSE listing.state END
   FROM listing WHERE listing.product = product.id ORDER BY channel LIMIT 1)
WHERE id IN (SELECT product FROM listing);

CREATE INDEX product_publish ON product (publish_state, status) WHERE listed = 1;
