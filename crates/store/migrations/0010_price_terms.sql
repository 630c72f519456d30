-- Whether a base price holds a tax, and how many units a price is for. Empty is what every price
-- was so far: before tax, for one unit.
ALTER TABLE variant ADD COLUMN base_price_tax TEXT;
ALTER TABLE variant ADD COLUMN price_quantity TEXT;

-- A former price has a currency of its own; empty is that of the base price, which it had so far.
ALTER TABLE variant ADD COLUMN compare_at_price_currency TEXT;
