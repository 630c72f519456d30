-- What stands in the way of each product, summed up beside the goods, so that the first look after
-- opening need not read them all. It derives from the other tables and from what the program knows,
-- has no history and never travels. It says itself as of which change it is: what is older than the
-- goods is behind, never wrong.

CREATE TABLE standing (
  block INTEGER PRIMARY KEY,   -- product.key / 256
  body  BLOB NOT NULL          -- the standings of the products of these keys
) STRICT;

CREATE TABLE standing_head (
  only  INTEGER PRIMARY KEY CHECK (only = 1),
  seen  INTEGER NOT NULL,      -- the newest change they count in
  basis TEXT NOT NULL          -- what else they come from: languages, markets, rates, program; JSON
) STRICT;
