//! The texts as they were compiled in, parsed once.

use fluent::FluentResource;
use std::fmt;
use std::sync::OnceLock;

/// One `.ftl` file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SourceFile {
    /// The language its messages are in.
    pub language: Language,
    /// Its name without ending, such as `errors`.
    pub feature: &'static str,
    /// Its messages, as Fluent.
    pub text: &'static str,
}

type Row = (&'static str, &'static str, &'static str);

/// (folder, feature, text), by folder and feature.
const TABLE: &[Row] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// A language that the house speaks completely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Arabic.
    Arabic,
    /// German.
    German,
    /// English, the source of all others.
    English,
    /// Chinese in simplified script.
    Chinese,
}

impl Language {
    /// All of them, by tag.
    pub const ALL: [Self; 4] = [Self::Arabic, Self::German, Self::English, Self::Chinese];

    /// BCP 47 tag, which is also the folder under `locales/`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::German => "de",
            Self::English => "en-US",
            Self::Chinese => "zh-Hans",
        }
    }

    /// Its files, parsed once per process.
    pub(crate) fn resources(self) -> &'static [FluentResource] {
        static PARSED: [OnceLock<Vec<FluentResource>>; 4] = [const { OnceLock::new() }; 4];
        PARSED[self as usize].get_or_init(|| {
            sources()
                .filter(|source| source.language == self)
                .map(|source| parse(source.text))
                .collect()
        })
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.tag())
    }
}

/// Every file of every language, as compiled in.
pub fn sources() -> impl Iterator<Item = SourceFile> {
    TABLE.iter().filter_map(|&(folder, feature, text)| {
        let language = Language::ALL
            .into_iter()
            .find(|language| language.tag() == folder)?;
        Some(SourceFile {
            language,
            feature,
            text,
        })
    })
}

/// What of a file is well formed. A test says that all of it is, so nothing is lost here.
fn parse(text: &str) -> FluentResource {
    FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource)
}
