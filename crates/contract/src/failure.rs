//! Errors as they cross a wire: a stable code and arguments, localized at the edge.

use serde::de::Error as _;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use strum::{IntoStaticStr, VariantArray};
use ts_rs::TS;

/// Why something was refused. The text form is stable; `locales/<tag>/errors.ftl` words
/// each as `error-<code>` with a `.hint` that says what to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[derive(IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum Code {
    /// Something went wrong that has no code of its own; `detail` says what.
    Internal,
    /// A host asked for a command that does not exist.
    UnknownCommand,
    /// The arguments are not of the command's form.
    BadRequest,
    /// A job was stopped by the person who started it.
    Cancelled,

    /// The file is not there.
    FileMissing,
    /// The file cannot be read or written: permissions, disk, folder.
    FileAccess,
    /// A file would be overwritten.
    FileExists,
    /// The disk is full.
    DiskFull,
    /// The window has no workspace yet: one is begun or opened first.
    NoWorkspace,
    /// The file is not a Dhow workspace.
    NotAWorkspace,
    /// The workspace was made by a newer program.
    WorkspaceNewer,
    /// Another process writes this workspace.
    WorkspaceInUse,
    /// The workspace cannot be written: file or folder is read-only.
    WorkspaceReadOnly,
    /// The workspace is damaged.
    WorkspaceCorrupt,
    /// The schema differs from what the program's migrations make.
    WorkspaceAltered,

    /// There is no such product, variant, market, change set, conflict.
    NotFound,
    /// There is no variant with this SKU.
    SkuUnknown,
    /// Another variant has this SKU.
    SkuTaken,
    /// A field has no such name.
    FieldUnknown,
    /// A value does not fit its field; `reason` says why.
    ValueInvalid,
    /// There is nothing to undo.
    NothingToUndo,
    /// There is nothing to redo.
    NothingToRedo,

    /// The columns of the file are not certain; a mapping is needed.
    MappingNeeded,
    /// The file of a shop platform does not say the currency of its prices, or a sentence of a file
    /// names another than they are in.
    CurrencyNeeded,
    /// The prices of a column hold tax, and nothing says of which country, or `reason` says what else
    /// is not known of it: no class has its `rate`, a `sentence` says otherwise.
    TaxCountryNeeded,
    /// A list of stocks or prices has goods that the workspace does not have, and no title of them.
    NewGoodsNeedTitle,
    /// Rows of the file have errors; nothing was changed.
    RowsRefused,
    /// The file is not of the format it is read as.
    FormatUnknown,
    /// A header that the format needs is missing.
    HeaderMissing,
    /// A cell, row or file is larger than the limit.
    TooLarge,
    /// The text does not fit its encoding.
    EncodingInvalid,

    /// No rate for this pair on that day.
    NoRate,
    /// A rate is implausible and is not used.
    RateRefused,
    /// There is no such market.
    MarketUnknown,
    /// The markets file is wrong; `reason` and `path` say where.
    MarketInvalid,
    /// The variant has no price to start from.
    NoBasePrice,
    /// An amount is too large for the decimal type.
    AmountTooLarge,

    /// Two different prices for one SKU and market: the build fails.
    PriceMismatch,
    /// `--strict`: the storefront has issues.
    StorefrontIssues,
    /// The folder holds something that the build did not write.
    FolderNotOurs,

    /// This device is not enrolled with a hub.
    NotEnrolled,
    /// This workspace is already enrolled.
    AlreadyEnrolled,
    /// The hub cannot be reached.
    Offline,
    /// The hub refused; `reason` is its own code.
    HubRefused,
    /// The hub answers with less than before; nothing was changed.
    HubAnswersLess,
    /// The hub's certificate, address or answer is not as it must be.
    HubUntrusted,
    /// The hub hands out what none of the seller's devices signed so, or leaves out what one did.
    LogForged,
    /// The invitation is unknown, used or expired.
    InviteInvalid,
    /// The device is in, and what the hub has is not all here yet.
    JoinUnfinished,
    /// The device is the one that asks: it leaves by itself.
    DeviceIsThis,
    /// The hub does not know this device, nor whether it ever did.
    DeviceUnknown,
    /// Recovery words were given out before.
    PhraseShown,
    /// These are no recovery words.
    PhraseInvalid,
    /// The hub knows nobody of these recovery words.
    PhraseUnknown,
    /// The recovery words are of another seller than the workspace.
    PhraseOther,
    /// This device was taken out of the seller's devices.
    DeviceRevoked,
    /// A part is to be kept of something that was taken out, and nothing here knows the rest of it.
    ConflictWholeGone,
    /// This device's key cannot be found: a copied file must enrol anew.
    KeyMissing,
    /// The key of this device is sealed, and the passphrase is not here or another one.
    KeySealed,
    /// The key of this device is in the keychain of the system, and that is not open.
    KeychainClosed,
    /// There is no passphrase to seal with.
    PassphraseMissing,
    /// The passphrase does not open the keys in a copy.
    PassphraseWrong,
    /// A copy has no keys in it.
    BackupWithoutKeys,
    /// The clock of this computer is where no date can be reckoned with.
    ClockInvalid,
}

impl Code {
    /// Every code there is, for the test that each is localized in every language.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The code as scripts see it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A refusal on its way to a person: code and arguments, no sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// What went wrong, as a stable code.
    pub code: Code,
    /// What the sentence needs: file, row, name, limit.
    pub args: BTreeMap<String, String>,
    /// More, as structured data, where a refusal carries a result (row issues, a mapping).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "unknown", optional)]
    pub detail: Option<serde_json::Value>,
}

impl Failure {
    /// A request lacks an argument that its type cannot ask for, such as one of two. It is told as
    /// the missing ones are that reading the request finds.
    #[must_use]
    pub fn missing_argument(name: &'static str) -> Self {
        Self::new(Code::BadRequest).with("detail", serde_json::Error::missing_field(name))
    }

    /// A refusal without arguments.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self {
            code,
            args: BTreeMap::new(),
            detail: None,
        }
    }

    /// The same refusal with one more argument for its sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// The same refusal carrying a result.
    #[must_use]
    pub fn with_detail(mut self, detail: serde_json::Value) -> Self {
        self.detail = Some(detail);
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.code)?;
        for (name, value) in &self.args {
            write!(formatter, " {name}={value}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Failure {}

#[cfg(test)]
mod tests {
    use super::*;

    /// Scripts know these by heart.
    #[test]
    fn codes_stay_and_are_the_same_in_json() {
        let codes: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(
            codes.join(" "),
            "internal unknownCommand badRequest cancelled fileMissing fileAccess fileExists \
             diskFull noWorkspace notAWorkspace workspaceNewer workspaceInUse \
             workspaceReadOnly workspaceCorrupt workspaceAltered notFound skuUnknown skuTaken \
             fieldUnknown valueInvalid nothingToUndo nothingToRedo mappingNeeded \
             currencyNeeded taxCountryNeeded newGoodsNeedTitle rowsRefused \
             formatUnknown headerMissing tooLarge encodingInvalid noRate rateRefused \
             marketUnknown marketInvalid noBasePrice amountTooLarge priceMismatch \
             storefrontIssues folderNotOurs notEnrolled alreadyEnrolled offline hubRefused \
             hubAnswersLess hubUntrusted logForged inviteInvalid joinUnfinished deviceIsThis \
             deviceUnknown phraseShown \
             phraseInvalid phraseUnknown phraseOther deviceRevoked conflictWholeGone keyMissing \
             keySealed keychainClosed \
             passphraseMissing passphraseWrong backupWithoutKeys clockInvalid"
        );
        for code in Code::ALL {
            assert_eq!(serde_json::json!(code), code.as_str());
        }
    }
}
