//! The European Central Bank's XML, of one day or many: `Cube` elements inside each other. A
//! document type or an entity has no place in it and ends the reading.

use crate::RatesError;
use crate::rows::{Collector, RateRule, Row, day, number};
use dhow_domain::money::Currency;
use jiff::civil::Date;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

pub(crate) fn read(text: &str, collector: &mut Collector) -> Result<(), RatesError> {
    let mut cubes = Cubes {
        euro: Currency::parse("EUR").map_err(|_| RatesError::FormatUnknown)?,
        day: None,
        rates: 0,
    };
    let mut reader = Reader::from_str(text);
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(|_| RatesError::FormatUnknown)? {
            Event::Start(element) => {
                depth += 1;
                cubes.take(&element, collector)?;
            }
            Event::Empty(element) => cubes.take(&element, collector)?,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::DocType(_) | Event::GeneralRef(_) => return Err(RatesError::FormatUnknown),
            Event::Eof => break,
            _ => {}
        }
        if depth > DEEPEST {
            return Err(RatesError::FormatUnknown);
        }
    }
    // A file that was cut off is no publication.
    if depth > 0 || cubes.rates == 0 {
        Err(RatesError::FormatUnknown)
    } else {
        Ok(())
    }
}

/// The rates lie four elements deep.
const DEEPEST: usize = 16;

struct Cubes {
    euro: Currency,
    day: Option<Date>,
    rates: u64,
}

impl Cubes {
    fn take(
        &mut self,
        element: &BytesStart<'_>,
        collector: &mut Collector,
    ) -> Result<(), RatesError> {
        if element.local_name().as_ref() != b"Cube" {
            return Ok(());
        }
        if let Some(time) = attribute(element, "time")? {
            self.day = Some(day(&time).ok_or(RatesError::FormatUnknown)?);
        }
        let (Some(code), Some(rate)) =
            (attribute(element, "currency")?, attribute(element, "rate")?)
        else {
            return Ok(());
        };
        let day = self.day.ok_or(RatesError::FormatUnknown)?;
        self.rates += 1;
        let Ok(to) = Currency::parse(&code) else {
            collector.unknown_currency(&code);
            return Ok(());
        };
        match number(rate.trim()) {
            None => collector.bad(self.rates, to.code(), RateRule::Number, &rate),
            Some(rate) => {
                let column = to.code().to_owned();
                collector.add(Row {
                    row: self.rates,
                    column,
                    day,
                    from: self.euro,
                    to,
                    rate,
                });
            }
        }
        Ok(())
    }
}

/// The text of an attribute as written: dates, codes and numbers need no escapes.
fn attribute(element: &BytesStart<'_>, name: &str) -> Result<Option<String>, RatesError> {
    let found = element
        .try_get_attribute(name)
        .map_err(|_| RatesError::FormatUnknown)?;
    found
        .map(|attribute| String::from_utf8(attribute.value.into_owned()))
        .transpose()
        .map_err(|_| RatesError::FormatUnknown)
}
