//! dhow-storefront
