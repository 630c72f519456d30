//! The market as a kind of document.

use super::{market, market_tree};
use crate::document::{Document, Kind, Tables, Units};
use crate::error::Result;
use dhow_domain::id::MarketId;
use dhow_domain::markets::Market;
use dhow_sync::{DocumentId, Json};
use rusqlite::Connection;

impl Document for Market {
    const KIND: Kind = Kind {
        name: "market",
        prefix: "mkt_",
        units: Units::FLAT,
        ids: "SELECT id FROM market",
    };

    fn document_id(&self) -> DocumentId {
        DocumentId::new(self.id.to_string())
    }

    fn load(connection: &Connection, id: &DocumentId) -> Result<Option<Self>> {
        MarketId::parse(id.as_str()).map_or(Ok(None), |id| market::load(connection, id))
    }

    fn write(tables: &mut Tables<'_>, before: Option<&Self>, after: Option<&Self>) -> Result<()> {
        match (before, after) {
            (_, Some(market)) => market::write(tables.transaction, market),
            (Some(market), None) => market::delete(tables.transaction, market.id),
            (None, None) => Ok(()),
        }
    }

    fn to_tree(&self) -> Json {
        market_tree::to_tree(self)
    }

    fn from_tree(id: &DocumentId, tree: &Json, _before: Option<&Self>) -> Option<Self> {
        market_tree::from_tree(MarketId::parse(id.as_str()).ok()?, tree)
    }
}
