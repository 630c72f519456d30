//! The numbers of a text and of its translation, compared as values.
//!
//! A title that says 42 where its source says 24 sells another thing. What counts is the value and
//! its unit: `1.5 kg`, `1,5 кг` and `١٫٥ كجم` are one, `15 kg` is another, and a lost number is
//! lost. Of words only those for numbers are understood. What cannot be told is held back: a person
//! can say that it is right, but nobody sees what is wrong and shown.

mod clock;
mod compare;
mod day;
mod figure;
mod fold;
#[cfg(test)]
mod goods;
#[cfg(test)]
mod held;
mod marks;
mod markup;
mod measure;
mod months;
mod number;
mod number_tables;
mod number_words;
mod numeral_tables;
mod numerals;
mod order;
mod ordinals;
mod pairs;
mod positions;
mod scan;
mod sign;
#[cfg(test)]
mod slips;
#[cfg(test)]
mod slips_shown;
#[cfg(test)]
mod tests;
mod text;
mod thousands;
mod unit;
mod unit_words;
mod value;
mod words;

pub use compare::{FigureDifference, LocaleText, figures_differ};
