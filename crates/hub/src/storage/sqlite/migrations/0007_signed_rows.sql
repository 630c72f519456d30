-- From here on every number of a device has its row in the log, and a row is handed out with the
-- batch it came in. What stood before is handed out as it stands: a number may have been used up
-- there without a row.
ALTER TABLE sellers ADD COLUMN told INTEGER NOT NULL DEFAULT 0;  -- rows up to here are from before
UPDATE sellers SET told = head;

-- Recovery keys that were replaced: a device that one of them let in is known by it.
CREATE TABLE recovery_before (
    seller_id TEXT NOT NULL,
    public_key BLOB NOT NULL,
    device_id TEXT NOT NULL,
    statement BLOB NOT NULL,
    signature TEXT NOT NULL,
    PRIMARY KEY (seller_id, public_key)
) STRICT, WITHOUT ROWID;
