-- History by act. A small act keeps its changes as rows; a bulk act lays them down in compressed
-- blocks. Changes are numbered through, and those of one act follow each other, so an act knows
-- its changes by two numbers, and what waits for the hub is a few runs of numbers instead of a
-- state in every row. An operation is named after its act and its place there.

ALTER TABLE act ADD COLUMN first_change INTEGER NOT NULL DEFAULT 0;
ALTER TABLE act ADD COLUMN changes INTEGER NOT NULL DEFAULT 0;
UPDATE act SET (first_change, changes) =
  (SELECT coalesce(min(seq), 0), count(*) FROM change WHERE change.act = act.seq);
DROP INDEX change_act;

ALTER TABLE change ADD COLUMN resolves TEXT;   -- the conflict that the change chooses in
UPDATE change SET resolves =
  (SELECT extra FROM operation WHERE operation.change = change.seq AND action = 'resolve')
  WHERE seq IN (SELECT change FROM operation WHERE action = 'resolve');

-- Changes of one act, one JSON array a line: document, path, before, after, resolves; deflated.
CREATE TABLE change_block (
  first   INTEGER PRIMARY KEY,   -- number of its first change; the others follow
  act     INTEGER NOT NULL REFERENCES act (seq),
  changes INTEGER NOT NULL,
  lines   BLOB NOT NULL
) STRICT;

-- Which blocks have changes of a document; by its 16 bytes, or by its text where it has no such id.
CREATE TABLE block_document (
  document BLOB NOT NULL,
  block    INTEGER NOT NULL REFERENCES change_block (first),
  PRIMARY KEY (document, block)
) STRICT, WITHOUT ROWID;

-- Runs of changes whose operations the hub has not confirmed yet.
CREATE TABLE pending (
  first   INTEGER PRIMARY KEY,   -- number of the first change
  changes INTEGER NOT NULL,
  mid     INTEGER NOT NULL       -- number of its operation within the device; the others follow
) STRICT;
INSERT INTO pending (first, changes, mid)
  SELECT min(change), count(*), min(mid) FROM (
    SELECT change, mid, change - row_number() OVER walk AS by_change, mid - row_number() OVER walk AS by_mid
    FROM operation WHERE state = 'pending' WINDOW walk AS (ORDER BY change))
  GROUP BY by_change, by_mid;

-- Changes that the hub refused.
CREATE TABLE rejected (
  change INTEGER PRIMARY KEY,
  reason TEXT NOT NULL
) STRICT;
INSERT INTO rejected (change, reason)
  SELECT change, coalesce(reason, '') FROM operation WHERE state = 'rejected';

-- Operations that were written before they were named after their acts.
CREATE TABLE named_operation (
  change INTEGER PRIMARY KEY,
  id     TEXT NOT NULL UNIQUE,
  seen   TEXT NOT NULL
) STRICT;
INSERT INTO named_operation (change, id, seen) SELECT change, id, seen FROM operation ORDER BY change;
DROP TABLE operation;
