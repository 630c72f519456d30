-- Rates that are kept for a person to see and not used: "quote rate" → reason, JSON. Empty is none.
ALTER TABLE rate_publication ADD COLUMN set_aside TEXT;
