//! Months by their names: `1 May 2024` is not `01.06.2024`. In a language whose names are not known
//! a month may be missing, as in every date.

use super::figure::{Figure, FigureKind};
use super::fold::Written;
use super::measure::MONTH;
use super::text::{letter, word_at, word_before};
use super::value::Value;

/// Names in small letters, January to December, those of one month parted by blanks.
const NAMES: [&str; 12] = [
    "january jan januar jänner janvier enero gennaio janeiro januari styczeń stycznia ocak январь \
     января يناير جنوری जनवरी",
    "february feb februar février febrero febbraio fevereiro februari luty lutego şubat февраль \
     февраля فبراير फरवरी",
    "march mar märz mars marzo março maart marzec marca mart март марта مارس मार्च",
    "april apr avril abril aprile kwiecień kwietnia nisan апрель апреля أبريل ابريل अप्रैल",
    "may mai mayo maggio maio mei maj maja mayıs май мая مايو मई",
    "june jun juni juin junio giugno junho czerwiec czerwca haziran июнь июня يونيو जून",
    "july jul juli juillet julio luglio julho lipiec lipca temmuz июль июля يوليو जुलाई",
    "august aug août agosto augustus sierpień sierpnia ağustos август августа أغسطس अगस्त",
    "september sep sept septembre septiembre settembre setembro wrzesień września eylül сентябрь \
     сентября سبتمبر सितंबर सितम्बर",
    "october oct oktober octobre octubre ottobre outubro październik października ekim октябрь \
     октября أكتوبر अक्टूबर",
    "november nov novembre noviembre novembro listopad listopada kasım ноябрь ноября نوفمبر नवंबर",
    "december dec dezember décembre diciembre dicembre dezembro december grudzień grudnia aralık \
     декабрь декабря ديسمبر दिसंबर",
];

/// Adds the months that stand beside a day or a year.
pub(super) fn name_months(text: &[Written], figures: &mut Vec<Figure>) {
    let mut known = usize::MAX;
    let mut months = Vec::new();
    for figure in figures.iter().filter(|figure| figure.unit.is_none()) {
        let behind = month_behind(text, figure.end);
        let ahead = || month_of(&word_before(text, figure.begin)).map(|it| (it, figure.begin));
        // The month between day and year stands beside both.
        if let Some((month, at)) = ahead().filter(|(_, at)| *at != known).or(behind) {
            known = at;
            months.push(Figure {
                kind: FigureKind::Name,
                unit: Some(MONTH),
                shown: month.to_string(),
                ..Figure::of((at, at), vec![Value::fraction(month, 1)])
            });
        }
    }
    figures.extend(months);
}

/// The month behind a day, and where the year behind it stands.
fn month_behind(text: &[Written], end: usize) -> Option<(u128, usize)> {
    let mut begin = end;
    while matches!(letter(text, begin), ' ' | '.' | '\u{A0}' | 'º' | '°') && begin < end + 3 {
        begin += 1;
    }
    let first = word_at(text, begin).to_lowercase();
    let from = match first.as_str() {
        "de" | "of" | "er" | "st" | "nd" | "rd" | "th" => begin + first.chars().count() + 1,
        _ => begin,
    };
    let word = word_at(text, from);
    let month = month_of(&word.to_lowercase())?;
    Some((month, from + word.chars().count() + 1))
}

fn month_of(word: &str) -> Option<u128> {
    let plain = word.trim_end_matches('.');
    if plain.is_empty() {
        return None;
    }
    let named = |names: &str| names.split(' ').any(|name| name == plain);
    let at = NAMES.iter().position(|names| named(names))?;
    u128::try_from(at + 1).ok()
}
