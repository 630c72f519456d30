//! The commands about exchange rates.

use crate::tag::{Changed, Tag};

/// Hands this room's rows of the command table to a macro.
#[macro_export]
macro_rules! rates_commands {
    ($then:ident) => {
        $then! {
            RatesCommands;
            /// Rate sources and their newest rows.
            rates_overview(Nothing) -> rates::RatesOverview, Read [Rates, Markets, Prices];
            /// One rate on one day, with its row.
            rates_show(rates::RateQuery) -> rates::RateAnswer, Read [Rates];
            /// A pair over a span of days, for the chart.
            rates_series(rates::RateSeriesQuery) -> rates::RateSeries, Read [Rates];
            /// Reads rates from a file.
            rates_import(rates::RatesImport) -> rates::RatesImported, Write [];
            /// Fetches the newest rates from their publisher.
            rates_update(Nothing) -> rates::RatesImported, Write [];
            /// Rates that were set aside and are not used, the newest first.
            rates_quarantined(Nothing) -> rates::RatesQuarantined, Read [Rates];
            /// Rates that were set aside are used from now on: a person believes them.
            rates_accept(rates::RatesAccept) -> history::Done, Write [];
        }
    };
}

rates_commands!(declare_commands);

/// What a change of a publication makes old.
pub(crate) const CHANGED: Changed = Changed {
    kind: "publication",
    tags: &[Tag::Rates, Tag::Prices],
};
