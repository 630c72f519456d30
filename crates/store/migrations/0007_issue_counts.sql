-- What stands in the way of each product, counted and kept beside the goods, so that the first look
-- after opening need not read them all. It derives from the other tables and from what the program
-- knows, has no history and never travels. It says itself as of which change it is: what is older
-- than the goods is behind, never wrong.

CREATE TABLE issue_counts (
  block INTEGER PRIMARY KEY,   -- product.key / 256
  body  BLOB NOT NULL          -- the counts of the products of these keys
) STRICT;

CREATE TABLE issue_counts_header (
  only   INTEGER PRIMARY KEY CHECK (only = 1),
  seen   INTEGER NOT NULL,     -- the newest change they count in
  origin TEXT NOT NULL         -- what else they come from: languages, markets, rates, program; JSON
) STRICT;
