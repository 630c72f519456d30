//! The table of commands, one module per noun or family of nouns.

mod catalogue;
mod history;
mod import;
mod markets;
mod network;
mod prices;
mod rates;
mod storefront;
mod translate;
mod workspace;

use crate::command::Noun;

/// Every command, in the order of the help.
pub(crate) fn all() -> Vec<Noun> {
    [
        workspace::beginnings(),
        import::nouns(),
        history::nouns(),
        catalogue::nouns(),
        rates::nouns(),
        markets::nouns(),
        prices::nouns(),
        translate::nouns(),
        storefront::nouns(),
        network::nouns(),
        workspace::upkeep(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
