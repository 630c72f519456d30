//! Ids that follow from what a thing is, so that two devices which make the same thing before they
//! know of each other make one and not two.
//!
//! Such an id is a UUID of version 8 (RFC 9562): a hash of the name, in which the last number of the
//! name stands as it is. So `G-0017` and `G-0018` are neighbours, as the goods of one list mostly
//! are: indexes and history, which hold them together, stay as small as with ids that count.

use crate::Sku;
use crate::catalogue::Product;
use crate::id::{ListingId, MarketId, MediaId, ProductId, VariantId, ViewId, from_text};
use std::convert::Infallible;
use uuid::{Builder, Uuid};

/// What names are told apart by that mean different things: a seller, a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Namespace(Uuid);

/// Digits of a number that fits into [`NUMBER_BITS`].
const MOST_DIGITS: usize = 9;
/// Bits of an id that the last number of its name has.
const NUMBER_BITS: u32 = 30;
/// Says what is hashed, so that no other hash of the same bytes is one of these.
const CONTEXT: &str = "dhow 2026-11 ids that follow from what a thing is";

impl Namespace {
    /// The names that one seller gives. `None` for a text that is no id of a seller.
    #[must_use]
    pub fn of_seller(seller: &str) -> Option<Self> {
        from_text("sel", seller).map(Self)
    }

    /// The ids that a thing of this kind and key may have, best first. It gives way to the next where
    /// one is taken: by a thing that had the key and has another one now, or that is gone for ever.
    pub fn named(self, kind: &'static str, key: &str) -> impl Iterator<Item = Uuid> {
        (1_u32..).map(move |turn| self.id(kind, key, turn))
    }

    fn id(self, kind: &str, key: &str, turn: u32) -> Uuid {
        let (before, digits, after) = around_last_number(key);
        let mut hasher = blake3::Hasher::new_derive_key(CONTEXT);
        hasher.update(self.0.as_bytes());
        hasher.update(&turn.to_be_bytes());
        // How long each part is stands before it: no two names are hashed alike. Of the digits
        // nothing but their count is hashed, which tells `7` from `07`.
        for part in [kind, before, after] {
            hasher.update(&(part.len() as u64).to_be_bytes());
            hasher.update(part.as_bytes());
        }
        hasher.update(&[u8::try_from(digits.len()).unwrap_or(u8::MAX)]);
        let mut bytes = [0; 16];
        hasher.finalize_xof().fill(&mut bytes);
        let hash = u128::from_be_bytes(bytes) >> NUMBER_BITS << NUMBER_BITS;
        let number: u128 = digits.parse().unwrap_or_default();
        Builder::from_custom_bytes((hash | number).to_be_bytes()).into_uuid()
    }

    /// The id of a new product.
    ///
    /// # Errors
    /// What `is_taken` answers.
    pub fn product<E>(
        self,
        name: ProductName<'_>,
        is_taken: impl FnMut(ProductId) -> Result<bool, E>,
    ) -> Result<ProductId, E> {
        let (kind, key) = match name {
            ProductName::Sku(sku) => (SKU, sku.as_str()),
            ProductName::Handle(handle) => ("handle", handle),
            ProductName::Title(title) => ("title", title),
        };
        first_free(self.named(kind, key).map(ProductId::from_uuid), is_taken)
    }

    /// The id of a new variant: that of its SKU in its product. It is not that of the SKU alone, for
    /// a list that groups the same goods otherwise would put one variant into two products, and it
    /// could stand in one of them only. The variant that a product is named by has the number of
    /// its product, which costs history next to nothing.
    #[must_use]
    pub fn variant(self, product: &Product, sku: &Sku) -> VariantId {
        let of_product = Uuid::from_bytes(*product.id.bytes());
        let naming = self.named(SKU, sku.as_str()).take(1);
        let naming = naming.filter(|uuid| *uuid == of_product);
        let own = Self(of_product).named("variant", sku.as_str());
        let ids = naming.chain(own).map(VariantId::from_uuid);
        let variants = &product.variants;
        first_unused(ids, |id| variants.iter().any(|variant| variant.id == id))
    }

    /// The id of a new market. Codes are compared without regard to case, for they name folders.
    ///
    /// # Errors
    /// What `is_taken` answers.
    pub fn market<E>(
        self,
        code: &str,
        is_taken: impl FnMut(MarketId) -> Result<bool, E>,
    ) -> Result<MarketId, E> {
        let code = code.to_ascii_lowercase();
        first_free(
            self.named("market", &code).map(MarketId::from_uuid),
            is_taken,
        )
    }

    /// The id of a new saved view of the catalogue.
    ///
    /// # Errors
    /// What `is_taken` answers.
    pub fn view<E>(
        self,
        name: &str,
        is_taken: impl FnMut(ViewId) -> Result<bool, E>,
    ) -> Result<ViewId, E> {
        first_free(self.named("view", name).map(ViewId::from_uuid), is_taken)
    }
}

/// The id of a new picture of a product: that of the address it came from, else of its bytes. The
/// address comes first, because one device may have fetched the bytes and another not yet.
#[must_use]
pub fn picture(product: &Product, source: Option<&str>, blob: Option<&str>) -> MediaId {
    let names = Namespace(Uuid::from_bytes(*product.id.bytes()));
    let (kind, key) = match source {
        Some(source) => ("picture from", source),
        None => ("picture", blob.unwrap_or_default()),
    };
    let ids = names.named(kind, key).map(MediaId::from_uuid);
    let media = &product.media;
    first_unused(ids, |id| media.iter().any(|media| media.id == id))
}

/// The id of a product's listing on a channel: it has one there, for ever.
#[must_use]
pub fn listing(product: ProductId, channel: &str) -> ListingId {
    let names = Namespace(Uuid::from_bytes(*product.bytes()));
    ListingId::from_uuid(names.id("listing", channel, 1))
}

/// Whether an id is one that follows from a name.
#[must_use]
pub fn is_named(id: [u8; 16]) -> bool {
    Uuid::from_bytes(id).get_version_num() == 8
}

const SKU: &str = "sku";

/// What a product is named by when it is made: best by what a person gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProductName<'a> {
    /// The SKU of its first variant, where that was not made up.
    Sku(&'a Sku),
    /// The handle it came under.
    Handle(&'a str),
    /// Its title.
    Title(&'a str),
}

/// The first that is free; there are always more.
fn first_free<I: Copy, E>(
    ids: impl Iterator<Item = I>,
    mut is_taken: impl FnMut(I) -> Result<bool, E>,
) -> Result<I, E> {
    let mut free = ids.filter_map(|id| match is_taken(id) {
        Ok(taken) => (!taken).then_some(Ok(id)),
        Err(error) => Some(Err(error)),
    });
    free.next().expect("more turns than there are things")
}

fn first_unused<I: Copy>(ids: impl Iterator<Item = I>, is_used: impl Fn(I) -> bool) -> I {
    let Ok(id) = first_free(ids, |id| Ok::<_, Infallible>(is_used(id)));
    id
}

/// A name, cut around the last number in it.
fn around_last_number(name: &str) -> (&str, &str, &str) {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let end = name.rfind(is_digit).map_or(0, |last| last + 1);
    let digits = name[..end].bytes().rev().take(MOST_DIGITS);
    let count = digits.take_while(u8::is_ascii_digit).count();
    let start = end - count;
    (&name[..start], &name[start..end], &name[end..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Variant;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    const SELLER: &str = "sel_01jc000000e008000000000001";

    fn names() -> Namespace {
        Namespace::of_seller(SELLER).unwrap()
    }

    fn sku(text: &str) -> Sku {
        Sku::parse(text).unwrap()
    }

    /// The id of a product where these are taken already.
    fn product(name: ProductName<'_>, taken: &[ProductId]) -> ProductId {
        let Ok(id) = names().product(name, |id| Ok::<_, Infallible>(taken.contains(&id)));
        id
    }

    /// Files on other devices have these ids: they may never become others.
    #[test]
    fn ids_are_what_they_were() {
        let check = |found: String, expect: &str| assert_eq!(found, expect);
        let mat = product(ProductName::Sku(&sku("M-0017")), &[]);
        let Ok(market) = names().market("DE", |_| Ok::<_, Infallible>(false));
        let Ok(view) = names().view("Low stock", |_| Ok::<_, Infallible>(false));
        check(mat.to_string(), "prd_2za3vy2hrwgj684jeqy400000h");
        check(
            product(ProductName::Handle("mat"), &[]).to_string(),
            "prd_6yfky424syh99a9frh3e000000",
        );
        check(
            product(ProductName::Title("Mat"), &[]).to_string(),
            "prd_2g1nvf5ttfgk0vm4mb5z000000",
        );
        check(market.to_string(), "mkt_1vphwrrdy7hjnbtba1a5000000");
        check(view.to_string(), "viw_1p1h10rqdygzwr9jewsw000000");
        check(
            listing(mat, "storefront").to_string(),
            "lst_7bp1mjbnwygt1846010g000000",
        );
        check(
            picture(&Product::new(mat, "Mat"), None, Some("sha256:ab")).to_string(),
            "med_0yk42a4c8ngwd9xw4pb0000080",
        );
    }

    #[test]
    fn an_id_is_a_version_of_its_own_and_another_seller_has_others() {
        let mat = names().named("sku", "M-1").next().unwrap();
        assert_eq!(mat.get_version_num(), 8);
        assert_eq!(mat.get_variant(), uuid::Variant::RFC4122);
        let other = Namespace::of_seller("sel_01jc000000e008000000000002").unwrap();
        assert_ne!(other.named("sku", "M-1").next(), Some(mat));
        assert_eq!(Namespace::of_seller("dev_01jc000000e008000000000001"), None);
    }

    #[test]
    fn names_are_cut_around_their_last_number() {
        let check = |name, expect| assert_eq!(around_last_number(name), expect);
        check("G-0017", ("G-", "0017", ""));
        check("ATT-70140-SND", ("ATT-", "70140", "-SND"));
        check("70 × 140 cm", ("70 × ", "140", " cm"));
        check("浴巾7号", ("浴巾", "7", "号"));
        check("4006381333931", ("4006", "381333931", ""));
        check("Mug", ("", "", "Mug"));
        check("", ("", "", ""));
    }

    #[test]
    fn numbers_of_one_list_are_neighbours() {
        let number = |key: &str| names().named("sku", key).next().unwrap().as_u128();
        assert_eq!(number("G-0018"), number("G-0017") + 1);
        assert_eq!(number("G-0018-B"), number("G-0017-B") + 1);
        assert_eq!(number("4006381333932"), number("4006381333931") + 1);
    }

    #[test]
    fn what_is_taken_gives_way_to_the_same_next_one() {
        let mug = sku("MUG-1");
        let name = ProductName::Sku(&mug);
        let first = product(name, &[]);
        let second = product(name, &[first]);
        let third = product(name, &[first, second]);
        assert_eq!(BTreeSet::from([first, second, third]).len(), 3);
        assert_eq!(
            product(name, &[second]),
            first,
            "what is free again is had again"
        );
        assert_eq!(product(name, &[third, first]), second);
    }

    #[test]
    fn a_variant_follows_from_its_product_and_its_sku() {
        let (red, blue) = (sku("MUG-R"), sku("MUG-B"));
        let mut mug = Product::new(product(ProductName::Sku(&red), &[]), "Mug");
        let first = names().variant(&mug, &red);
        assert_eq!(first.bytes(), mug.id.bytes(), "it names its product");
        mug.variants.push(Variant::new(first, red.clone()));
        let second = names().variant(&mug, &blue);
        assert_ne!(second.bytes(), mug.id.bytes());
        let mut renamed = mug.clone();
        renamed.variants[0].sku = sku("MUG-RED");
        let again = names().variant(&renamed, &red);
        assert!(
            again != first && again != second,
            "the other had that SKU first"
        );
        let elsewhere = Product::new(product(ProductName::Sku(&blue), &[]), "Blue mug");
        assert_ne!(names().variant(&elsewhere, &red), first);
        assert_ne!(names().variant(&elsewhere, &blue), second);
    }

    #[test]
    fn codes_of_markets_that_differ_by_case_are_one() {
        let market = |code| {
            let Ok(id) = names().market(code, |_| Ok::<_, Infallible>(false));
            id
        };
        assert_eq!(market("de"), market("DE"));
        assert_ne!(market("DE"), market("AT"));
    }

    proptest! {
        /// Of names that look alike: digits, and few letters between them.
        #[test]
        fn no_two_names_have_one_id(one in "[a0-9]{0,12}", other in "[a0-9]{0,12}") {
            let id = |key: &str| names().named("sku", key).next();
            prop_assert_eq!(id(&one) == id(&other), one == other);
        }
    }
}
