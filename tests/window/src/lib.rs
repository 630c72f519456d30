//! Stories in the real window live in `tests/window/`; this library holds nothing of its own.
