//! Prices: the pipeline from a base price or cost to what a buyer sees, with its trail.
