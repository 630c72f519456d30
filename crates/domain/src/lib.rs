//! dhow-domain
