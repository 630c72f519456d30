//! The recorded steps of a price, and their hash.

use crate::money::Currency;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A step of the pipeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, strum::IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum StepName {
    /// What the price starts from.
    Base,
    /// The tax that the base price holds is taken out.
    Net,
    /// Into the market's currency.
    Convert,
    /// One adjustment; there are as many as the policy lists.
    Adjust,
    /// The tax that a shown price holds.
    Tax,
    /// To a multiple of the increment.
    Round,
    /// To a charm ending.
    Charm,
    /// A held price replaces the result.
    Lock,
    /// The floor was judged.
    Floor,
}

impl StepName {
    /// The stable word that scripts see.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// One step: what went in, what came out and what it used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriceStep {
    /// Which step.
    pub step: StepName,
    /// The amount before; `None` where there was none. Before `round` shown in 28 digits.
    pub input: Option<Decimal>,
    /// The amount after; `None` where the step has no result (a missing rate).
    pub output: Option<Decimal>,
    /// Currency of the amount after.
    pub currency: Currency,
    /// What it used, by stable names: `rate`, `source`, `published`, `percent`, `increment` …
    pub params: BTreeMap<&'static str, String>,
}

impl PriceStep {
    pub(super) fn new(step: StepName, currency: Currency) -> Self {
        Self {
            step,
            input: None,
            output: None,
            currency,
            params: BTreeMap::new(),
        }
    }

    pub(super) fn amounts(mut self, input: Option<Decimal>, output: Option<Decimal>) -> Self {
        self.input = input;
        self.output = output;
        self
    }

    pub(super) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.params.insert(name, value.to_string());
        self
    }

    pub(super) fn with_some(self, name: &'static str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }
}

/// The steps of one price, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PriceTrail {
    /// The steps.
    pub steps: Vec<PriceStep>,
}

impl PriceTrail {
    /// The steps as canonical text: a first line `dhow price trail 1`, then one line per step of
    /// tab-separated fields: name, amount before, amount after, currency, then `name=value` of each
    /// parameter in order of name. An amount is without needless zeros, an absent one is `-`; a
    /// backslash, tab or line end inside a value is escaped as `\\`, `\t`, `\n`. The asked day and
    /// the moment a rate was fetched are left out: they say how the row was come by, not which it
    /// is, so the same row gives the same text tomorrow and on another machine. The text is stable:
    /// a change of it is a new first line.
    #[must_use]
    pub fn canonical(&self) -> String {
        let mut text = String::from("dhow price trail 1\n");
        for step in &self.steps {
            let amounts = (written(step.input), written(step.output));
            // Writing to a string cannot fail.
            let _ = write!(
                text,
                "{}\t{}\t{}\t{}",
                step.step.as_str(),
                amounts.0,
                amounts.1,
                step.currency
            );
            for (name, value) in step
                .params
                .iter()
                .filter(|(name, _)| !HOW_COME_BY.contains(name))
            {
                let _ = write!(text, "\t{name}={}", escaped(value));
            }
            text.push('\n');
        }
        text
    }

    /// BLAKE3 of [`PriceTrail::canonical`], in lower-case hexadecimal. Two trails of the same
    /// inputs and day have the same hash on every machine.
    #[must_use]
    pub fn hash(&self) -> String {
        blake3::hash(self.canonical().as_bytes())
            .to_hex()
            .to_string()
    }
}

const HOW_COME_BY: [&str; 2] = ["asked", "fetchedAt"];

fn written(amount: Option<Decimal>) -> String {
    amount.map_or_else(|| "-".to_owned(), |amount| amount.normalize().to_string())
}

fn escaped(value: &str) -> String {
    value
        .replace('\\', "\\\\")
        .replace('\t', "\\t")
        .replace('\n', "\\n")
}

/// Takes the steps of a price as they happen. The pipeline is written once over this, so that a
/// price with a trail and one without cannot differ; without, a step is never even built.
pub(super) trait Recorder {
    fn record(&mut self, step: impl FnOnce() -> PriceStep);
}

impl Recorder for PriceTrail {
    fn record(&mut self, step: impl FnOnce() -> PriceStep) {
        self.steps.push(step());
    }
}

/// Keeps nothing.
pub(super) struct NoTrail;

impl Recorder for NoTrail {
    fn record(&mut self, _step: impl FnOnce() -> PriceStep) {}
}
