//! The commands about where goods are sold and by which rules.

use crate::tag::{Changed, Tag};

/// Hands this room's rows of the command table to a macro.
#[macro_export]
macro_rules! markets_commands {
    ($then:ident) => {
        $then! {
            MarketsCommands;
            /// The workspace's markets.
            market_list(Nothing) -> markets::Markets, Read [Markets];
            /// Creates or changes one market, by its code.
            market_save(markets::Market) -> markets::Markets, Write [];
            /// Creates or changes the markets of a `markets.toml`.
            market_apply(markets::MarketsFile) -> markets::Markets, Write [];
            /// Takes a market out.
            market_delete(markets::MarketRequest) -> history::Done, Write [];
        }
    };
}

markets_commands!(declare_commands);

/// What a change of a market makes old.
pub(crate) const CHANGED: Changed = Changed {
    kind: "market",
    tags: &[Tag::Markets, Tag::Prices],
};
