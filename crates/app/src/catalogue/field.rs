//! Fields by name, as the CLI, the grid and the editor set them.

use crate::failure::{AppError, Result, value_invalid};
use dhow_contract::{Code, Failure};
use dhow_domain::catalogue::{InvalidSlug, MAXIMUM_SLUG, Product, ProductStatus, Variant, check_slug};
use dhow_domain::money::{Amount, Currency, InvalidAmount, Money};
use dhow_domain::{Country, Gtin, Sku};
use rust_decimal::Decimal;

/// Most characters of a title, as in an import.
pub(super) const LONGEST_TITLE: usize = 2000;
/// Most characters of a name of one or a few words.
const LONGEST_WORD: usize = 255;

fn unknown(field: &str) -> AppError {
    Failure::new(Code::FieldUnknown).with("field", field).into()
}

fn trimmed(value: Option<&str>) -> Option<&str> {
    value.map(str::trim).filter(|value| !value.is_empty())
}

/// Sets one field of a product; `None` or an empty text clears it.
pub(super) fn set_product_field(product: &mut Product, field: &str, value: Option<&str>) -> Result<()> {
    let text = trimmed(value);
    match field {
        "title" => {
            let title = text.ok_or_else(|| value_invalid(field, "", "empty"))?;
            product.text.title = line(field, title, LONGEST_TITLE)?;
        }
        "description" => product.text.description = paragraphs(field, value.unwrap_or_default())?,
        "status" => {
            let word = text.unwrap_or_default();
            product.status =
                ProductStatus::parse(word).ok_or_else(|| value_invalid(field, word, "notOneOf"))?;
        }
        "slug" => product.slug = text.map(|slug| address_part(field, slug)).transpose()?,
        "handle" => product.handle = text.map(|text| line(field, text, LONGEST_WORD)).transpose()?,
        "vendor" => product.vendor = text.map(|text| line(field, text, LONGEST_WORD)).transpose()?,
        "type" | "kind" => product.kind = text.map(|text| line(field, text, LONGEST_WORD)).transpose()?,
        "tags" => product.tags = tags(&line(field, text.unwrap_or_default(), LONGEST_TITLE)?),
        "productOrigin" => product.origin = text.map(|code| country(field, code)).transpose()?,
        _ => return Err(unknown(field)),
    }
    Ok(())
}

/// Whether a field belongs to the product rather than to one variant.
pub(super) fn is_product_field(field: &str) -> bool {
    matches!(
        field,
        "title"
            | "description"
            | "status"
            | "slug"
            | "handle"
            | "vendor"
            | "type"
            | "kind"
            | "tags"
            | "productOrigin"
    )
}

/// A text of one line, without what cannot be seen.
pub(super) fn line(field: &str, text: &str, limit: usize) -> Result<String> {
    if text.chars().any(char::is_control) {
        return Err(value_invalid(field, text, "controlCharacter").into());
    }
    if text.chars().count() > limit {
        return Err(value_invalid(field, "", "tooLong").with("limit", limit).into());
    }
    Ok(text.to_owned())
}

fn paragraphs(field: &str, text: &str) -> Result<String> {
    let unseen = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
    if text.contains(unseen) {
        return Err(value_invalid(field, &text.replace(unseen, "␣"), "controlCharacter").into());
    }
    Ok(text.to_owned())
}

fn address_part(field: &str, text: &str) -> Result<String> {
    match check_slug(text) {
        Ok(()) => Ok(text.to_owned()),
        Err(InvalidSlug::TooLong) => {
            Err(value_invalid(field, "", "tooLong").with("limit", MAXIMUM_SLUG).into())
        }
        Err(InvalidSlug::Unsafe) => Err(value_invalid(field, text, "slug").into()),
    }
}

fn tags(text: &str) -> std::collections::BTreeSet<String> {
    text.split(',').map(str::trim).filter(|tag| !tag.is_empty()).map(str::to_owned).collect()
}

/// Sets one field of a variant; `None` or an empty text clears it.
pub(super) fn set_variant_field(
    variant: &mut Variant,
    field: &str,
    value: Option<&str>,
    base: Currency,
) -> Result<()> {
    let text = trimmed(value);
    match field {
        "sku" => {
            let given = text.unwrap_or_default();
            variant.sku =
                Sku::parse(given).map_err(|error| value_invalid(field, given, reason_of_sku(error)))?;
            variant.generated_sku = false;
        }
        "gtin" => variant.gtin = text.map(|digits| gtin(field, digits)).transpose()?,
        "basePrice" => {
            let kept = variant.base_price.map_or(base, |money| money.currency);
            variant.base_price = text.map(|text| money(field, text, kept)).transpose()?;
        }
        "cost" => {
            let kept = variant.cost.map_or(base, |money| money.currency);
            variant.cost = text.map(|text| money(field, text, kept)).transpose()?;
        }
        "compareAtPrice" => variant.compare_at_price = text.map(|text| amount(field, text)).transpose()?,
        "weight" => variant.measures.weight = text.map(|text| number(field, text)).transpose()?,
        "length" => variant.measures.length = text.map(|text| number(field, text)).transpose()?,
        "width" => variant.measures.width = text.map(|text| number(field, text)).transpose()?,
        "height" => variant.measures.height = text.map(|text| number(field, text)).transpose()?,
        "hsCode" => variant.hs_code = text.map(|text| hs_code(field, text)).transpose()?,
        "origin" => variant.origin = text.map(|code| country(field, code)).transpose()?,
        "minimumQuantity" => variant.minimum_quantity = text.map(|text| number(field, text)).transpose()?,
        "unit" => variant.unit = text.map(|code| code.to_ascii_uppercase()),
        "stock" => set_stock(variant, text)?,
        _ => match field.strip_prefix("option:") {
            Some(name) => set_option(variant, name, text)?,
            None => return Err(unknown(field)),
        },
    }
    Ok(())
}

fn set_stock(variant: &mut Variant, text: Option<&str>) -> Result<()> {
    match text {
        Some(text) => {
            let count = decimal("stock", text)?;
            variant.stock.clear();
            variant.stock.insert("main".to_owned(), count);
        }
        None => variant.stock.clear(),
    }
    Ok(())
}

fn set_option(variant: &mut Variant, name: &str, text: Option<&str>) -> Result<()> {
    let value = text.ok_or_else(|| value_invalid(name, "", "empty"))?;
    variant.options.insert(line("option", name, LONGEST_WORD)?, line(name, value, LONGEST_WORD)?);
    Ok(())
}

pub(super) fn reason_of_sku(error: dhow_domain::sku::InvalidSku) -> &'static str {
    use dhow_domain::sku::InvalidSku;
    match error {
        InvalidSku::Empty => "empty",
        InvalidSku::TooLong => "tooLong",
        InvalidSku::ControlCharacter => "controlCharacter",
    }
}

fn gtin(field: &str, text: &str) -> Result<Gtin> {
    use dhow_domain::gtin::InvalidGtin;
    Gtin::parse(text).map_err(|error| {
        let failure = |reason| value_invalid(field, text, reason);
        match error {
            InvalidGtin::ScientificNotation(_) => failure("digitsLost"),
            InvalidGtin::NotDigits => failure("notDigits"),
            InvalidGtin::Length => failure("length"),
            InvalidGtin::CheckDigit { expected } => failure("checkDigit").with("expected", expected),
        }
        .into()
    })
}

/// An amount with or without its currency: `12.50`, `12.50 EUR`, `EUR 12.50`.
pub(crate) fn money(field: &str, text: &str, currency: Currency) -> Result<Money> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (digits, currency) = match words.as_slice() {
        [digits] => (*digits, currency),
        [first, second] => match (Currency::parse(first), Currency::parse(second)) {
            (Ok(currency), Err(_)) => (*second, currency),
            (Err(_), Ok(currency)) => (*first, currency),
            _ => return Err(value_invalid(field, text, "notANumber").into()),
        },
        _ => return Err(value_invalid(field, text, "notANumber").into()),
    };
    Ok(Money::new(amount(field, digits)?, currency))
}

fn amount(field: &str, text: &str) -> Result<Amount> {
    Amount::parse(text).map_err(|error| {
        let reason = match error {
            InvalidAmount::NotANumber => "notANumber",
            InvalidAmount::Negative => "negative",
            InvalidAmount::TooPrecise => "tooPrecise",
            InvalidAmount::TooLarge => "tooLarge",
        };
        value_invalid(field, text, reason).into()
    })
}

fn decimal(field: &str, text: &str) -> Result<Decimal> {
    let plain = text.strip_prefix('-').unwrap_or(text);
    let shape = !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let value = if shape { Decimal::from_str_exact(text).ok() } else { None };
    Ok(value.ok_or_else(|| value_invalid(field, text, "notANumber"))?)
}

fn number(field: &str, text: &str) -> Result<Decimal> {
    let value = decimal(field, text)?;
    if value.is_sign_negative() { Err(value_invalid(field, text, "negative").into()) } else { Ok(value) }
}

fn country(field: &str, text: &str) -> Result<Country> {
    Country::parse(text).map_err(|_| value_invalid(field, text, "invalidCountry").into())
}

fn hs_code(field: &str, text: &str) -> Result<String> {
    let digits: String = text.chars().filter(|letter| !matches!(letter, '.' | ' ')).collect();
    let fits = (6..=12).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if fits { Ok(digits) } else { Err(value_invalid(field, text, "hsCode").into()) }
}
