//! Writes the typed messages of both sides from `locales/en-US`.
//!
//! `cargo xtask generate` writes [`files`] into the checkout and a test says that they are
//! current. A feature file becomes a part of one TypeScript interface, and one Rust module with
//! what each message needs and a function per message that Rust names, re-exported by
//! [`messages`](crate::messages). Who wants a new function writes `messages::its_name` where it is
//! to be called, and generates.

use crate::embedded::{Language, sources};
use crate::localized::{ARGUMENTS, ArgumentFormat};
use crate::named;
use crate::signature::{Kind, Signature, read};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

const HEAD: &str = "Generated from locales/en-US by `cargo xtask generate`. Change it there.";

/// Where the Rust side lies in the checkout.
const RUST: &str = "crates/i18n/src/messages";

/// Every generated file: its path in the checkout and its text.
///
/// # Errors
/// The first file of en-US that is not well formed, with what is wrong; a checkout whose Rust
/// cannot be read.
pub fn files(checkout: &Path) -> Result<Vec<(String, String)>, String> {
    let features = features()?;
    let named = named::functions(checkout, RUST).map_err(|error| error.to_string())?;
    let mut files = vec![
        (
            "ui/src/generated/messages.ts".to_owned(),
            typescript(&features),
        ),
        (format!("{RUST}/mod.rs"), rust_index(&features, &named)),
    ];
    for feature in &features {
        files.push((
            format!("{RUST}/{}.rs", module(feature.name)),
            rust_feature(feature, &named),
        ));
    }
    Ok(files)
}

struct Feature {
    name: &'static str,
    messages: Vec<Signature>,
}

impl Feature {
    /// The messages that Rust words by name.
    fn named<'a>(
        &'a self,
        named: &'a BTreeSet<String>,
    ) -> impl Iterator<Item = &'a Signature> + Clone {
        self.messages
            .iter()
            .filter(|message| named.contains(&snake(&message.id)))
    }
}

fn features() -> Result<Vec<Feature>, String> {
    sources()
        .filter(|source| source.language == Language::English)
        .map(|source| {
            let messages =
                read(source.text).map_err(|error| format!("{}.ftl: {error}", source.feature))?;
            Ok(Feature {
                name: source.feature,
                messages,
            })
        })
        .collect()
}

fn sorted(features: &[Feature]) -> Vec<&Signature> {
    let mut messages: Vec<&Signature> = features
        .iter()
        .flat_map(|feature| &feature.messages)
        .collect();
    messages.sort_by(|one, other| one.id.cmp(&other.id));
    messages
}

fn rust_index(features: &[Feature], named: &BTreeSet<String>) -> String {
    let mut text = format!(
        "//! The messages that Rust words, each as a function. {HEAD}\n\nuse crate::signature::Variables;\n\n"
    );
    for feature in features {
        let _ = writeln!(text, "mod {};", module(feature.name));
    }
    text.push('\n');
    for feature in features
        .iter()
        .filter(|feature| feature.named(named).next().is_some())
    {
        let _ = writeln!(text, "pub use {}::*;", module(feature.name));
    }
    text.push_str("\n/// Variables of every message: per feature, by id.\n");
    text.push_str("pub(crate) static SIGNATURES: &[Variables] = &[\n");
    for feature in features {
        let _ = writeln!(text, "    {}::SIGNATURES,", module(feature.name));
    }
    text.push_str("];\n");
    text
}

fn rust_feature(feature: &Feature, named: &BTreeSet<String>) -> String {
    let named = feature.named(named);
    let mut text = format!("//! Messages of `{}.ftl`. {HEAD}\n\n", feature.name);
    if named.clone().next().is_some() {
        text.push_str("use crate::message::Message;\n");
    }
    if named
        .clone()
        .any(|message| message.variables.values().any(|kind| *kind == Kind::Number))
    {
        text.push_str("use crate::message::Number;\n");
    }
    let plain = feature
        .messages
        .iter()
        .all(|message| message.variables.is_empty());
    text.push_str(if plain {
        "use crate::signature::Variables;\n\n"
    } else {
        "use crate::signature::{Kind, Variables};\n\n"
    });
    named.for_each(|message| text.push_str(&rust_message(message)));
    text.push_str("\npub(super) static SIGNATURES: Variables = &[\n");
    for message in sorted(std::slice::from_ref(feature)) {
        let variables: Vec<String> = message
            .variables
            .iter()
            .map(|(name, kind)| format!("({name:?}, Kind::{kind:?})"))
            .collect();
        let _ = writeln!(text, "    ({:?}, &[{}]),", message.id, variables.join(", "));
    }
    text.push_str("];\n");
    text
}

fn rust_message(message: &Signature) -> String {
    let texts = message
        .variables
        .values()
        .filter(|kind| **kind == Kind::Text)
        .count();
    let (generic, text, life) = match texts {
        0 => ("", "", "'static"),
        1 => ("", "&str", "'_"),
        _ => ("<'a>", "&'a str", "'a"),
    };
    let mut parameters = Vec::new();
    let mut arguments = String::new();
    for (name, kind) in &message.variables {
        let (taken, method) = match kind {
            Kind::Text => (text, "text"),
            Kind::Number => ("impl Into<Number>", "number"),
        };
        parameters.push(format!("{}: {taken}", snake(name)));
        let _ = write!(arguments, ".{method}({name:?}, {})", snake(name));
    }
    format!(
        "/// {}\npub fn {}{generic}({}) -> Message<{life}> {{ Message::new({:?}){arguments} }}\n",
        summary(message),
        snake(&message.id),
        parameters.join(", "),
        message.id,
    )
}

/// The English text as a doc comment can carry it.
fn summary(message: &Signature) -> String {
    let text: String = message.summary.chars().take(90).collect();
    let text = text
        .replace('[', "(")
        .replace(']', ")")
        .replace('<', "‹")
        .replace('>', "›");
    format!("“{text}”")
}

fn typescript(features: &[Feature]) -> String {
    let mut text = format!("// {HEAD}\n\n");
    write_lists(&mut text, features);
    write_wordings(&mut text);
    write_arguments(&mut text, features);
    write_attributes(&mut text, features);
    text
}

/// Which languages and which feature files there are.
fn write_lists(text: &mut String, features: &[Feature]) {
    let tags = quoted(Language::ALL.iter().map(|language| language.tag()));
    let _ = writeln!(
        text,
        "export const locales = [{}] as const;",
        tags.join(", ")
    );
    text.push_str("export type Locale = (typeof locales)[number];\n");
    let _ = writeln!(
        text,
        "export const sourceLocale: Locale = {:?};",
        Language::English.tag()
    );
    let names = quoted(features.iter().map(|feature| feature.name));
    let _ = writeln!(
        text,
        "export const features = [{}] as const;\n",
        names.join(", ")
    );
}

fn write_wordings(text: &mut String) {
    text.push_str(
        "/** Arguments of codes and labels that are put into words before the sentence is. */\n",
    );
    text.push_str(
        "export type Wording = \"field\" | \"language\" | \"day\" | \"act\" | \"percent\" | \"source\";\n",
    );
    text.push_str("export const wordedArguments: Readonly<Record<string, Wording>> = {\n");
    for (name, wording) in ARGUMENTS {
        let _ = writeln!(text, "  {name}: {:?},", format_name(*wording));
    }
    text.push_str("};\n\n");
}

fn write_arguments(text: &mut String, features: &[Feature]) {
    text.push_str(
        "/** What each message needs: text already formatted, or a number to be counted. */\n",
    );
    text.push_str("export interface MessageArgs {\n");
    for message in sorted(features) {
        let _ = writeln!(
            text,
            "  {:?}: {};",
            message.id,
            typescript_arguments(message)
        );
    }
    text.push_str("}\n\nexport type MessageId = keyof MessageArgs;\n\n");
}

fn write_attributes(text: &mut String, features: &[Feature]) {
    text.push_str("/** Further texts of a message, such as what to do. */\n");
    text.push_str("export interface MessageAttributes {\n");
    for message in sorted(features)
        .into_iter()
        .filter(|message| !message.attributes.is_empty())
    {
        let names = quoted(message.attributes.iter().map(String::as_str));
        let _ = writeln!(text, "  {:?}: {};", message.id, names.join(" | "));
    }
    text.push_str("}\n");
}

fn quoted<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    names.map(|name| format!("{name:?}")).collect()
}

fn typescript_arguments(message: &Signature) -> String {
    if message.variables.is_empty() {
        return "Record<string, never>".to_owned();
    }
    let fields: Vec<String> = message
        .variables
        .iter()
        .map(|(name, kind)| match kind {
            Kind::Text => format!("{name}: string"),
            Kind::Number => format!("{name}: number"),
        })
        .collect();
    format!("{{ {} }}", fields.join("; "))
}

fn format_name(format: ArgumentFormat) -> &'static str {
    match format {
        ArgumentFormat::Field => "field",
        ArgumentFormat::Language => "language",
        ArgumentFormat::Day => "day",
        ArgumentFormat::Percent => "percent",
        ArgumentFormat::Source => "source",
    }
}

/// A file name as a module name; `storefront` and the like are their own.
fn module(feature: &str) -> String {
    feature.replace('-', "_")
}

/// `error-skuUnknown` → `error_sku_unknown`.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        match letter {
            '-' => snake.push('_'),
            upper if upper.is_ascii_uppercase() => {
                if !snake.ends_with('_') {
                    snake.push('_');
                }
                snake.push(upper.to_ascii_lowercase());
            }
            other => snake.push(other),
        }
    }
    snake
}
