//! dhow-app
