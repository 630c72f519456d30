-- How many bytes a seller keeps: batches, blobs and versions of listings.
ALTER TABLE sellers ADD COLUMN used INTEGER NOT NULL DEFAULT 0;
UPDATE sellers SET used =
    (SELECT coalesce(sum(length(body)), 0) FROM batches b WHERE b.seller_id = sellers.seller_id)
  + (SELECT coalesce(sum(length(bytes)), 0) FROM blobs b WHERE b.seller_id = sellers.seller_id)
  + (SELECT coalesce(sum(length(document)), 0) FROM listing_versions v
     WHERE v.seller_id = sellers.seller_id);
