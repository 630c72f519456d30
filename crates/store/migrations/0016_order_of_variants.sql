-- Ids say nothing any more of when a thing was made, so variants are in an order of their own. Those
-- that stand have none and stay in the order of their ids, before those that are added.
ALTER TABLE variant ADD COLUMN position TEXT;
