//! The addresses of the shop, between what the workspace remembers and what a build gives.

use crate::failure::Result;
use dhow_domain::id::ProductId;
use dhow_store::{Edit, GivenAddress, GivenCategoryAddress, ReadTransaction, read};
use dhow_storefront::{GivenAddresses, SiteAddress, SiteCategoryAddress};

/// Every address that builds gave to products so far.
pub(super) fn of_products(reading: &ReadTransaction) -> Result<Vec<SiteAddress>> {
    let given = read::addresses(reading)?.into_iter();
    let address = |given: GivenAddress| SiteAddress {
        slug: given.slug,
        product: given.product.to_string(),
        wish: given.wish,
        category: given.category,
    };
    Ok(given.map(address).collect())
}

/// Every address that builds gave to categories so far.
pub(super) fn of_categories(reading: &ReadTransaction) -> Result<Vec<SiteCategoryAddress>> {
    let given = read::category_addresses(reading)?.into_iter();
    let address = |given: GivenCategoryAddress| SiteCategoryAddress {
        category: given.category,
        slug: given.slug,
        moved_to: given.moved_to,
    };
    Ok(given.map(address).collect())
}

/// Keeps what a build gave.
pub(super) fn remember(edit: &Edit<'_>, given: GivenAddresses) -> Result<()> {
    for address in given.products {
        if let Ok(product) = ProductId::parse(&address.product) {
            edit.give_address(&GivenAddress {
                slug: address.slug,
                product,
                wish: address.wish,
                category: address.category,
            })?;
        }
    }
    for address in given.categories {
        edit.give_category_address(&GivenCategoryAddress {
            category: address.category,
            slug: address.slug,
            moved_to: address.moved_to,
        })?;
    }
    Ok(())
}
