//! Units of weight and length, exactly.
