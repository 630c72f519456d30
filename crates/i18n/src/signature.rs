//! What a message needs: its variables and their kinds, read from the Fluent syntax tree.
//!
//! A variable is a number when it selects a plural, when it stands in `NUMBER()`, or when the
//! comment above the message says `$name (Number)`; it is text otherwise.

use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
    Variant, VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};

/// Whether a variable is counted or only put in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Put in as it is; amounts and dates arrive formatted.
    Text,
    /// Counted: selects plurals and is written with the digits of the language.
    Number,
}

/// Variables of the messages of one file, by id, as the generated tables hold them.
pub(crate) type Variables = &'static [(&'static str, &'static [(&'static str, Kind)])];

/// The face of one message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Its id in `locales/`, such as `cli-undone`.
    pub id: String,
    /// The first line of its text, for documentation.
    pub summary: String,
    /// Variables of the value and of all attributes.
    pub variables: BTreeMap<String, Kind>,
    /// Names of its attributes, such as `hint`.
    pub attributes: BTreeSet<String>,
    /// Keys of each select, as `name: key, key`, in the order of the text.
    pub selects: Vec<Select>,
}

/// One choice inside a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Select {
    /// The variable that selects.
    pub variable: String,
    /// The keys it knows.
    pub keys: BTreeSet<String>,
    /// Whether the keys are plural categories or numbers.
    pub plural: bool,
}

/// The messages of a file, in its order.
///
/// # Errors
/// The syntax errors, as `fluent-syntax` words them.
pub fn read(text: &str) -> Result<Vec<Signature>, String> {
    let resource =
        fluent_syntax::parser::parse(text).map_err(|(_, errors)| format!("{errors:?}"))?;
    Ok(messages(&resource).map(signature).collect())
}

fn messages<'a>(resource: &'a Resource<&'a str>) -> impl Iterator<Item = &'a Message<&'a str>> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

fn signature(message: &Message<&str>) -> Signature {
    let mut reader = Reader::default();
    for pattern in message
        .value
        .iter()
        .chain(message.attributes.iter().map(|attribute| &attribute.value))
    {
        reader.pattern(pattern);
    }
    for name in numbers_in_comment(message) {
        reader.variables.insert(name, Kind::Number);
    }
    Signature {
        id: message.id.name.to_owned(),
        summary: message.value.as_ref().map(summary).unwrap_or_default(),
        variables: reader.variables,
        attributes: message
            .attributes
            .iter()
            .map(|Attribute { id, .. }| id.name.to_owned())
            .collect(),
        selects: reader.selects,
    }
}

fn numbers_in_comment(message: &Message<&str>) -> Vec<String> {
    let lines = message.comment.iter().flat_map(|comment| &comment.content);
    lines
        .filter_map(|line| line.trim().strip_prefix('$')?.split_once(" (Number)"))
        .map(|(name, _)| name.to_owned())
        .collect()
}

#[derive(Default)]
struct Reader {
    variables: BTreeMap<String, Kind>,
    selects: Vec<Select>,
}

impl Reader {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, Kind::Text),
            Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn select(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) {
        let keys: BTreeSet<String> = variants.iter().map(|variant| key(&variant.key)).collect();
        let plural = is_plural(variants);
        self.inline(selector, if plural { Kind::Number } else { Kind::Text });
        if let InlineExpression::VariableReference { id } = selector {
            self.selects.push(Select {
                variable: id.name.to_owned(),
                keys,
                plural,
            });
        }
        for variant in variants {
            self.pattern(&variant.value);
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, kind: Kind) {
        match inline {
            InlineExpression::VariableReference { id } => {
                let known = self.variables.entry(id.name.to_owned()).or_insert(kind);
                *known = (*known).max(kind);
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument, Kind::Number);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }
}

/// Whether keys count: a number, or a plural category beside the default.
fn is_plural(variants: &[Variant<&str>]) -> bool {
    variants.iter().any(|variant| match variant.key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => matches!(name, "zero" | "one" | "two" | "few" | "many"),
    })
}

fn key(key: &VariantKey<&str>) -> String {
    match key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}

/// The text with its variables as `$name`, and of a choice what is said by default.
fn summary(pattern: &Pattern<&str>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => text.push_str(&shown(expression)),
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn shown(expression: &Expression<&str>) -> String {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => format!("${}", id.name),
        Expression::Inline(InlineExpression::FunctionReference { arguments, .. }) => arguments
            .positional
            .iter()
            .map(|inline| shown(&Expression::Inline(inline.clone())))
            .collect(),
        Expression::Inline(_) => String::new(),
        Expression::Select { variants, .. } => variants
            .iter()
            .find(|variant| variant.default)
            .map(|variant| summary(&variant.value))
            .unwrap_or_default(),
    }
}
