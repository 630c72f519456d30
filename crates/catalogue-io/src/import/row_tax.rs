//! What the rows of a file say of the tax in their prices: a rate, a class, that there is none. One
//! tax for all rows would make wrong prices of right ones.

use super::answers::yes_no;
use crate::columns::{cell_says, normal_word, only_number, rates_in};
use crate::currency_signs::sign;
use dhow_domain::Country;
use dhow_domain::markets::TaxClass;
use dhow_domain::pricing::{BasePriceTax, BaseTaxes};
use rust_decimal::Decimal;

/// Words for the class of most goods, in normal form.
const STANDARD: &str = "standard standardrate standardtax normal full fullrate default taxable \
    taxablegoods defaulttaxclass regelsteuersatz regelsatz voll normalsatz normale normaal general \
    ordinaria ordinario pelna podstawowa genel 標準 標準税率 标准 일반 과세 стандартная عادي मानक";
/// Words for one below it.
const REDUCED: &str = "reduced reducedrate reducedtax ermassigt ermassigtersteuersatz reduit \
    tauxreduit reducido reducida tiporeducido ridotta ridotto reduzida reduzido verlaagd laag \
    obnizona indirimli 軽減 軽減税率 低税率 경감 пониженная льготная مخفض रियायती";
/// Words for none.
const NONE: &str = "zero zerorate zerorated zerotax none exempt taxexempt taxfree nontaxable \
    nontaxableproducts notax shipping frei steuerfrei befreit keine exonere exento exenta esente \
    isento isenta vrijgesteld zwolniony zwolnione zw muaf istisna 非課税 免税 零税率 면세 \
    необлагается безндс معفى صفري मुक्त";

/// Where rows say it, and what it is said against.
#[derive(Debug, Clone, Default)]
pub(crate) struct RowTaxes {
    /// Whose tax a price holds.
    pub(super) country: Option<Country>,
    pub(super) taxes: BaseTaxes,
    /// Whether the header of the price says it as well.
    pub(super) stated: bool,
    /// Which rate the price has.
    pub(super) rate: Option<usize>,
    /// Whether the price holds tax.
    pub(super) included: Option<usize>,
    /// Whether the goods are taxed at all, and in which class, as shops say it.
    pub(super) status: Option<usize>,
    pub(super) class: Option<usize>,
}

/// What one row says.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct RowTax {
    pub(super) said: Option<BasePriceTax>,
    /// What it would be without a class.
    pub(super) column: Option<BasePriceTax>,
    /// It is of the class that its product is of.
    pub(super) of_parent: bool,
}

/// Whether a cell says that a price holds tax.
pub(super) fn holds_tax(text: &str) -> Option<bool> {
    yes_no(text).or_else(|| cell_says(text))
}

/// A class as a word says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    Standard,
    Reduced,
    None,
}

pub(super) fn word_of(text: &str) -> Option<Word> {
    let word = normal_word(text);
    let among = |words: &str| words.split_whitespace().any(|known| known == word);
    [
        (STANDARD, Word::Standard),
        (REDUCED, Word::Reduced),
        (NONE, Word::None),
    ]
    .into_iter()
    .find_map(|(words, found)| among(words).then_some(found))
}

pub(super) fn reduced_of(country: Country) -> Option<BasePriceTax> {
    let class = TaxClass::parse("reduced").ok()?;
    Some(BasePriceTax::Included { country, class })
}

pub(super) fn has_rate(taxes: &BaseTaxes, tax: BasePriceTax) -> bool {
    match tax {
        BasePriceTax::Excluded => true,
        BasePriceTax::Included { country, class } => taxes.percent(country, class).is_some(),
    }
}

/// The tax of a cell of rates: `19`, `19 %`, `0.19`, `exempt`.
pub(super) fn tax_of_text(taxes: &BaseTaxes, country: Country, text: &str) -> Option<BasePriceTax> {
    let found = match word_of(text) {
        Some(Word::Standard) => Some(BasePriceTax::standard_of(country)),
        Some(Word::Reduced) => reduced_of(country),
        Some(Word::None) => Some(BasePriceTax::Excluded),
        None => rate_of(text).and_then(|rate| {
            // A spreadsheet keeps 19 % as 0.19.
            let share = rate > Decimal::ZERO && rate < Decimal::ONE && !text.contains('%');
            let hundredfold = share
                .then(|| rate.checked_mul(Decimal::ONE_HUNDRED))
                .flatten();
            tax_of_rate(taxes, country, hundredfold.unwrap_or(rate))
        }),
    };
    found.filter(|tax| has_rate(taxes, *tax))
}

/// An amount in a currency is no rate, nor are two numbers.
fn rate_of(text: &str) -> Option<Decimal> {
    match rates_in(text).as_slice() {
        [rate] => return Some(*rate),
        [_, ..] => return None,
        [] => {}
    }
    let mut words = text.split(|letter: char| letter.is_numeric() || " .,".contains(letter));
    let amount = words.any(|word| !word.is_empty() && sign(word).is_some());
    only_number(text).filter(|_| !amount)
}

/// A class by the name that a shop gives it, as far as a class can have one.
pub(super) fn named(country: Country, text: &str) -> BasePriceTax {
    const LONGEST: usize = 16;
    let word: String = normal_word(text)
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(LONGEST)
        .collect();
    let other = TaxClass::parse("other").unwrap_or(TaxClass::STANDARD);
    let class = TaxClass::parse(&word).unwrap_or(other);
    let taken = class == TaxClass::STANDARD;
    BasePriceTax::Included {
        country,
        class: if taken { other } else { class },
    }
}

/// The tax of that rate in a country. With 0 % there is none in a price, whatever the class is called.
pub(super) fn tax_of_rate(
    taxes: &BaseTaxes,
    country: Country,
    rate: Decimal,
) -> Option<BasePriceTax> {
    match taxes.class_of(country, rate) {
        Some(class) => Some(BasePriceTax::Included { country, class }),
        None => rate.is_zero().then_some(BasePriceTax::Excluded),
    }
}
