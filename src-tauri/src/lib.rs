//! dhow-desk
