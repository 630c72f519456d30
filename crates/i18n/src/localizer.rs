//! Localizing: a message and a locale in, a sentence out.

use crate::embedded::Language;
use crate::format::{Formats, locale_of};
use crate::message::{Message, shown};
use crate::messages::SIGNATURES;
use crate::negotiate::{Direction, direction, negotiate};
use crate::signature::Kind;
use crate::{Error, Number};
use fixed_decimal::Decimal as Digits;
use fluent::concurrent::FluentBundle;
use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentResource, FluentValue};
use icu::decimal::DecimalFormatter;
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu::locale::extensions::unicode::key;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<&'static FluentResource>;

/// Words messages for one locale; what its language lacks is said in English.
///
/// Cheap to clone. Arguments are set off by Unicode isolation marks, so that a Latin SKU does not
/// tear an Arabic sentence apart; [`Localizer::plain`] gives the same without marks, for JSON, CSV,
/// attributes and terminals.
#[derive(Clone)]
pub struct Localizer {
    shared: Arc<Shared>,
    marks: bool,
}

struct Shared {
    language: Language,
    tag: LanguageIdentifier,
    formats: Formats,
    marked: OnceLock<Vec<Bundle>>,
    plain: OnceLock<Vec<Bundle>>,
}

impl Localizer {
    /// A localizer for a BCP 47 tag, such as `de-AT`: words of the best language there is,
    /// formats of exactly this tag.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let language = negotiate(tag);
        let shared = Shared {
            language,
            tag: bundle_tag(language, tag),
            formats: Formats::new(tag),
            marked: OnceLock::new(),
            plain: OnceLock::new(),
        };
        Self {
            shared: Arc::new(shared),
            marks: true,
        }
    }

    /// The same without isolation marks.
    #[must_use]
    pub fn plain(&self) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            marks: false,
        }
    }

    /// The language of the words, which may differ from what was asked for.
    #[must_use]
    pub fn language(&self) -> Language {
        self.shared.language
    }

    /// The way its words run.
    #[must_use]
    pub fn direction(&self) -> Direction {
        direction(self.language().tag())
    }

    /// Its formats of amounts, dates and lists.
    #[must_use]
    pub fn formats(&self) -> &Formats {
        &self.shared.formats
    }

    /// A message in words.
    #[must_use]
    pub fn text(&self, message: &Message<'_>) -> Cow<'_, str> {
        self.word(message.id(), None, message.arguments())
            .unwrap_or(Cow::Borrowed(message.id()))
    }

    /// An attribute of a message in words, such as its `hint`; none when it has no such attribute.
    #[must_use]
    pub fn attribute(&self, message: &Message<'_>, attribute: &str) -> Option<Cow<'_, str>> {
        self.word(message.id(), Some(attribute), message.arguments())
    }

    /// A message whose id is known only while running, such as a code or the name of an act, in
    /// words. Arguments are text; those that are counted are read as numbers.
    ///
    /// # Errors
    /// [`Error::UnknownMessage`], or what is wrong with the arguments.
    pub fn format_dynamic(
        &self,
        id: &str,
        arguments: &BTreeMap<String, String>,
    ) -> Result<String, Error> {
        let arguments = checked(id, arguments)?;
        let words = self.word(id, None, Some(&arguments));
        words
            .map(Cow::into_owned)
            .ok_or_else(|| Error::UnknownMessage(id.to_owned()))
    }

    /// An attribute of such a message in words.
    ///
    /// # Errors
    /// As [`Localizer::format_dynamic`], and [`Error::UnknownAttribute`].
    pub fn format_dynamic_attribute(
        &self,
        id: &str,
        attribute: &str,
        arguments: &BTreeMap<String, String>,
    ) -> Result<String, Error> {
        let arguments = checked(id, arguments)?;
        let words = self.word(id, Some(attribute), Some(&arguments));
        words
            .map(Cow::into_owned)
            .ok_or_else(|| Error::UnknownAttribute {
                message: id.to_owned(),
                attribute: attribute.to_owned(),
            })
    }

    /// The first language of the chain that has the message words it.
    pub(crate) fn word(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: Option<&FluentArgs<'_>>,
    ) -> Option<Cow<'_, str>> {
        self.bundles().iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                None => message.value()?,
                Some(name) => message.get_attribute(name)?.value(),
            };
            let mut errors = Vec::new();
            Some(match arguments {
                None => bundle.format_pattern(pattern, None, &mut errors),
                Some(_) => Cow::Owned(
                    bundle
                        .format_pattern(pattern, arguments, &mut errors)
                        .into_owned(),
                ),
            })
        })
    }

    fn bundles(&self) -> &[Bundle] {
        let cell = if self.marks {
            &self.shared.marked
        } else {
            &self.shared.plain
        };
        cell.get_or_init(|| self.shared.chain(self.marks))
    }
}

impl fmt::Debug for Localizer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "Localizer({}, words {})",
            self.shared.tag,
            self.language()
        )
    }
}

impl Shared {
    /// The bundle of the language itself and, behind it, English.
    fn chain(&self, marks: bool) -> Vec<Bundle> {
        let mut chain = vec![bundle(self.language, self.tag.clone(), marks)];
        if self.language != Language::English {
            chain.push(bundle(
                Language::English,
                bundle_tag(Language::English, ""),
                marks,
            ));
        }
        chain
    }
}

fn bundle(language: Language, tag: LanguageIdentifier, marks: bool) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(marks);
    if !marks {
        bundle.set_transform(Some(without_marks));
    }
    bundle.set_formatter(Some(in_digits_of_the_language));
    let _ = bundle.add_builtins();
    for resource in language.resources() {
        // A doubled id keeps its first text; a test says that there is none.
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// Arabic sentences set an option, a day or a telephone number off by marks of their own. Whoever
/// copies it into a shell would copy them too.
fn without_marks(text: &str) -> Cow<'_, str> {
    const MARKS: [char; 2] = ['\u{200e}', '\u{200f}'];
    if text.contains(MARKS) {
        text.replace(MARKS, "").into()
    } else {
        text.into()
    }
}

/// Fluent itself writes 1284 as it stands; people read 1,284, 1.284 or ١٬٢٨٤.
fn in_digits_of_the_language(
    value: &FluentValue<'_>,
    formatters: &IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    formatters
        .with_try_get::<Counter, _, _>((number.options.use_grouping,), |counter| {
            counter.format(number)
        })
        .ok()
}

/// A decimal formatter as Fluent memoizes it per language.
struct Counter(DecimalFormatter);

impl Counter {
    fn format(&self, number: &FluentNumber) -> String {
        let text = shown(number);
        let digits = text.parse::<Digits>();
        digits.map_or_else(
            |_| text.into_owned(),
            |digits| self.0.format_to_string(&digits),
        )
    }
}

impl Memoizable for Counter {
    type Args = (bool,);
    type Error = icu::locale::ParseError;

    fn construct(tag: LanguageIdentifier, (grouped,): Self::Args) -> Result<Self, Self::Error> {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(if grouped {
            GroupingStrategy::Auto
        } else {
            GroupingStrategy::Never
        });
        let locale = locale_of(&with_digits(&tag));
        Ok(Self(
            DecimalFormatter::try_new((&locale).into(), options).expect("CLDR data is compiled in"),
        ))
    }
}

/// The tag of a bundle: what was asked for where that is the language of the words (`de-AT`), and
/// else the language of the words, so that English sentences count and write numbers in English.
///
/// Fluent knows no `-u-nu-`: digits asked for travel as a variant, which its plural rules pass over,
/// and are read back where numbers are written.
fn bundle_tag(language: Language, tag: &str) -> LanguageIdentifier {
    let (asked, words) = (locale_of(tag), locale_of(language.tag()));
    let locale = if asked.id.language == words.id.language {
        asked
    } else {
        words
    };
    let digits = locale.extensions.unicode.keywords.get(&key!("nu"));
    let variant = digits
        .map(|digits| format!("-{DIGITS}{digits}"))
        .unwrap_or_default();
    format!("{}{variant}", locale.id)
        .parse()
        .or_else(|_| locale.id.to_string().parse())
        .unwrap_or_default()
}

/// What a variant that names digits begins with: `-u-nu-latn` travels as `-diglatn`.
const DIGITS: &str = "dig";

/// The tag with its digits back in place.
fn with_digits(tag: &LanguageIdentifier) -> String {
    let text = tag.to_string();
    match text.split_once(&format!("-{DIGITS}")) {
        Some((language, digits)) => format!("{language}-u-nu-{digits}"),
        None => text,
    }
}

/// Variables of a message and their kinds, from the generated table.
pub(crate) fn variables(id: &str) -> Option<&'static [(&'static str, Kind)]> {
    SIGNATURES.iter().find_map(|feature| {
        let at = feature.binary_search_by_key(&id, |(known, _)| known).ok()?;
        feature.get(at).map(|(_, variables)| *variables)
    })
}

/// The arguments as Fluent takes them, each one there and of its kind.
fn checked<'a>(id: &str, given: &'a BTreeMap<String, String>) -> Result<FluentArgs<'a>, Error> {
    let variables = variables(id).ok_or_else(|| Error::UnknownMessage(id.to_owned()))?;
    let mut arguments = FluentArgs::with_capacity(variables.len());
    for &(name, kind) in variables {
        let value = given.get(name).ok_or_else(|| Error::MissingVariable {
            message: id.to_owned(),
            variable: name.to_owned(),
        })?;
        arguments.set(
            name,
            argument(value, kind).ok_or_else(|| Error::NotANumber {
                message: id.to_owned(),
                variable: name.to_owned(),
            })?,
        );
    }
    Ok(arguments)
}

fn argument(value: &str, kind: Kind) -> Option<FluentValue<'_>> {
    match kind {
        Kind::Text => Some(value.into()),
        Kind::Number => value
            .parse::<i64>()
            .ok()
            .map(|count| Number::from(count).value()),
    }
}
