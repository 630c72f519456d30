//! From what went wrong below to a code with arguments, in one place.

use dhow_catalogue_io::{CatalogueError, DoubtAbout};
use dhow_contract::{Code, Failure};
use dhow_domain::pricing::PriceError;
use dhow_network::{KeyError, NetworkError};
use dhow_rates_io::RatesError;
use dhow_store::{Overlong, StoreError};
use dhow_sync::batch::MAXIMUM_ID;
use dhow_sync::less::Count;
use dhow_sync::proof::Forged;
use dhow_sync::{DocumentId, Path, tree};

/// Why a use case was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AppError {
    /// By the file.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// By a table of goods.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
    /// By a file of rates.
    #[error(transparent)]
    Rates(#[from] RatesError),
    /// By the way to the hub, or by the hub.
    #[error(transparent)]
    Network(#[from] NetworkError),
    /// By where the keys are kept.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// By the arithmetic.
    #[error(transparent)]
    Price(#[from] PriceError),
    /// An answer of the hub takes away more than usual.
    #[error(transparent)]
    Less(#[from] Less),
    /// By what no author signed.
    #[error(transparent)]
    Forged(#[from] Forged),
    /// By a rule of this crate.
    #[error(transparent)]
    Refused(#[from] Failure),
}

/// What a use case answers.
pub(crate) type Result<T, E = AppError> = std::result::Result<T, E>;

/// An answer that takes away more than usual.
#[derive(Debug, thiserror::Error)]
#[error("the hub answers with less: {} of {of} documents would go", count.all())]
pub(crate) struct Less {
    pub(crate) count: Count,
    pub(crate) of: u64,
    pub(crate) documents: Vec<DocumentId>,
}

impl From<AppError> for Failure {
    fn from(error: AppError) -> Self {
        match error {
            AppError::Store(error) => of_store(error),
            AppError::Catalogue(error) => of_catalogue(error),
            AppError::Rates(error) => of_rates(error),
            AppError::Network(error) => of_network(error),
            AppError::Key(error) => of_key(&error),
            AppError::Price(error) => of_price(&error),
            AppError::Less(less) => Failure::new(Code::HubAnswersLess)
                .with("taken", less.count.all())
                .with("missing", less.count.missing)
                .with("deleted", less.count.deleted)
                .with("of", less.of),
            AppError::Forged(forged) => Failure::new(Code::LogForged)
                .with("reason", forged.reason.code())
                .with("device", forged.device),
            AppError::Refused(failure) => failure,
        }
    }
}

fn of_store(error: StoreError) -> Failure {
    let file = |code, path: &std::path::Path| Failure::new(code).with("file", path.display());
    match error {
        StoreError::Missing(path) => file(Code::FileMissing, &path),
        StoreError::Exists(path) => file(Code::FileExists, &path),
        StoreError::Access { path, reason } => file(Code::FileAccess, &path).with("reason", reason),
        StoreError::NotAWorkspace(path) => file(Code::NotAWorkspace, &path),
        StoreError::Newer { path, found, known } => file(Code::WorkspaceNewer, &path)
            .with("found", found)
            .with("known", known),
        StoreError::Altered { path, object } => {
            file(Code::WorkspaceAltered, &path).with("object", object)
        }
        StoreError::Corrupt { path, finding } => {
            file(Code::WorkspaceCorrupt, &path).with("finding", finding)
        }
        StoreError::InUse(path) => file(Code::WorkspaceInUse, &path),
        StoreError::ReadOnly(path) => file(Code::WorkspaceReadOnly, &path),
        StoreError::DiskFull => Failure::new(Code::DiskFull),
        StoreError::NotFound { kind, key } => Failure::new(Code::NotFound)
            .with("kind", kind)
            .with("key", key),
        StoreError::NothingToUndo => Failure::new(Code::NothingToUndo),
        StoreError::NothingToRedo => Failure::new(Code::NothingToRedo),
        StoreError::WholeGone { .. } => Failure::new(Code::ConflictWholeGone),
        StoreError::TooLong {
            name, path, what, ..
        } => too_long(&name, &path, what),
        StoreError::BlobTooLarge { size, limit } => Failure::new(Code::TooLarge)
            .with("what", "picture")
            .with("size", size)
            .with("limit", limit),
        StoreError::Sync(problem) => Failure::new(Code::HubRefused).with("reason", problem),
        StoreError::Sqlite(error) => Failure::new(Code::Internal).with("detail", error),
        StoreError::Io(error) => of_io("", &error),
    }
}

/// What no hub would take, by the name of the goods and of the field.
fn too_long(name: &str, path: &str, what: Overlong) -> Failure {
    let keys = Path::parse(path).unwrap_or_default();
    let keys: Vec<String> = keys.keys().collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let field = match keys.as_slice() {
        ["text", field, ..] | ["variant", _, field, ..] | [field, ..] => field,
        [] => "",
    };
    let (what, limit) = match what {
        Overlong::Id => ("name", MAXIMUM_ID),
        Overlong::Path => ("name", tree::MAXIMUM_PATH),
        Overlong::Value if field.is_empty() => ("document", tree::MAXIMUM_WHOLE),
        Overlong::Value => ("field", tree::MAXIMUM_VALUE),
    };
    Failure::new(Code::TooLarge)
        .with("what", what)
        .with("product", name)
        .with("field", field)
        .with("limit", limit)
}

/// A failure of the system over a file.
pub(crate) fn of_io(path: &str, error: &std::io::Error) -> Failure {
    let code = match error.kind() {
        std::io::ErrorKind::NotFound => Code::FileMissing,
        std::io::ErrorKind::AlreadyExists => Code::FileExists,
        std::io::ErrorKind::StorageFull => Code::DiskFull,
        _ => Code::FileAccess,
    };
    Failure::new(code).with("file", path).with("reason", error)
}

fn of_catalogue(error: CatalogueError) -> Failure {
    match error {
        CatalogueError::Io(error) => of_io("", &error),
        CatalogueError::Empty => Failure::new(Code::FormatUnknown).with("reason", "empty"),
        CatalogueError::FormatUnknown => Failure::new(Code::FormatUnknown).with("reason", "binary"),
        CatalogueError::HeaderMissing(column) => {
            Failure::new(Code::HeaderMissing).with("column", column)
        }
        error @ CatalogueError::MappingNeeded { .. } => mapping_needed(error),
        CatalogueError::CurrencyNeeded { platform } => currency_needed(platform, ""),
        CatalogueError::CurrencyDiffers { said } => currency_needed("none", &said),
        error @ (CatalogueError::TaxCountryNeeded { .. }
        | CatalogueError::TaxRateUnknown { .. }
        | CatalogueError::TaxDiffers { .. }) => tax_needed(error),
        CatalogueError::MappingInvalid { header, field } => {
            value_invalid("mapping", &format!("{header} → {field}"), "mappingInvalid")
        }
        CatalogueError::MappingUnreadable(reason) => {
            value_invalid("mapping", &reason, "mappingUnreadable")
        }
        CatalogueError::OptionInvalid { option, value } => {
            value_invalid(option, &value, "optionInvalid")
        }
        CatalogueError::TooLarge {
            what,
            row,
            column,
            limit,
        } => Failure::new(Code::TooLarge)
            .with("what", what)
            .with("row", row)
            .with("column", column.unwrap_or_default())
            .with("limit", limit),
        CatalogueError::UnclosedQuote { row } => Failure::new(Code::FormatUnknown)
            .with("reason", "unclosedQuote")
            .with("row", row),
    }
}

/// The currency of prices must be said: of a platform's file, or of one with a sentence that names
/// another, whose platform is none.
fn currency_needed(platform: &str, said: &str) -> Failure {
    Failure::new(Code::CurrencyNeeded)
        .with("platform", platform)
        .with("said", said)
}

/// The tax in the prices of a column must be said; why, `reason` says.
fn tax_needed(error: CatalogueError) -> Failure {
    let none = String::new;
    let (reason, column, rate, country, said) = match error {
        CatalogueError::TaxCountryNeeded { column } => ("country", column, none(), none(), none()),
        CatalogueError::TaxRateUnknown {
            column,
            rate,
            country,
        } => ("rate", column, rate, country.to_string(), none()),
        CatalogueError::TaxDiffers { column, said } => ("sentence", column, none(), none(), said),
        error => return of_catalogue(error),
    };
    Failure::new(Code::TaxCountryNeeded)
        .with("column", column)
        .with("reason", reason)
        .with("rate", rate)
        .with("country", country)
        .with("said", said)
}

fn mapping_needed(error: CatalogueError) -> Failure {
    let CatalogueError::MappingNeeded {
        suggestion,
        header_row,
        header,
        suggested_header_row,
        doubt,
    } = error
    else {
        return of_catalogue(error);
    };
    let about = doubt.as_ref().map(|doubt| doubt.about);
    let columns = doubt.map(|doubt| doubt.columns).unwrap_or_default();
    let other = suggested_header_row.map_or("none".to_owned(), |row| row.to_string());
    Failure::new(Code::MappingNeeded)
        .with("row", header_row)
        .with("header", shortened(&header))
        .with("otherRow", other)
        .with("about", about.map_or("none", DoubtAbout::as_str))
        .with("columns", listed(&columns))
        .with_detail(serde_json::json!({
            "suggestion": suggestion,
            "headerRow": header_row,
            "header": header,
            "suggestedHeaderRow": suggested_header_row,
            "doubtful": columns.iter().map(|(column, example)| {
                serde_json::json!({ "column": column, "example": example })
            }).collect::<Vec<_>>(),
        }))
}

/// Columns as a sentence names them, each with a cell of it.
fn listed(columns: &[(String, String)]) -> String {
    let column = |(column, example): &(String, String)| format!("{column} ({example})");
    columns.iter().map(column).collect::<Vec<_>>().join(", ")
}

/// As much of a header as fits into a sentence.
fn shortened(cells: &[String]) -> String {
    const MOST: usize = 120;
    let filled = cells.iter().map(|cell| cell.trim());
    let filled: Vec<&str> = filled.filter(|cell| !cell.is_empty()).collect();
    let text = filled.join(", ");
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

fn of_rates(error: RatesError) -> Failure {
    match error {
        RatesError::SourceUnknown(source) => value_invalid("source", &source, "optionInvalid"),
        RatesError::Empty => Failure::new(Code::FormatUnknown).with("reason", "empty"),
        RatesError::FormatUnknown => Failure::new(Code::FormatUnknown).with("reason", "binary"),
        RatesError::HeaderMissing(column) => {
            Failure::new(Code::HeaderMissing).with("column", column)
        }
        RatesError::TooLarge { limit } => Failure::new(Code::TooLarge)
            .with("what", "file")
            .with("row", 0)
            .with("column", "")
            .with("limit", limit),
    }
}

/// A value that does not fit its field.
pub(crate) fn value_invalid(field: &str, value: &str, reason: &str) -> Failure {
    Failure::new(Code::ValueInvalid)
        .with("field", field)
        .with("value", value)
        .with("reason", reason)
}

/// A cursor that no page has given.
pub(crate) fn cursor_unknown() -> Failure {
    Failure::new(Code::BadRequest).with("detail", "cursor")
}

/// There is no such thing.
pub(crate) fn not_found(kind: &str, key: &str) -> Failure {
    Failure::new(Code::NotFound)
        .with("kind", kind)
        .with("key", key)
}

/// There is no variant with this SKU.
pub(crate) fn sku_unknown(sku: &str) -> Failure {
    Failure::new(Code::SkuUnknown).with("sku", sku)
}

/// There is no market with this code.
pub(crate) fn market_unknown(code: &str) -> Failure {
    Failure::new(Code::MarketUnknown).with("market", code)
}

fn of_price(error: &PriceError) -> Failure {
    Failure::new(Code::AmountTooLarge).with("detail", error)
}

fn of_network(error: NetworkError) -> Failure {
    match error {
        NetworkError::Offline => Failure::new(Code::Offline),
        NetworkError::Refused(refusal) => match refusal.code.as_str() {
            "recovery-set" => Failure::new(Code::PhraseShown),
            "recovery-unknown" => Failure::new(Code::PhraseUnknown),
            "unauthorized" => Failure::new(Code::DeviceUnknown),
            "device-revoked" => Failure::new(Code::DeviceRevoked),
            "invite-invalid" => Failure::new(Code::InviteInvalid),
            code => Failure::new(Code::HubRefused).with("reason", known_form(code)),
        },
        NetworkError::Untrusted(distrust) => {
            Failure::new(Code::HubUntrusted).with("reason", distrust)
        }
        NetworkError::TooLarge { limit } => Failure::new(Code::TooLarge)
            .with("what", "answer")
            .with("limit", limit),
        NetworkError::DiskFull => Failure::new(Code::DiskFull),
        NetworkError::Machine(reason) => Failure::new(Code::Internal).with("detail", reason),
    }
}

/// A code as codes look; what a hub says instead of one is not repeated.
fn known_form(code: &str) -> &str {
    const MOST: usize = 64;
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    if code.len() <= MOST && code.chars().all(is_plain) {
        code
    } else {
        "unknown"
    }
}

fn of_key(error: &KeyError) -> Failure {
    let code = match error {
        KeyError::Sealed | KeyError::Passphrase(_) => Code::KeySealed,
        KeyError::Keychain => Code::KeychainClosed,
        _ => Code::KeyMissing,
    };
    Failure::new(code).with("reason", error)
}
