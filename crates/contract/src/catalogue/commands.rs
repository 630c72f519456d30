//! The commands about products, variants and pictures.

use crate::tag::{Changed, Tag};

/// Hands this room's rows of the command table to a macro.
#[macro_export]
macro_rules! catalogue_commands {
    ($then:ident) => {
        $then! {
            CatalogueCommands;
            /// A page of products, searched and filtered.
            catalogue_list(catalogue::CatalogueQuery) -> catalogue::CataloguePage, Read [Catalogue, Translations, Markets];
            /// One product whole.
            product_get(catalogue::ProductRequest) -> catalogue::Product, Read [Catalogue, Translations, Prices, Markets];
            /// A new draft product with one variant.
            product_create(catalogue::ProductCreate) -> catalogue::Product, Write [];
            /// Sets fields of a product: title, description, status, slug, vendor, type, tags.
            product_set(catalogue::ProductSet) -> history::Done, Write [];
            /// Takes a product out of the workspace; undo brings it back.
            product_delete(catalogue::ProductRequest) -> history::Done, Write [];
            /// Sets fields of a variant: sku, gtin, basePrice, cost, weight, and the rest.
            variant_set(catalogue::VariantSet) -> history::Done, Write [];
            /// Sets fields of many variants in one act, or tells what that would change.
            variants_set(catalogue::ManyEdits) -> catalogue::EditReport, Write [];
            /// Sets fields of many products in one act, or tells what that would change.
            products_set(catalogue::ManyEdits) -> catalogue::EditReport, Write [];
            /// Documents that several devices made of one thing.
            twins_list(Nothing) -> catalogue::Twins, Read [Catalogue, Markets, Views];
            /// Makes one of every twin in one act, or tells what that would change.
            twins_merge(catalogue::TwinsMerge) -> catalogue::TwinsReport, Write [];
            /// Adds a variant to a product.
            variant_add(catalogue::VariantAdd) -> history::Done, Write [];
            /// Takes a variant out of its product.
            variant_delete(catalogue::VariantRequest) -> history::Done, Write [];
            /// Adds a picture to a product.
            media_add(catalogue::MediaAdd) -> history::Done, Write [];
            /// Moves a picture or sets its alternative text.
            media_set(catalogue::MediaSet) -> history::Done, Write [];
            /// Takes a picture off a product.
            media_delete(catalogue::MediaRequest) -> history::Done, Write [];
            /// The bytes of a picture, as base64.
            media_read(catalogue::MediaRead) -> catalogue::MediaBytes, Read [Catalogue];
        }
    };
}

catalogue_commands!(declare_commands);

/// What a change of a product makes old.
pub(crate) const CHANGED: Changed = Changed {
    kind: "product",
    tags: &[Tag::Catalogue, Tag::Prices, Tag::Translations],
};
