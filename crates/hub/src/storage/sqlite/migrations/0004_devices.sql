-- What was signed for a device when it came in, by itself and by who let it in, and when it was
-- taken out: so that the other devices need not believe the hub. Devices from before have nothing.
ALTER TABLE devices ADD COLUMN role TEXT NOT NULL DEFAULT '';
ALTER TABLE devices ADD COLUMN seen_at INTEGER;          -- when it last asked for a bearer
ALTER TABLE devices ADD COLUMN statement BLOB;           -- how it presented itself
ALTER TABLE devices ADD COLUMN signature TEXT;           -- its own signature over that
ALTER TABLE devices ADD COLUMN voucher TEXT;             -- the device that let it in
ALTER TABLE devices ADD COLUMN voucher_statement BLOB;   -- what that one signed
ALTER TABLE devices ADD COLUMN voucher_signature TEXT;
ALTER TABLE devices ADD COLUMN revoker TEXT;             -- the device that took it out
ALTER TABLE devices ADD COLUMN revoker_statement BLOB;
ALTER TABLE devices ADD COLUMN revoker_signature TEXT;

ALTER TABLE invitations ADD COLUMN device_id TEXT;       -- the device that invites
ALTER TABLE invitations ADD COLUMN statement BLOB;
ALTER TABLE invitations ADD COLUMN signature TEXT;
