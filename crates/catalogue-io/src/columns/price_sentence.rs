//! What a sentence beside the goods says of their prices: „Alle Preise in EUR inkl. 19 % MwSt.",
//! `Prices in USD, VAT excluded`. Whatever it says of shipping, payment or weights is not heard.

use super::header::{Token, normal, tokens};
use super::price_tax::{ColumnTax, Role, WITHIN, country_beside, role};
use super::tax_rate::rates_in;
use crate::currency_signs::sign;
use dhow_domain::money::Currency;
use dhow_domain::pricing::BasePriceTax;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// Between them one sentence ends and another begins; a full stop also ends a word: `inkl. MwSt.`
const ENDS: [char; 11] = ['.', ';', '|', '。', '\n', '!', '?', '•', '·', '–', '—'];
/// What prices are called, at the beginning of a word.
const PRICE: &str = "price pricing prix precio prezz preco cena ceny cennik fiyat цен прайс السعر سعر \
    الأسعار أسعار الاسعار اسعار tarif tarifa listino pvp कीमत मूल";
/// The same anywhere in a word.
const PRICE_WITHIN: &str = "preis price prijs prijz fiyat 价 價 価格 単価 가격 단가";
/// What else a tax or an amount may be of.
const OTHER: &str = "ship versand freight fracht porto deliver liefer livraison port envio spedizion \
    frete verzend wysyl dostaw kargo достав شحن 送料 运费 배송 minimum mindest order bestell command \
    pedido ordin zamow siparis заказ payment zahlung zahlbar paiement pago pagament betaling odeme \
    оплат weight gewicht poids peso waga agirlik вес days tage jours dias giorni dagen dni gun kg";
/// Verbs of it, in normal form.
const INCLUDES: &str = "include includes contain contains enthalten enthalt beinhalten beinhaltet \
    comprennent comprend incluent inclut incluyen incluye contienen includono comprendono incluem \
    bevatten bevat zawieraja zawiera icerir icermektedir تشمل يشمل تتضمن 包括 включают включает содержат";
const EXCLUDES: &str = "exclude excludes excluent exclut excluyen excluye escludono excluem";
/// Words that stand before what comes on top, never behind it.
const ON_TOP: &str = "zzgl zuzuglich doliczyc plus";
/// What turns a word around behind it.
const NOT_BEHIND: [&str; 2] = ["degil", "degildir"];
/// They are of prices only beside a word for these.
const VAGUE: [&str; 6] = ["net", "netto", "neto", "gross", "brutto", "hors"];
/// What a currency is called.
const LABELS: &str = "currency currencies wahrung devise monnaie moneda divisa valuta moeda waluta \
    parabirimi birimi валюта العملة عملة 货币 幣別 币种 通貨 통화 मुद्रा मुदरा";
const BEFORE: &str = "in en em w v auf a";
/// Codes that are words or names as well.
const WORDS: &str =
    "ALL TOP CUP PEN MAD GEL BOB MOP SOS RON TRY LAK BAM ZAR AMD COP ANG STD MUR TMT";
const NAMES: &[(&str, &str)] = &[
    (
        "EUR",
        "euro euros eur евро 欧元 ユーロ 유로 يورو اليورو यूरो",
    ),
    ("USD", "美元 米ドル usd"),
    ("GBP", "sterling"),
    ("CHF", "franken"),
    ("TRY", "tl"),
    ("CNY", "人民币 人民幣 renminbi rmb"),
    ("JPY", "円 日元 日本円 yen"),
    ("PLN", "zloty zlotych zl"),
];
/// Names of several words, without the spaces.
const LONG_NAMES: &[(&str, &str)] = &[
    (
        "USD",
        "usdollar dollarsus dolaresestadounidenses dollariusa dolaresamericanos amerikanischedollar долларахсша الدولارالأمريكي دولارأمريكي abddolari",
    ),
    ("GBP", "britishpound poundssterling"),
    (
        "CHF",
        "swissfranc schweizerfranken francssuisses franchisvizzeri",
    ),
    ("TRY", "turklirasi turkishlira"),
];

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Sentence {
    /// Of the tax in the prices: twice where two things are said.
    pub(crate) taxes: Vec<ColumnTax>,
    /// The rates of it.
    pub(crate) rates: Vec<Decimal>,
    /// The currencies they are in.
    pub(crate) currencies: BTreeSet<Currency>,
}

/// Reads a line that stands above the goods, or one between them, which must name prices.
pub(crate) fn sentence(text: &str, above: bool) -> Sentence {
    let mut found = Sentence::default();
    for clause in clauses(text) {
        let words = Clause::of(clause);
        if words.priced || (above && !words.has_any(OTHER)) {
            for gross in words.taxes(clause) {
                let tax = words.tax(clause, gross);
                if !found.taxes.contains(&tax) {
                    found.taxes.push(tax);
                }
                found
                    .rates
                    .extend(rates_in(clause).iter().filter(|_| gross));
            }
        }
        found.currencies.extend(words.currencies(clause, above));
    }
    found.rates.dedup();
    found
}

/// A full stop ends a sentence before a capital letter only, and not behind a short word.
fn clauses(text: &str) -> Vec<&str> {
    let (mut clauses, mut start) = (Vec::new(), 0);
    for (at, end) in text.char_indices().filter(|(_, it)| ENDS.contains(it)) {
        let behind = &text[at + end.len_utf8()..];
        let word = text[start..at]
            .rsplit([' ', '('])
            .next()
            .unwrap_or_default();
        let capital = behind.trim_start().starts_with(char::is_uppercase);
        let long = word.chars().count() > 4 && behind.starts_with(' ');
        let dash = matches!(end, '–' | '—');
        let spaced = behind.starts_with(' ') && text[..at].ends_with(' ');
        if (end == '.' && !(capital && long)) || (dash && !spaced) {
            continue;
        }
        clauses.push(&text[start..at]);
        start = at + end.len_utf8();
    }
    clauses.push(&text[start..]);
    clauses
}

/// The words of one sentence.
struct Clause {
    tokens: Vec<Token>,
    roles: Vec<Option<Role>>,
    /// Whether it names prices.
    priced: bool,
}

fn among(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|known| known == word)
}

fn is_price(word: &str) -> bool {
    let begins = PRICE.split_whitespace().any(|it| word.starts_with(it));
    begins || word == "cen" || PRICE_WITHIN.split_whitespace().any(|it| word.contains(it))
}

impl Clause {
    fn of(clause: &str) -> Self {
        let tokens = tokens(clause);
        let roles = tokens.iter().map(|token| {
            let verb = |words: &str, role| among(words, &token.normal).then_some(role);
            role(token)
                .or_else(|| verb(INCLUDES, Role::Included))
                .or_else(|| verb(EXCLUDES, Role::Excluded))
        });
        Self {
            roles: roles.collect(),
            priced: tokens.iter().any(|token| is_price(&token.normal)),
            tokens,
        }
    }

    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| &token.normal)
    }

    fn has_any(&self, roots: &str) -> bool {
        let has = |root: &str| {
            let mut words = self.tokens.iter();
            words.any(|token| token.normal.starts_with(root))
        };
        roots.split_whitespace().any(has)
    }

    /// Whether the prices hold tax, as often as it is said.
    fn taxes(&self, clause: &str) -> Vec<bool> {
        let mut found = within(clause);
        for at in 0..self.tokens.len() {
            let said = match self.roles[at] {
                Some(Role::Tax) if at == 0 || self.roles[at - 1] != Some(Role::Tax) => {
                    self.beside_tax(at)
                }
                Some(Role::Gross) if self.is_of_prices(at) => Some(true),
                Some(Role::Net) if self.is_of_prices(at) => Some(false),
                None => self.compound(at),
                _ => None,
            };
            found.extend(said);
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// `Nettopreise`
    fn compound(&self, at: usize) -> Option<bool> {
        let word = self.word(at);
        let gross = word.contains("brutto");
        ((gross || word.contains("netto")) && is_price(word)).then_some(gross)
    }

    /// Whether `net` is said of prices, not of weights or days.
    fn is_of_prices(&self, at: usize) -> bool {
        let word = self.word(at);
        if word == "hors" {
            return self.roles.get(at + 1) == Some(&Some(Role::Tax));
        }
        if !self.priced && !self.is_bare() {
            return false;
        }
        let near = at.saturating_sub(3)..(at + 3).min(self.tokens.len());
        let other = |at: usize| {
            let word = self.word(at);
            OTHER.split_whitespace().any(|it| word.starts_with(it))
        };
        !VAGUE.contains(&word) || self.priced && !near.into_iter().any(other)
    }

    /// Whether it says nothing but tax and currency: `EUR HT`. `TTC Computers` is a name.
    fn is_bare(&self) -> bool {
        (0..self.tokens.len()).all(|at| {
            let known = self.roles[at].is_some() || among(BEFORE, self.word(at));
            known || self.currency(at, false).is_some()
        })
    }

    /// What stands beside a tax: before it, else behind it.
    fn beside_tax(&self, at: usize) -> Option<bool> {
        const BEFORE: usize = 6;
        const BEHIND: usize = 5;
        let end = (at..self.roles.len())
            .find(|it| self.roles[*it] != Some(Role::Tax))
            .unwrap_or(self.roles.len());
        let before = (at.saturating_sub(BEFORE)..at).rev();
        for it in before.take_while(|it| self.roles[*it] != Some(Role::Tax)) {
            let near = at - it <= 3;
            let said = match self.roles[it] {
                Some(Role::Included) => Some(true),
                Some(Role::Excluded) => Some(false),
                Some(Role::With) if near => Some(true),
                Some(Role::Without) if near => Some(false),
                _ => None,
            };
            if let Some(said) = said {
                return Some(said != (said && self.is_negated(it)));
            }
        }
        let behind = end..(end + BEHIND).min(self.roles.len());
        for it in behind.take_while(|it| self.roles[*it] != Some(Role::Tax)) {
            match self.roles[it] {
                Some(Role::Included) => return Some(!self.is_negated(it)),
                Some(Role::Excluded) if !among(ON_TOP, self.word(it)) => return Some(false),
                Some(Role::Excluded) => return None,
                _ => {}
            }
        }
        None
    }

    fn is_negated(&self, at: usize) -> bool {
        let before = &self.roles[at.saturating_sub(2)..at];
        before.contains(&Some(Role::Not)) || NOT_BEHIND.contains(&self.word(at + 1))
    }

    fn tax(&self, clause: &str, gross: bool) -> ColumnTax {
        if !gross {
            return ColumnTax::Known(BasePriceTax::Excluded);
        }
        let used: Vec<bool> = self.roles.iter().map(Option::is_some).collect();
        let country = country_beside(clause, &self.tokens, &used);
        country.map_or(ColumnTax::Gross, |(_, country)| {
            ColumnTax::Known(BasePriceTax::standard_of(country))
        })
    }

    /// The currencies of prices, not of amounts that the sentence names.
    fn currencies(&self, clause: &str, above: bool) -> BTreeSet<Currency> {
        let labelled = |at: usize| among(LABELS, self.word(at));
        let label = (0..self.tokens.len()).any(labelled);
        if !(self.priced || label || above && self.is_bare()) {
            return BTreeSet::new();
        }
        let whole = normal(clause);
        let long = LONG_NAMES
            .iter()
            .filter(|(_, names)| names.split_whitespace().any(|name| whole.contains(name)))
            .filter_map(|(code, _)| Currency::parse(code).ok());
        let capitals = !clause.chars().any(char::is_lowercase);
        let named = (0..self.tokens.len())
            .filter(|at| !self.is_amount(*at))
            .filter_map(|at| self.currency(at, capitals));
        named.chain(long).collect()
    }

    fn currency(&self, at: usize, capitals: bool) -> Option<Currency> {
        let Token { text, normal } = &self.tokens[at];
        let before = at.checked_sub(1).map(|it| self.word(it));
        // `Preisliste MAD Design` is the list of a firm of that name.
        let introduced = before.is_some_and(|word| {
            among(BEFORE, word) || among(LABELS, word) || text == "TRY" && is_price(word)
        });
        let code = text.len() == 3 && text.bytes().all(|it| it.is_ascii_uppercase());
        let word = among(WORDS, text) && (capitals || !introduced);
        if code && !word && !matches!(text.as_str(), "ALL" | "TOP") {
            return Currency::parse(text).ok();
        }
        if text == "$" && before == Some("us") {
            return Currency::parse("USD").ok();
        }
        if text.chars().all(|letter| !letter.is_alphanumeric()) {
            return sign(text)?.only();
        }
        let named = NAMES.iter().find(|(_, names)| among(names, normal))?;
        Currency::parse(named.0).ok()
    }

    /// Whether a number stands beside it that is no year.
    fn is_amount(&self, at: usize) -> bool {
        let number = |word: &str| {
            let year = word.len() == 4 && word.starts_with("20");
            word.starts_with(|letter: char| letter.is_numeric()) && !year
        };
        number(self.word(at + 1)) || at.checked_sub(1).is_some_and(|it| number(self.word(it)))
    }
}

/// Words of a script without spaces, those without tax first.
fn within(clause: &str) -> Vec<bool> {
    let mut whole = normal(clause);
    let mut found = Vec::new();
    for (word, role) in WITHIN.iter().filter(|(word, _)| !word.is_ascii()) {
        if whole.contains(word) {
            whole = whole.replace(word, " ");
            found.push(*role == Role::GrossIn);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `gross 19 EUR` of a line above the goods.
    fn said(text: &str, above: bool) -> String {
        let Sentence {
            taxes,
            rates,
            currencies,
        } = sentence(text, above);
        let taxes = taxes.iter().map(ToString::to_string);
        let rates = rates.iter().map(ToString::to_string);
        let currencies = currencies.iter().map(ToString::to_string);
        let all: Vec<String> = taxes.chain(rates).chain(currencies).collect();
        all.join(" ")
    }

    fn check(text: &str, expect: &str) {
        assert_eq!(said(text, true), expect, "{text}");
    }

    #[test]
    fn sentences_in_the_languages_of_lists() {
        for (text, expect) in [
            ("All prices in USD, incl. VAT", "gross USD"),
            ("Alle Preise in EUR inkl. 19 % MwSt.", "gross 19 EUR"),
            ("Prix en euros HT", "excluded EUR"),
            (
                "Tous nos prix s'entendent hors taxes, en euros",
                "excluded EUR",
            ),
            ("Precios en EUR, IVA incluido", "gross EUR"),
            ("Los precios no incluyen IVA", "excluded"),
            ("Prezzi in € IVA esclusa", "excluded EUR"),
            ("Preços em euros com IVA", "gross EUR"),
            ("Alle prijzen in EUR, exclusief 21% btw", "excluded EUR"),
            ("Ceny netto w PLN", "excluded PLN"),
            ("Ceny brutto (z VAT)", "gross"),
            ("Fiyatlarımıza KDV dahildir", "gross"),
            ("Fiyatlara KDV dahil değildir", "excluded"),
            ("Fiyatlar TL cinsindendir", "TRY"),
            ("Цены в евро, без НДС", "excluded EUR"),
            ("الأسعار باليورو شامل ضريبة القيمة المضافة", "gross"),
            ("价格含税，人民币", "gross CNY"),
            ("所有价格不含税", "excluded"),
            ("価格はすべて税込（円）", "gross JPY"),
            ("모든 가격은 부가세 별도", "excluded"),
            ("कीमत जीएसटी सहित", "gross"),
        ] {
            check(text, expect);
        }
    }

    #[test]
    fn shipping_and_what_comes_on_top_are_told_apart() {
        check("Alle Preise inkl. MwSt. zzgl. Versandkosten", "gross");
        check("Preise zzgl. der gesetzlichen MwSt.", "excluded");
        check("Preise ohne MwSt. zzgl. Fracht", "excluded");
        check("Nettopreise zzgl. 19 % USt.", "excluded");
        check("Prices exclude VAT", "excluded");
        check("VAT is not included in our prices", "excluded");
        check("Prices include 7% VAT and 19% VAT", "gross 7 19");
        check("Price list 2026 (incl. NL VAT)", "included:NL");
        check(
            "Retail prices incl. VAT, trade prices excl. VAT",
            "excluded gross",
        );
        check("Currency: USD", "USD");
        check("Währung EUR", "EUR");
        check("EUR", "EUR");
        check("EUR HT", "excluded EUR");
        check("en euros, TTC", "gross EUR");
    }

    #[test]
    fn what_is_not_of_prices_is_not_heard() {
        for text in [
            "USt-IdNr. DE123456789",
            "Zahlbar 30 Tage netto",
            "Net weight in kg",
            "Versandkosten inkl. MwSt.",
            "Minimum order 500 EUR",
            "1 EUR = 1.08 USD",
            "MAD Design GmbH, Berlin",
            "TTC Computers Ltd",
            "HT Textil, Wien",
            "Preisliste MAD Design",
            "ALL PRICES ON REQUEST",
            "Preisliste gültig ab 1. März 2026",
            "Towels with stand, without cover",
        ] {
            check(text, "");
        }
        assert_eq!(said("Bath towels incl. VAT", false), "");
        assert_eq!(said("Prices incl. VAT", false), "gross");
    }
}
