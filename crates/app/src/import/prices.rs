//! What is known of the prices of a file, what a person is asked, and what each answer would make of
//! one of them: priced as the markets price, so that nobody has to guess what an answer means.

use super::memory::remembered;
use super::open::{firm_country, opened};
use super::suggestion::Signs;
use crate::app::App;
use crate::failure::Result;
use crate::pricing::{ReadyMarket, price_status, ready_markets};
use crate::tax_packs::packs;
use dhow_catalogue_io::{FilePrices, Opened, PriceSample};
use dhow_contract::import as dto;
use dhow_contract::import::ImportAnswerBy as By;
use dhow_domain::Country;
use dhow_domain::money::{Currency, Money};
use dhow_domain::pricing::{BasePriceTax, BaseTaxes, PriceInputs};
use dhow_store::{ReadTransaction, read};

/// Markets in which an answer is shown.
const MOST_MARKETS: usize = 3;

pub(crate) fn import_prices(app: &App, request: &dto::ImportRequest) -> Result<dto::ImportPrices> {
    let mut request = request.clone();
    let first = opened(app, &request)?;
    let (currency, tax) = app.ask(|reading| fill(reading, &mut request, &first))?;
    let filled = currency == By::Memory || tax == By::Memory;
    let opened = if filled {
        opened(app, &request)?
    } else {
        first
    };
    let found = opened.prices();
    let example = opened.price_sample()?;
    let day = app.host.today();
    app.ask(|reading| {
        let markets = ready_markets(reading, day)?;
        let known: Vec<Country> = BaseTaxes::of_day(packs(), day).countries().collect();
        let asked = Asked {
            found,
            firm_country: firm_country(&read::seller(reading)?),
            example: example.as_ref(),
            markets: &markets[..markets.len().min(MOST_MARKETS)],
        };
        let offers = offers(reading, &opened, found, &known)?;
        Ok(dto::ImportPrices {
            platform: found.platform.map(str::to_owned),
            currency: asked.currency(currency),
            tax: asked.tax(tax),
            example: example.as_ref().map(|example| asked.shown(example)),
            currencies: asked.currencies(&offers)?,
            taxes: asked.taxes(&offers)?,
            countries: known.iter().map(ToString::to_string).collect(),
        })
    })
}

/// What the request leaves open is filled in from memory; answers who says currency and tax.
fn fill(
    reading: &ReadTransaction,
    request: &mut dto::ImportRequest,
    opened: &Opened,
) -> Result<(By, By)> {
    let found = opened.prices();
    let memory = remembered(reading, opened)?;
    let currency = fill_one(
        found.currency_unsaid,
        &mut request.currency,
        memory.currency,
    );
    let open = found.tax_unsaid || found.tax_country_unsaid;
    Ok((currency, fill_one(open, &mut request.prices, memory.prices)))
}

fn fill_one(open: bool, said: &mut Option<String>, remembered: Option<String>) -> By {
    if !open {
        return By::File;
    }
    if said.is_some() {
        return By::Request;
    }
    *said = remembered;
    if said.is_some() {
        By::Memory
    } else {
        By::Custom
    }
}

/// Answers to choose from.
struct Offers {
    currencies: Vec<Currency>,
    taxes: Vec<BasePriceTax>,
}

fn offers(
    reading: &ReadTransaction,
    opened: &Opened,
    found: FilePrices,
    known: &[Country],
) -> Result<Offers> {
    let seller = read::seller(reading)?;
    let markets = read::markets(reading)?;
    let country = match found.tax {
        Some(BasePriceTax::Included { country, .. }) => Some(country),
        _ => None,
    };
    let signs = Signs {
        base: seller.base_currency,
        firm_country: firm_country(&seller),
        tax_country: country,
        encoding: &opened.encoding,
        markets: &markets,
    };
    let taxed = signs.countries(country, known).into_iter();
    let net = found.tax_unsaid.then_some(BasePriceTax::Excluded);
    Ok(Offers {
        currencies: signs.currencies(found.currency),
        taxes: net
            .into_iter()
            .chain(taxed.map(BasePriceTax::standard_of))
            .collect(),
    })
}

/// As a request says it.
fn word(tax: BasePriceTax) -> String {
    match tax {
        BasePriceTax::Excluded => "net".to_owned(),
        BasePriceTax::Included { country, .. } => format!("gross:{country}"),
    }
}

/// What is asked of a file, and what it is shown by.
struct Asked<'a> {
    found: FilePrices,
    firm_country: Option<Country>,
    example: Option<&'a PriceSample>,
    markets: &'a [ReadyMarket],
}

impl Asked<'_> {
    fn currency(&self, by: By) -> dto::ImportAnswer {
        dto::ImportAnswer {
            taken: self.found.currency.map(|it| it.to_string()),
            by,
            asked: by == By::Custom,
        }
    }

    /// Nobody is asked about a list that says nothing of tax: such lists are before it, and so are the
    /// prices of shops where prices are shown without. Whose shop it is, nobody may have said yet.
    fn tax(&self, by: By) -> dto::ImportAnswer {
        let of_a_shop = self.found.of_a_shop && by == By::Custom;
        let unknown = of_a_shop && self.firm_country.is_none();
        let shown_with_tax =
            of_a_shop && self.firm_country.is_some_and(Country::is_in_european_union);
        let taken = self.found.tax.filter(|_| !unknown);
        dto::ImportAnswer {
            taken: taken.map(word),
            by,
            asked: by == By::Custom && (taken.is_none() || shown_with_tax),
        }
    }

    fn shown(&self, example: &PriceSample) -> dto::ImportSample {
        let currency = self.found.currency.map(|_| example.price.currency);
        dto::ImportSample {
            row: example.row,
            sku: example.sku.clone(),
            title: example.title.clone(),
            amount: example.price.amount.to_string(),
            currency: currency.map(|it| it.to_string()),
        }
    }

    /// Currencies, priced with the tax that is taken, else with the first that is likely.
    fn currencies(&self, offers: &Offers) -> Result<Vec<dto::ImportChoice>> {
        if !self.found.currency_unsaid {
            return Ok(Vec::new());
        }
        let likely = || offers.taxes.first().copied().unwrap_or_default();
        let tax = self.found.tax.unwrap_or_else(likely);
        let choice = |currency: &Currency| {
            let prices = self.prices(Some(*currency), tax)?;
            Ok(dto::ImportChoice {
                answer: currency.to_string(),
                prices,
            })
        };
        offers.currencies.iter().map(choice).collect()
    }

    /// Taxes, priced once the currency is known.
    fn taxes(&self, offers: &Offers) -> Result<Vec<dto::ImportChoice>> {
        if !self.found.tax_country_unsaid {
            return Ok(Vec::new());
        }
        let choice = |tax: &BasePriceTax| {
            let prices = match self.found.currency {
                Some(_) => self.prices(None, *tax)?,
                None => Vec::new(),
            };
            Ok(dto::ImportChoice {
                answer: word(*tax),
                prices,
            })
        };
        offers.taxes.iter().map(choice).collect()
    }

    /// The example's price in the markets, in another currency where one is given.
    fn prices(
        &self,
        currency: Option<Currency>,
        tax: BasePriceTax,
    ) -> Result<Vec<dto::ImportMarketPrice>> {
        let Some(example) = self.example else {
            return Ok(Vec::new());
        };
        let price = Money {
            currency: currency.unwrap_or(example.price.currency),
            ..example.price
        };
        let inputs = PriceInputs::new(Some(price), None).with_tax(example.tax.unwrap_or(tax));
        let of_market = |ready: &ReadyMarket| {
            let outcome = ready.pricing.price(&inputs)?;
            Ok(dto::ImportMarketPrice {
                market: ready.market.code.clone(),
                currency: ready.market.currency.to_string(),
                price: outcome.unit_price.map(|price| price.to_string()),
                status: price_status(outcome.status),
                tax_included: ready.pricing.tax_included(),
            })
        };
        self.markets.iter().map(of_market).collect()
    }
}
