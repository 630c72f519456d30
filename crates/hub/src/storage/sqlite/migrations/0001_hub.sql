-- The hub's first schema. Every table that belongs to a seller has the seller first in its key,
-- no query crosses sellers, and JSON is opaque to SQL: the same tables can be sharded by seller.
-- Instants are milliseconds since 1970 by the hub's clock.

-- Facts of the hub itself: the incarnation of its logs.
CREATE TABLE hub (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sellers (
    seller_id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    head INTEGER NOT NULL DEFAULT 0,       -- last place in the log
    compacted INTEGER NOT NULL DEFAULT 0,  -- rows up to here are no longer kept
    revision INTEGER NOT NULL DEFAULT 0,   -- counts publications and withdrawals
    enrolled_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE devices (
    seller_id TEXT NOT NULL,
    device_id TEXT NOT NULL,
    name TEXT NOT NULL,
    public_key BLOB NOT NULL,
    enrolled_at INTEGER NOT NULL,
    revoked_at INTEGER,
    PRIMARY KEY (seller_id, device_id)
) STRICT, WITHOUT ROWID;

-- Codes are kept as hashes. A used one is kept until it expires, so that the device whose answer
-- was lost can ask again.
CREATE TABLE invitations (
    seller_id TEXT NOT NULL,
    code_hash BLOB NOT NULL,
    expires_at INTEGER NOT NULL,
    used_by TEXT,
    PRIMARY KEY (seller_id, code_hash)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX invitations_by_code ON invitations (code_hash);

-- Bearers are kept as hashes, with the hash of the signed request that fetched them: a request
-- works once.
CREATE TABLE tokens (
    seller_id TEXT NOT NULL,
    token_hash BLOB NOT NULL,
    device_id TEXT NOT NULL,
    request_hash BLOB NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (seller_id, token_hash)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX tokens_by_request ON tokens (seller_id, request_hash);

-- Which operation used which number of which device. Outlives the compaction of the log.
CREATE TABLE numbers (
    seller_id TEXT NOT NULL,
    device_id TEXT NOT NULL,
    mid INTEGER NOT NULL,
    op_id TEXT NOT NULL,
    PRIMARY KEY (seller_id, device_id, mid)
) STRICT, WITHOUT ROWID;
CREATE INDEX numbers_by_operation ON numbers (seller_id, op_id);

-- The feed: one row per operation that was taken.
CREATE TABLE log (
    seller_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    device_id TEXT NOT NULL,
    mid INTEGER NOT NULL,
    op_id TEXT NOT NULL,
    doc_id TEXT NOT NULL,
    path TEXT NOT NULL,
    effect TEXT NOT NULL,  -- JSON
    changes INTEGER NOT NULL,  -- 1 where the document changed
    PRIMARY KEY (seller_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX log_by_document ON log (seller_id, doc_id, seq) WHERE changes = 1;

-- The signed bytes as they came, so that a log can be carried elsewhere and nobody be forged.
CREATE TABLE batches (
    seller_id TEXT NOT NULL,
    head INTEGER NOT NULL,  -- last place in the log after this batch
    body_sha256 BLOB NOT NULL,
    device_id TEXT NOT NULL,
    signature TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (seller_id, head, body_sha256)
) STRICT;

-- What stands now. A deleted document keeps its row, without a tree, for ever.
CREATE TABLE documents (
    seller_id TEXT NOT NULL,
    doc_id TEXT NOT NULL,
    tree TEXT,  -- JSON; NULL: deleted
    PRIMARY KEY (seller_id, doc_id)
) STRICT;

CREATE TABLE conflicts (
    seller_id TEXT NOT NULL,
    number INTEGER NOT NULL,  -- in the order they came
    conflict_id TEXT NOT NULL,
    doc_id TEXT NOT NULL,
    path TEXT NOT NULL,
    conflict TEXT NOT NULL,  -- JSON
    PRIMARY KEY (seller_id, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX conflicts_by_id ON conflicts (seller_id, conflict_id);
CREATE INDEX conflicts_by_place ON conflicts (seller_id, doc_id, path);

CREATE TABLE blobs (
    seller_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    PRIMARY KEY (seller_id, sha256)
) STRICT;

-- Every version of every listing that was ever published, as it was signed.
CREATE TABLE listing_versions (
    seller_id TEXT NOT NULL,
    listing_id TEXT NOT NULL,
    hash TEXT NOT NULL,
    device_id TEXT NOT NULL,
    signature TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    document BLOB NOT NULL,
    PRIMARY KEY (seller_id, listing_id, hash)
) STRICT;

-- What stands, or that it was withdrawn.
CREATE TABLE listings (
    seller_id TEXT NOT NULL,
    listing_id TEXT NOT NULL,
    hash TEXT,  -- NULL: withdrawn
    revision INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (seller_id, listing_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX listings_by_revision ON listings (seller_id, revision);
