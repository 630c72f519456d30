//! Stories over the whole house, and what its benchmarks compare: no code of the product.

pub mod table;
