//! Stories over the whole house live in `tests/`; this library holds nothing of its own.
