-- What a person said is right of a text although a check would not pass it: `numbersDiffer`.
ALTER TABLE translation ADD COLUMN accepted TEXT;
