//! Words and formats in every language of the house.
//!
//! `locales/<tag>/<feature>.ftl` hold every text a person reads; en-US is the source. This crate
//! embeds them, finds the best language for what was asked, words messages with a fallback to
//! en-US, and formats amounts, percentages, dates and lists as CLDR has them. The same files serve
//! the interface, which reads them with `@fluent/bundle`.
//!
//! Messages are typed on both sides from one source: [`messages`] for Rust and
//! `ui/src/generated/messages.ts` for TypeScript, written by [`generate`]. The maintained
//! generators (fluent-typed, fluent_typed_codegen, fluent-static) write Rust only and bring a
//! runtime of their own; none serves TypeScript from the same signatures, hence this small one
//! over `fluent-syntax`.

mod embedded;
mod format;
pub mod generate;
mod localizer;
mod message;
#[rustfmt::skip]
pub mod messages;
mod localized;
mod named;
mod names;
mod negotiate;
pub mod signature;

pub use embedded::{Language, SourceFile, sources};
pub use format::Formats;
pub use localized::Localized;
pub use localizer::Localizer;
pub use message::{Message, Number};
pub use negotiate::{Direction, direction, negotiate, negotiate_first};

/// Why a message could not be localized.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// No language has a message with this id.
    #[error("there is no message `{0}`")]
    UnknownMessage(String),
    /// The message exists, but not with this attribute.
    #[error("message `{message}` has no attribute `{attribute}`")]
    UnknownAttribute {
        /// Id of the message.
        message: String,
        /// The attribute asked for.
        attribute: String,
    },
    /// The message needs a variable that was not given.
    #[error("message `{message}` needs `${variable}`")]
    MissingVariable {
        /// Id of the message.
        message: String,
        /// The variable, as the message calls it.
        variable: String,
    },
    /// A variable that is counted was given as text that is no number.
    #[error("`${variable}` of message `{message}` is not a number")]
    NotANumber {
        /// Id of the message.
        message: String,
        /// The variable, as the message calls it.
        variable: String,
    },
}
