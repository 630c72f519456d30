-- Words of the search are folded further (Arabic letter forms, Greek and Cyrillic accents, ß) and
-- scripts without blanks are searched by their characters: what is in the index is made again for
-- the products concerned.

-- Listings that a sync has to look at, however many are live.
CREATE INDEX listing_waiting ON listing (id) WHERE state <> 'live';
