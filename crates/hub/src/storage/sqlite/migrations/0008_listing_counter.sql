-- How far a listing is: what is signed for it counts up, so that nothing older takes its place.
-- Documents from before there were counters count as 0.
ALTER TABLE listings ADD COLUMN counter INTEGER NOT NULL DEFAULT 0;
