-- The key that a seller's recovery words make, and who set it: it lets a device in when no other can.
CREATE TABLE recovery (
    seller_id TEXT NOT NULL PRIMARY KEY,
    public_key BLOB NOT NULL,
    set_at INTEGER NOT NULL,
    device_id TEXT NOT NULL,  -- the device that set it
    statement BLOB NOT NULL,
    signature TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX recovery_by_key ON recovery (public_key);
