-- What buyers are told of the firm, field by field: `legalName`, `vatId`, `policies.DE.returns`.
CREATE TABLE seller_profile (
  field TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A listing that was taken off its channel: read back as gone since then, and it waits for nothing.
ALTER TABLE listing ADD COLUMN withdrawn_at TEXT;
-- The last publish act found no market that sells it: it is to be taken off.
ALTER TABLE listing ADD COLUMN leaving INTEGER NOT NULL DEFAULT 0;

DROP INDEX listing_waiting;
CREATE INDEX listing_waiting   ON listing (id) WHERE state <> 'live' AND withdrawn_at IS NULL;
CREATE INDEX listing_withdrawn ON listing (id) WHERE withdrawn_at IS NOT NULL;

-- Earlier programs left the listings of deleted goods as they were: they are to go like any other.
UPDATE listing SET state = 'queued' WHERE state = 'live' AND product NOT IN (SELECT id FROM product);

-- Goods that buyers still see though they are not for sale: few, and none after an exchange.
CREATE INDEX product_leaving ON product (key)
  WHERE status <> 'active' AND publish_state IS NOT NULL AND publish_state <> 'withdrawn';
