//! How each column writes its numbers, decided after all its cells were seen: by the column itself,
//! else by the other columns of the file.

use super::layout::Layout;
use super::money::MoneySurvey;
use super::survey::Survey;
use crate::columns::{Field, PlainField as P};
use crate::numbers::{ColumnNumberStyle as Style, NumberStyle};
use crate::{Issue, IssueCode};

/// Decides every column that nobody declared, and tells of those that were in doubt.
pub(crate) fn decide_styles(layout: &mut Layout, survey: &Survey, header_row: u64) {
    let open: Vec<usize> = (0..layout.names.len())
        .filter(|index| layout.readings[*index].is_none() && layout.is_number(*index))
        .collect();
    for index in &open {
        layout.readings[*index] = survey.votes[*index].decide();
    }
    let file = style_of_file(layout, &open);
    for index in open {
        if layout.readings[index] == Some(Style::Ambiguous) {
            layout.readings[index] = Some(of_doubtful(layout, index, file));
        }
        if MoneySurvey::is_money(layout, index) && !survey.votes[index].has_fine() {
            layout.doubtful.insert(index);
        }
        tell(layout, survey, index, header_row);
    }
}

/// What all columns that decide themselves have in common.
fn style_of_file(layout: &Layout, open: &[usize]) -> Option<NumberStyle> {
    let mut decided = open
        .iter()
        .filter_map(|index| match layout.readings[*index] {
            Some(Style::Only(style) | Style::Mostly(style)) => Some(style),
            _ => None,
        });
    let first = decided.next()?;
    decided.all(|style| style == first).then_some(first)
}

/// `1,200` pieces beside prices with a decimal point are twelve hundred; yen have no decimals. A
/// weight or size has often three decimals, and is asked about.
fn of_doubtful(layout: &Layout, index: usize, file: Option<NumberStyle>) -> Style {
    let money = MoneySurvey::is_money(layout, index);
    let counted = matches!(
        layout.read_as[index].field,
        Some(Field::Plain(P::Stock | P::MinimumQuantity) | Field::StockAt(_))
    );
    match file {
        Some(style) if money || counted => Style::Only(style),
        _ if money && layout.currency_of(index).minor_digits() == 0 => Style::Either,
        _ => Style::Ambiguous,
    }
}

fn tell(layout: &mut Layout, survey: &Survey, index: usize, header_row: u64) {
    let Some(style @ (Style::Only(_) | Style::Mostly(_))) = layout.readings[index] else {
        return;
    };
    let issue = Issue::of_cell(header_row, &layout.names[index], IssueCode::ColumnDecided);
    let sample = survey.samples[index].first().map_or("", String::as_str);
    layout.issues.push(
        issue
            .with("reading", style.as_str().unwrap_or_default())
            .with("value", sample),
    );
}
