-- Whether a base price holds a tax, and how many units a price is for. Empty is what every price
-- was so far: before tax, for one unit.
ALTER TABLE variant ADD COLUMN base_price_tax TEXT;
ALTER TABLE variant ADD COLUMN price_quantity INTEGER;

-- A former price had the currency of the base price beside it. Where there is none, it was shown in
-- the firm's own.
UPDATE variant SET compare_at_price = compare_at_price || ' ' || (SELECT base_currency FROM seller)
WHERE compare_at_price IS NOT NULL AND base_price_currency IS NULL
  AND EXISTS (SELECT 1 FROM seller);
