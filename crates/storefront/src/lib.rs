//! A seller's own shop as static pages: every market in every language, with prices that are the
//! workspace's to the last digit.
//!
//! [`build`] turns a [`Site`] into a folder of pages that work from a web server and from a disk,
//! without script, cookies or another host. The same site gives the same bytes. [`check`] reads
//! such a folder again, as a browser would, and compares every price in it with the workspace's.
//!
//! This crate knows no workspace, no clock and no network: `app` fills in the [`Site`].
#![deny(missing_docs)]

mod address;
mod addresses;
mod build;
mod certificate;
mod check;
mod contact;
mod description;
mod error;
mod folder;
mod gallery;
mod groups;
mod imprint;
mod issue;
mod layout;
mod localized_text;
mod manifest;
mod markup;
mod option_words;
mod page;
mod parsed_page;
mod price;
mod report;
mod scaled;
mod site;
mod site_files;
mod sitemap;
mod slug;
mod structured;
mod words;

pub use build::{Strictness, build};
pub use check::{check, check_matrix};
pub use error::{Conflict, Error};
pub use issue::{BuildIssue, BuildIssueCode, BuildSeverity};
pub use report::{BuildReport, Certificate, CheckReport, Fault, FaultKind, Mismatch};
pub use site::{
    Availability, GivenAddresses, NoPrice, Pictures, Site, SiteAddress, SiteCategory,
    SiteCategoryAddress, SiteMarket, SiteOption, SitePicture, SitePrice, SiteProduct, SiteVariant,
    Texts,
};
