//! Whether a header says that its prices hold tax: `Prix TTC`, `Preis (inkl. 19 % MwSt.)`,
//! `税込価格`. The words that say it are taken out, so that what is left can be known as a price.
//! The words are data: `data/tax-words.txt`.

use super::header::{Token, tokens};
use super::tax_rate::rates_in;
use dhow_domain::Country;
use dhow_domain::pricing::BasePriceTax;
use rust_decimal::Decimal;
use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;
use strum::EnumString;

const WORDS: &str = include_str!("../../data/tax-words.txt");

/// Countries whose code in a header is taken for one: those with a tax of that kind whose code is
/// no short word of a header.
const COUNTRIES: &str = "AE AR AT AU BE BG BR CA CH CL CN CY CZ DE DK EE EG ES FI FR GB GR HR HU \
                         IE IL JP KR LT LU LV MA MT MX NL NZ PL PT RO RS RU SA SE SG SI SK TR TW \
                         UA US ZA";

/// What is known of the tax in the prices of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ColumnTax {
    /// There is none in them, or whose it is.
    Known(BasePriceTax),
    /// They hold one, and nothing says yet whose.
    Gross,
}

impl ColumnTax {
    /// Whether the prices hold a tax.
    pub(crate) fn is_gross(self) -> bool {
        self != Self::Known(BasePriceTax::Excluded)
    }
}

impl fmt::Display for ColumnTax {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(tax) => tax.fmt(formatter),
            Self::Gross => formatter.write_str("gross"),
        }
    }
}

/// A header without its words of tax.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TaxHeader {
    pub(super) tax: ColumnTax,
    /// The rates that it names in percent, of prices with tax.
    pub(super) rates: Vec<Decimal>,
    /// The other words.
    pub(super) words: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString)]
#[strum(serialize_all = "camelCase")]
pub(super) enum Role {
    Tax,
    Gross,
    Net,
    Included,
    Excluded,
    With,
    Without,
    Not,
    GrossIn,
    NetIn,
}

static WHOLE: LazyLock<HashMap<&'static str, Role>> = LazyLock::new(|| {
    roles()
        .filter(|(_, role)| !matches!(role, Role::GrossIn | Role::NetIn))
        .collect()
});

/// Words within words; those without tax first, since `不含税` holds `含税`.
pub(super) static WITHIN: LazyLock<Vec<(&'static str, Role)>> = LazyLock::new(|| {
    let of = |wanted: Role| roles().filter(move |(_, role)| *role == wanted);
    of(Role::NetIn).chain(of(Role::GrossIn)).collect()
});

fn roles() -> impl Iterator<Item = (&'static str, Role)> {
    let lines = WORDS.lines().filter(|line| !line.starts_with('#'));
    let lines = lines.filter_map(|line| line.split_once(": "));
    lines.flat_map(|(name, words)| {
        let role = name.parse::<Role>().ok();
        words.split(' ').filter_map(move |word| Some((word, role?)))
    })
}

/// What a header says of tax; `None` where it says nothing, or two things at once.
pub(super) fn read(header: &str) -> Option<TaxHeader> {
    let mut tokens = tokens(header);
    let within = take_within(&mut tokens);
    let roles: Vec<Option<Role>> = tokens.iter().map(role).collect();
    let gross = match (within, said(&tokens, &roles)) {
        (Some(within), Said::Nothing) => within == Role::GrossIn,
        (None, Said::Gross) => true,
        (None, Said::Net) => false,
        (Some(Role::GrossIn), Said::Gross) => true,
        (Some(Role::NetIn), Said::Net) => false,
        _ => return None,
    };
    let taxed = roles.contains(&Some(Role::Tax));
    let used: Vec<bool> = (0..tokens.len())
        .map(|at| is_used(&tokens, &roles, at, taxed))
        .collect();
    let country = gross
        .then(|| country_beside(header, &tokens, &used))
        .flatten();
    let words: Vec<&str> = tokens
        .iter()
        .enumerate()
        .filter(|(at, _)| !used[*at] && country.is_none_or(|(place, _)| place != *at))
        .map(|(_, token)| token.text.as_str())
        .collect();
    let tax = match (gross, country) {
        (false, _) => ColumnTax::Known(BasePriceTax::Excluded),
        (true, Some((_, country))) => ColumnTax::Known(BasePriceTax::standard_of(country)),
        (true, None) => ColumnTax::Gross,
    };
    Some(TaxHeader {
        tax,
        rates: if gross { rates_in(header) } else { Vec::new() },
        words: words.join(" "),
    })
}

/// What a column of tax words alone says of each row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TaxColumn {
    /// Which rate its price has.
    Rate,
    /// Whether its price holds tax.
    Included,
}

/// Reads such a header: `MwSt-Satz`, `TVA`, `Tax included`.
pub(crate) fn tax_column(header: &str) -> Option<TaxColumn> {
    const RATE: &str = "rate satz taux tipo aliquota aliquote orani oran stawka ставка % in tarief \
                        税率 percent prozent نسبة दर 세율 de des del di da";
    const WHOLE: &str =
        "税率 消費税率 增值税率 세율 부가세율 mwstsatz ustsatz steuersatz btwtarief kdvorani";
    let normal = super::header::normal(header);
    if matches!(normal.as_str(), "priceincludestax" | "pricesincludetax") {
        return Some(TaxColumn::Included);
    }
    if WHOLE.split(' ').any(|whole| whole == normal) {
        return Some(TaxColumn::Rate);
    }
    let tokens = tokens(header);
    let roles: Vec<Option<Role>> = tokens.iter().map(role).collect();
    if !roles.contains(&Some(Role::Tax)) {
        return None;
    }
    let rate = |token: &Token| {
        RATE.split_whitespace()
            .any(|word| word == token.normal || word == token.text)
    };
    let of_rate = tokens.iter().zip(&roles);
    if of_rate
        .clone()
        .all(|(token, role)| *role == Some(Role::Tax) || rate(token))
    {
        return Some(TaxColumn::Rate);
    }
    let said = matches!(said(&tokens, &roles), Said::Gross | Said::Net);
    (said && roles.iter().all(Option::is_some)).then_some(TaxColumn::Included)
}

/// Whether a cell of such a column says that its price holds tax: `incl.`, `net`, `hors taxe`.
pub(crate) fn cell_says(text: &str) -> Option<bool> {
    let tokens = tokens(text);
    let roles: Vec<Option<Role>> = tokens.iter().map(role).collect();
    if tokens.is_empty() || roles.contains(&None) {
        return None;
    }
    match said_of(true, &roles) {
        Said::Gross => Some(true),
        Said::Net => Some(false),
        Said::Nothing | Said::Unclear => None,
    }
}

pub(super) fn role(token: &Token) -> Option<Role> {
    match token.text.as_str() {
        "+" => Some(Role::Without),
        _ => WHOLE.get(token.normal.as_str()).copied(),
    }
}

/// Takes `brutto` out of `Bruttopreis`.
fn take_within(tokens: &mut [Token]) -> Option<Role> {
    let (word, role) = WITHIN.iter().find(|(word, _)| {
        tokens
            .iter()
            .any(|token| token.normal.contains(word) && token.normal != *word)
    })?;
    for token in tokens {
        if token.normal != *word && token.normal.contains(word) {
            token.normal = token.normal.replacen(word, "", 1);
            token.text.clone_from(&token.normal);
        }
    }
    Some(*role)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Nothing,
    Gross,
    Net,
    /// Both, or too little to know.
    Unclear,
}

fn said(tokens: &[Token], roles: &[Option<Role>]) -> Said {
    let has = |role| roles.contains(&Some(role));
    let named = has(Role::Tax);
    // `Price incl.` speaks of tax, `Exclusive price` does not.
    let short = |token: &Token| {
        let word = token.normal.as_str();
        matches!(word, "incl" | "inkl" | "excl" | "exkl")
    };
    match said_of(named || tokens.iter().any(short), roles) {
        Said::Nothing if named => Said::Unclear,
        said => said,
    }
}

/// The same of words of which it is known whether they speak of tax.
fn said_of(tax: bool, roles: &[Option<Role>]) -> Said {
    let has = |role| roles.contains(&Some(role));
    let negated = tax && has(Role::Not) && has(Role::Included);
    let included = tax && (has(Role::Included) || has(Role::With));
    let excluded = tax && (has(Role::Excluded) || has(Role::Without)) || negated;
    let gross = has(Role::Gross) || included && !negated;
    let net = has(Role::Net) || excluded;
    match (gross, net) {
        (true, false) => Said::Gross,
        (false, true) => Said::Net,
        (true, true) => Said::Unclear,
        (false, false) => Said::Nothing,
    }
}

/// Whether a word belongs to what the header says of tax; so does the rate beside it.
fn is_used(tokens: &[Token], roles: &[Option<Role>], at: usize, taxed: bool) -> bool {
    let number = |at: usize| {
        let token = tokens.get(at);
        token.is_some_and(|token| token.text.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let percent = |at: usize| tokens.get(at).is_some_and(|token| token.text == "%");
    match roles[at] {
        Some(Role::With | Role::Without | Role::Not) => taxed,
        Some(_) => true,
        None if percent(at) => true,
        // `5,5 %`, `%20`
        None => {
            let behind = percent(at + 1) || number(at + 1) && percent(at + 2);
            number(at) && (behind || at > 0 && percent(at - 1))
        }
    }
}

/// A code in capitals right beside those words, in a header that is not all in capitals.
pub(super) fn country_beside(
    header: &str,
    tokens: &[Token],
    used: &[bool],
) -> Option<(usize, Country)> {
    if !header.chars().any(char::is_lowercase) {
        return None;
    }
    let beside = |at: usize| used.get(at + 1).copied().unwrap_or(false) || at > 0 && used[at - 1];
    let known = |token: &Token| COUNTRIES.split(' ').any(|code| code == token.text);
    let mut found = tokens
        .iter()
        .enumerate()
        .filter(|(at, token)| !used[*at] && beside(*at) && known(token));
    let (at, token) = found.next()?;
    Some((at, Country::parse(&token.text).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn check(headers: &[(&str, &str)], tax: &str) {
        for (header, words) in headers {
            let found = read(header).map(|taxed| (taxed.tax.to_string(), taxed.words));
            assert_eq!(
                found,
                Some((tax.to_owned(), (*words).to_owned())),
                "{header}"
            );
        }
    }

    #[test]
    fn prices_with_tax() {
        check(
            &[
                ("Price incl. VAT", "Price"),
                ("Price (incl. VAT)", "Price"),
                ("Price [inc GST]", "Price"),
                ("price_tax_included", "price"),
                ("Gross price", "price"),
                ("Price with tax", "Price"),
                ("Price (incl. 20% VAT)", "Price"),
                ("Preis inkl. 19 % MwSt.", "Preis"),
                ("VK brutto", "VK"),
                ("Bruttopreis", "preis"),
                ("Prix T.T.C.", "Prix"),
                ("Prix de vente toutes taxes comprises", "Prix de vente"),
                ("TTC prix", "prix"),
                ("Precio con IVA", "Precio"),
                ("PVP IVA incl.", "PVP"),
                ("Prezzo (IVA inclusa)", "Prezzo"),
                ("Prezzo ivato", "Prezzo"),
                ("Preço c/ IVA", "Preço"),
                ("Prijs inclusief btw", "Prijs"),
                ("Cena brutto", "Cena"),
                ("Cena z VAT", "Cena"),
                ("KDV dahil fiyat", "fiyat"),
                ("税込販売価格", "販売価格"),
                ("価格（税込）", "価格"),
                ("含税单价", "单价"),
                ("판매가(부가세포함)", "판매가"),
                ("가격 (부가세 포함)", "가격"),
                ("Цена с НДС", "Цена"),
                ("السعر شامل الضريبة", "السعر"),
                ("السعر (شامل ضريبة القيمة المضافة)", "السعر"),
                ("कीमत (कर सहित)", "कीमत"),
            ],
            "gross",
        );
    }

    #[test]
    fn the_rates_that_a_header_names() {
        for (header, words, rates) in [
            ("Preis inkl. 7 % MwSt.", "Preis", "7"),
            ("Prix TTC (TVA 5,5 %)", "Prix", "5.5"),
            ("Prijs incl. 9% BTW", "Prijs", "9"),
            ("Precio (IVA 10% incluido)", "Precio", "10"),
            ("Prezzo IVA 4 % inclusa", "Prezzo", "4"),
            ("KDV (%20) dahil fiyat", "fiyat", "20"),
            ("Cena brutto 8%", "Cena", "8"),
            ("税込価格（8%）", "価格", "8"),
            ("Цена с НДС 10%", "Цена", "10"),
            ("Preis inkl. 7 % / 19 % MwSt.", "Preis", "7 19"),
            ("Preis inkl. MwSt.", "Preis", ""),
            ("Preis zzgl. 19 % MwSt.", "Preis", ""),
        ] {
            let found = read(header).expect(header);
            let named: Vec<String> = found.rates.iter().map(ToString::to_string).collect();
            assert_eq!(
                (found.words.as_str(), named.join(" ").as_str()),
                (words, rates),
                "{header}"
            );
        }
    }

    #[test]
    fn prices_without_tax() {
        check(
            &[
                ("Price excl. VAT", "Price"),
                ("Price (tax excl.)", "Price"),
                ("Price + VAT", "Price"),
                ("Price ex GST", "Price"),
                ("Preis zzgl. MwSt", "Preis"),
                ("Preis ohne USt", "Preis"),
                ("Nettopreis", "preis"),
                ("Prix hors taxe", "Prix"),
                ("Prix H.T.", "Prix"),
                ("Precio sin IVA", "Precio"),
                ("Precio (IVA no incluido)", "Precio"),
                ("Prezzo + IVA", "Prezzo"),
                ("Preço s/ IVA", "Preço"),
                ("Prijs excl. BTW", "Prijs"),
                ("Cena bez VAT", "Cena"),
                ("Fiyat KDV hariç", "Fiyat"),
                ("税抜価格", "価格"),
                ("不含税价", "价"),
                ("가격(부가세 별도)", "가격"),
                ("Цена без НДС", "Цена"),
                ("السعر غير شامل الضريبة", "السعر"),
                ("السعر بدون ضريبة", "السعر"),
                ("कीमत (कर रहित)", "कीमत"),
            ],
            "excluded",
        );
    }

    #[test]
    fn a_country_is_taken_where_it_is_certain() {
        check(&[("Preis (inkl. 19 % MwSt. DE)", "Preis")], "included:DE");
        check(&[("Price incl. NL VAT", "Price")], "included:NL");
        check(&[("Prix TTC FR", "Prix")], "included:FR");
        check(&[("PRICE INCL VAT DE", "PRICE DE")], "gross");
        check(&[("Price IN incl. VAT", "Price IN")], "gross");
    }

    #[test]
    fn what_says_nothing_of_tax_or_two_things_is_left_alone() {
        for header in [
            "Price",
            "Tax class",
            "VAT rate",
            "Price with stand",
            "Price ex works",
            "Exclusive price",
            "Netto / Brutto",
            "Price includes tax",
            "Cena s DPH",
        ] {
            assert_eq!(read(header), None, "{header}");
        }
    }

    #[test]
    fn every_word_is_in_normal_form_and_has_one_meaning() {
        let mut seen = BTreeSet::new();
        for line in WORDS
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let (name, words) = line.split_once(": ").expect(line);
            let within = name.ends_with("In");
            assert!(name.parse::<Role>().is_ok(), "{name}");
            for word in words.split(' ') {
                assert_eq!(super::super::header::normal(word), word, "{name}");
                assert!(seen.insert((within, word)), "{word} stands twice");
            }
        }
    }
}
