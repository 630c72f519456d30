//! dhow-i18n
