-- What a description is written in. Empty is what every description was so far: HTML where it holds
-- a tag or a sign by its name, else plain text.
ALTER TABLE product ADD COLUMN description_format TEXT;

-- Every address that the shop gave a product, so that none is given to another one later. Of those
-- of one product the newest is where it stands; the others lead there.
CREATE TABLE address (
  slug    TEXT PRIMARY KEY,          -- as it stands in the address
  product BLOB NOT NULL,             -- its id; kept when the product is archived or deleted
  wish    TEXT NOT NULL,             -- what the slug was made from
  given   INTEGER NOT NULL           -- counts up
) STRICT;
