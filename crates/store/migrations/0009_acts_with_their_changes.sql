-- An act of a few changes keeps them in its own row, and its number is that of its first change: an
-- edit of one price writes one page of history instead of two. What waits is a run that stays open
-- while nothing else comes between, so most edits need not write it at all.

-- One JSON array a line, as in change_block, but not deflated. Acts of earlier programs have their
-- few changes in `change`, and are numbered by themselves.
ALTER TABLE act ADD COLUMN lines TEXT;

-- Goods that are made together have ids near each other, so they are named by the first.
-- `block` is the number of the first change of a block, or of an act that keeps its own.
ALTER TABLE block_document RENAME TO old_block_document;
CREATE TABLE block_document (
  document  BLOB NOT NULL,
  block     INTEGER NOT NULL,
  following BLOB NOT NULL,   -- others with ids near it: how far each stands from the one before, a byte each
  PRIMARY KEY (document, block)
) STRICT, WITHOUT ROWID;
INSERT INTO block_document (document, block, following) SELECT document, block, x'' FROM old_block_document;
DROP TABLE old_block_document;

ALTER TABLE pending RENAME TO old_pending;
CREATE TABLE pending (
  first   INTEGER PRIMARY KEY,   -- number of the first change
  changes INTEGER,               -- NULL: all that were made since
  mid     INTEGER NOT NULL       -- number of its operation within the device; the others follow
) STRICT;
INSERT INTO pending (first, changes, mid) SELECT first, changes, mid FROM old_pending;
DROP TABLE old_pending;

-- Nearly all goods are active, and a word for it in every entry of an index takes as much room as
-- all the rest of it.
DROP INDEX product_publish;
CREATE INDEX product_publish ON product (publish_state, status = 'draft') WHERE listed = 1;
