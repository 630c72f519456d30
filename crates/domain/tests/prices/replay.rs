//! A price worked out again from the text of its trail alone.
//!
//! It knows nothing of the pipeline: each line of [`PriceTrail::canonical`] says what it was given,
//! what it used and what it made of it, and this makes it again. Numbers before the rounding are
//! compared in the digits that a trail shows; from there on they are the same decimals.
//!
//! [`PriceTrail::canonical`]: dhow_domain::pricing::PriceTrail::canonical

use rust_decimal::{Decimal, RoundingStrategy};
use std::collections::BTreeMap;

/// What a replay says is wrong with a trail.
pub(crate) type Replayed<T> = Result<T, String>;

/// A line of a trail.
struct Line<'a> {
    name: &'a str,
    before: Option<Decimal>,
    after: Option<Decimal>,
    used: BTreeMap<&'a str, &'a str>,
}

fn decimal(text: &str) -> Replayed<Decimal> {
    text.parse().map_err(|error| format!("{text}: {error}"))
}

impl<'a> Line<'a> {
    fn read(line: &'a str) -> Replayed<Self> {
        let mut cells = line.split('\t');
        let mut cell = || cells.next().ok_or(format!("a short line: {line}"));
        let (name, before, after, _currency) = (cell()?, cell()?, cell()?, cell()?);
        let amount = |text: &str| match text {
            "-" => Ok(None),
            text => decimal(text).map(Some),
        };
        Ok(Self {
            name,
            before: amount(before)?,
            after: amount(after)?,
            used: cells.filter_map(|cell| cell.split_once('=')).collect(),
        })
    }

    fn given(&self) -> Replayed<Decimal> {
        self.before
            .ok_or(format!("{} was given nothing", self.name))
    }

    fn made(&self) -> Replayed<Decimal> {
        self.after.ok_or(format!("{} made nothing", self.name))
    }

    fn text(&self, name: &str) -> Replayed<&'a str> {
        let found = self.used.get(name).copied();
        found.ok_or(format!("{} does not say its {name}", self.name))
    }

    fn number(&self, name: &str) -> Replayed<Decimal> {
        decimal(self.text(name)?)
    }

    /// 1 + a percentage.
    fn factor(&self, name: &str) -> Replayed<Decimal> {
        Ok(Decimal::ONE + self.number(name)? / Decimal::ONE_HUNDRED)
    }
}

/// What later steps need of earlier ones.
struct Walk<'a> {
    amount: Option<Decimal>,
    rate: Decimal,
    gross: Decimal,
    rounding: Option<Line<'a>>,
    charm: Option<Line<'a>>,
    is_held: bool,
}

/// The price that a trail leads to.
pub(crate) fn replay(trail: &str) -> Replayed<Decimal> {
    let mut lines = trail.lines();
    if lines.next() != Some("dhow price trail 1") {
        return Err("no trail".to_owned());
    }
    let mut walk = Walk {
        amount: None,
        rate: Decimal::ONE,
        gross: Decimal::ONE,
        rounding: None,
        charm: None,
        is_held: false,
    };
    for line in lines {
        let line = Line::read(line)?;
        if line.before != walk.amount {
            let (name, amount) = (line.name, walk.amount);
            return Err(format!(
                "{name} goes on from {:?}, not {amount:?}",
                line.before
            ));
        }
        walk.step(line)?;
    }
    walk.amount.ok_or("no price".to_owned())
}

impl<'a> Walk<'a> {
    fn step(&mut self, line: Line<'a>) -> Replayed<()> {
        let after = line.after;
        match line.name {
            "base" => {}
            "net" => nearly(&line, line.given()? / line.factor("percent")?)?,
            "convert" => {
                self.rate = line.number("rate")?;
                nearly(&line, line.given()? * self.rate)?;
            }
            "adjust" if line.used.contains_key("fixed") => {
                nearly(&line, line.given()? + line.number("fixed")?)?;
            }
            "adjust" => nearly(&line, line.given()? * line.factor("percent")?)?,
            "tax" => {
                self.gross = line.factor("percent")?;
                nearly(&line, line.given()? * self.gross)?;
            }
            "round" => {
                exactly(&line, rounded(&line, line.given()?)?)?;
                self.rounding = Some(line);
            }
            "charm" => {
                exactly(&line, charmed(&line)?)?;
                self.charm = Some(line);
            }
            "lock" => self.is_held = true,
            "floor" => self.floor(&line)?,
            name => return Err(format!("an unknown step {name}")),
        }
        self.amount = after;
        Ok(())
    }

    /// A price that stays holds what its line says is left; a lifted one is the least of its grid.
    fn floor(&self, line: &Line<'_>) -> Replayed<()> {
        let (before, after) = (line.given()?, line.made()?);
        if line.used.contains_key("margin") {
            self.margin(line)?;
        }
        if !line.used.contains_key("raised") {
            return exactly(line, before);
        }
        let is_lifted = after > before && line.text("onBreach")? == "raise" && !self.is_held;
        if !is_lifted {
            return Err(format!("lifted from {before} to {after}"));
        }
        // Of a price of nothing no share can be kept, only something.
        let (kept, least) = match after.is_zero() {
            true => (line.number("contribution")?, Decimal::ZERO),
            false => (line.number("margin")?, line.number("marginPercent")?),
        };
        if kept < least {
            return Err(format!("{after} does not hold the floor"));
        }
        self.is_of_the_grid(line, after)
    }

    /// What is left of the price, by the numbers of the line itself.
    fn margin(&self, line: &Line<'_>) -> Replayed<()> {
        let (net, fees) = (line.number("net")?, line.number("fees")?);
        let left = line.number("contribution")? * self.rate;
        let percent = left * Decimal::ONE_HUNDRED / net;
        let agree = is_near(net, line.made()? / self.gross)
            && is_near(line.number("margin")?, percent)
            && (line.text("costCurrency")? != line.text("contributionCurrency")?
                || is_near_of(net, left, net - line.number("cost")? * self.rate - fees));
        agree
            .then_some(())
            .ok_or(format!("another margin is left: {percent}"))
    }

    /// A lifted price has the ending of the market, or is a multiple of its increment where there is
    /// none, or none that is near enough.
    fn is_of_the_grid(&self, floor: &Line<'_>, price: Decimal) -> Replayed<()> {
        let rounding = self.rounding.as_ref().ok_or("it was never rounded")?;
        let is_whole = (price % rounding.number("increment")?).is_zero();
        let given_late = floor.used.contains_key("ending").then_some(floor);
        let fits = match given_late.or(self.charm.as_ref()) {
            None => is_whole,
            Some(rule) if has_ending(rule, price)? => true,
            Some(rule) => is_whole && rule.used.contains_key("maxPercent"),
        };
        fits.then_some(()).ok_or(format!("{price} is off the grid"))
    }
}

/// Whether a price is a number of steps and the ending.
fn has_ending(rule: &Line<'_>, price: Decimal) -> Replayed<bool> {
    Ok(((price - rule.number("ending")?) % rule.number("step")?).is_zero())
}

/// The digits that a trail shows of an unrounded number are 28.
fn is_near(left: Decimal, right: Decimal) -> bool {
    is_near_of(left, left, right)
}

/// What is left between two amounts of a size has no more digits than they have: a sale that leaves
/// next to nothing of a large price.
fn is_near_of(size: Decimal, left: Decimal, right: Decimal) -> bool {
    (left - right).abs() <= Decimal::new(1, 20) * size.abs().max(Decimal::ONE)
}

fn nearly(line: &Line<'_>, found: Decimal) -> Replayed<()> {
    let made = line.made()?;
    let said = format!("{} made {made}, not {found}", line.name);
    is_near(made, found).then_some(()).ok_or(said)
}

fn exactly(line: &Line<'_>, found: Decimal) -> Replayed<()> {
    let made = line.made()?;
    let said = format!("{} made {made}, not {found}", line.name);
    (made == found).then_some(()).ok_or(said)
}

fn rounded(line: &Line<'_>, amount: Decimal) -> Replayed<Decimal> {
    let strategy = match line.text("mode")? {
        "half-up" => RoundingStrategy::MidpointAwayFromZero,
        "half-even" => RoundingStrategy::MidpointNearestEven,
        "up" => RoundingStrategy::AwayFromZero,
        "down" => RoundingStrategy::ToZero,
        mode => return Err(format!("an unknown mode {mode}")),
    };
    let increment = line.number("increment")?;
    // Digits beyond the eighteenth are how the amount was shown, not what it was.
    let count = (amount / increment).round_dp(18);
    Ok(count.round_dp_with_strategy(0, strategy) * increment)
}

/// The price with an ending, looked for among those around.
fn charmed(line: &Line<'_>) -> Replayed<Decimal> {
    let price = line.given()?;
    let (ending, step) = (line.number("ending")?, line.number("step")?);
    let middle = ((price - ending) / step).floor();
    let first = if ending < Decimal::ZERO {
        Decimal::ONE
    } else {
        Decimal::ZERO
    };
    let around = (-1..=2).map(|places| (middle + Decimal::from(places)).max(first));
    let candidates: Vec<Decimal> = around.map(|count| count * step + ending).collect();
    let least = candidates.iter().copied().find(|it| *it >= price);
    let most = candidates.iter().copied().rfind(|it| *it <= price);
    let up = least.ok_or("no ending above")?;
    let down = most.unwrap_or(up);
    let taken = match line.text("mode")? {
        "up" => up,
        "down" => down,
        "nearest" if up - price <= price - down => up,
        "nearest" => down,
        mode => return Err(format!("an unknown mode {mode}")),
    };
    let is_near_enough = match line.used.get("maxPercent") {
        None => true,
        Some(most) => (taken - price).abs() * Decimal::ONE_HUNDRED <= price * decimal(most)?,
    };
    let skipped = line.used.contains_key("skipped");
    match (is_near_enough, skipped) {
        (true, false) => Ok(taken),
        (false, true) => Ok(price),
        _ => Err(format!("{taken} for {price}: skipped {skipped}")),
    }
}
