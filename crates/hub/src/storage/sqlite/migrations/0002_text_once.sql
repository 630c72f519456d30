-- A body is kept once, in the batch it was signed in. A row of the log whose value stands there as
-- it was written names the place of its text, and its `effect` is empty: the batch is the first one
-- of the seller whose `head` is not below the row's `seq`. Rows from before keep their text.
ALTER TABLE log ADD COLUMN value_at INTEGER;      -- bytes before it in the batch
ALTER TABLE log ADD COLUMN value_length INTEGER;  -- bytes of it

-- 1: the body is kept as it came over the line, packed with gzip. What is signed is what it unpacks to.
ALTER TABLE batches ADD COLUMN packed INTEGER NOT NULL DEFAULT 0;
