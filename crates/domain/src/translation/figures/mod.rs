//! The numbers of a text and of its translation, compared as values.
//!
//! A title that says 42 where its source says 24 sells another thing. What counts is the value and
//! its unit: `1.5 kg`, `1,5 кг` and `١٫٥ كجم` are one, `15 kg` is another, and a lost number is
//! lost. Words are not understood, so what may be right is let pass rather than called wrong.

mod compare;
mod day;
mod fold;
mod markup;
mod measure;
mod number;
mod number_tables;
mod number_words;
mod scan;
#[cfg(test)]
mod slips;
#[cfg(test)]
mod tests;
mod text;
mod unit;
mod unit_words;
mod value;
mod words;

pub use compare::{FigureDifference, LocaleText, figures_differ};
