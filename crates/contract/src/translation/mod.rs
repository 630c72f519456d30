//! Listing texts in other languages.

mod commands;

pub use commands::TranslationCommands;
pub(crate) use commands::{ROOM, handle};

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// How far a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum TranslationState {
    /// There is none.
    Missing,
    /// Made by a machine, not read by a person.
    Machine,
    /// Begun, and not approved yet.
    Draft,
    /// Read and approved.
    Reviewed,
    /// Older than its source.
    Stale,
}

/// Of which language the counts are asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct StatusQuery {
    /// Only this one.
    #[ts(optional)]
    pub locale: Option<String>,
}

/// How far each language is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Status {
    /// locale → counts.
    pub locales: BTreeMap<String, StateCounts>,
}

/// Texts by state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StateCounts {
    /// Texts that have no translation.
    pub missing: u64,
    /// By a machine.
    pub machine: u64,
    /// Texts that are begun, and not approved yet.
    pub draft: u64,
    /// Texts that a person approved.
    pub reviewed: u64,
    /// Older than their source.
    pub stale: u64,
}

/// Texts of one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QueueQuery {
    /// The language to translate into, BCP 47.
    pub locale: String,
    /// Only these states.
    #[ts(optional)]
    pub states: Option<Vec<TranslationState>>,
    /// Only this product.
    #[ts(optional)]
    pub product: Option<String>,
    /// Texts to skip.
    #[serde(default)]
    #[ts(optional, as = "Option<u32>")]
    pub offset: u64,
    /// At most so many; 200 when absent.
    #[ts(optional, as = "Option<u32>")]
    pub limit: Option<u64>,
}

/// Texts with their source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Queue {
    /// The texts, by product.
    pub segments: Vec<Segment>,
    /// How many there are.
    pub total: u64,
}

/// One text to translate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Segment {
    /// The product, by id (`prd_…`).
    pub product: String,
    /// SKU that names the product in scripts.
    pub sku: String,
    /// Source title of the product.
    pub title: String,
    /// `title`, `description`, `option:Size`, `optionValue:Size:Large`.
    pub field: String,
    /// The language to translate into, BCP 47.
    pub locale: String,
    /// The text in the source locale.
    pub source: String,
    /// Source text when the translation was made, when it is stale.
    pub source_before: Option<String>,
    /// Translation, empty when missing.
    pub text: String,
    /// How far it is.
    pub state: TranslationState,
    /// `human`, `import`, or an engine's name.
    pub origin: Option<String>,
    /// How its numbers differ from those of the source; null when they agree, or when a person
    /// said that it is right so. Buyers do not see the text while they differ.
    pub numbers_differ: Option<NumbersDiffer>,
    /// What a person said is right although a check would not pass it; asked again when the
    /// source or the text changes.
    pub accepted: Vec<Accepted>,
}

/// The numbers in which a text differs from its source, as they are written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NumbersDiffer {
    /// Those of the source that the text lacks, with their units.
    pub lost: Vec<String>,
    /// Those of the text that the source lacks.
    pub added: Vec<String>,
}

/// A check that a person may overrule for one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Accepted {
    /// Its numbers are right although they are not those of the source.
    NumbersDiffer,
}

/// A translation to write.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TranslationSet {
    /// The product, by id (`prd_…`).
    #[ts(optional)]
    pub product: Option<String>,
    /// Or the SKU of one of its variants.
    #[ts(optional)]
    pub sku: Option<String>,
    /// The field it translates, such as `title`.
    pub field: String,
    /// The language it is in, BCP 47.
    pub locale: String,
    /// The text; empty takes it away.
    pub text: String,
    /// `draft` when absent.
    #[ts(optional)]
    pub state: Option<TranslationState>,
    /// What is right although a check would not pass it; kept with the text.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<Accepted>>")]
    pub accept: Vec<Accepted>,
}
