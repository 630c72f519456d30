//! Identities on the wire. Each is opaque text; none can be taken for another.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! text_id {
    ($($(#[doc = $doc:literal])* $name:ident;)*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes the text as it came over the wire or out of the file.
            #[must_use]
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    )*};
}

impl SellerId {
    /// What the id of a seller begins with.
    pub const PREFIX: &'static str = "sel";
}

impl DeviceId {
    /// What the id of a device begins with.
    pub const PREFIX: &'static str = "dev";
}

impl OperationId {
    /// What the id of an operation begins with.
    pub const PREFIX: &'static str = "op";
}

text_id! {
    /// A seller: the tenant of everything on the hub. `sel_…`.
    SellerId;
    /// One enrolled device of a seller. `dev_…`.
    DeviceId;
    /// One document of inputs: a product, a market, the rates of a source. `prd_…`, `mkt_…`.
    DocumentId;
    /// One operation, made by the device that wrote it (UUIDv7 text). `op_…`.
    OperationId;
    /// One conflict, made by the hub. `cf_…`.
    ConflictId;
    /// The hub's incarnation: changes when its log was restored from an older copy.
    Epoch;
    /// An opaque position in a seller's feed.
    Cursor;
}
