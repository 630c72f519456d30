//! The sample goods, read from the files beside the crate.

use crate::failure::{AppError, Result};
use dhow_contract::{Code, Failure};
use dhow_domain::catalogue::{Media, Product, ProductStatus, TextField, Variant, position_after};
use dhow_domain::id::ProductId;
use dhow_domain::money::{Amount, Currency, Money};
use dhow_domain::named_id::{self, Namespace, ProductName};
use dhow_domain::translation::{SourceHash, Translated, TranslationState};
use dhow_domain::{Country, Gtin, Locale, Sku};
use rust_decimal::Decimal;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::LazyLock;

const GOODS: &str = include_str!("../../../sample/goods.toml");
const WORDS: &str = include_str!("../../../sample/words.toml");

/// A text by language tag.
type Texts = BTreeMap<String, String>;

#[derive(Debug, Deserialize)]
struct GoodsFile {
    product: Vec<SampleProduct>,
}

/// Words that many goods share.
#[derive(Debug, Deserialize)]
struct Words {
    options: BTreeMap<String, Texts>,
    values: BTreeMap<String, Texts>,
    kinds: BTreeMap<String, Texts>,
}

/// One product as the file has it.
#[derive(Debug, Deserialize)]
pub(super) struct SampleProduct {
    pub(super) code: String,
    kind: String,
    #[serde(default)]
    status: Option<String>,
    hs: String,
    colours: Vec<String>,
    sizes: BTreeMap<String, [String; 3]>,
    title: Texts,
    text: Texts,
}

/// Every sample product, in the order of the file.
pub(super) fn read() -> std::result::Result<Vec<SampleProduct>, toml::de::Error> {
    Ok(toml::from_str::<GoodsFile>(GOODS)?.product)
}

fn words() -> &'static Option<Words> {
    static SHARED: LazyLock<Option<Words>> = LazyLock::new(|| toml::from_str(WORDS).ok());
    &SHARED
}

impl SampleProduct {
    /// The product. `index` decides which texts are unread or older than their source, so that
    /// the screens for those have something to show.
    pub(super) fn build(&self, names: Namespace, index: usize, picture: String) -> Result<Product> {
        let title = self.title.get("en").cloned().unwrap_or_default();
        let mut product = Product::new(self.id(names)?, &title);
        product.text.description = self.text.get("en").cloned().unwrap_or_default();
        product.status = self
            .status
            .as_deref()
            .and_then(ProductStatus::parse)
            .unwrap_or_default();
        product.kind = Some(self.kind.clone());
        product.vendor = Some("Ege Home Textiles".to_owned());
        product.origin = Country::parse("TR").ok();
        product.tags = [self.kind.to_lowercase(), "cotton".to_owned()].into();
        self.add_variants(&mut product, names, index)?;
        product.media.push(self.media(&product, picture));
        self.translate(&mut product, index);
        Ok(product)
    }

    /// Nothing is there yet that could have it.
    fn id(&self, names: Namespace) -> Result<ProductId> {
        let size = self.sizes.keys().next().map_or("", String::as_str);
        let colour = self.colours.first().map_or("", String::as_str);
        let sku = Sku::parse(&sku(&self.code, size, colour)).map_err(|error| broken(&error))?;
        let Ok(id) = names.product(ProductName::Sku(&sku), |_| Ok::<_, Infallible>(false));
        Ok(id)
    }

    fn media(&self, product: &Product, picture: String) -> Media {
        let alt = self
            .title
            .iter()
            .filter_map(|(tag, text)| Some((Locale::parse(tag).ok()?, text.clone())));
        Media {
            id: named_id::picture(product, None, Some(&picture)),
            position: position_after(None),
            blob: Some(picture),
            source: None,
            alt: alt.collect(),
        }
    }

    fn add_variants(&self, product: &mut Product, names: Namespace, index: usize) -> Result<()> {
        product.options.push("Colour".to_owned());
        if self.sizes.keys().any(|size| !size.is_empty()) {
            product.options.push("Size".to_owned());
        }
        for (size, figures) in &self.sizes {
            for colour in &self.colours {
                let seed = index * 97 + product.variants.len() * 31;
                let sku = sku(&self.code, size, colour);
                let sku = Sku::parse(&sku).map_err(|error| broken(&error))?;
                let variant = Variant::new(names.variant(product, &sku), sku);
                product.add_variant(self.filled(variant, (size, colour), figures, seed)?);
            }
        }
        Ok(())
    }

    fn filled(
        &self,
        mut variant: Variant,
        (size, colour): (&str, &str),
        [price, cost, weight]: &[String; 3],
        seed: usize,
    ) -> Result<Variant> {
        variant
            .options
            .insert("Colour".to_owned(), colour.to_owned());
        if !size.is_empty() {
            variant.options.insert("Size".to_owned(), size.to_owned());
        }
        variant.base_price = Some(lira(price)?);
        variant.cost = Some(lira(cost)?);
        variant.measures.weight = Decimal::from_str_exact(weight).ok();
        variant.hs_code = Some(self.hs.clone());
        variant.gtin = gtin(seed);
        variant
            .stock
            .insert("main".to_owned(), Decimal::from(stock(seed)));
        Ok(variant)
    }

    /// Texts in the other languages. Most are read; some wait for a reader, and a few were made
    /// from an older source.
    fn translate(&self, product: &mut Product, index: usize) {
        let sources: Vec<(TextField, String)> = product
            .source_texts()
            .map(|(field, source)| (field, source.to_owned()))
            .collect();
        for (field, source) in sources {
            for (tag, text) in self.words_of(&field) {
                if let Some(locale) = Locale::parse(&tag)
                    .ok()
                    .filter(|locale| locale.language() != "en")
                {
                    let translated = translated(&field, &source, text, index);
                    product
                        .translations
                        .insert((field.clone(), locale), translated);
                }
            }
        }
    }

    fn words_of(&self, field: &TextField) -> Texts {
        let shared = words().as_ref();
        let found = match field {
            TextField::Title => Some(&self.title),
            TextField::Description => Some(&self.text),
            TextField::Kind => shared.and_then(|words| words.kinds.get(&self.kind)),
            TextField::Option(name) => shared.and_then(|words| words.options.get(name)),
            TextField::OptionValue(_, value) => shared.and_then(|words| words.values.get(value)),
        };
        found.cloned().unwrap_or_default()
    }
}

fn translated(field: &TextField, source: &str, text: String, index: usize) -> Translated {
    let is_description = *field == TextField::Description;
    let (state, origin) = match index % 7 {
        3 if is_description => (TranslationState::Machine, "draft engine"),
        5 if is_description => (TranslationState::Draft, "human"),
        _ => (TranslationState::Reviewed, "human"),
    };
    let older = is_description && index % 11 == 8;
    let source_hash = if older {
        SourceHash::of(&format!("{source} "))
    } else {
        SourceHash::of(source)
    };
    Translated {
        text,
        state,
        origin: origin.to_owned(),
        source_hash,
        numbers_accepted: false,
    }
}

/// The shipped files are tested; one that does not read is a fault of the program.
pub(super) fn broken(error: &impl std::fmt::Display) -> AppError {
    Failure::new(Code::Internal).with("detail", error).into()
}

/// `ATT-70140-SND`: code, digits of the size, consonants of the colour.
fn sku(code: &str, size: &str, colour: &str) -> String {
    let size: String = size.chars().filter(char::is_ascii_alphanumeric).collect();
    let short: String = colour
        .chars()
        .enumerate()
        .filter(|(index, letter)| *index == 0 || !"aeiou".contains(*letter))
        .map(|(_, letter)| letter.to_ascii_uppercase())
        .take(3)
        .collect();
    [code, size.as_str(), short.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

fn lira(text: &str) -> Result<Money> {
    let amount = Amount::parse(text).map_err(|error| broken(&error))?;
    Ok(Money::new(
        amount,
        Currency::parse("TRY").map_err(|error| broken(&error))?,
    ))
}

/// A number of GS1's range for use inside one firm (prefix 29), so that it is nobody's product.
fn gtin(seed: usize) -> Option<Gtin> {
    let body = format!("29{seed:010}");
    (0..10).find_map(|check| Gtin::parse(&format!("{body}{check}")).ok())
}

fn stock(seed: usize) -> u32 {
    if seed % 23 == 7 {
        6
    } else {
        u32::try_from(40 + seed * 37 % 260).unwrap_or(40)
    }
}

macro_rules! pictures {
    ($($code:literal)*) => {
        const PICTURES: &[(&str, &[u8])] =
            &[$(($code, include_bytes!(concat!("../../../sample/pictures/", $code, ".png"))),)*];
    };
}

pictures! {
    "AMB" "ATH" "ATS" "ATT" "AVR" "BCR" "BSH" "CPT" "DBT" "DGT" "DLB" "ESP" "FBM" "GLN" "KFS"
    "KHT" "KKR" "KPB" "LHT" "MHT" "MKR" "MSK" "PPD" "SCC" "SFC" "SWR" "TFS" "TTC" "UCT" "UKT"
}

/// The picture of a product.
pub(super) fn picture(code: &str) -> &'static [u8] {
    PICTURES
        .iter()
        .find(|(name, _)| *name == code)
        .map_or(&[], |(_, bytes)| *bytes)
}
