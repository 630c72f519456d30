//! The table of commands, one module per room.

mod catalogue;
mod history;
mod import;
mod markets;
mod pricing;
mod publish;
mod rates;
mod readiness;
mod sync;
mod translation;
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
        pricing::nouns(),
        translation::nouns(),
        readiness::nouns(),
        vec![publish::storefront(), sync::hub(), publish::publish()],
        sync::nouns(),
        workspace::upkeep(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
