//! The traits of every room, for a host that holds a desk by its own type.

pub use crate::{
    CatalogueCommands as _, HistoryCommands as _, ImportCommands as _, MarketsCommands as _,
    PricingCommands as _, PublishCommands as _, RatesCommands as _, ReadinessCommands as _,
    SyncCommands as _, TranslationCommands as _, WorkspaceCommands as _,
};
