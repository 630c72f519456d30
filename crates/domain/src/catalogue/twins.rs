//! Twins become one: two devices made the same goods under two ids, or one gave a SKU that another
//! had given as well.

use super::{Media, Product, ProductStatus, Variant, position_after};
use crate::money::Money;
use crate::named_id::{Namespace, picture};

/// Most options of a product.
const MOST_OPTIONS: usize = 3;

impl Product {
    /// Takes in what another one says and this one does not. What both say stays as it is here.
    /// Variants are the same by their SKUs; what else the other has of them is added.
    pub fn absorb(&mut self, other: &Self, names: Namespace) {
        self.absorb_head(other);
        for name in &other.options {
            if !self.options.contains(name) && self.options.len() < MOST_OPTIONS {
                self.options.push(name.clone());
            }
        }
        for (name, text) in &other.attributes {
            let kept = self.attributes.entry(name.clone());
            kept.or_insert_with(|| text.clone());
        }
        for (place, translated) in &other.translations {
            let kept = self.translations.entry(place.clone());
            kept.or_insert_with(|| translated.clone());
        }
        other.media.iter().for_each(|it| self.absorb_picture(it));
        for variant in &other.variants {
            self.absorb_variant(variant, names);
        }
    }

    /// Makes one of variants of this product that have one SKU.
    pub fn join_doubles(&mut self) {
        let mut kept: Vec<Variant> = Vec::with_capacity(self.variants.len());
        for variant in std::mem::take(&mut self.variants) {
            match kept.iter_mut().find(|it| it.sku == variant.sku) {
                Some(first) => first.absorb(&variant, &self.options),
                None => kept.push(variant),
            }
        }
        self.variants = kept;
    }

    fn absorb_head(&mut self, other: &Self) {
        self.status = most_for_sale(self.status, other.status);
        if self.text.description.is_empty() {
            self.text.description.clone_from(&other.text.description);
            self.description_format = other.description_format;
        }
        fill(&mut self.handle, &other.handle);
        fill(&mut self.slug, &other.slug);
        fill(&mut self.vendor, &other.vendor);
        fill(&mut self.kind, &other.kind);
        fill(&mut self.origin, &other.origin);
        self.tags.extend(other.tags.iter().cloned());
    }

    fn absorb_picture(&mut self, other: &Media) {
        let same = |it: &Media| {
            let blob = it.blob.is_some() && it.blob == other.blob;
            blob || (it.source.is_some() && it.source == other.source)
        };
        if let Some(known) = self.media.iter_mut().find(|it| same(it)) {
            fill(&mut known.blob, &other.blob);
            for (locale, text) in &other.alt {
                let kept = known.alt.entry(locale.clone());
                kept.or_insert_with(|| text.clone());
            }
            return;
        }
        let last = self.media.last().map(|media| media.position.as_str());
        self.media.push(Media {
            id: picture(self, other.source.as_deref(), other.blob.as_deref()),
            position: position_after(last),
            ..other.clone()
        });
    }

    fn absorb_variant(&mut self, other: &Variant, names: Namespace) {
        let known = self.variants.iter_mut().find(|it| it.sku == other.sku);
        if let Some(known) = known {
            return known.absorb(other, &self.options);
        }
        let mut added = other.clone();
        added.id = names.variant(self, &other.sku);
        added.options.retain(|name, _| self.options.contains(name));
        self.add_variant(added);
    }
}

impl Variant {
    /// Takes in what another one of its SKU says and this one does not.
    fn absorb(&mut self, other: &Self, options: &[String]) {
        self.absorb_money(other);
        let measures = (&mut self.measures, &other.measures);
        fill(&mut measures.0.weight, &measures.1.weight);
        fill(&mut measures.0.length, &measures.1.length);
        fill(&mut measures.0.width, &measures.1.width);
        fill(&mut measures.0.height, &measures.1.height);
        fill(&mut self.gtin, &other.gtin);
        fill(&mut self.hs_code, &other.hs_code);
        fill(&mut self.origin, &other.origin);
        fill(&mut self.minimum_quantity, &other.minimum_quantity);
        fill(&mut self.unit, &other.unit);
        for (name, value) in &other.options {
            if options.contains(name) {
                let kept = self.options.entry(name.clone());
                kept.or_insert_with(|| value.clone());
            }
        }
        // Counts are of the same goods: they are not added up.
        for (location, count) in &other.stock {
            self.stock.entry(location.clone()).or_insert(*count);
        }
        self.generated_sku &= other.generated_sku;
    }

    /// An amount says nothing without the tax and the quantity it is for: one of other terms is not
    /// put beside those that are here.
    fn absorb_money(&mut self, other: &Self) {
        let amounts =
            |it: &Self| -> [Option<Money>; 3] { [it.base_price, it.cost, it.former_price()] };
        if amounts(self).iter().all(Option::is_none) {
            self.base_price_tax = other.base_price_tax;
            self.price_quantity = other.price_quantity;
        }
        let terms = |it: &Self| (it.base_price_tax, it.price_quantity);
        if terms(self) != terms(other) {
            return;
        }
        let [price, cost, former] = amounts(other);
        if self.base_price.is_none() {
            self.set_base_price(price);
        }
        self.cost = self.cost.or(cost);
        if self.former_price().is_none() {
            self.set_former_price(former);
        }
    }
}

fn fill<T: Clone>(here: &mut Option<T>, there: &Option<T>) {
    if here.is_none() {
        here.clone_from(there);
    }
}

/// Goods that one of two devices sells are sold.
fn most_for_sale(one: ProductStatus, other: ProductStatus) -> ProductStatus {
    let rank = |status: &ProductStatus| match status {
        ProductStatus::Active => 0,
        ProductStatus::Draft => 1,
        ProductStatus::Archived => 2,
    };
    if rank(&other) < rank(&one) {
        other
    } else {
        one
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Sku;
    use crate::id::{ProductId, VariantId};
    use crate::money::{Amount, Currency};
    use crate::pricing::PriceQuantity;
    use uuid::Uuid;

    fn names() -> Namespace {
        Namespace::of_seller("sel_01jc000000e008000000000001").unwrap()
    }

    fn product(number: u128, skus: &[&str]) -> Product {
        let mut product = Product::new(ProductId::from_uuid(Uuid::from_u128(number)), "Mug");
        for (at, sku) in skus.iter().enumerate() {
            let id = VariantId::from_uuid(Uuid::from_u128(number * 100 + at as u128));
            product.add_variant(Variant::new(id, Sku::parse(sku).unwrap()));
        }
        product
    }

    fn euro(amount: &str) -> Option<Money> {
        let amount = Amount::parse(amount).unwrap();
        Some(Money::new(amount, Currency::parse("EUR").unwrap()))
    }

    fn absorbed(mut one: Product, other: &Product) -> Product {
        one.absorb(other, names());
        one
    }

    #[test]
    fn what_is_said_stays_and_what_is_not_is_filled() {
        let (mut one, mut other) = (product(1, &["A"]), product(2, &["A", "B"]));
        one.variants[0].base_price = euro("10");
        one.vendor = Some("Ege".to_owned());
        other.variants[0].base_price = euro("12");
        other.variants[0].cost = euro("4");
        other.variants[0].stock = [("main".to_owned(), 3.into())].into();
        other.vendor = Some("Other".to_owned());
        other.kind = Some("Mugs".to_owned());
        let found = absorbed(one, &other);
        assert_eq!(found.vendor.as_deref(), Some("Ege"));
        assert_eq!(found.kind.as_deref(), Some("Mugs"));
        let skus: Vec<_> = found.variants.iter().map(|it| it.sku.as_str()).collect();
        assert_eq!(skus, ["A", "B"]);
        let first = &found.variants[0];
        assert_eq!((first.base_price, first.cost), (euro("10"), euro("4")));
        assert_eq!(first.stock["main"], 3.into());
        assert_ne!(
            found.variants[1].id, other.variants[1].id,
            "it stood elsewhere"
        );
    }

    #[test]
    fn amounts_of_other_terms_are_not_mixed() {
        let check = |price: Option<Money>, expect: Option<Money>| {
            let (mut one, mut other) = (product(1, &["A"]), product(2, &["A"]));
            one.variants[0].base_price = price;
            other.variants[0].cost = euro("400");
            other.variants[0].price_quantity = PriceQuantity::Hundred;
            assert_eq!(absorbed(one, &other).variants[0].cost, expect);
        };
        check(None, euro("400"));
        check(euro("10"), None);
    }

    #[test]
    fn goods_that_one_sells_are_sold() {
        use ProductStatus::{Active, Archived, Draft};
        let check = |one, other, expect| {
            let (mut first, mut second) = (product(1, &["A"]), product(2, &["A"]));
            (first.status, second.status) = (one, other);
            assert_eq!(absorbed(first, &second).status, expect);
        };
        check(Archived, Active, Active);
        check(Active, Archived, Active);
        check(Archived, Draft, Draft);
        check(Archived, Archived, Archived);
    }

    #[test]
    fn it_says_the_same_when_it_is_done_again() {
        let (one, mut other) = (product(1, &["A"]), product(2, &["A", "B"]));
        other.media.push(Media {
            id: crate::id::MediaId::from_uuid(Uuid::from_u128(9)),
            position: position_after(None),
            blob: Some("sha256:ab".to_owned()),
            source: None,
            alt: [].into(),
        });
        let once = absorbed(one, &other);
        assert_eq!((once.media.len(), once.variants.len()), (1, 2));
        assert_eq!(absorbed(once.clone(), &other), once);
    }

    #[test]
    fn variants_of_one_sku_become_the_first() {
        let mut mug = product(1, &["A", "B", "A"]);
        mug.variants[2].cost = euro("4");
        mug.join_doubles();
        assert_eq!(mug.variants.len(), 2);
        assert_eq!(mug.variants[0].cost, euro("4"));
    }
}
