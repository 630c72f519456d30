//! dhow-exchange
