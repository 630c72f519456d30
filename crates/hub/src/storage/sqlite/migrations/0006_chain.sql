-- What a seller's log comes to, row after row: a place in it is known again by that. Outlives the
-- compaction of the log. `chain_upgrade.rs` says it of the rows that stand.
CREATE TABLE chain (
    seller_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    chain BLOB NOT NULL,
    PRIMARY KEY (seller_id, seq)
) STRICT, WITHOUT ROWID;
-- The same of publications and withdrawals. Of those from before, it has those that stand.
CREATE TABLE public_chain (
    seller_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    chain BLOB NOT NULL,
    PRIMARY KEY (seller_id, revision)
) STRICT, WITHOUT ROWID;
