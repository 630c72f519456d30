//! Stories over the whole house.
