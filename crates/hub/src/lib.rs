//! dhow-hub
